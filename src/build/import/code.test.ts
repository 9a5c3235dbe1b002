import { expect, it } from 'vitest';
import type { ReadSource } from '#lib/data/import/detect.ts';
import { codeOfName, sayNameless, withCode } from './code.ts';

const source = (file: string, table = '', rows = 3): ReadSource =>
	({ file, rows: Array.from({ length: rows }), about: { table } }) as unknown as ReadSource;

it.each([
	['Arbeitslose-Kreise_2026.xlsx', 'arbeitslose-kreise'],
	['ba_2026-06-30_schwerbehinderte.xlsx', 'ba-schwerbehinderte'],
	['Schüler 202607.csv', 'schueler'],
	['2026.csv', '']
])('takes the name of %s without its year', (file, code) => {
	expect(codeOfName(file)).toBe(code);
});

it('gives a file without a code that of its name where a dataset was said, or it is mapped', () => {
	const file = source('ba-probe-2026.xlsx');
	const known = new Map([['ba-probe', {}]]);
	expect(withCode(file, new Map(), 'probe').about.table).toBe('ba-probe');
	expect(withCode(file, known, undefined).about.table).toBe('ba-probe');
	expect(withCode(file, new Map(), undefined).about.table).toBe('');
	expect(withCode(source('x.csv', '13211-02-05-4'), new Map(), 'x').about.table).toBe(
		'13211-02-05-4'
	);
});

it('says the way of a file without a code, and nothing where no row was read', () => {
	expect(sayNameless(source('ba-probe-2026.xlsx'))[0]).toContain('kept as "ba-probe"');
	expect(sayNameless(source('2026.csv'))[0]).toContain('give it a name in words');
	expect(sayNameless(source('leer.csv', '', 0))).toEqual([]);
});
