import { expect, it } from 'vitest';
import { seriesOfSource } from './value.ts';

it('tables of one statistic are one series, other sources and declared new calculations are not', () => {
	const same = (a: string, b: string, isRevised: boolean) =>
		seriesOfSource(a, isRevised) === seriesOfSource(b, isRevised);
	expect(same('13111-01-03-4', '13111-07-05-4', false)).toBe(true);
	expect(same('12411-0018', '12411-01-01-4', true)).toBe(false);
	expect(same('82111-01-05-4', '82000-01-01-4', false)).toBe(false);
	expect(same('inkar-2018', 'inkar-2020', false)).toBe(false);
});
