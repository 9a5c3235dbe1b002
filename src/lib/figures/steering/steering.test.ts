import { describe, expect, it } from 'vitest';
import { calendarCube, isDue, monthsLater, readCalendar, type EventRow } from './calendar.ts';
import { changesSince } from './changes.ts';
import { listOnly, report, threeYears } from './fixture.ts';
import { groupReach } from './group-reach.ts';
import { countKnown } from './known.ts';
import { overdueOn } from './overdue.ts';
import { readSteering } from './reports.ts';
import { sumOf } from './sums.ts';
import { countStatuses } from './status.ts';

const bare = readSteering(listOnly, 'de');
const full = readSteering(threeYears, 'de');
const only = (id: string, period = '2033') =>
	full.reports.find((own) => own.activity === id && own.period === period);

describe('reports', () => {
	it('of one activity and period: the last one is valid and keeps what it corrects', () => {
		expect(only('b')).toMatchObject({ status: 'paused', participants: 'anonymised' });
		expect(only('b')?.corrects.map(({ participants }) => participants)).toEqual([50]);
		expect(full.reports).toHaveLength(5);
		expect(full.latest).toBe('2033');
		expect(bare).toMatchObject({ latest: '', reports: [], listDate: '2030-04-29' });
	});

	it('on what the list does not hold are left out', () => {
		const rows = [...listOnly, report({ period: '2033', activity: 'gone' })];
		expect(readSteering(rows, 'de').reports).toEqual([]);
	});

	it('keep a stated zero, a protected count and silence apart', () => {
		expect(only('a', '2031')?.participants).toBe(0);
		expect(only('a')?.outcome).toEqual({
			name: 'Arbeit nach 6 Monaten',
			unit: 'persons',
			value: 'anonymised'
		});
		expect(only('b', '2032')?.participants).toBe('not-stated');
	});
});

describe('sums', () => {
	it.each([
		[[120, 'anonymised', 'not-stated'], { value: 120, protected: 1, unstated: 1 }],
		[['anonymised', 'anonymised'], { value: 'anonymised', protected: 2, unstated: 0 }],
		[[0], { value: 0, protected: 0, unstated: 0 }],
		[['not-stated'], { value: 'not-stated', protected: 0, unstated: 1 }],
		[[], { value: 'not-stated', protected: 0, unstated: 0 }]
	] as const)('of %j', (values, sum) => expect(sumOf(values)).toEqual(sum));
});

describe('what is known', () => {
	const of = (steering = full, theme = 'arbeit') =>
		Object.fromEntries(
			countKnown(steering)
				.filter((own) => own.theme.id === theme)
				.map(({ item, known, all }) => [item, `${known}/${all}`])
		);
	it('comes from the list, and from reports only once there are some', () => {
		expect(of(bare)).toMatchObject({ lead: '2/2', groups: '2/2', needs: '1/2' });
		expect(of(bare)).toMatchObject({ report: '0/2', participants: '0/2', outcome: '0/2' });
		expect(of()).toMatchObject({ report: '2/2', participants: '2/2', places: '1/2' });
		expect(of()).toMatchObject({ money: '2/2', output: '1/2', outcome: '1/2', review: '1/2' });
		expect(of(full, 'digital')).toMatchObject({ lead: '0/0', report: '0/0' });
	});
});

describe('what is due', () => {
	it('is judged by a day that is given', () => {
		expect(overdueOn(full, '2032-03-31')).toEqual({ missing: [], late: [], reviews: [] });
		const due = overdueOn(full, '2033-06-01');
		expect(due.missing.map(({ activity, period }) => `${activity} ${period}`)).toEqual([
			...['b 2031', 'c 2031', 'c 2032']
		]);
		expect(due.late).toMatchObject([
			{ activity: 'b', period: '2032', due: '2033-03-31', received: '2033-05-02' }
		]);
	});

	it('counts a corrected report from the day it came in first', () => {
		const late = overdueOn(full, '2034-06-01').late.map(({ period }) => period);
		expect(late).toEqual(['2032']);
	});

	it('knows reviews whose day has passed', () => {
		expect(overdueOn(full, '2034-02-01').reviews).toMatchObject([
			{ activity: 'a', due: '2034-01-31' }
		]);
		expect(overdueOn(full, '2034-01-31').reviews).toEqual([]);
	});
});

