import { pyramidChart, type PyramidChart } from './chart.ts';
import { isNumber, symbolOf, type Value } from '../../core/value.ts';
import type { Datum } from '../kit/spec.ts';

const print = (value: number) => new Intl.NumberFormat('de-DE').format(value);

function datum(id: string, who: string, name: string, value: Value): Datum {
	const text = isNumber(value) ? print(value) : symbolOf(value);
	return { id, value, text, label: `${who}, ${name}: ${text} Personen` };
}

const pyramid = (rows: [string, Value, Value][], names = ['Männer', 'Frauen']): PyramidChart =>
	pyramidChart({
		left: { name: names[0] ?? '', role: 'cat1' },
		right: { name: names[1] ?? '', role: 'cat2' },
		rows: rows.map(([name, left, right], index) => ({
			id: String(index),
			name,
			left: datum(`l${index}`, 'Männer', name, left),
			right: datum(`r${index}`, 'Frauen', name, right)
		})),
		print: { locale: 'de' }
	});

/** Age groups of the county, 31.12.2020. */
export const typical = pyramid([
	['unter 3', 3583, 3378],
	['3–5', 3807, 3618],
	['6–9', 4968, 4657],
	['10–14', 6361, 5906],
	['15–17', 3803, 3485],
	['18–19', 2522, 2193],
	['20–24', 6145, 5239],
	['25–29', 5997, 5735],
	['30–34', 6973, 6964],
	['35–39', 7376, 8028],
	['40–44', 7883, 8197],
	['45–49', 7985, 8239],
	['50–54', 10266, 10353],
	['55–59', 9792, 9720],
	['60–64', 7333, 7869],
	['65–74', 10715, 12634],
	['75 und älter', 11744, 15796]
]);

/** One row. */
export const oneRow = pyramid([['unter 3', 3583, 3378]]);

/** A secret value on one side. */
export const missing = pyramid([
	['unter 3', 3583, 'secret'],
	['3–5', 'not-yet', 3618],
	['6–9', 4968, 4657]
]);

/** Long heads and long names of rows. */
export const longNames = pyramid(
	[
		['unter drei Jahren', 3583, 3378],
		['drei bis fünf Jahre', 3807, 3618]
	],
	[
		'Sozialversicherungspflichtig beschäftigte Männer',
		'Sozialversicherungspflichtig beschäftigte Frauen'
	]
);

/** Single years of age: too many to print every value. */
export const manyRows = pyramid(
	Array.from({ length: 90 }, (_, age) => [
		String(age),
		1000 + ((age * 37) % 500),
		1000 + ((age * 41) % 500)
	])
);

/** Nothing to draw. */
export const empty = pyramid([]);
