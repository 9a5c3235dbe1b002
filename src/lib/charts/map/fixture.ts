import { mapChart, type MapChart } from './chart.ts';
import { isNumber, type Value } from '../../core/value.ts';
import type { MapArea } from './data.ts';

type Given = [name: string, rings: number[][], value: Value];

const number = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1 });

/** A square with its upper left corner at x, y. */
const square = (x: number, y: number, side: number): number[] => [
	x,
	y,
	x + side,
	y,
	x + side,
	y + side,
	x,
	y + side
];

/** Areas from names, rings and values; the first one is the county itself. */
function map(given: Given[], print = (value: number) => number.format(value)): MapChart {
	const values = given.map(([, , value]) => value).filter(isNumber);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return mapChart({
		width: 900,
		height: 1000,
		areas: given.map(([name, rings, value], index): MapArea => {
			const text = isNumber(value) ? `${print(value)}\u202f%` : 'keine Angabe';
			const [x = 0, y = 0, right = 0] = rings[0] ?? [];
			const room = (right - x) / 2;
			return {
				id: name,
				name,
				rings,
				anchor: { x: x + room, y: y + room, room },
				value,
				text,
				label: `${name}, 2025: ${text}`,
				level: isNumber(value) ? (value - low) / (high - low || 1) : null,
				...(isNumber(value) && { short: print(value) }),
				...(index === 0 && { own: true as const })
			};
		}),
		scale: { low: `${print(low)}\u202f%`, high: `${print(high)}\u202f%` },
		missing: 'kein Wert',
		credit: 'Grenzen: Landesamt Musterstadt, dl-de/by-2-0, Gebietsstand 1. Januar 2026'
	});
}

const places: Given[] = [
	['Mitte', [square(300, 300, 300)], 5.4],
	['Norden', [[0, 0, 900, 0, 900, 300, 0, 300]], 3.2],
	['Westen', [square(0, 300, 300), square(0, 640, 60)], 6.1],
	['Stadt', [square(700, 400, 100)], 9],
	// The city lies within: a ring that is a hole.
	['Osten', [square(600, 300, 300), square(700, 400, 100)], 4.5],
	['Süden', [[150, 600, 900, 600, 900, 1000, 150, 1000]], 4.9]
];

/** Districts of a state by a rate, one within another, one in two parts. */
export const typical = map(places);

/** One area alone. */
export const oneRow = map(places.slice(0, 1));

/** A district the source gives nothing for, and one with a hole that is secret. */
export const missing = map(
	places.map(([name, rings, value]): Given => {
		if (name === 'Osten') return [name, rings, 'secret'];
		return [name, rings, name === 'Westen' ? 'not-stated' : value];
	})
);

/** Values that do not fit into every area. */
export const longNames = map(
	places.map(([name, rings], index): Given => [`Kreis ${name}-Nordwest`, rings, 98_765 + index]),
	(value) => new Intl.NumberFormat('de-DE').format(value)
);

/** Nothing to draw. */
export const empty = map([]);
