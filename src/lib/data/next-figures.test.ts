import { describe, expect, it } from 'vitest';
import { nextFigures, type Rhythmic } from './next-figures.ts';

const today = '2026-11-30';
const next = (more: Partial<Rhythmic>, ...periods: string[]) => {
	const ends = periods.map((period) => ({ period, names: [] }));
	return nextFigures({ group: 'official', frequency: 'ANNUAL', delay: 1, ends, ...more }, today);
};
const steps = (...list: object[]) => ({
	kind: 'expected',
	steps: list.map((step) => ({ names: [], ...step }))
});

describe('the next figures', () => {
	it('are those of the year after, in the year after that', () => {
		expect(next({}, '2025')).toEqual(steps({ period: '2026', year: 2027, when: 'later' }));
	});

	it('keep the day they speak of', () => {
		expect(next({}, '2025-06-30')).toEqual(
			steps({ period: '2026-06-30', year: 2027, when: 'later' })
		);
	});

	it('come later where the publisher takes longer', () => {
		expect(next({ delay: 2 }, '2024')).toEqual(
			steps({ period: '2025', year: 2027, when: 'later' })
		);
	});

	it('may be out in the year of their release, and are missing after it', () => {
		expect(next({}, '2024')).toEqual(steps({ period: '2025', year: 2026, when: 'now' }));
		expect(next({}, '2015')).toEqual(steps({ period: '2016', year: 2017, when: 'past' }));
	});

	it('are each of their own where parts of a dataset end differently, the earliest first', () => {
		const names = [{ de: 'Einkommen', en: 'Income' }];
		const ends = [
			{ period: '2025', names: [] },
			{ period: '2019-06-30', names }
		];
		expect(next({ ends })).toEqual(
			steps(
				{ period: '2020-06-30', year: 2021, when: 'past', names },
				{ period: '2026', year: 2027, when: 'later' }
			)
		);
	});

	it('follow other rhythms of whole years', () => {
		expect(next({ frequency: 'DECENNIAL' }, '2022-05-15')).toEqual(
			steps({ period: '2032-05-15', year: 2033, when: 'later' })
		);
	});

	it('are open without one rhythm, and kept where a dataset does not follow its source', () => {
		expect(next({ frequency: 'IRREG' }, '2025')).toEqual({ kind: 'open' });
		expect(next({ frequency: undefined }, '2025')).toEqual({ kind: 'open' });
		expect(next({})).toEqual({ kind: 'open' });
		const once = { frequency: 'IRREG', sourceFrequency: 'ANNUAL' };
		expect(next(once, '2016-06-30')).toEqual({ kind: 'kept' });
		expect(next(once)).toEqual({ kind: 'open' });
	});

	it('are left to the county for what is its own, and lists of names have none', () => {
		expect(next({ group: 'strategy', frequency: 'IRREG' })).toEqual({ kind: 'county' });
		expect(next({ group: 'strategy' }, '2024')).toEqual({ kind: 'report' });
		expect(next({ group: 'strategy', frequency: 'NEVER' }, '2024')).toEqual({ kind: 'closed' });
		expect(next({ group: 'vocabulary' })).toEqual({ kind: 'names' });
	});
});
