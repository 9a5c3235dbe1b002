import { localeOf } from '../../lib/core/locale.ts';
import type { Grid, GridCell, GridRow, Source } from '#lib/data/import/reading.ts';
import { readCell, type CellReading } from './cell.ts';
import {
	entryColumns,
	fixedColumns,
	identityPattern,
	letters,
	rowsAt,
	type ColumnId
} from './columns.ts';
import type { Form, FormActivity, Period } from './form.ts';
import type { Remark } from './remark.ts';
import { collectWords } from './words.ts';

/** What an office reports on one activity; an empty value is not reported, "-" takes one back. */
export interface Entry {
	activity: string;
	line: number;
	values: Record<ColumnId, string>;
	groups: { id: string; value: string; line: number }[];
}

/** A filled form as read. */
export interface Filled {
	file: string;
	office: string;
	period: Period;
	locale: 'de' | 'en';
	received: string;
	entries: Entry[];
	/** How many activities the office was asked about. */
	asked: number;
	remarks: Remark[];
}

/** What a form is read against. */
export interface Known {
	forms: Record<'de' | 'en', readonly Form[]>;
	periods: ReadonlyMap<string, Period>;
	/** The day that counts as receipt where the form names none. */
	received: string;
	today: string;
}

const cellAt = (rows: readonly GridRow[], line: number, column: number): GridCell =>
	rows.find((row) => row.line === line)?.cells[column] ?? '';
const heads = [collectWords.de, collectWords.en].map(({ heads }) => heads.activity);
const named = (grids: readonly Grid[], sheet: 'report' | 'groups') =>
	grids.find(({ name }) =>
		[collectWords.de, collectWords.en].some(({ sheets }) => sheets[sheet] === name)
	);
const reportOf = ({ grids }: Source) => named(grids, 'report') ?? grids[0];

/** Whether a file is one of our forms, also with a damaged identity. */
export function isForm(source: Source): boolean {
	const rows = reportOf(source)?.rows ?? [];
	const first = rows.map(({ cells }) => String(cells[0] ?? ''));
	const identity = rows.some(({ cells }) => String(cells[1]).startsWith('kreismonitor-report'));
	return identity || first.some((text) => heads.includes(text));
}

/** Reads a filled form; a form of another kind gives a remark and no entries. */
export function readFilled(source: Source, known: Known): Filled | Remark {
	const report = reportOf(source);
	const rows = report?.rows ?? [];
	const identity = String(cellAt(rows, rowsAt.identity, 1)).trim();
	const [, version, year = '', office = '', language] = identityPattern.exec(identity) ?? [];
	const refuse = (text: string): Remark => ({
		...{ severity: 'error', file: source.file, text },
		place: `${report?.name}!B${rowsAt.identity}`
	});
	if (!version)
		return refuse(`"${identity}" is not the identity of a form (copy the entries to a fresh one)`);
	if (version !== '1')
		return refuse(`version ${version} of the form is not known (use a fresh one)`);
	const locale = localeOf(language);
	const form = known.forms[locale].find((one) => one.office.id === office);
	const period = known.periods.get(year);
	if (!form)
		return refuse(`"${office}" leads no activity of the list (check who the form is from)`);
	if (!period) return refuse(`${year} is not in data/report-periods (add it, or use a fresh form)`);
	const reader = new FormReader(source, { form, period, locale });
	const received = reader.received(rows, known);
	const entries = reader.entries(report?.name ?? '', rows);
	const groups = named(source.grids, 'groups');
	if (groups) reader.groups(groups, entries);
	const { remarks } = reader;
	const asked = form.activities.length;
	return { file: source.file, office, period, locale, received, entries, asked, remarks };
}

/** Reads the sheets of one form and collects what is to be said of its cells. */
class FormReader {
	readonly remarks: Remark[] = [];
	readonly #file: string;
	readonly #activities: Map<string, FormActivity>;
	readonly #period: Period;
	readonly #words;

	constructor(
		{ file }: Source,
		{ form, period, locale }: { form: Form; period: Period; locale: 'de' | 'en' }
	) {
		this.#file = file;
		this.#activities = new Map(form.activities.map((one) => [one.id, one]));
		this.#period = period;
		this.#words = collectWords[locale];
	}

	#say(place: string, text: string, severity: Remark['severity'] = 'error'): void {
		this.remarks.push({ severity, file: this.#file, place, text });
	}

	#take(place: string, { value, fault, note }: CellReading): string {
		if (fault) this.#say(place, fault);
		if (note) this.#say(place, note, 'info');
		return value;
	}

