import * as v from 'valibot';
import { county } from '../../core/county.ts';
import { langParam, type Locale, locales } from '../../core/locale.ts';
import type { Query } from '../../data/query.ts';
import { run } from '../../data/run.server.ts';
import { layoutStrip, type StripLayout } from '../../charts/strip/layout.ts';
import type { Context } from '../../figures/figure.ts';
import { loadSources } from '../../figures/load.server.ts';
import { loadDistricts, loadScorecard } from '../../figures/scorecard/load.server.ts';
import type { ScoreRow, ScoreText } from '../../figures/scorecard/row.ts';
import { sayRankRules } from '../../findings/lead.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { spokenStrip, stripOf } from './strip.ts';

const neighboursQuery: Query<string, { neighbour: string }> = {
	name: 'neighbours-of-district',
	tables: ['region-neighbours'],
	sql: 'SELECT neighbour FROM region_neighbours WHERE region = ? ORDER BY neighbour',
	bind: (region) => [region],
	row: v.object({ neighbour: v.string() })
};

/** One line of the scorecard with its strip already laid out: no values travel, and nothing is computed on the page. */
export type GlanceRow = ScoreText & { strip: StripLayout; spoken: string };

const printed = (row: ScoreRow): ScoreText => ({
	...{ id: row.id, name: row.name, topic: row.topic, path: row.path, text: row.text },
	...{ compared: row.compared, age: row.age, period: row.period },
	...{ oneYear: row.oneYear, fiveYears: row.fiveYears },
	...{ rankText: row.rankText, rankNote: row.rankNote, certainty: row.certainty }
});

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

/** The scorecard of a county with its sources. */
export interface Glance {
	name: string;
	rows: GlanceRow[];
	/** The tables of its numbers, as they are printed. */
	sources: string[];
}

/** The scorecard of the county as the overview has it. */
export async function loadGlance(context: Context): Promise<Glance> {
	const card = await loadScorecard(context.county.region, context);
	if (!card) return { name: '', rows: [], sources: [] };
	const first = card.rows.filter(({ id }) => card.first.includes(id));
	const whose = { districts: card.districts, own: card.region, second: '' };
	const rows = first.map((row): GlanceRow => {
		const data = stripOf(row, whose, context);
		return {
			...printed(row),
			strip: layoutStrip(data, 'still'),
			spoken: spokenStrip(data, card.districts, row.rankText)
		};
	});
	return { name: card.name, rows, sources: Object.values(await printedSources(first)) };
}

/** What the page of a district is made from; undefined for a region that is none. */
export async function loadDistrictPage(region: string, locale: Locale) {
	const t = await loadMessages(locale);
	const format = makeFormat(locale, t.units);
	const card = await loadScorecard(region, { ...{ locale, t, format, county }, filters: {} });
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
