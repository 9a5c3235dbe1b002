import * as v from 'valibot';
import { county } from '../../core/county.ts';
import { locales, type Locale } from '../../core/locale.ts';
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
	...{ rankText: row.rankText, rankNote: row.rankNote }
});

// Without the lowest and the highest value below, a strip is as high as its dots.
const stillHeight = 52;

/** The scorecard of the county as the overview has it. */
export async function loadGlance(context: Context): Promise<{ name: string; rows: GlanceRow[] }> {
	const card = await loadScorecard(context.county.region, context);
	if (!card) return { name: '', rows: [] };
	const whose = { districts: card.districts, own: card.region, second: '' };
	const rows = card.rows
		.filter(({ id }) => card.first.includes(id))
		.map((row): GlanceRow => {
			const data = stripOf(row, whose, context);
			const layout = layoutStrip(data);
			return {
				...printed(row),
				strip: {
					...{ ...layout, height: stillHeight, dots: [] },
					// A tenth of a pixel is nothing to see, and many bytes.
					others: layout.others.replace(/\d+\.\d+/g, (x) => String(Math.round(Number(x)))),
					labels: layout.labels.filter(({ kind }) => kind !== 'low' && kind !== 'high')
				},
				spoken: spokenStrip(data, card.districts, row.rankText)
			};
		});
	return { name: card.name, rows };
}

/** What the page of a district is made from; undefined for a region that is none. */
export async function loadDistrictPage(region: string, locale: Locale) {
	const t = await loadMessages(locale);
	const format = makeFormat(locale, t.units);
	const card = await loadScorecard(region, { ...{ locale, t, format, county }, filters: {} });
	if (!card) return undefined;
	const used = new Set(card.rows.map(({ source }) => source));
	const sources = Object.entries(await loadSources())
		.filter(([id]) => used.has(id))
		.map(([id, { attribution, title, licence }]) => [
			id,
			`${attribution}, ${title} (${id}), ${licence}`
		]);
	const neighbours = (await run(neighboursQuery, region)).map(({ neighbour }) => neighbour);
	return { card, neighbours, rule: sayRankRules(locale), sources: Object.fromEntries(sources) };
}

/** The addresses of all districts in both languages. */
export async function districtEntries() {
	const districts = await loadDistricts({ locale: 'de' });
	return locales.flatMap((locale) =>
		districts.map(({ region }) => ({ lang: locale === 'de' ? undefined : locale, ags: region }))
	);
}
