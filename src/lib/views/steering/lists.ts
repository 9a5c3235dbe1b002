import type { CalendarEvent } from '../../figures/steering/calendar.ts';
import type { Context } from '../../figures/figure.ts';
import type { FilterSpecs } from '../filters.ts';
import { orderSpecs, type Column } from '../list/list.ts';
import { steeringWords } from './words.ts';

type Speaker = Pick<Context, 'locale' | 'format' | 't'>;

/** Orders of the calendar as they stand in the address. */
export const calendarSpecs = orderSpecs(['termin', 'vorhaben', 'tag']) satisfies FilterSpecs;

/** How an event stands, with the turns that have passed. */
export function stateText(
	{ kind, state, missed }: CalendarEvent,
	{ locale, format, t }: Speaker
): string {
	const words = steeringWords[locale].calendar;
	if (kind === 'system' && state === 'undated') return words.system;
	if (missed.length === 0) return words.states[state];
	const days = t.list(missed.map((day) => format.period(day)));
	return kind === 'list-review' ? words.missed(days) : words.missedTurns(days);
}

/** The next day by our reading, or that nobody has set one. */
export const nextText = ({ next, state }: CalendarEvent, { locale, format }: Speaker): string => {
	if (next !== '')
		return state === 'passed'
			? steeringWords[locale].calendar.last(format.period(next))
			: format.period(next);
	return steeringWords[locale].calendar.nextUnset;
};

/** The calendar as a file. */
export function calendarColumns(speaker: Speaker): Column<CalendarEvent>[] {
	const heads = steeringWords[speaker.locale].calendar.columns;
	return [
		{ id: 'vorhaben', name: heads.name, value: ({ name }) => name, sorts: true },
		{ id: 'wann', name: heads.due, value: ({ due }) => due },
		{ id: 'tag', name: heads.next, value: ({ next }) => next, sorts: true },
		{ id: 'stand', name: heads.state, value: (event) => stateText(event, speaker) },
		{ id: 'zustaendig', name: heads.owner, value: ({ owner }) => owner },
		{ id: 'abschnitt', name: heads.section, value: ({ section }) => section },
		{ id: 'hinweis', name: heads.note, value: ({ note }) => note }
	];
}
