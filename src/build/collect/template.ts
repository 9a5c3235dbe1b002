import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Locale } from '#lib/core/locale.ts';
import {
	entryColumns,
	fixedColumns,
	identityOf,
	letters,
	rowsAt,
	statuses,
	units,
	type Kind
} from './columns.ts';
import type { Form, Period } from './form.ts';
import { openFill, protect, type Rule } from './protect.ts';
import { collectWords } from './words.ts';

type Cell = SheetData[number][number];

const text = (value: string, more: object = {}): Cell =>
	value === '' ? null : { type: String, value, alignVertical: 'top', ...more };
const fixed = (value: string) => text(value, { backgroundColor: '#EEEEEE', wrap: true });
const head = (value: string): Cell => ({
	...{ type: String, value, fontWeight: 'bold' as const, backgroundColor: '#D9D9D9', wrap: true },
	...{ alignVertical: 'top' as const, borderStyle: 'thin' as const }
});

const formats: Partial<Record<Kind, string>> = { date: 'dd.mm.yyyy' };
const open = (kind: Kind): Cell => ({
	...{ type: String, value: '', backgroundColor: openFill, borderStyle: 'thin' as const },
	...{ borderColor: '#BFBFBF', alignVertical: 'top' as const, wrap: kind === 'text' },
	...(formats[kind] && { type: Number, value: undefined, format: formats[kind] })
});

/** The form of one office as a workbook: report, target groups, explanations. */
export async function makeTemplate(
	form: Form,
	{ period, due }: Period,
	locale: Locale
): Promise<Uint8Array> {
	const words = collectWords[locale];
	const day = printDay(due);
	const sheets = [
		{
			sheet: words.sheets.report,
			data: reportRows(form, { period, day, locale }),
			columns: [26, 40, ...entryColumns.map(({ width }) => width)].map((width) => ({ width })),
			stickyRowsCount: rowsAt.heads,
			stickyColumnsCount: fixedColumns.report
		},
		{
			sheet: words.sheets.groups,
			data: groupRows(form, locale),
			columns: [26, 40, 26, 40, 14].map((width) => ({ width })),
			stickyRowsCount: rowsAt.groupHeads
		},
		{
			sheet: words.sheets.help,
			data: words
				.help(day)
				.map(([name, line]) => [text(name, { fontWeight: 'bold' }), text(line, { wrap: true })]),
			columns: [{ width: 28 }, { width: 100 }]
		}
	];
	const features = [protect([reportRules(form, locale), groupRules(form, locale)])];
	const blob = await writeXlsxFile(sheets, { features }).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

/** A day as German offices write it. */
const printDay = (day: string): string => day.split('-').reverse().join('.');

function reportRows(
	{ office, activities }: Form,
	{ period, day, locale }: { period: string; day: string; locale: Locale }
): SheetData {
	const words = collectWords[locale];
	return [
		[text(words.title(period, office.name), { fontWeight: 'bold', fontSize: 14 })],
		[text(words.hint(day))],
		[text(words.received, { fontWeight: 'bold' }), open('date')],
		[text(words.identity), text(identityOf(period, office.id, locale))],
		[],
		[
			words.heads.activity,
			words.heads.name,
			...entryColumns.map(({ id }) => words.columns[id])
		].map(head),
		...activities.map(({ id, name }) => [
			fixed(id),
			fixed(name),
			...entryColumns.map(({ kind }) => open(kind))
		])
	];
}

function groupRows({ activities }: Form, locale: Locale): SheetData {
	const { heads, columns, groupsHint } = collectWords[locale];
	const titles = [heads.activity, heads.name, heads.group, heads.groupName, columns.participants];
	return [
		[text(groupsHint)],
		[],
		titles.map(head),
		...activities.flatMap((activity) =>
			activity.groups.map(({ id, name }) => [
				...[activity.id, activity.name, id, name].map(fixed),
				open('people')
			])
		)
	];
}

/** Which entries a kind allows, for the first cell of a range; a minus sign takes an entry back. */
const formulas: Partial<Record<Kind, (cell: string) => string>> = {
	date: (cell) => `IF(ISNUMBER(${cell}),${cell}>20000,${cell}="-")`,
	count: (cell) => `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),${cell}="-")`,
	people: (cell) =>
		`IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),OR(${cell}="*",${cell}="-"))`,
	number: (cell) => `IF(ISNUMBER(${cell}),${cell}>=0,OR(${cell}="*",${cell}="-"))`
};

function ruleOf(kind: Kind, column: string, rows: [number, number], locale: Locale): Rule[] {
	const words = collectWords[locale];
	const range = `${column}${rows[0]}:${column}${rows[1]}`;
	const formula = formulas[kind]?.(`${column}${rows[0]}`);
	const { list, date, number } = words.refused;
	if (formula) return [{ range, formula, refused: kind === 'date' ? date : number }];
	if (kind === 'status')
		return [{ range, list: [...statuses.map((id) => words.statuses[id]), '-'], refused: list }];
	if (kind === 'unit')
		return [{ range, list: [...units.map((id) => words.units[id]), '-'], refused: list }];
	return [];
}

function reportRules({ activities }: Form, locale: Locale): Rule[] {
	const rows: [number, number] = [rowsAt.heads + 1, rowsAt.heads + activities.length];
	return [
		...ruleOf('date', 'B', [rowsAt.received, rowsAt.received], locale),
		...entryColumns.flatMap(({ kind }, at) =>
			ruleOf(kind, letters(at + fixedColumns.report), rows, locale)
		)
	];
}

function groupRules({ activities }: Form, locale: Locale): Rule[] {
	const count = activities.reduce((sum, { groups }) => sum + groups.length, 0);
	const rows: [number, number] = [rowsAt.groupHeads + 1, rowsAt.groupHeads + count];
	return count === 0 ? [] : ruleOf('people', letters(fixedColumns.groups), rows, locale);
}
