import { loadSources } from '#lib/figures/load.server.ts';
import { loadNetworkRows } from '#lib/figures/network/load.server.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	evidence: await loadEvidence(params.lang ?? 'de', '/netzwerk/'),
	sources: await loadSources(),
	cubes: { network: await loadNetworkRows() }
});
