import { describe, expect, it } from 'vitest';
import { readCell } from './cell.ts';
import type { Field } from './package.ts';

const field = { name: 'note_de', type: 'string', constraints: {} } as Field;
const codes = (text: string) => readCell(field, text).problems.map(({ code }) => code);

describe('a text that a spreadsheet would run', () => {
	const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', "'=", '"=', "' =", '==', '=+', '-@'];
	const rests = ['1+1', "cmd|' /C calc'!A0", 'SUM(A1;B1)', 'HYPERLINK("x")', 'A1'];
	const formulas = signs.flatMap((sign) => rests.map((rest) => sign + rest));

	it('is not taken in, however it begins', () => {
		expect(formulas.length).toBeGreaterThanOrEqual(60);
		expect(formulas.filter((text) => !codes(text).includes('formula'))).toEqual([]);
	});

	it.each([
		'-',
		'-5',
		'+1.260',
		'+49 6192 201-0',
		'– ohne Angabe',
		'−2.590',
		'a=b',
		'10-14',
		'1 = ja'
	])('is not meant by %j', (text) => expect(codes(text)).toEqual([]));
});
