import { describe, expect, it } from 'vitest';
import { readColumns } from '../columns/readout.ts';
import * as columns from '../columns/fixture.ts';
import { readLines } from '../lines/readout.ts';
import * as lines from '../lines/fixture.ts';
import { readShares } from '../shares/readout.ts';
import * as shares from '../shares/fixture.ts';
import { readPyramid } from '../pyramid/readout.ts';
import * as pyramid from '../pyramid/fixture.ts';
import { readTiles } from '../tiles/readout.ts';
import * as tiles from '../tiles/fixture.ts';
import { readSpans } from '../spans/readout.ts';
import * as spans from '../spans/fixture.ts';
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

	it('keeps the sign of a line that ends before the others', () => {
		expect(texts(readLines(lines.missing, 'main-taunus-2019'))).toEqual([
			'Main-Taunus 3,3\u202f%',
			'Hessen ...'
		]);
	});

	it('says of a line without the year that it has no values', () => {
		const series = lines.typical.series.map((line, index) =>
			index === 0 ? { ...line, points: line.points.slice(3) } : line
		);
		const first = series[1]?.points[0]?.id ?? '';
		expect(texts(readLines({ ...lines.typical, series }, first))?.at(-1)).toBe(
			'Main-Taunus keine Werte'
		);
	});

	it('names a break since the values before, and only there', () => {
		const notes = (year: number) => readLines(lines.breaks, `bevölkerung-${year}`)?.notes;
		expect(notes(2023)).toEqual(['Zensus 2022: neue Basis']);
		expect(notes(2024)).toEqual([]);
		expect(notes(2015)).toEqual([]);
	});

	it('holds both sides of an age group, whichever is pointed at', () => {
		for (const mark of ['l3', 'r3']) {
			const readout = readPyramid(pyramid.typical, mark);
			expect(readout?.title).toBe('10–14');
			expect(texts(readout)).toEqual(['Männer 6.361', 'Frauen 5.906']);
		}
		expect(readPyramid(pyramid.typical, 'x')).toBeUndefined();
	});

	it('holds the forecasts of one group with their years, and none for one that stands alone', () => {
		const readout = readSpans(spans.typical, 'IWAK, Main-Taunus-Kreis/Ausgabe 2021/2019');
		expect(readout?.title).toBe('IWAK, Main-Taunus-Kreis');
		expect(texts(readout)).toEqual([
			'Ausgabe 2023 (2021–2028) −3.750',
			'Ausgabe 2019 (2017–2024) −4.560',
			'Ausgabe 2021 (2019–2026) −5.210'
		]);
		expect(readSpans(spans.oneRow, spans.oneRow.rows[0]?.id ?? '')).toBeUndefined();
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

	it('sets a place on a map beside county and state, with what is told of it', () => {
		const rows = [
			{ id: '1-4', name: 'Main-Taunus', value: 5.4, text: '5,4\u202f%', role: 'accent' as const },
			{ id: '06', name: 'Hessen', value: 5.8, text: '5,8\u202f%', role: 'compare' as const }
		];
		const told = ['Rang 1 von 16.'];
		const all = tiles.typical.tiles.map((tile) => ({ ...tile, told }));
		const data = { ...tiles.typical, tiles: all, beside: { period: '2025', rows } };
		const fulda = readTiles(data, '4-2');
		expect(fulda).toMatchObject({ title: '2025', notes: told });
		expect(texts(fulda)).toEqual([
			'Hessen 5,8\u202f%',
			'Main-Taunus 5,4\u202f%',
			'Fulda 3,3\u202f%'
		]);
		expect(texts(readTiles(data, '1-4'))).toEqual(['Hessen 5,8\u202f%', 'Main-Taunus 5,4\u202f%']);
		expect(readTiles(tiles.typical, '4-2')).toBeUndefined();
	});

	it('is nothing for a mark that is gone', () => {
		expect(readLines(lines.typical, 'gone')).toBeUndefined();
		expect(readColumns(columns.typical, 'gone')).toBeUndefined();
		expect(readShares(shares.typical, 'gone')).toBeUndefined();
	});
});
