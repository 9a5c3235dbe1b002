import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import type { Locale } from '../../core/locale.ts';

const rowSchema = v.object({
	event: v.string(),
	kind: v.picklist(['list-review', 'workshops', 'system', 'end']),
	name_de: v.string(),
	name_en: v.string(),
	due_de: v.string(),
	due_en: v.string(),
	every_months: v.nullable(v.number()),
	first_day: v.string(),
	last_day: v.string(),
	owner_name: v.string(),
	strategy_figure: v.string(),
	section: v.string(),
	note_de: v.string(),
	note_en: v.string()
});
/** An event of the strategy as it stands in the dataset. */
export type EventRow = v.InferOutput<typeof rowSchema>;

/** What the strategy plans regularly or by a date. */
export const calendarCube: Query<unknown, EventRow> = {
	name: 'strategy-calendar',
	tables: ['strategy-calendar', 'organisations'],
	sql: `SELECT c.event, c.kind, c.name_de, c.name_en, c.due_de, c.due_en, c.every_months,
	c.first_day, c.last_day, coalesce(o.name_de, '') AS owner_name, c.strategy_figure, c.section,
	c.note_de, c.note_en
FROM strategy_calendar c LEFT JOIN organisations o ON o.organisation = c.organisation
ORDER BY c.last_day = '' AND c.every_months IS NULL, c.every_months IS NULL, c.last_day, c.event`,
	bind: () => [],
	row: rowSchema
};

/** How an event stands on a day: its turn has passed without a newer list, its day has passed, is to come, or nobody named one. */
export type EventState = 'overdue' | 'passed' | 'ahead' | 'undated';

/** An event of the strategy as it stands on a day. */
export interface CalendarEvent {
	id: string;
	kind: EventRow['kind'];
	name: string;
	/** When, as exact as the strategy says. */
	due: string;
	state: EventState;
	/** Turns that have passed since what the data hold; days as ISO. */
	missed: readonly string[];
	/** The next day by our reading; empty without one. */
	next: string;
	owner: string;
	figure: string;
	section: string;
	note: string;
}

/** A day some months later; the last day of a month where it has no such day. */
export function monthsLater(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
	const at = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), date));
	return (at > last ? last : at).toISOString().slice(0, 10);
}

/** Every turn of an event up to a day, and the first one after it. */
function turnsOf(first: string, months: number, today: string): { past: string[]; next: string } {
	const past: string[] = [];
	let next = monthsLater(first, months);
	for (let turn = 2; next <= today; turn += 1) {
		past.push(next);
		next = monthsLater(first, turn * months);
	}
	return { past, next };
}

function standing(
	{ kind, every_months, first_day, last_day }: EventRow,
	today: string,
	listDate: string
): Pick<CalendarEvent, 'state' | 'missed' | 'next'> {
	if (every_months && first_day !== '') {
		const { past, next } = turnsOf(first_day, every_months, today);
		// A newer list answers a review; of other turns the data hold no answer.
		const missed = kind === 'list-review' ? past.filter((day) => day > listDate) : past;
		return { state: missed.length > 0 ? 'overdue' : 'ahead', missed, next };
	}
	if (last_day === '') return { state: 'undated', missed: [], next: '' };
	return { state: last_day < today ? 'passed' : 'ahead', missed: [], next: last_day };
}

/** Whether something should be there by now and is not: a turn or a day has passed. The end of the strategy asks for nothing. */
export const isDue = ({ state, kind }: CalendarEvent): boolean =>
	state === 'overdue' || (state === 'passed' && kind !== 'end');

/** The calendar on a day of the edition, never of a reader's clock. */
export const readCalendar = (
	rows: readonly EventRow[],
	{ today, listDate, locale }: { today: string; listDate: string; locale: Locale }
): CalendarEvent[] =>
	rows.map((row) => ({
		...{ id: row.event, kind: row.kind, name: row[`name_${locale}`], due: row[`due_${locale}`] },
		...standing(row, today, listDate),
		...{ owner: row.owner_name, figure: row.strategy_figure, section: row.section },
		note: row[`note_${locale}`]
	}));
