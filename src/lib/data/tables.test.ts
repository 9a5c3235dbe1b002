import { describe, expect, it } from 'vitest';
import { fixedTables, tableName } from './tables.ts';

describe('tables', () => {
	const tables = fixedTables(['labour-market', 'regions']);

	it('goes from dataset to table and back', () => {
		expect(tables.nameOf('labour-market')).toBe('labour_market');
		expect(tables.datasetOf('labour_market')).toBe('labour-market');
	});

	it('lets nothing through that is not in the list', () => {
		expect(() => tables.nameOf('regions; DROP TABLE x')).toThrow('no dataset');
		expect(() => tables.datasetOf('sqlite_master')).toThrow('no table');
	});

	it('refuses an id that is not in kebab-case', () => {
		for (const id of ['a b', 'A', 'a_b', '', 'a--b', '1a', 'a"'])
			expect(() => tableName(id)).toThrow('kebab-case');
	});
});
