import { tileChart, type TileChart } from './chart.ts';
import { isNumber, type Value } from '../../core/value.ts';
import type { Tile } from './data.ts';

const number = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1 });

type Given = [name: string, column: number, row: number, value: Value, code?: string];

/** Tiles from names, places and values; the first one is the county itself. */
function tiles(
	given: Given[],
	unit = '\u202f%',
	print = (n: number) => number.format(n)
): TileChart {
	const values = given.map(([, , , value]) => value).filter(isNumber);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return tileChart({
		tiles: given.map(([name, column, row, value, code], index): Tile => {
			const text = isNumber(value) ? `${print(value)}${unit}` : 'keine Angabe';
			return {
				id: `${column}-${row}`,
				name,
				...(code && { code }),
				column,
				row,
				value,
				text,
				label: `${name}, 2025: ${text}`,
				level: isNumber(value) ? (value - low) / (high - low || 1) : null,
				...(isNumber(value) && { short: print(value) }),
				...(index === 0 && { own: true as const })
			};
		}),
		scale: { low: `${print(low)}${unit}`, high: `${print(high)}${unit}` },
		missing: 'kein Wert'
	});
}

const places: Given[] = [
	['Main-Taunus', 1, 4, 5.4, 'MTK'],
	['Stadt Kassel', 4, 0, 8.4, 'Stadt KS'],
	['Kreis Kassel', 3, 0, 4.6, 'Kreis KS'],
	['Waldeck-Frankenberg', 2, 0, 4, 'KB'],
	['Marburg-Biedenkopf', 2, 1, 4.6, 'MR'],
	['Schwalm-Eder', 3, 1, 4.3, 'HR'],
	['Hersfeld-Rotenburg', 4, 1, 4.5, 'HEF'],
	['Fulda', 4, 2, 3.3, 'FD'],
	['Limburg-Weilburg', 1, 3, 5, 'LM'],
	['Hochtaunus', 2, 3, 4.7, 'HG'],
	['Main-Kinzig', 4, 3, 5.5, 'MKK'],
	['Rheingau-Taunus', 0, 4, 4.8, 'RÜD'],
	['Frankfurt', 2, 4, 6.4, 'F'],
	['Stadt Offenbach', 3, 4, 9, 'Stadt OF'],
	['Wiesbaden', 0, 5, 7.8, 'WI'],
	['Werra-Meißner', 5, 0, 5.6, 'ESW']
];

/** Districts of a state by a rate, one of them the county; abbreviations for narrow tiles. */
export const typical = tiles(places);

/** One tile alone. */
export const oneRow = tiles(places.slice(0, 1));

/** Districts the source gives nothing for, and a secret one. */
export const missing = tiles(
	places.map(([name, column, row, value], index): Given => {
		if (index % 4 === 1) return [name, column, row, 'not-stated'];
		return [name, column, row, index === 6 ? 'secret' : value];
	})
);

/** Long names without abbreviations, values of six digits. */
export const longNames = tiles(
	places.map(([name, column, row], index): Given => [
		`${name}-Nordwest`,
		column,
		row,
		98_765 + index * 2_000
	]),
	'',
	(value) => new Intl.NumberFormat('de-DE').format(value)
);

/** Classes with their limits printed. */
export const limits: TileChart = {
	...missing,
	scale: { low: '3,7\u202f%', high: '8,4\u202f%', limits: ['4,6', '5,6', '6,5', '7,5'] }
};

/** Nothing to draw. */
export const empty = tiles([]);

/** Limits too long to stand side by side. */
export const longLimits: TileChart = {
	...typical,
	scale: {
		low: '30.897\u00a0Euro',
		high: '126.718\u00a0Euro',
		limits: ['38.120', '50.061', '72.402', '107.554']
	}
};
