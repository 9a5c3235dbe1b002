import { describe, expect, it } from 'vitest';
import { endsOf } from './ends.ts';

const named = (indicator: string, more: object = {}) =>
	[
		indicator,
		{ indicator, name_de: `${indicator} lang`, name_en: `${indicator} long`, ...more }
	] as const;
const indicators = new Map([
	named('rate', { short_de: 'Quote', short_en: 'Rate' }),
	named('men', { part_of: 'rate' }),
	named('dependent', { variant_of: 'rate' }),
	...['a', 'b', 'c', 'd'].map((id) => named(id))
]);
const row = (indicator: string, period: string, region = '06436') => ({
	...{ indicator, region, period }
});
const plain = (id: string) => ({ de: `${id} lang`, en: `${id} long` });

describe('the last periods of a dataset', () => {
	it('are those of its indicators by their short names, parts with their whole', () => {
		const rows = [
			...[row('rate', '2024'), row('rate', '2025'), row('men', '2025'), row('dependent', '2025')],
			row('a', '2023')
		];
		expect(endsOf(rows, '2025', indicators)).toEqual([
			{ period: '2025', names: [{ de: 'Quote', en: 'Rate' }] },
			{ period: '2023', names: [plain('a')] }
		]);
	});

	it('are what most regions have', () => {
		const rows = [row('a', '2024', '06411'), row('a', '2024'), row('a', '2025', '06')];
		expect(endsOf(rows, '2025', indicators)).toEqual([{ period: '2024', names: [], ahead: true }]);
	});

	it('name no more than three beside others', () => {
		const rows = [...['a', 'b', 'c', 'd'].map((id) => row(id, '2025')), row('rate', '2015')];
		expect(endsOf(rows, '2025', indicators)).toEqual([
			{ period: '2025', names: [] },
			{ period: '2015', names: [{ de: 'Quote', en: 'Rate' }] }
		]);
	});

	it('are one period without indicators, and none without periods', () => {
		expect(endsOf([{ period: '2016' }], '2016', indicators)).toEqual([
			{ period: '2016', names: [] }
		]);
		expect(endsOf([{ name: 'x' }], null, indicators)).toEqual([]);
	});
});
