import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Row } from '#lib/data/schema/rows.ts';
import { readDatasets, type Dataset } from '../../read.ts';
import { findUnpublished } from './unpublished.ts';

const regions = ['06431', '06432', '06433', '06434', '06435', '06436'];

/** A column of six regions and two years, with a sign in some cells of the second. */
const found = (signs: Record<string, string>, keys = regions) => {
	const rows = keys.flatMap((region) =>
		['2024', '2025'].map((period): Row => {
			const sign = period === '2025' ? (signs[region] ?? '') : '';
			const value = sign === '' ? 100 : sign === '-' ? 0 : null;
			const more = { sex: 'total', age: 'total', source: 's', value, value_symbol: sign };
			return { indicator: 'a', region, period, ...more };
		})
	);
	const dataset = {
		...{ id: 'numbers', file: 'data/numbers/data.csv' },
		pkg: { kreismonitor: { kind: 'observations' } },
		table: { rows, lines: rows.map((_, at) => at + 2) }
	} as unknown as Dataset;
	return findUnpublished([dataset]).map(
		({ severity, key, text, lines = [] }) => `${severity} ${key}, ${lines.length}: ${text}`
	);
};

const all = (sign: string) => Object.fromEntries(regions.map((region) => [region, sign]));

describe('a column that had numbers before', () => {
	it('with "-" in nearly all cells of a year is probably not yet published', () => {
		expect(found({ ...all('-'), '06431': '' })).toEqual([
			'error s 2025, 5: "-" stands in 5 of 6 cells that had numbers before, up to line 13: probably not yet published'
		]);
	});

	it('so is one without any number in a year, whatever signs stand there', () => {
		expect(found(all('.'))).toEqual([
			'error s 2025, 6: "." stands in all 6 cells that had numbers before, up to line 13: probably not yet published'
		]);
		expect(found({ ...all('.'), '06431': '-', '06432': '...' })).toEqual([
			'error s 2025, 6: "-", ".", "..." stand in all 6 cells that had numbers before, up to line 13: probably not yet published'
		]);
	});

	it('is let pass with one number, with few regions, and where a number has no meaning', () => {
		expect(found({ ...all('.'), '06431': '' })).toEqual([]);
		expect(found(all('.'), regions.slice(0, 4))).toEqual([]);
		expect(found(all('x'))).toEqual([]);
	});

	it('is nowhere in data/', () => {
		const { datasets } = readDatasets(join(import.meta.dirname, '../../../../data'));
		expect(findUnpublished(datasets)).toEqual([]);
	});
});
