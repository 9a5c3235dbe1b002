import { isNumber, symbolOf, type Value } from '../../core/value.ts';
import type { LineSeries } from '../lines/data.ts';
import { multiplesChart, type MultiplesChart } from './chart.ts';
import type { Panel } from './data.ts';

const print = (value: Value) =>
	isNumber(value)
		? new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }).format(value)
		: symbolOf(value);
const who = [
	{ id: 'own', name: 'Main-Taunus', role: 'accent' },
	{ id: 'peer', name: 'Hochtaunus', role: 'cat2' },
	{ id: 'state', name: 'Hessen', role: 'compare' }
] as const;

/** Yearly values of the three regions; null leaves a year out. */
const panel = (
	title: string,
	first: number,
	values: (Value | null)[][],
	rest: Partial<Panel> = {}
): Panel => ({
	...{ id: title, title, unit: 'Prozent, Jahresdurchschnitt', breaks: [] },
	...{ print: { locale: 'de' as const }, fromZero: true, scale: 'percent' },
	series: values.map((own, index): LineSeries => {
		const { id, name, role } = who[index] ?? who[0];
		const points = own.flatMap((value, year) => {
			const period = String(first + year);
			const text = value === null ? '' : print(value);
			const label = `${title}, ${name}, ${period}: ${text}`;
			const at = { id: `${title}-${id}-${period}`, x: first + year, period };
			return value === null ? [] : [{ ...at, value, text, label }];
		});
		return { id, name, role, points };
	}),
	...rest
});
const multiples = (panels: Panel[]): MultiplesChart => multiplesChart({ series: [...who], panels });

const young = panel('Jugendarbeitslosigkeit', 2019, [
	[4.5, 5.9, 6, 5.2, 5.9, 6.4, 6.9],
	[4.1, 5.6, 5.4, 4.6, 4.9, 5.2, 5.3],
	[4.8, 6, 5.5, 4.9, 5.3, 5.7, 5.9]
]);
const income = panel(
	'Verfügbares Einkommen je Einwohnerin und Einwohner',
	2015,
	[
		[28_100, 28_900, 29_300, 30_000, 29_700, 30_100, 31_500, 33_100, 33_700],
		[33_000, 33_800, 34_100, 35_000, 34_800, 35_200, 36_600, 38_000, 38_714],
		[22_300, 22_800, 23_200, 24_400, 24_700, 25_000, 26_000, 27_900, 28_826]
	],
	{
		unit: 'Euro im Jahr',
		scale: 'eur',
		breaks: [{ x: 2017.5, label: 'neue Berechnung' }],
		print: { locale: 'de' }
	}
);

/** Two indicators of different units, one with a break. */
export const typical = multiples([young, income]);

/** Two indicators of one unit on one axis. */
export const sameScale = multiples([
	young,
	panel('SGB II', 2020, [
		[3, 3.1, 3, 3.4, 3.5, 3.6],
		[2.9, 3, 2.9, 3.1, 3.2, 3.3],
		[4.4, 4.5, 4.3, 4.5, 4.6, 4.6]
	])
]);

/** One indicator, one year. */
export const oneRow = multiples([panel('Quote', 2025, [[6.9], [5.3], [5.9]])]);

/** Years left out and a value kept secret. */
export const missing = multiples([
	panel('Ausländerinnen und Ausländer', 2014, [
		[10, 9.8, 10.2, null, null, 7.9, 9.8],
		[9.5, 9, 'secret', null, null, 8.7, 11.4],
		[13, 12.9, 12.7, 12.5, 11.4, 10.6, 12.7]
	]),
	young,
	panel('Dritte Zahl', 2019, [[1, 2, 3], [2, 2, 2], []])
]);

/** Titles of several lines. */
export const longNames = multiples([
	panel(
		'Anteil der sozialversicherungspflichtig Beschäftigten mit akademischem Abschluss am Arbeitsort',
		2012,
		[
			[20.1, 20.5, 21],
			[18, 18.2, 18.9],
			[14, 14.2, 14.9]
		],
		{ unit: 'Prozent der sozialversicherungspflichtig Beschäftigten am 30. Juni des Jahres' }
	),
	income,
	young
]);

/** Nothing to draw. */
export const empty = multiples([]);
