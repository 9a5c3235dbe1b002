import { byName } from '../../core/order.ts';
import type { AnswerRow, OfficeRow, PeriodRow } from './cube.ts';

/** How an office stands in a period: whole, in part or silent, before the deadline or after it. */
export type AnswerState =
	'whole' | 'late' | 'partly' | 'partly-overdue' | 'overdue' | 'awaited' | 'not-collected';

/** What one office has reported for one period, on a day of the edition. */
export interface Answer {
	/** Empty where no period is set. */
	period: string;
	due: string;
	office: string;
	name: string;
	/** Activities the office leads, and those it has reported on. */
	asked: number;
	reported: number;
	/** Days of the first and the last receipt; empty without a report. */
	first: string;
	last: string;
	/** Activities whose report was corrected. */
	corrected: number;
	/** Days since the deadline, while something is missing. */
	overdueDays: number;
	state: AnswerState;
}

/** Everything the collection knows. */
export interface Collected {
	offices: readonly OfficeRow[];
	periods: readonly PeriodRow[];
	answers: readonly AnswerRow[];
}

/** One answer for each office and period, the latest period first, offices by name; without periods one for each office. */
export function answersOn({ offices, periods, answers }: Collected, today: string): Answer[] {
	const named = offices.toSorted((a, b) => byName(a.name, b.name));
	const asked = periods.length > 0 ? periods : [{ period: '', due: '' }];
	return asked.flatMap(({ period, due }) =>
		named.map((office): Answer => {
			const own = answers.filter((row) => row.period === period && row.office === office.office);
			const days = own.flatMap(({ first, last }) => [first, last]).toSorted();
			const isOpen = own.length < office.asked;
			return {
				...{ period, due, office: office.office, name: office.name },
				...{ asked: office.asked, reported: own.length },
				...{ first: days[0] ?? '', last: days.at(-1) ?? '' },
				corrected: own.filter(({ times }) => times > 1).length,
				overdueDays: isOpen && period !== '' && due < today ? daysBetween(due, today) : 0,
				state: period === '' ? 'not-collected' : stateOf(own, { isOpen, due, today })
			};
		})
	);
}

function stateOf(
	own: readonly AnswerRow[],
	{ isOpen, due, today }: { isOpen: boolean; due: string; today: string }
): AnswerState {
	if (!isOpen) return own.some(({ first }) => first > due) ? 'late' : 'whole';
	const isPast = due < today;
	if (own.length === 0) return isPast ? 'overdue' : 'awaited';
	return isPast ? 'partly-overdue' : 'partly';
}

const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The period a reader asks about: the last one whose deadline has passed, else the next one; empty without any. */
export function periodInFocus(periods: readonly PeriodRow[], today: string): string {
	const past = periods.find(({ due }) => due < today);
	return (past ?? periods.at(-1))?.period ?? '';
}
