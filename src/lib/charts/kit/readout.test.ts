import { describe, expect, it } from 'vitest';
import { readColumns } from '../columns/readout.ts';
import * as columns from '../columns/fixture.ts';
import { readLines } from '../lines/readout.ts';
import * as lines from '../lines/fixture.ts';
import { readShares } from '../shares/readout.ts';
import * as shares from '../shares/fixture.ts';
import type { Readout } from './readout.ts';

const texts = (readout?: Readout) => readout?.rows.map(({ name, text }) => `${name} ${text}`);

describe('the list of a year', () => {
	it('holds all lines from the highest value down, wherever one points', () => {
		const expected = {
			title: '2013',
			rows: ['Deutschland 6,9\u202f%', 'Hessen 5,8\u202f%', 'Main-Taunus 4,4\u202f%']
		};
		for (const mark of ['main-taunus-2013', 'hessen-2013']) {
			const readout = readLines(lines.typical, mark);
			expect({ title: readout?.title, rows: texts(readout) }).toEqual(expected);
			expect(readout?.notes).toEqual([]);
		}
	});

	it('puts what has no value last, with its sign', () => {
		expect(texts(readLines(lines.missing, 'hessen-2012'))).toEqual([
			'Hessen 5,7\u202f%',
			'Main-Taunus .'
		]);
	});

	it('leaves out lines that say nothing of the year', () => {
		expect(texts(readLines(lines.missing, 'main-taunus-2019'))).toEqual([
			'Main-Taunus 3,3\u202f%',
			'Hessen ...'
		]);
	});

	it('names a break since the values before, and only there', () => {
		const notes = (year: number) => readLines(lines.breaks, `bevölkerung-${year}`)?.notes;
		expect(notes(2023)).toEqual(['Zensus 2022: neue Basis']);
		expect(notes(2024)).toEqual([]);
		expect(notes(2015)).toEqual([]);
	});

	it('holds the parts of a column with their sum', () => {
		const readout = readColumns(columns.typical, '2015-2');
		expect(readout).toMatchObject({ title: '2015', total: '12.351', notes: [] });
		expect(texts(readout)).toEqual([
			'Erwerbsfähige 7.039',
			'Nicht Erwerbsfähige 3.164',
			'Asylbewerberleistungen 2.148'
		]);
	});

	it('holds the parts of a bar, the largest first', () => {
		const readout = readShares(shares.typical, 'Hessen/Ohne Angabe');
		expect(readout?.title).toBe('Hessen');
		expect(texts(readout)).toEqual([
			'Mit Berufsausbildung 55,9 %',
			'Akademisch 20,2 %',
			'Ohne Abschluss 12,6 %',
			'Ohne Angabe 11,3 %'
		]);
	});

	it('is nothing for a mark that is gone', () => {
		expect(readLines(lines.typical, 'gone')).toBeUndefined();
		expect(readColumns(columns.typical, 'gone')).toBeUndefined();
		expect(readShares(shares.typical, 'gone')).toBeUndefined();
	});
});
