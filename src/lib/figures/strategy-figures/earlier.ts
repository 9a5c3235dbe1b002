import * as v from 'valibot';
import { decimalsOf } from '../../core/decimals.ts';
import type { Query } from '../../data/query.ts';
import { sourceIn } from '../../i18n/source-in.ts';
import type { Context, TableData } from '../figure.ts';
import { regionName, type Entry } from './entries.ts';
import { earlierWords } from './earlier.words.ts';

const rowSchema = v.object({
	indicator: v.string(),
	region: v.string(),
	population: v.string(),
	period: v.string(),
	value: v.number(),
	unit: v.picklist(['percent', 'persons']),
	source_named: v.string(),
	note_de: v.string(),
	note_en: v.string(),
	/** The figure of the current edition that asks the same; definitions may differ. */
	strategy_figure: v.string()
});

/** A figure of the strategy of 2021. */
export type EarlierRow = v.InferOutput<typeof rowSchema>;

/** All figures kept from the earlier edition. */
export const earlierCube: Query<unknown, EarlierRow> = {
	name: 'earlier-edition',
	tables: ['earlier-edition'],
	sql: `SELECT indicator, region, population, period, value, unit, source_named, note_de, note_en,
	strategy_figure
FROM earlier_edition ORDER BY indicator, region DESC, population <> 'all', population`,
	bind: () => [],
	row: rowSchema
};

/** Subjects of pages, by the indicators that belong there. */
export const earlierSubjects = {
	labour: [
		'employment_rate',
		'part_time_share',
		'in_commuter_share',
		'out_commuter_share',
		'employees_workplace',
		'employees_residence',
		'service_sector_share'
	],
	qualification: ['qualification_academic_share', 'qualification_vocational_share']
} as const;
export type EarlierSubject = keyof typeof earlierSubjects;

const marks = ['¹', '²', '³', '⁴', '⁵'];

/** The table, with what the earlier edition makes us say on some of its rows. */
export type EarlierTable = TableData & { notes: string[] };

type Words = Pick<Context, 'locale' | 't' | 'format' | 'county'>;

/** Both editions of the strategy side by side on one subject: two points, no line. */
export function earlierTable(
	rows: readonly EarlierRow[],
	entries: readonly Entry[],
	subject: EarlierSubject,
	{ locale, t, format, county }: Words
): EarlierTable {
	const words = earlierWords[locale];
	const own = earlierSubjects[subject].flatMap((id) =>
		rows.filter(({ indicator }) => indicator === id)
	);
	const dated = (text: string, period: string) => `${text} (${period})`;
	const nowOf = ({ text, period, contradictions }: Entry) => {
		const now = dated(text, period || words.noPeriod);
		return contradictions.length > 0 ? words.doubted(now) : now;
	};
	// What holds for several rows is said once, and the rows carry its mark.
	const notes = [...new Set(own.map((row) => row[`note_${locale}`]).filter(Boolean))];
	const marked = (text: string, row: EarlierRow) => {
		const at = notes.indexOf(row[`note_${locale}`]);
		return at < 0 ? text : `${text}\u202f${marks[at] ?? `(${at + 1})`}`;
	};
	return {
		caption: words.captions[subject],
		columns: [
			{ id: 'name', name: words.columns.name, numeric: false },
			{ id: 'region', name: words.columns.region, numeric: false },
			{ id: 'earlier', name: words.columns.earlier, numeric: true },
			{ id: 'now', name: words.columns.now, numeric: true },
			{ id: 'source', name: words.columns.source, numeric: false }
		],
		rows: own.map((row) => {
			const key = `${row.indicator} ${row.region} ${row.population}`;
			const next = entries.find(({ id }) => id === row.strategy_figure);
			const amount = format.unit(row.value, row.unit, decimalsOf(row.value));
			return {
				id: key,
				cells: [
					marked(words.name(row.indicator, row.population), row),
					regionName(row.region, county, locale) ?? row.region,
					dated(amount, format.period(row.period)),
					next ? nowOf(next) : t.missing['not-stated'],
					sourceIn(row.source_named, locale)
				]
			};
		}),
		notes: notes.map((note, at) => `${marks[at] ?? `(${at + 1})`} ${note}`)
	};
}
