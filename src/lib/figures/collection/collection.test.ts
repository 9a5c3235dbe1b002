import { describe, expect, it } from 'vitest';
import { answersOn, periodInFocus, type Collected } from './collection.ts';

const answer = (office: string, activity: string, first: string, last = first, times = 1) => ({
	...{ period: '2025', office, activity, first, last, times }
});
const collected = (answers: Collected['answers']): Collected => ({
	offices: [{ office: 'town', name: 'Stadt', asked: 2 }],
	periods: [{ period: '2025', due: '2026-03-31' }],
	answers
});
const on = (today: string, ...answers: Collected['answers']) =>
	answersOn(collected(answers), today)[0];

describe('the answer of an office', () => {
	it('is awaited up to its deadline, and overdue from the day after', () => {
		expect(on('2026-03-31')).toMatchObject({ state: 'awaited', overdueDays: 0, first: '' });
		expect(on('2026-04-01')).toMatchObject({ state: 'overdue', overdueDays: 1 });
	});
	it('in part stays open, and the rest becomes overdue', () => {
		const part = answer('town', 'bridge', '2026-03-01');
		expect(on('2026-03-31', part)).toMatchObject({ state: 'partly', reported: 1, asked: 2 });
		expect(on('2026-05-15', part)).toMatchObject({ state: 'partly-overdue', overdueDays: 45 });
	});
	it('is late when one of its first reports was; a correction after the deadline is none', () => {
		const one = answer('town', 'bridge', '2026-03-31', '2026-06-01', 3);
		expect(on('2026-07-01', one, answer('town', 'road', '2026-03-01'))).toMatchObject({
			...{ state: 'whole', first: '2026-03-01', last: '2026-06-01', corrected: 1, overdueDays: 0 }
		});
		expect(on('2026-07-01', one, answer('town', 'road', '2026-04-01'))?.state).toBe('late');
	});
	it('stands in the order of the names, whatever the keys are', () => {
		const office = (key: string, name: string) => ({ office: key, name, asked: 1 });
		const offices = [office('amt-20', 'Stadt'), office('bop', 'Büro'), office('ohg', 'Öko')];
		const named = answersOn({ ...collected([]), offices }, '2026-03-31').map(({ name }) => name);
		expect(named).toEqual(['Büro', 'Öko', 'Stadt']);
	});
	it('is not collected where no period is set', () => {
		const none = { ...collected([]), periods: [] };
		expect(answersOn(none, '2026-11-28')).toMatchObject([
			{ period: '', name: 'Stadt', state: 'not-collected', overdueDays: 0 }
		]);
	});
});

it('asks about the last period whose deadline has passed, else about the next one', () => {
	const periods = [
		{ period: '2026', due: '2027-03-31' },
		{ period: '2025', due: '2026-03-31' }
	];
	expect(periodInFocus(periods, '2026-11-28')).toBe('2025');
	expect(periodInFocus(periods, '2027-04-01')).toBe('2026');
	expect(periodInFocus(periods, '2026-01-01')).toBe('2025');
	expect(periodInFocus([], '2026-11-28')).toBe('');
});
