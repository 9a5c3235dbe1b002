import { describe, expect, it } from 'vitest';
import { small } from '../../analysis/pivot-fixture.ts';
import { county } from '../../core/county.ts';
import { laidChoice } from './choice.ts';
import { brushOf, rangeOf, readSpread, spreadPlan, spreadText } from './spread-choice.ts';

const laid = {
	...laidChoice('labour_market'),
	...{ indicator: 'rate', rows: 'region', level: 'district' as const, aggregate: 'count' as const },
	filters: 'period:2024,2025;sex:a*b'
};
const bins = { low: 2, step: 0.5, count: 10 };

describe('the choice of a histogram in the address', () => {
	it.each([[{ laid }], [{ laid, range: [2.5, 4] as const }], [{ laid: { ...laid, filters: '' } }]])(
		'is read as it was written',
		(choice) => expect(readSpread(spreadText(choice))).toEqual(choice)
	);

	it('begins with the rates of all districts', () => {
		expect(readSpread('').laid).toMatchObject({ table: 'labour_market', level: 'district' });
	});

	it('leaves out what cannot be read', () => {
		expect(readSpread('t*x*y*z*moon*a:b*1*two').range).toBeUndefined();
		expect(readSpread('t*x*y*z*moon').laid.level).toBe('');
	});
});

describe('the plan of a histogram', () => {
	it('measures a number, also where nothing was chosen', () => {
		const columns = [
			{ name: 'ort', kind: 'text' as const, title: 'Ort', role: 'dimension' as const },
			{ name: 'n', kind: 'number' as const, title: 'N', role: 'measure' as const }
		];
		const table = { ...small.table, indicators: [], columns };
		const plan = spreadPlan({ laid: laidChoice('small') }, table, county);
		expect([plan.measure, plan.rows]).toEqual(['n', '']);
	});
});

describe('a range of numbers', () => {
	it('is the bins between its ends', () => {
		expect(brushOf(bins, [2.5, 4])).toEqual({ from: 1, to: 3 });
		expect(rangeOf(bins, { from: 1, to: 3 })).toEqual([2.5, 4]);
	});

	it('is all bins where it holds none, and none where it holds all', () => {
		expect(brushOf(bins, [9, 12])).toEqual({ from: 0, to: 9 });
		expect(brushOf(bins, undefined)).toEqual({ from: 0, to: 9 });
		expect(rangeOf(bins, { from: 0, to: 9 })).toBeUndefined();
	});
});