	/** The day of the report: the one in the form, else the one given with the call. */
	received(rows: readonly GridRow[], known: Known): string {
		const place = `${this.#words.sheets.report}!B${rowsAt.received}`;
		const day = this.#take(place, readCell(cellAt(rows, rowsAt.received, 1), 'date'));
		if (day === '') {
			this.#say(place, `no day of report; ${known.received} is taken`, 'info');
			return known.received;
		}
		if (day > known.today) this.#say(place, `${day} is in the future (correct the day)`);
		if (day < this.#period.first_day)
			this.#say(place, `${day} is before the period has begun (correct the day)`);
		return day;
	}

	/** Whether the heads stand where they were written; without them no cell can be trusted. */
	#headsFit(sheet: string, row: GridRow | undefined, wanted: readonly string[]): boolean {
		const wrong = wanted.flatMap((text, at) => (row?.cells[at] === text ? [] : [{ text, at }]));
		const line = sheet === this.#words.sheets.groups ? rowsAt.groupHeads : rowsAt.heads;
		for (const { text, at } of wrong)
			this.#say(
				`${sheet}!${letters(at)}${line}`,
				`"${row?.cells[at] ?? ''}" stands where "${text}" was (undo moved or changed heads)`
			);
		return wrong.length === 0;
	}

	/** One entry for each activity something is said of. */
	entries(sheet: string, rows: readonly GridRow[]): Entry[] {
		const { heads, columns } = this.#words;
		const wanted = [heads.activity, heads.name, ...entryColumns.map(({ id }) => columns[id])];
		const at = rows.find(({ line }) => line === rowsAt.heads);
		if (!this.#headsFit(sheet, at, wanted)) return [];
		const seen = new Set<string>();
		const entries = rows
			.filter(({ line }) => line > rowsAt.heads)
			.flatMap((row) => this.#entry(sheet, row, seen));
		const gone = [...this.#activities.keys()].filter((id) => !seen.has(id));
		if (gone.length > 0)
			this.#say(sheet, `rows are gone, read as not reported: ${gone.join(', ')}`, 'warning');
		return entries;
	}

	#entry(sheet: string, { line, cells }: GridRow, seen: Set<string>): Entry[] {
		const id = this.#key(sheet, { line, cells }, 0);
		if (!id) return [];
		if (seen.has(id)) this.#say(`${sheet}!A${line}`, `"${id}" stands twice (delete one row)`);
		seen.add(id);
		const values = Object.fromEntries(
			entryColumns.map(({ id: column, kind }, index) => {
				const at = index + fixedColumns.report;
				const read = readCell(cells[at] ?? '', kind);
				return [column, this.#take(`${sheet}!${letters(at)}${line}`, read)];
			})
		) as Record<ColumnId, string>;
		return [{ activity: id, line, values, groups: [] }];
	}

	/** The activity of a row, when its protected cells still say what the list says. */
	#key(sheet: string, { line, cells }: Pick<GridRow, 'line' | 'cells'>, from: number): string {
		const id = String(cells[from] ?? '').trim();
		const activity = this.#activities.get(id);
		const name = String(cells[from + 1] ?? '').trim();
		if (!activity)
			this.#say(
				`${sheet}!${letters(from)}${line}`,
				`"${id}" is no activity of this office (restore the protected cell, or use a fresh form)`
			);
		else if (name !== activity.name)
			this.#say(
				`${sheet}!${letters(from + 1)}${line}`,
				`"${name}" is not the name of "${id}" in the list, "${activity.name}" (restore the protected cell, or use a fresh form)`
			);
		else return id;
		return '';
	}

	/** Adds the counts of target groups to the entries of their activities. */
	groups({ name: sheet, rows }: Grid, entries: Entry[]): void {
		const { heads, columns } = this.#words;
		const wanted = [heads.activity, heads.name, heads.group, heads.groupName];
		const at = rows.find(({ line }) => line === rowsAt.groupHeads);
		if (!this.#headsFit(sheet, at, [...wanted, columns.participants])) return;
		for (const row of rows.filter(({ line }) => line > rowsAt.groupHeads)) {
			const { line, cells } = row;
			const place = `${sheet}!E${line}`;
			const value = this.#take(place, readCell(cells[fixedColumns.groups] ?? '', 'people'));
			const id = this.#key(sheet, row, 0);
			if (!id) continue;
			const group = String(cells[2] ?? '').trim();
			if (!this.#activities.get(id)?.groups.some((one) => one.id === group))
				this.#say(
					`${sheet}!C${line}`,
					`"${group}" is no target group of "${id}" (restore the protected cell)`
				);
			else if (value !== '') {
				const entry = entries.find(({ activity }) => activity === id);
				if (!entry) this.#say(place, `the row of "${id}" is gone from the report (restore it)`);
				else if (entry.groups.some((one) => one.id === group))
					this.#say(place, `"${group}" stands twice for "${id}" (delete one row)`);
				else entry.groups.push({ id: group, value, line });
			}
		}
	}
}
