import { byName } from '../../core/order.ts';
import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { isNumber } from '../../core/value.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { observedData } from '../columns/build.ts';
import type { Context, Figure, Presentation, TableData } from '../figure.ts';
import { municipalitiesCube, valueOf, type Observation } from '../observations.ts';
import { printValue } from '../time-series.ts';
import { fewNames, nothingFound, sentences } from '../trend.words.ts';
import { municipalityWords } from './municipality-bars.words.ts';

/** What is known of each municipality, in the order of the page. */
export const municipalityIndicators = [
	'census_population',
	'settlement_area_share',
	'settlement_area_change',
	'inkar_unemployed_per_1000_15_65',
	'inkar_employment_rate_residence'
] as const;
export type MunicipalityIndicator = (typeof municipalityIndicators)[number];

/** Drawn as bars; a change rounded to tenths, of years that nobody names, stands in the table only. */
export const drawnIndicators = municipalityIndicators.filter(
	(indicator) => indicator !== 'settlement_area_change'
);

const size: MunicipalityIndicator = 'census_population';

/** Of each indicator the rows of its newest year. */
export function newestOf(rows: readonly Observation[]): Observation[] {
	const last = new Map<string, string>();
	for (const { indicator, period } of rows)
		if (period > (last.get(indicator) ?? '')) last.set(indicator, period);
	return rows.filter(({ indicator, period }) => period === last.get(indicator));
}

/** The rows of one indicator; all indicators keep one order, largest municipality first, so that they can be read across. */
export function inOrder(rows: readonly Observation[], indicator: string): Observation[] {
	const people = new Map(
		newestOf(rows)
			.filter((row) => row.indicator === size)
			.map((row) => [row.region, row.value ?? -1])
	);
	const of = ({ region }: Observation) => people.get(region) ?? -1;
	return newestOf(rows)
		.filter((row) => row.indicator === indicator)
		.toSorted((a, b) => of(b) - of(a) || byName(a.name, b.name));
}

/** A value as it is printed. */
export const printed = (row: Observation, context: Pick<Context, 't' | 'format'>): string =>
	printValue(valueOf(row), row.flag, indicatorOf(row.indicator), context);

/** A value in a table: only percentages carry their unit, others have it in the head. */
export function printedBare(row: Observation, context: Pick<Context, 't' | 'format'>): string {
	const { unit, decimals } = indicatorOf(row.indicator);
	const bare = unit.startsWith('percent') ? unit : 'count';
	return printValue(valueOf(row), row.flag, { unit: bare, decimals }, context);
}

/** The name of an indicator with the unit of its values, unless that says it or the values carry it. */
export function withUnit(
	indicator: MunicipalityIndicator,
	{ t, locale }: Pick<Context, 't' | 'locale'>
): string {
	const name = municipalityWords[locale].names[indicator];
	const { unit } = indicatorOf(indicator);
	const word = t.units[unit].other;
	return unit.startsWith('percent') || name.includes(word) ? name : `${name}, ${word}`;
}

/** One indicator for every municipality of the county. */
export const municipalityBars = (indicator: MunicipalityIndicator): Figure<Observation> => ({
	id: `municipality-${indicator.replaceAll('_', '-')}`,
	cube: municipalitiesCube('municipalities', municipalityIndicators),
	present: (rows, context) => {
		const { county, format, locale } = context;
		const words = municipalityWords[locale];
		const own = inOrder(rows, indicator);
		const period = own[0] ? format.period(own[0].period) : '';
		const subtitle = words.subtitle(
			words.names[indicator],
			county.name[locale],
			context.t.units[indicatorOf(indicator).unit].other,
			period,
			words.open[indicator] ?? ''
		);
		return {
			...findings(own, indicator, context),
			subtitle,
			chart: barChart({
				rows: own.map((row) => barOf(row, context))
			}),
			data: observedData([{ rows: own }], [{ indicator, title: words.names[indicator] }], context),
			table: municipalityTable(own, subtitle, indicator, context),
			notes: [...words.notes[indicator], words.order],
			...(indicator === size && { also: ['own-calculation'] as const })
		};
	}
});

function barOf(row: Observation, context: Context): BarRow {
	const { region: id, name } = row;
	const text = printed(row, context);
	const label = `${name}, ${context.format.period(row.period)}: ${text}`;
	const value = valueOf(row);
	const { decimals } = indicatorOf(row.indicator);
	// The unit stands once, below the headline.
	const short = isNumber(value) && { short: context.format.number(value, decimals) };
	return { id, name, role: 'compare', value, text, label, ...short };
}

/** The municipalities with their values, in the order they are given. */
export const municipalityTable = (
	own: readonly Observation[],
	caption: string,
	indicator: MunicipalityIndicator,
	context: Pick<Context, 'format' | 'locale' | 't'>
): TableData => ({
	caption,
	columns: [
		{ id: 'name', name: municipalityWords[context.locale].municipality, numeric: false },
		{ id: 'value', name: withUnit(indicator, context), numeric: true }
	],
	rows: own.map((row) => ({ id: row.region, cells: [row.name, printedBare(row, context)] }))
});

function findings(
	own: readonly Observation[],
	indicator: MunicipalityIndicator,
	context: Context
): Pick<Presentation, 'headline' | 'summary'> {
	const words = municipalityWords[context.locale];
	const known = own.filter((row) => isNumber(valueOf(row)));
	const values = known.map((row) => row.value ?? 0);
	const name = words.names[indicator];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const end = (value: number) => {
		const one = known.find((row) => row.value === value);
		const text = one ? printed(one, context) : '';
		// Who is printed with the same value shares the place.
		const names = known.filter((row) => printed(row, context) === text).map((row) => row.name);
		return words.at(text, fewNames(names, words.several, context.t.list));
	};
	const [first] = known;
	if (!first) return nothingFound(words.none(name));
	const sum = values.reduce((total, value) => total + value, 0);
	const dated = words.dated(name, context.format.period(first.period));
	return {
		headline:
			low === high
				? words.level(dated, printed(first, context))
				: words.range(dated, end(low), end(high)),
		summary: sentences(
			words.known(context.format.number(known.length), context.format.number(own.length)),
			indicator === size ? words.sum(context.format.unit(sum, 'persons')) : ''
		)
	};
}
