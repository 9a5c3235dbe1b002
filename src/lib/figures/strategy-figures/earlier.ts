import * as v from 'valibot';
import { decimalsOf } from '../../core/decimals.ts';
import type { Locale } from '../../core/locale.ts';
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
			return {
				id: key,
				cells: [
					words.name(row.indicator, row.population),
					regionName(row.region, county, locale) ?? row.region,
					dated(format.unit(row.value, row.unit, decimalsOf(row.value)), format.period(row.period)),
					next
						? `${dated(next.text, next.period || words.noPeriod)}, ${next.id}`
						: t.missing['not-stated'],
					sourceIn(row.source_named, locale)
				]
			};
		}),
		// What holds for several rows is said once.
		notes: [...new Set(own.flatMap((row) => noteOf(row, locale)))]
	};
}

function noteOf(row: EarlierRow, locale: Locale): string[] {
	const note = row[`note_${locale}`];
	const name = earlierWords[locale].name(row.indicator, row.population);
	return note === '' ? [] : [`${name}: ${note}`];
}
