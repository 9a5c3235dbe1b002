import { isNumber, symbolOf, type Value } from '../../core/value.ts';
import { rankChart, type RankChart } from './chart.ts';
import type { RankRow } from './data.ts';

const who = [
	{ id: 'own', name: 'Main-Taunus', role: 'accent' },
	{ id: 'peer', name: 'Hochtaunus', role: 'cat2' },
	{ id: 'other', name: 'Wetterau', role: 'cat3' }
] as const;

/** The ranks of the regions for one indicator. */
const row = (
	title: string,
	of: number,
	ranks: Value[],
	note = '2025, Rang 1 = niedrigster Wert'
): RankRow => ({
	...{ id: title, title, note, of },
	ends: { first: '1 ← günstiger', last: String(of) },
	dots: ranks.flatMap((value, index) => {
		const region = who[index];
		if (!region) return [];
		const { id, name, role } = region;
		const text = isNumber(value) ? `Rang ${value} von ${of}` : symbolOf(value);
		return [
			{
				...{ id: `${title}-${id}`, name, role, value, text },
				label: `${title}, ${name}: ${text}`,
				...(isNumber(value) && { short: String(value) })
			}
		];
	})
});
const ranks = (rows: RankRow[], count = 3): RankChart =>
	rankChart({ series: who.slice(0, count), rows });

/** Two regions, two indicators. */
export const typical = ranks(
	[row('Jugendarbeitslosigkeit', 26, [22, 7]), row('SGB II', 18, [3, 1])],
	2
);

/** The own county alone. */
export const oneRow = ranks([row('Quote', 1, [1])], 1);

/** A region without a value, and one whose value is secret. */
export const missing = ranks([row('Quote', 26, [5, 'not-stated', 'secret'])]);

/** Ranks side by side and shared. */
export const close = ranks([row('Quote', 26, [11, 12, 12]), row('Anteil', 26, [1, 26, 25])]);

/** Words of several lines. */
export const longNames = ranks([
	row(
		'Anteil der sozialversicherungspflichtig Beschäftigten mit akademischem Abschluss am Arbeitsort',
		26,
		[3, 4, 5],
		'Jahresdurchschnitt 2025; Rang 1 = höchster Wert, ob ein hoher Wert gut ist, lässt sich nicht allgemein sagen'
	)
]);

/** Nothing to draw. */
export const empty = ranks([]);
