import { localeOf } from '#lib/core/locale.ts';
import { rowsIn } from '#lib/core/rows.ts';
import { loadNetworkRows } from '#lib/figures/network/load.server.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import { sourcesOn } from '#lib/views/embed/embed.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	return {
		evidence: await loadEvidence(locale, '/netzwerk/'),
		sources: await sourcesOn('/netzwerk/'),
		cubes: { network: rowsIn(await loadNetworkRows(), locale) }
	};
};
