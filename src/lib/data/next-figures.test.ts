import { describe, expect, it } from 'vitest';
import { nextFigures, type Rhythmic } from './next-figures.ts';

const today = '2026-11-30';
const next = (more: Partial<Rhythmic>) =>
	nextFigures(
		{ group: 'official', frequency: 'ANNUAL', delay: 1, lastPeriod: '2025', ...more },
		today
	);

describe('the next figures', () => {
	it('are those of the year after, in the year after that', () => {
		expect(next({})).toEqual({ kind: 'expected', period: '2026', year: 2027, isDue: false });
	});

	it('keep the day they speak of', () => {
		expect(next({ lastPeriod: '2025-06-30' })).toMatchObject({ period: '2026-06-30', year: 2027 });
	});

	it('come later where the publisher takes longer', () => {
		expect(next({ lastPeriod: '2024', delay: 2 })).toMatchObject({ period: '2025', year: 2027 });
	});

	it('are due once the year of their release has begun', () => {
		expect(next({ lastPeriod: '2024' })).toMatchObject({ period: '2025', year: 2026, isDue: true });
		expect(next({ lastPeriod: '2015' })).toMatchObject({ period: '2016', year: 2017, isDue: true });
	});

	it('follow other rhythms of whole years', () => {
		expect(next({ frequency: 'DECENNIAL', lastPeriod: '2022-05-15' })).toMatchObject({
			period: '2032-05-15',
			year: 2033
		});
	});

	it('are open without one rhythm, and left to the county for what is its own', () => {
		expect(next({ frequency: 'IRREG' })).toEqual({ kind: 'open' });
		expect(next({ frequency: undefined })).toEqual({ kind: 'open' });
		expect(next({ lastPeriod: null })).toEqual({ kind: 'open' });
		expect(next({ group: 'strategy' })).toEqual({ kind: 'county' });
		expect(next({ group: 'vocabulary' })).toBeNull();
	});
});
