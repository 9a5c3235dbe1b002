import { describe, expect, it } from 'vitest';
import { lettersOf, narrowForm } from './table-room.ts';

const table = (names: readonly string[], ...rows: readonly string[][]) => ({
	columns: names.map((name) => ({ name })),
	rows: rows.map((cells) => ({ cells }))
});

describe('the room of a table', () => {
	it('is the longest word of each column and its gap, in head and cells', () =>
		expect(lettersOf(table(['Jahr', 'Wert'], ['2024', '1.234.567']))).toBe(4 + 1.5 + 9 + 1.5));

	it('keeps together what a blank without break holds, and parts at hyphens', () => {
		expect(lettersOf(table(['a'], ['12.500\u00a0Personen']))).toBe(15 + 1.5);
		expect(lettersOf(table(['a'], ['Main-Taunus-Kreis']))).toBe(6 + 1.5);
	});

	it('gives sentences a third of their length, 14 letters at most', () => {
		expect(lettersOf(table(['a'], ['eins zwei drei vier fünf sechs']))).toBe(10 + 1.5);
		expect(lettersOf(table(['a'], ['so und so '.repeat(20)]))).toBe(14 + 1.5);
	});
});

describe('the form of a table on narrow screens', () => {
	it('stays a table where a phone has room for it', () =>
		expect(
			narrowForm(table(['Jahr', 'Kreis', 'Land'], ['2024', '3,5 %', '5,4 %']))
		).toBeUndefined());

	it('is cards on phones where words or values would be cut', () =>
		expect(
			narrowForm(
				table(
					['Kennzahl', 'Erste', 'Zweite'],
					['Beschäftigungsquote', '64,3\u00a0%', '66,1\u00a0Prozent']
				)
			)
		).toBe('cards'));

	it('is cards on tablets, too, where these have no room either', () => {
		const sentences = (count: number) =>
			Array.from({ length: count }, () => 'so und so '.repeat(20));
		expect(narrowForm(table(['a', 'b', 'c', 'd'], sentences(4)))).toBe('cards mid');
		expect(narrowForm(table(['a', 'b', 'c', 'd', 'e', 'f'], sentences(6)))).toBe('cards wide');
	});

	it('is moved sideways where a card would have more than eight lines', () => {
		const nine = Array.from({ length: 9 }, () => 'abcdef');
		expect(narrowForm(table(nine, nine))).toBe('columns');
	});
});
