import { lineChart, type LineChart } from './chart.ts';
import { isNumber, symbolOf, type Value } from '../../core/value.ts';
import type { Role } from '../kit/spec.ts';
import type { LinesData, LineSeries } from './data.ts';

const print = (value: number) =>
	new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }).format(value).replace('-', '−');
const textOf = (value: Value, unit: string) =>
	isNumber(value) ? `${print(value)}${unit}` : symbolOf(value);

/** A series from values year by year; null leaves the year out. */
function series(
	name: string,
	role: Role,
	first: number,
	values: (Value | null)[],
	unit = '\u202f%'
): LineSeries {
	const points = values.flatMap((value, index) => {
		if (value === null) return [];
		const period = String(first + index);
		const text = textOf(value, unit);
		const id = `${name}-${period}`.toLowerCase().replaceAll(' ', '-');
		return [
			{
				id,
				x: first + index,
				period,
				value,
				text,
				short: textOf(value, ''),
				label: `${name}, ${period}: ${text}`
			}
		];
	});
	return { id: name.toLowerCase().replaceAll(' ', '-'), name, role, points };
}

const lines = (all: LineSeries[], rest: Partial<LinesData> = {}): LineChart =>
	lineChart({
		series: all,
		breaks: [],
		maxStep: 1,
		print: { locale: 'de' },
		fromZero: true,
		axisLabel: 'Prozent',
		...rest
	});

const county = [
	3.9, 4.1, 5, 5.1, 6, 6, 5.1, 4.1, 4.7, 4.9, 4.5, 4.3, 4.4, 4.2, 3.9, 3.9, 3.7, 3.4, 3.3, 4.3, 4.4,
	4.3, 4.9, 5.3, 5.4
];
const state = [
	6.6, 6.9, 7.9, 8.2, 9.7, 9.2, 7.6, 6.5, 6.8, 6.4, 5.9, 5.7, 5.8, 5.7, 5.5, 5.3, 5, 4.6, 4.4, 5.4,
	5.2, 4.8, 5.2, 5.5, 5.8
];
const country = [
	9.4, 9.8, 10.5, 10.5, 11.7, 10.8, 9, 7.8, 8.1, 7.7, 7.1, 6.8, 6.9, 6.7, 6.4, 6.1, 5.7, 5.2, 5,
	5.9, 5.7, 5.3, 5.7, 6, 6.3
];

/** Unemployment rates of county, state and country. */
export const typical = lines([
	series('Main-Taunus', 'accent', 2001, county),
	series('Hessen', 'compare', 2001, state),
	series('Deutschland', 'context', 2001, country)
]);

/** One point only. */
export const oneRow = lines([series('Main-Taunus', 'accent', 2025, [5.4])]);

/** Missing values with their signs, a year left out, a point without neighbours. */
export const missing = lines([
	series('Main-Taunus', 'accent', 2010, [
		4.9,
		4.5,
		'secret',
		'secret',
		4.2,
		'uncertain',
		3.9,
		3.7,
		null,
		3.3
	]),
	series('Hessen', 'compare', 2010, [6.4, 5.9, 5.7, 5.8, 5.7, 5.5, 5.3, null, null, 'not-yet'])
]);

/** Names that need the legend above on a phone and two lines beside the plot. */
export const longNames = lines(
	[
		series(
			'Beschäftigte mit akademischem Abschluss am Arbeitsort',
			'cat1',
			2012,
			[19.2, 20.4, 21.5, 22.7]
		),
		series('Beschäftigte mit anerkanntem Berufsabschluss', 'cat2', 2012, [60.1, 59.4, 58.8, 58.1]),
		series('Ohne Berufsabschluss', 'cat3', 2012, [11.6, 11.3, 11.1, 10.9]),
		series('Ausbildung unbekannt', 'cat4', 2012, [9.1, 8.9, 8.6, 8.3])
	],
	{ fromZero: false }
);

/** A break of the series between two bases of the same figure. */
export const breaks = lines(
	[
		series(
			'Bevölkerung',
			'accent',
			2015,
			[232848, 235708, 236969, 237735, 238558, 239264, null, null, 238593, 238775],
			''
		)
	],
	{
		breaks: [{ x: 2022.5, label: 'Zensus 2022: neue Basis' }],
		fromZero: false,
		axisLabel: 'Personen'
	}
);

/** Values on both sides of zero. */
export const negative = lines([series('Saldo', 'accent', 2019, [2.1, -3.4, -1.2, 0.4, 1.8])]);

/** Nothing to draw. */
export const empty = lines([]);
