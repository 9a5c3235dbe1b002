import * as v from 'valibot';
import { certainties, type Certainty } from '../../core/certainty.ts';
import type { Locale } from '../../core/locale.ts';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';
import { gapWords } from './gap.words.ts';

/** Where a value was found, from the strongest source to the weakest. */
export const places = ['publication', 'strategy', 'press'] as const;

/** Fields of a row, for cubes that hold other rows as well. */
export const gapEntries = {
	forecast: v.string(),
	publisher: v.string(),
	title: v.string(),
	base_year: v.number(),
	horizon: v.number(),
	region: v.string(),
	level: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	component: v.string(),
	value: v.number(),
	certainty: v.picklist(certainties),
	found_in: v.picklist(places),
	source_named: v.string(),
	note_de: v.string(),
	note_en: v.string()
};
const rowSchema = v.object(gapEntries);

/** Columns of a row in SQL, from skills_gap g and regions r. */
export const gapColumns = `g.forecast, g.publisher, g.title, g.base_year, g.horizon, g.region, r.level,
	r.name_de, r.name_en, g.component, g.value, g.certainty, g.found_in, g.source_named, g.note_de, g.note_en`;

/** One value of a forecast; negative is missing, positive is a surplus. */
export type GapRow = v.InferOutput<typeof rowSchema>;

/** All forecasts for the county, its state and the state's government districts. */
export const gapCube = (name: string): Query<CubeParams, GapRow> => ({
	name,
	tables: ['skills-gap', 'regions'],
	sql: `SELECT ${gapColumns}
FROM skills_gap g JOIN regions r ON r.region = g.region
WHERE g.region IN (?, ?) OR (r.level = 'government-district' AND r.parent = ?)
ORDER BY g.horizon, g.region, g.component`,
	bind: ({ region, state }) => [region, state, state],
	row: rowSchema,
	columns: {
		fields: {
			...{ region: 'place', forecast: 'key', level: 'key', component: 'key', value: 'measure' },
			...{ publisher: 'attribute', title: 'attribute', certainty: 'attribute' },
			...{ found_in: 'attribute', source_named: 'attribute', note: 'attribute' }
		},
		forecast: ['base_year', 'horizon'],
		measures: { id: 'skills_gap', de: 'Fachkräftelücke', en: 'Skills gap' },
		unit: 'persons'
	}
});

/** The parts of one forecast for one region. */
export interface Gap {
	forecast: string;
	base: number;
	horizon: number;
	vocational: number;
	academic: number;
	/** Null where the forecast does not name it. */
	withoutDegree: number | null;
	/** The net figure as printed; null where none is printed. */
	net: number | null;
	/** Vocational and academic together, computed. */
	skilled: number;
	/** All parts together, computed; null where a part is not named. */
	sum: number | null;
	certainty: Certainty;
	publisher: string;
	title: string;
	source: string;
}

/** The rows that may lead: what only the press reports never makes a headline. */
export const leading = <Row extends Pick<GapRow, 'found_in'>>(rows: readonly Row[]): Row[] =>
	rows.filter(({ found_in }) => found_in !== 'press');

/** The forecast with the latest horizon that names both skilled parts for a region; null where there is none. */
export function latestGap(rows: readonly GapRow[], region: string): Gap | null {
	const own = leading(rows).filter((row) => row.region === region);
	const complete = own
		.filter(({ component }) => component === 'vocational')
		.sort((a, b) => b.horizon - a.horizon)
		.map((row) => gapOf(own, row))
		.filter((gap) => gap !== null);
	return complete[0] ?? null;
}

function gapOf(rows: readonly GapRow[], head: GapRow): Gap | null {
	const of = (component: string) =>
		rows.find((row) => row.forecast === head.forecast && row.component === component)?.value ??
		null;
	const academic = of('academic');
	if (academic === null) return null;
	const withoutDegree = of('without-degree');
	const skilled = head.value + academic;
	return {
		forecast: head.forecast,
		base: head.base_year,
		horizon: head.horizon,
		vocational: head.value,
		academic,
		withoutDegree,
		net: of('net'),
		skilled,
		sum: withoutDegree === null ? null : skilled + withoutDegree,
		certainty: head.certainty,
		publisher: head.publisher,
		title: head.title,
		source: head.source_named
	};
}

/** Reference to a forecast: publisher, title and where the figure was found. */
export const citationOf = (
	{ publisher, title, source }: Pick<Gap, 'publisher' | 'title' | 'source'>,
	locale: Locale
): string => `${publisher}: ${title}; ${gapWords[locale].cited(source)}`;

/** Largest difference that the rounding of four values to tens can make. */
const roundingReach = 20;

/** Whether a difference between the printed and the computed net figure can come from rounding alone. */
export const isRounding = (difference: number): boolean => Math.abs(difference) <= roundingReach;
