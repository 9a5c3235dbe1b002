import { describe, expect, it } from 'vitest';
import type { OwnPoint } from '../../own/points.ts';
import { picturesFor } from './rules.ts';

const point = (region: string, period: string, value: OwnPoint['value'] = 1): OwnPoint => ({
	...{ region, period, value }
});
const about = { period: '2024', comparable: true, districts: 4 };
const hesse = { state: '06' };

describe('which pictures own numbers make', () => {
	it('are lines from two years on', () => {
		const two = [point('06436', '2023'), point('06436', '2024')];
		expect(picturesFor(two, about, hesse).lines).toBe(true);
		expect(picturesFor([point('06436', '2024-03-31')], about, hesse).lines).toBe(false);
		const withGap = [point('06436', '2023', 'secret'), point('06436', '2024')];
		expect(picturesFor(withGap, about, hesse).lines).toBe(false);
	});

	it('are bars from two districts of one period on; state, municipalities and others do not count', () => {
		const two = [point('06436', '2024'), point('06434', '2024')];
		expect(picturesFor(two, about, hesse).bars).toBe(true);
		const others = ['06', '06436003', '09162', '06434'].map((region) => point(region, '2024'));
		expect(picturesFor(others, about, hesse).bars).toBe(false);
		expect(picturesFor([point('06436', '2023'), point('06434', '2024')], about, hesse).bars).toBe(
			false
		);
	});

	it('are tiles where half of the districts have numbers that compare', () => {
		const two = [point('06436', '2024'), point('06434', '2024')];
		expect(picturesFor(two, about, hesse).tiles).toBe(true);
		expect(picturesFor(two, { ...about, districts: 5 }, hesse).tiles).toBe(false);
		expect(picturesFor(two, { ...about, comparable: false }, hesse).tiles).toBe(false);
	});
});
