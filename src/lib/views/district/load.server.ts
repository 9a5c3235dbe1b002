import * as v from 'valibot';
import { county } from '../../core/county.ts';
import { langParam, type Locale, locales } from '../../core/locale.ts';
import type { Query } from '../../data/query.ts';
import { run } from '../../data/run.server.ts';
import { loadSources } from '../../figures/load.server.ts';
import { loadDistricts, loadScorecard } from '../../figures/scorecard/load.server.ts';
import type { ScoreRow } from '../../figures/scorecard/row.ts';
import { sayRankRules } from '../../findings/lead.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';

const neighboursQuery: Query<string, { neighbour: string }> = {
	name: 'neighbours-of-district',
	tables: ['region-neighbours'],
	sql: 'SELECT neighbour FROM region_neighbours WHERE region = ? ORDER BY neighbour',
	bind: (region) => [region],
	row: v.object({ neighbour: v.string() })
};

/** The sources of rows as they are printed, by the id of their table; in the order of the rows. */
export async function printedSources(
	rows: readonly Pick<ScoreRow, 'source'>[]
): Promise<Record<string, string>> {
	const known = await loadSources();
	const used = [...new Set(rows.map(({ source }) => source))].filter((id) => id !== '');
	return Object.fromEntries(
		used.map((id) => {
			const own = known[id];
			return [id, own ? `${own.attribution}, ${own.title} (${id}), ${own.licence}` : id];
		})
	);
}

async function loadCard(region: string, locale: Locale) {
	const t = await loadMessages(locale);
	const format = makeFormat(locale, t.units);
	return loadScorecard(region, { ...{ locale, t, format, county }, filters: {} });
}

/** The scorecard of the county as the overview has it, with its sources as they are printed; null where there is none. */
export async function loadGlance(locale: Locale) {
	const card = await loadCard(county.region, locale);
	const rows = card?.rows.filter(({ id }) => card.first.includes(id)) ?? [];
	if (!card || rows.length === 0) return null;
	return { card: { ...card, rows }, sources: await printedSources(rows) };
}

/** What the page of a district is made from; undefined for a region that is none. */
export async function loadDistrictPage(region: string, locale: Locale) {
	const card = await loadCard(region, locale);
	if (!card) return undefined;
	const sources = await printedSources(card.rows);
	const neighbours = (await run(neighboursQuery, region)).map(({ neighbour }) => neighbour);
	return { card, neighbours, rule: sayRankRules(locale), sources };
}

/** The addresses of all districts in both languages. */
export async function districtEntries() {
	const districts = await loadDistricts({ locale: 'de' });
	return locales.flatMap((locale) =>
		districts.map(({ region }) => ({ lang: langParam(locale), ags: region }))
	);
}
