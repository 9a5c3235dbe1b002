import type { Locale } from '../../core/locale.ts';
import type { Activity, Catalogue, Edition } from './catalogue.ts';
import { rhythm } from '../editions/compare.ts';
import { statusText } from './status-text.ts';

/** Fields that may differ between two editions, in the order in which they are told. */
export const changeFields = [
	'name',
	'theme',
	'status',
	'interval',
	'lead',
	'partners',
	'groups',
	'explicit',
	'implied'
] as const;

/** What one field lost and gained; names, ready to print. */
export interface Change {
	field: (typeof changeFields)[number];
	before: string[];
	after: string[];
}
/** What became of one activity from one edition to the next. */
export interface EditionChange {
	id: string;
	name: string;
	kind: 'added' | 'dropped' | 'changed';
	changes: Change[];
}

/** What changed from the edition before to the one shown; null when it is the first. */
export interface LatestChanges {
	from: Edition;
	to: Edition;
	found: EditionChange[];
}

/** Compares two editions of the list; activities without a difference are left out. */
export function compareEditions(
	cube: Catalogue,
	[earlier, later]: readonly [number, number],
	locale: Locale
): EditionChange[] {
	const of = (edition: number) =>
		new Map(
			cube.activities.filter((own) => own.edition === edition).map((own) => [own.id, own] as const)
		);
	const [before, after] = [of(earlier), of(later)];
	const dropped = [...before.values()]
		.filter(({ id }) => !after.has(id))
		.map(({ id, name }): EditionChange => ({ id, name, kind: 'dropped', changes: [] }));
	const rest = [...after.values()].flatMap((own): EditionChange[] => {
		const old = before.get(own.id);
		const base = { id: own.id, name: own.name };
		if (!old) return [{ ...base, kind: 'added', changes: [] }];
		const changes = changesOf(old, own, cube, locale);
		return changes.length > 0 ? [{ ...base, kind: 'changed', changes }] : [];
	});
	return [...dropped, ...rest];
}

function changesOf(before: Activity, after: Activity, cube: Catalogue, locale: Locale): Change[] {
	const kinds: readonly string[] = rhythm(before, after);
	// Status and interval are printed in one line: it stands under what has changed of the two.
	const isOther = (field: Change['field']) =>
		(field === 'status' || field === 'interval') && !kinds.includes(field);
	return changeFields.flatMap((field) => {
		if (isOther(field)) return [];
		const [old, now] = [printed(before, field, cube, locale), printed(after, field, cube, locale)];
		const change = {
			field,
			before: old.filter((text) => !now.includes(text)),
			after: now.filter((text) => !old.includes(text))
		};
		return change.before.length + change.after.length > 0 ? [change] : [];
	});
}

function printed(
	activity: Activity,
	field: Change['field'],
	{ nameOf }: Catalogue,
	locale: Locale
): readonly string[] {
	switch (field) {
		case 'name':
			return [activity.name];
		case 'theme':
			return [nameOf('theme', activity.theme)];
		case 'status':
		case 'interval':
			return [statusText(activity, locale)];
		case 'lead':
			return [nameOf('organisation', activity.lead)];
		case 'partners':
			return activity.partners.map((id) => nameOf('organisation', id));
		case 'groups':
			return activity.groups.map((id) => nameOf('group', id));
		case 'explicit':
		case 'implied':
			return activity[field];
	}
}
