import { describe, expect, it } from 'vitest';
import type { Row } from '#lib/data/schema/rows.ts';
import { matchKnown } from '../../known.ts';
import type { Dataset } from '../../read.ts';
import { findImpossibleInTables } from './tables.ts';

interface Column {
	name: string;
	type?: string;
	unit?: string;
}

const datasetOf = (columns: Column[], row: Row, disclosure?: object): Dataset =>
	({
		id: 'courses',
		file: 'data/courses/data.csv',
		pkg: { kreismonitor: { kind: 'table', disclosure } },
		schema: {
			primaryKey: ['course'],
			fields: columns.map(({ name, type = 'number', unit }) => ({
				name,
				type,
				kreismonitor: { unit }
			}))
		},
		table: { rows: [{ course: 'a', ...row }], lines: [7] }
	}) as unknown as Dataset;

const found = (columns: Column[], row: Row, disclosure?: object) =>
	findImpossibleInTables([datasetOf(columns, row, disclosure)]).map(
		({ check, severity, line, key, text }) => `${severity} ${check} ${line} ${key}: ${text}`
	);

const value = [{ name: 'value' }];
const whole =
	'error impossible 7 a value: 5.675 is no whole number of persons; if the point separates thousands, write 5675';

describe('numbers of a table that is no series', () => {
	it('a column declared in persons holds whole numbers', () => {
		expect(found([{ name: 'value', unit: 'persons' }], { value: 5.675 })).toEqual([whole]);
		expect(found([{ name: 'value', unit: 'persons' }], { value: 5675 })).toEqual([]);
	});

	it('so does a value whose row names persons', () => {
		expect(found(value, { value: 5.675, unit: 'persons' })).toEqual([whole]);
		expect(found([{ name: 'output_value' }], { output_value: 1.5, output_unit: 'count' })).toEqual([
			'error impossible 7 a output_value: 1.5 is no whole number; if the point separates thousands, write 1500'
		]);
		expect(found(value, { value: 1.5, unit: 'years' })).toEqual([]);
	});

	it('so does a column that is protected as a count of persons, in the rows it counts', () => {
		const counts = [{ field: 'value', when: { kind: 'people' } }];
		const rule = { method: 'suppress', counts };
		expect(found(value, { value: 5.675, kind: 'people' }, rule)).toEqual([whole]);
		expect(found(value, { value: 5.675, kind: 'hours' }, rule)).toEqual([]);
	});

	it('a percentage beyond 100 is told in every column of numbers; a change may be negative', () => {
		expect(found(value, { value: 625, unit: 'percent' })).toEqual([
			'error range 7 a value: 625 is more than 100 per cent'
		]);
		expect(found([{ name: 'target_value' }], { target_value: 2000, unit: 'percent' })).toEqual([
			'error range 7 a target_value: 2000 is more than 100 per cent'
		]);
		expect(found(value, { value: -40, unit: 'percent' })).toEqual([]);
	});

	it('a column declared a share is not negative, and no count is', () => {
		expect(found([{ name: 'share', unit: 'percent' }], { share: -3 })).toEqual([
			'error range 7 a share: -3 is negative'
		]);
		expect(found(value, { value: -3, unit: 'persons' })).toEqual([
			'error range 7 a value: -3 is negative'
		]);
	});

	it('growth of more than 100 per cent can be declared, half a person cannot', () => {
		const declared = (row: Row, check: string, difference: number) =>
			matchKnown(findImpossibleInTables([datasetOf(value, row)]), [
				{ id: 'x', reason: 'so printed', findings: [{ check, key: 'a value', difference }] }
			]).length;
		expect(declared({ value: 150, unit: 'percent' }, 'range', -50)).toBe(0);
		expect(declared({ value: 0.5, unit: 'persons' }, 'impossible', 0)).toBe(1);
	});
});
