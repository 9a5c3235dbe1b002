import { describe, expect, it } from 'vitest';
import { byIndicator, differ, largestRevision } from './diff.ts';

const row = (region: string, period: string, value: string, flag = '', indicator = 'rate') => ({
	...{ indicator, region, period, value, flag }
});
const key = ['indicator', 'region', 'period'];
const before = [
	row('06436', '2023', '5.0'),
	row('06412', '2023', '6.0', 'p'),
	row('06434', '2023', '4.0'),
	row('06436', '2001', '3.0'),
	row('06436', '2023', '100', '', 'people')
];
const after = [
	row('06436', '2023', '5.2'),
	row('06412', '2023', '6.0'),
	row('06434', '2023', '.'),
	row('06436', '2024', '5.4'),
	row('06436', '2023', '100', '', 'people')
];

describe('two editions', () => {
	it('differ by rows that came, went and changed', () => {
		const [own, ...others] = byIndicator(differ(before, after, key));
		expect(others).toEqual([]);
		expect(own?.indicator).toBe('rate');
		expect(own?.added).toEqual([row('06436', '2024', '5.4')]);
		expect(own?.gone).toEqual([row('06436', '2001', '3.0')]);
		expect(own?.revised.map(([was, is]) => [was.value, is.value])).toEqual([
			['5.0', '5.2'],
			['4.0', '.']
		]);
		expect(own?.relabelled).toBe(1);
	});

	it('are alike when only a column came', () => {
		const wider = before.map((own) => ({ ...own, note: 'x' }));
		expect(differ(before, wider, key)).toEqual({ added: [], gone: [], changed: [] });
	});
});

describe('the largest revision', () => {
	const { revised } = byIndicator(differ(before, after, key))[0] ?? { revised: [] };

	it('is counted in points for shares and in per cent for all else', () => {
		expect(largestRevision(revised, true)?.size).toBeCloseTo(0.2);
		expect(largestRevision(revised, false)?.size).toBeCloseTo(4);
	});

	it('is none where no two numbers can be compared', () => {
		expect(largestRevision([[row('06434', '2023', '4.0'), row('06434', '2023', '.')]], true)).toBe(
			undefined
		);
		expect(largestRevision([[row('06434', '2023', '0'), row('06434', '2023', '7')]], false)).toBe(
			undefined
		);
	});
});
