import { describe, expect, it } from 'vitest';
import { distance, lastPart, nearest, type Word } from './near.ts';

const word = (shown: string, count = 1): Word => ({ shown, folded: shown.toLowerCase(), count });
const shown = (words: readonly Word[]) => words.map((own) => own.shown);

describe('distance', () => {
	it.each([
		['pflege', 'pflege', 0],
		['pfleg', 'pflege', 1],
		['pflegee', 'pflege', 1],
		['pflage', 'pflege', 1],
		['plfege', 'pflege', 1],
		['', 'ab', 2],
		['grundsichrung', 'grundsicherung', 1],
		['qualifikazion', 'qualifikation', 1],
		['ausbidlung', 'ausbildung', 1],
		['ca', 'abc', 3],
		['kitten', 'sitting', 3]
	])('of "%s" and "%s" is %i', (a, b, off) => {
		expect(distance(a, b, 3)).toBe(off);
		expect(distance(b, a, 3)).toBe(off);
	});

	it('stops above what is asked for', () => {
		expect(distance('kitten', 'sitting', 2)).toBe(3);
		expect(distance('kitten', 'sitting', 1)).toBe(2);
		expect(distance('ab', 'abcdefgh', 2)).toBe(3);
	});
});

describe('nearest', () => {
	it('takes one letter off in short words, two in long ones', () => {
		const words = [word('Pflege'), word('Qualifikation')];
		expect(shown(nearest('pflaga', words))).toEqual([]);
		expect(shown(nearest('kwalifikazion', words))).toEqual([]);
		expect(shown(nearest('qualifiktaon', words))).toEqual(['Qualifikation']);
		expect(nearest('migrazio', [word('Migration')])).toHaveLength(1);
	});

	it('puts the nearest first, then the same first letter, then what is frequent', () => {
		const words = [word('Messen', 9), word('Kassen', 2), word('Kessel', 3), word('Kasse', 1)];
		expect(shown(nearest('kessen', words))).toEqual(['Kessel', 'Kassen', 'Messen']);
	});

	it('leaves out what another one finds as well, and very short words', () => {
		const words = [word('Qualifikation'), word('Qualifikationen', 9), word('Kita')];
		expect(shown(nearest('qualifikazion', words))).toEqual(['Qualifikation']);
		expect(nearest('kia', words)).toEqual([]);
		expect(nearest('kiat', words)).toEqual([]);
	});
});

describe('lastPart', () => {
	it('finds the mistyped end of a compound among nouns that occur often', () => {
		expect(lastPart('altenplfege', [word('Pflege', 3)])?.shown).toBe('Pflege');
		expect(lastPart('altenplfege', [word('Pflege', 1)])).toBeUndefined();
		expect(lastPart('gewerbesteuer', [word('steuern', 9)])).toBeUndefined();
		expect(lastPart('plfege', [word('Pflege', 3)])).toBeUndefined();
	});
});
