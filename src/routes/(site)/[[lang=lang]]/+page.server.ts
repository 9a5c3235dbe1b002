import { county } from '#lib/core/county.ts';
import { run } from '#lib/data/run.server.ts';
import { loadTiles } from '#lib/figures/key/registry.ts';
import { cubeParams, loadCube, loadSources } from '#lib/figures/load.server.ts';
import { unemployment } from '#lib/figures/labour/unemployment.ts';
import { makeFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const t = await loadMessages(locale);
	const context = { locale, t, format: makeFormat(locale, t.units), county, filters: {} } as const;
	const sources = await loadSources();
	return {
		tiles: await loadTiles(run, cubeParams, context, sources),
		sources,
		cubes: { unemployment: await loadCube(unemployment) }
	};
};
