import { describe, expect, it } from 'vitest';
import { joinPoints } from './join.ts';

const point = (region: string, period: string, value: number | 'secret') => ({
	...{ region, period, value }
});

describe('own numbers beside official ones', () => {
	it('belong together by region and period', () => {
		const own = [point('06436', '2023', 30), point('06434', '2023', 7), point('06436', '1999', 1)];
		const official = [point('06436', '2023', 5.4), point('06434', '2023', 'secret')];
		expect(joinPoints(own, official)).toEqual({
			rows: [
				{ region: '06436', period: '2023', own: 30, official: 5.4, officialPeriod: '2023' },
				{ region: '06434', period: '2023', own: 7, official: 'secret', officialPeriod: '2023' }
			],
			byYear: 0,
			alone: 1
		});
	});

	it('belong together by the year where no period is the same, which is counted', () => {
		const own = [point('06436', '2024-06-30', 30), point('06436', '2023-12-31', 20)];
		const official = [point('06436', '2024', 5.4), point('06436', '2023-12-31', 5)];
		expect(joinPoints(own, official)).toEqual({
			rows: [
				{ region: '06436', period: '2024-06-30', own: 30, official: 5.4, officialPeriod: '2024' },
				{
					region: '06436',
					period: '2023-12-31',
					own: 20,
					official: 5,
					officialPeriod: '2023-12-31'
				}
			],
			byYear: 1,
			alone: 0
		});
	});

	it('never cross regions: a key without its leading zero is another one', () => {
		expect(joinPoints([point('6436', '2023', 1)], [point('06436', '2023', 2)]).rows).toEqual([]);
	});
});
