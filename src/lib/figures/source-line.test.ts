import { expect, it } from 'vitest';
import { sourceLine, sourceParts } from './source-line.ts';

const of = (source: string, attribution: string) => ({ source, attribution });

it('names each publisher once, with all of its tables', () => {
	expect(
		sourceLine([of('13211-02-05-4', 'Länder'), of('iwak-2023', 'IWAK'), of('12411-0018', 'Länder')])
	).toBe('Länder (13211-02-05-4, 12411-0018); IWAK (iwak-2023)');
});

it('keeps apart what a narrow line leaves out', () => {
	expect(sourceParts([of('a', 'A')], 'IWAK: Prognosen (2023); zitiert nach: S')).toEqual([
		{ name: 'IWAK', detail: ': Prognosen (2023)', end: ', zitiert' },
		{ name: 'A', detail: ' (a)' }
	]);
});

it('begins with a document', () => {
	expect(sourceLine([], 'Strategie, 4.2')).toBe('Strategie, 4.2');
	expect(sourceLine([of('a', 'A')], 'Strategie, 4.2')).toBe('Strategie, 4.2; A (a)');
});

it('shortens what is quoted from elsewhere, and says so', () => {
	expect(sourceLine([], 'IWAK: Prognosen (2023); zitiert nach: Strategie, 2.4')).toBe(
		'IWAK: Prognosen (2023), zitiert'
	);
	expect(sourceLine([], 'IWAK: A; zitiert nach: S; IWAK: A; zitiert nach: T')).toBe(
		'IWAK: A, zitiert'
	);
	expect(sourceLine([], 'IWAK: A; cited from: S; IWAK: B; cited from: T')).toBe('IWAK, cited');
});
