import * as v from 'valibot';
import type { Locale } from '../../core/locale.ts';
import { rowsIn } from '../../core/rows.ts';
import { loadContradictions } from '../../data/catalog.server.ts';
import { toJob } from '../../data/job.ts';
import type { Query } from '../../data/query.ts';
import { run } from '../../data/run.server.ts';
import { loadTiles } from '../../figures/key/load.server.ts';
import { cubeParams, loadCube, loadSources } from '../../figures/load.server.ts';
import { loadTheme, loadThemes } from '../../figures/strategy/load.server.ts';
import { themeGaps } from '../../figures/strategy/theme-gaps.ts';
import { loadEdition, loadSpeaker } from '../embed/embed.server.ts';
import type { Registered } from '../registered.ts';
import { briefFigures } from './figures.ts';
import { loadCountyShort, loadThemeShort } from './short.server.ts';

const datasetsQuery: Query<string, { dataset: string }> = {
	name: 'datasets-of-theme',
	tables: ['theme-indicators', 'indicators'],
	sql: `SELECT DISTINCT i.dataset FROM theme_indicators t
JOIN indicators i ON i.indicator = t.indicator WHERE t.theme = ? ORDER BY i.dataset`,
	bind: (theme) => [theme],
	row: v.object({ dataset: v.string() })
};

/** Rows of each figure; figures that ask the same question share one list, so it travels once. */
async function loadRows(
	figures: readonly Registered[],
	locale: Locale
): Promise<Record<string, unknown[]>> {
	const asked = new Map<string, Promise<unknown[]>>();
	const rowsOf = (figure: Registered): Promise<unknown[]> => {
		const asks = 'asks' in figure.cube ? figure.cube.asks : [figure.cube];
		const question = JSON.stringify(
			asks.map((ask) => toJob(ask, cubeParams)).map(({ sql, values }) => [sql, values])
		);
		const rows = asked.get(question) ?? loadCube(figure).then((own) => rowsIn(own, locale));
		asked.set(question, rows);
		return rows;
	};
	const all = figures.map(async (figure) => [figure.id, await rowsOf(figure)] as const);
	return Object.fromEntries(await Promise.all(all));
}

/** What the page of the county brief brings with it; its figures come with the scripts. */
export async function loadCountyBrief(locale: Locale) {
	const context = { ...(await loadSpeaker(locale)), filters: {} };
	return {
		short: await loadCountyShort(context),
		// Without the texts of the sources a tile names its source by id.
		tiles: await loadTiles(context, {}),
		rows: await loadRows(await briefFigures(), locale),
		sources: await loadSources(),
		contradictions: await loadContradictions(locale),
		edition: await loadEdition(),
		themes: await loadThemes(locale)
	};
}

/** What the page of a theme's brief brings with it; undefined for an unknown theme. */
export async function loadThemeBrief(id: string, locale: Locale) {
	const page = await loadTheme(id, locale);
	if (!page) return undefined;
	const datasets = await run(datasetsQuery, id);
	const data = {
		...page,
		datasets: datasets.map(({ dataset }) => dataset),
		gap: (await run(themeGaps, null)).find((own) => own.theme === id),
		contradictions: await loadContradictions(locale),
		edition: await loadEdition()
	};
	const context = { ...(await loadSpeaker(locale)), filters: {} };
	return {
		...data,
		short: await loadThemeShort(data, context),
		themes: await loadThemes(locale)
	};
}