describe('changes since the last report', () => {
	it('name status, reason and participants, and never a protected number', () => {
		expect(changesSince(full)).toEqual({
			before: '2032',
			after: '2033',
			changed: [
				{
					...{ activity: 'a', name: 'Aktivität a', status: null, reason: '' },
					participants: { before: 80, after: 120 }
				},
				{
					...{ activity: 'b', name: 'Aktivität b', reason: 'Stelle nicht besetzt' },
					status: { before: 'running', after: 'paused' },
					participants: null
				}
			],
			...{ gained: [], again: [], lost: [], corrected: ['Aktivität b'] }
		});
	});

	it('need two periods', () => {
		expect(changesSince(bare)).toBeNull();
		const one = [...listOnly, report({ period: '2033', activity: 'a' })];
		expect(changesSince(readSteering(one, 'de'))).toBeNull();
	});
});

describe('status over time', () => {
	it('counts what nobody reported as such', () => {
		const of = (period: string) =>
			countStatuses(full).flatMap((own) =>
				own.period === period && own.count > 0 ? [`${own.status} ${own.count}`] : []
			);
		expect(of('2031')).toEqual(['planned 1', 'unreported 2']);
		expect(of('2032')).toEqual(['running 2', 'unreported 1']);
		expect(of('2033')).toEqual(['running 1', 'paused 1', 'unreported 1']);
		expect(countStatuses(bare)).toEqual([]);
	});
});

describe('reach of target groups', () => {
	it('is a share only where the official number counts the group', () => {
		expect(groupReach(full)).toEqual([
			{
				group: { id: 'sgb2', name: 'Leistungsberechtigte' },
				sum: { value: 100, protected: 0, unstated: 0 },
				...{ named: 2, reported: 1, share: 5, atLeast: false }
			},
			{
				group: { id: 'frauen', name: 'Frauen' },
				sum: { value: 'anonymised', protected: 1, unstated: 0 },
				...{ named: 2, reported: 1, share: 'not-stated', atLeast: true }
			}
		]);
		expect(groupReach(bare)).toEqual([]);
	});
});

describe('the calendar', () => {
	const event: EventRow = {
		...{ event: 'review', kind: 'list-review', name_de: 'Prüfen', name_en: 'Check' },
		...{ due_de: 'jährlich', due_en: 'yearly', every_months: 12, first_day: '2024-04-29' },
		...{ last_day: '', owner_name: '', strategy_figure: '', section: '6.4' },
		...{ note_de: '', note_en: '' }
	};
	const at = (today: string, change: Partial<EventRow> = {}, listDate = '2024-04-29') =>
		readCalendar([{ ...event, ...change }], { today, listDate, locale: 'de' })[0];
	const once = { every_months: null, first_day: '' };

	it('calls a yearly check overdue where no newer list is there', () => {
		expect(at('2025-04-28')).toMatchObject({ state: 'ahead', missed: [], next: '2025-04-29' });
		expect(at('2026-11-28')).toMatchObject({
			...{ state: 'overdue', missed: ['2025-04-29', '2026-04-29'], next: '2027-04-29' }
		});
		expect(at('2026-11-28', {}, '2026-05-10')).toMatchObject({ state: 'ahead', missed: [] });
	});

	it('says of a date that it has passed, and nothing of what took place', () => {
		const end = { ...once, kind: 'end', last_day: '2028-05-31' } as const;
		expect(at('2028-05-31', end)).toMatchObject({ state: 'ahead', next: '2028-05-31' });
		expect(at('2028-06-01', end)).toMatchObject({ state: 'passed', missed: [] });
		expect(at('2028-06-01', once)).toMatchObject({ state: 'undated', next: '' });
	});

	it('calls due what has passed without an answer, but never the end of the strategy', () => {
		const due = (today: string, change: Partial<EventRow>) => {
			const found = at(today, change);
			return found && isDue(found);
		};
		const day = { ...once, last_day: '2024-12-31' };
		expect(due('2024-12-31', { ...day, kind: 'workshops' })).toBe(false);
		expect(due('2025-01-01', { ...day, kind: 'workshops' })).toBe(true);
		expect(due('2025-01-01', { ...day, kind: 'end' })).toBe(false);
		const yearly = { kind: 'workshops', every_months: 12, first_day: '2023-12-31' } as const;
		expect(at('2026-01-01', yearly)?.missed).toEqual(['2024-12-31', '2025-12-31']);
		expect(due('2024-12-30', yearly)).toBe(false);
	});

	it('counts months to the end of short ones', () => {
		expect(monthsLater('2024-01-31', 1)).toBe('2024-02-29');
		expect(monthsLater('2024-04-29', 12)).toBe('2025-04-29');
		expect(monthsLater('2024-12-31', 2)).toBe('2025-02-28');
	});

	it('asks one fixed question', () => expect(calendarCube.bind(null)).toEqual([]));
});
