import { withdrawn } from './cell.ts';
import { entryColumns } from './columns.ts';
import type { Entry, Filled } from './filled.ts';
import type { Remark } from './remark.ts';
import { checkEntry } from './rules.ts';
import { protectGroups, protectReport, type SafeGroups } from './small.ts';
import type { Group, Report } from './stored.ts';

/** All reports, and what the filled forms do to them. */
export interface Merged {
	reports: Report[];
	groups: Group[];
	remarks: Remark[];
	/** What changes, one line each. */
	lines: string[];
	changed: boolean;
}

/** Adds filled forms to the reports that are there; earlier reports stay, the latest one counts. */
export function mergeForms(
	known: { reports: readonly Report[]; groups: readonly Group[] },
	forms: readonly Filled[]
): Merged {
	const merged: Merged = {
		reports: [...known.reports],
		groups: [...known.groups],
		remarks: forms.flatMap(({ remarks }) => remarks),
		lines: [],
		changed: false
	};
	for (const form of forms.toSorted((a, b) => (a.received < b.received ? -1 : 1)))
		mergeForm(merged, form, twinOf(form, forms));
	return merged;
}

/** Another form of the same office with the same day: nobody can say which of the two counts. */
const twinOf = (form: Filled, forms: readonly Filled[]) =>
	forms.find(
		(one) =>
			one !== form &&
			one.office === form.office &&
			one.period.period === form.period.period &&
			one.received === form.received
	);

function mergeForm(merged: Merged, form: Filled, twin: Filled | undefined): void {
	const { period, office, received, file } = form;
	if (twin) {
		const text = `${office} reports for ${period.period} on the same day in ${twin.file} (give the later form a later day, or leave one out)`;
		merged.remarks.push({ severity: 'error', file, place: 'B3', text });
		return;
	}
	const late = received > period.due ? `late, it was due on ${period.due}` : 'in time';
	const told = form.entries.filter(isTold);
	merged.lines.push(
		`${office} ${period.period}: reported on ${told.length} of ${form.asked} activities on ${received}, ${late}`
	);
	const silent = form.entries.filter((entry) => !isTold(entry)).map(({ activity }) => activity);
	if (silent.length > 0) merged.lines.push(`    nothing on: ${silent.join(', ')}`);
	for (const entry of told) mergeEntry(merged, form, entry);
}

const isTold = ({ values, groups }: Entry): boolean =>
	groups.length > 0 || Object.values(values).some((value) => value !== '');

function mergeEntry(merged: Merged, form: Filled, entry: Entry): void {
	const { received } = form;
	const key = { period: form.period.period, activity: entry.activity };
	const own = merged.reports
		.filter((row) => row.period === key.period && row.activity === key.activity)
		.toSorted((a, b) => ((a.received ?? '') < (b.received ?? '') ? -1 : 1));
	const before = own.findLast((row) => (row.received ?? '') <= received);
	const later = own.findLast((row) => (row.received ?? '') > received);
	const groupsOf = (day: string | undefined) =>
		merged.groups.filter(
			(row) => row.period === key.period && row.activity === key.activity && row.received === day
		);
	const fields = overlay(before ?? {}, entry);
	const whole = { ...key, received, office: form.office, ...fields };
	const groups = overlayGroups(groupsOf(before?.received), entry, { ...key, received });
	merged.remarks.push(...checkEntry(form, entry, whole, groups));
	const safe = protectReport(whole);
	const safeGroups = protectGroups(safe.report.participants ?? '', groups);
	const changes = before ? changesOf(before, safe.report) : [];
	const groupsBefore = groupsOf(before?.received).map(shortGroup);
	const groupsNow = safeGroups.groups.map(shortGroup);
	if (before && changes.length === 0 && groupsBefore.join() === groupsNow.join()) {
		merged.lines.push(`  = ${entry.activity}: as reported on ${before.received}`);
		return;
	}
	if (groupsBefore.join() !== groupsNow.join() && before)
		changes.push(
			`groups: ${groupsBefore.join(', ') || 'none'} → ${groupsNow.join(', ') || 'none'}`
		);
	const replaced = before?.received === received;
	const history = later
		? `older than the report of ${later.received}, which still counts`
		: `${replaced ? 'replaces' : 'corrects'} the report of ${before?.received}`;
	merged.lines.push(
		`  ${before ? '~' : '+'} ${entry.activity}: ${before || later ? history : 'first report'}${changes.length > 0 ? `: ${changes.join('; ')}` : ''}`,
		...hiddenLines(safe.hidden, safeGroups)
	);
	const isOwn = (row: Report) =>
		row.period === key.period && row.activity === key.activity && row.received === received;
	merged.reports = [...merged.reports.filter((row) => !isOwn(row)), safe.report];
	merged.groups = [...merged.groups.filter((row) => !isOwn(row)), ...safeGroups.groups];
	merged.changed = true;
}

const hiddenLines = (
	hidden: readonly string[],
	{ hidden: groups, withheld, dropped }: SafeGroups
): string[] => [
	...hidden.map((name) =>
		name === 'participants'
			? `      ${name}: 1 or 2 persons, stored as *`
			: `      ${name}: tells of 1 or 2 persons, stored as *`
	),
	...(dropped ? [] : groups).map((name) => `      ${name}: 1 or 2 persons, stored as *`),
	...withheld.map((name) => `      ${name}: withheld, a protected count would follow from it`),
	...(dropped ? ['      groups: not stored, protected counts would follow from the total'] : [])
];

/** Entries over the report before: an empty one leaves it as it was, a minus takes it back. */
const overlay = (before: Report, { values }: Entry): Report =>
	Object.fromEntries(
		entryColumns.map(({ id }) => [
			id,
			values[id] === withdrawn ? '' : values[id] || (before[id] ?? '')
		])
	);

function overlayGroups(
	before: readonly Group[],
	entry: Entry,
	key: { period: string; activity: string; received: string }
): Group[] {
	const counts = new Map(before.map((row) => [row.target_group, row.participants]));
	for (const { id, value } of entry.groups) counts.set(id, value);
	return [...counts]
		.filter(([, participants]) => participants !== withdrawn)
		.map(([target_group, participants]) => ({ ...key, target_group, participants }))
		.sort((a, b) => (a.target_group < b.target_group ? -1 : 1));
}

const shortGroup = ({ target_group, participants }: Group) => `${target_group} ${participants}`;

const changesOf = (before: Report, now: Report): string[] =>
	entryColumns
		.filter(({ id }) => (before[id] ?? '') !== (now[id] ?? ''))
		.map(({ id }) => `${id} ${before[id] || 'empty'} → ${now[id] || 'empty'}`);
