import { county } from '#lib/core/county.ts';
import type { Locale } from '#lib/core/locale.ts';
import { readCatalogue } from '#lib/figures/activities/catalogue.ts';
import { activitiesCube } from '#lib/figures/activities/cube.ts';
import { loadFiledTiles } from '#lib/figures/key/load.server.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import { targetsCube } from '#lib/figures/targets/cube.ts';
import { makeFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { targetGroups } from '#lib/views/targets/target-groups.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale: Locale = params.lang ?? 'de';
	const t = await loadMessages(locale);
	const context = { locale, t, format: makeFormat(locale, t.units), county, filters: {} };
	const sources = await loadSources();
	const targets = await loadCube({ cube: targetsCube });
	const cube = readCatalogue(await loadCube({ cube: activitiesCube }), locale);
	return {
		evidence: await loadEvidence(locale, '/ziele/'),
		targets,
		groups: targetGroups(cube, targets),
		tiles: await loadFiledTiles(context, sources),
		sources
	};
};
