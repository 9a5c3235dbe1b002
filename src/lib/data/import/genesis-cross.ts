import { splitUnit, readHeader, type CrossColumn } from './cross-header.ts';
import { isPeriodLine, isRegion, layoutOf, type CrossLayout } from './cross-layout.ts';
import { finish, type Labels } from './finish.ts';
import { tableIn } from './genesis-flat.ts';
import { Findings } from './issues.ts';
import { sheetOf } from './sheets.ts';
import { meaningOf } from './labels.ts';
import { periodIn, readPeriod } from './periods.ts';
import {
	nothingAbout,
	type Format,
	type GridCell,
	type Grid,
	type GridRow,
	type Reading
} from './reading.ts';
import type { Source, SourceAbout, SourceRow } from './reading.ts';
import { CellReader } from './row-reader.ts';

const titleLine = /^(?:GENESIS-)?(?:Tabelle|Table):\s*(\S+)/;

/** GENESIS cross tables as CSV or workbook: title, lines of headings, a line for each region, footer. */
export const genesisCross: Format = {
	id: 'genesis-cross',
	recognise(source) {
		for (const { rows, name } of source.grids) {
			const first = String(rows[0]?.cells[0] ?? '');
			if (titleLine.test(first)) return first;
			if (tableIn(name) && source.kind !== 'text') return name;
		}
		const licence = source.grids.flatMap(({ rows }) => rows.slice(-40)).find(isLicence);
		return licence && tableOf(source) ? String(licence.cells[0]) : null;
	},
	read: readCross
};

const isLicence = ({ cells }: GridRow) =>
	/Datenlizenz Deutschland|Statistische Ämter des Bundes|Statistisches Bundesamt/.test(
		String(cells[0] ?? '')
	);

/** The sheet with the table: the one with most lines. */
function tableOf({ grids }: Source): { grid: Grid; layout: CrossLayout } | null {
	const sorted = [...grids].sort((a, b) => b.rows.length - a.rows.length);
	for (const grid of sorted) {
		const layout = layoutOf(grid);
		if (layout) return { grid, layout };
	}
	return null;
}

/** Reads a cross table; periods stand in a column, in lines of their own, or in the title. */
export function readCross(source: Source): Reading {
	const findings = new Findings(source.file);
	const labels: Labels = new Map();
	const found = tableOf(source);
	if (!found) return finish([], { findings, labels, about: nothingAbout() });
	const { grid, layout } = found;
	const others = source.grids.filter((one) => one !== grid).flatMap(({ rows }) => rows);
	const lines = [
		...layout.titles,
		...layout.notes,
		...others.flatMap(({ cells }) => cells.map(String))
	];
	const about = aboutOf(lines, layout.titles, source, grid);
	const printed = measureIn(lines);
	const fallback = { ...printed, name: printed.name || about.title };
	const place = { first: layout.first, width: layout.width, merged: source.kind !== 'text' };
	const columns = readHeader(layout.header, place, fallback);
	for (const { measure, printed } of columns) {
		labels.set(`measure|${measure}`, measure);
		for (const [key, words] of Object.entries(printed)) labels.set(`key|${key}`, words);
	}
	const expected = decimalMark[about.language];
	const cells = new CellReader(findings, valuesOf(layout), expected);
	const rows = readBody(layout, columns, { cells, findings, labels, lines });
	if (!layout.footer && source.kind === 'text' && !findings.has('file-truncated'))
		findings.add('file-truncated', 'warning', { line: grid.rows.at(-1)?.line });
	return { ...finish(rows, { findings, labels, about }), ...sheetOf(source, grid) };
}

function* valuesOf({ body, first }: CrossLayout): Iterable<string> {
	for (const { cells } of body)
		for (const cell of cells.slice(first)) if (typeof cell === 'string') yield cell;
}

const decimalMark = { de: ',', en: '.' } as const;

interface Tools {
	cells: CellReader;
	findings: Findings;
	labels: Labels;
	lines: string[];
}

function readBody(layout: CrossLayout, columns: CrossColumn[], tools: Tools): SourceRow[] {
	const rows: SourceRow[] = [];
	let period = tools.lines.map(periodIn).find((found) => found !== null) ?? null;
	for (const row of layout.body) {
		if (isPeriodLine(row)) period = readPeriod(row.cells.map(String).join('')) ?? period;
		else if (!isRegion(row.cells[layout.region] ?? '')) noteStray(row, layout, tools.findings);
		else if (row.cells.length < layout.width) noteShort(row, layout, tools.findings);
		else rows.push(...readRow(row, { layout, columns, tools, period }));
	}
	return rows;
}

function noteStray({ line, cells }: GridRow, { region }: CrossLayout, findings: Findings): void {
	// A single cell is a heading or a remark, not a line of numbers.
	if (cells.filter((cell) => cell !== '').length < 2) return;
	const place = { line, column: letter(region), value: String(cells[region] ?? '') };
	findings.add('region-unreadable', 'warning', place);
}

function noteShort({ line, cells }: GridRow, layout: CrossLayout, findings: Findings): void {
	const last = line === layout.body.at(-1)?.line && !layout.footer;
	const place = { line, value: String(cells.length), detail: String(layout.width) };
	findings.add(last ? 'file-truncated' : 'row-length', 'error', place);
}

interface RowContext {
	layout: CrossLayout;
	columns: CrossColumn[];
	tools: Tools;
	period: string | null;
}

function readRow(
	{ line, cells }: GridRow,
	{ layout, columns, tools, ...given }: RowContext
): SourceRow[] {
	const region = tools.cells.region(cells[layout.region] ?? '', {
		line,
		column: letter(layout.region)
	});
	const inRow = layout.period >= 0;
	const place = { line, column: letter(layout.period) };
	const period = inRow ? tools.cells.period(cells[layout.period] ?? '', place) : given.period;
	if (!inRow && !period) tools.findings.add('period-missing', 'error', { line });
	if (!region || !period) return [];
	tools.labels.set(`region|${region}`, nameOf(cells, layout.region));
	const down = rowKeys(
		cells.slice(layout.region + 2, layout.first).map(String),
		layout,
		tools.labels
	);
	return columns.flatMap(({ at, measure, unit, keys }): SourceRow[] => {
		const column = letter(at);
		const read = tools.cells.value(cells[at] ?? '', { line, column });
		if (!read) return [];
		return [{ line, column, region, period, measure, unit, keys: { ...keys, ...down }, ...read }];
	});
}

/** The name beside the key, or behind it in the same cell. */
function nameOf(cells: readonly GridCell[], region: number): string {
	const own = /^\d+\s+(.*)$/.exec(String(cells[region] ?? '').trim())?.[1];
	return own ?? String(cells[region + 1] ?? '').trim();
}

/** Text columns between name and numbers: further breakdowns, a total is left out. */
function rowKeys(texts: readonly string[], { region }: CrossLayout, labels: Labels) {
	const keys: Record<string, string> = {};
	for (const [at, text] of texts.entries()) {
		const meaning = meaningOf(text);
		if (meaning.is === 'key') {
			keys[meaning.variable] = meaning.code;
			labels.set(`key|${meaning.variable}=${meaning.code}`, text.trim());
		}
		if (meaning.is === 'words') keys[letter(region + 2 + at)] = text.trim();
		if (meaning.is === 'words')
			labels.set(`key|${letter(region + 2 + at)}=${text.trim()}`, text.trim());
	}
	return keys;
}

/** The letter of a column, as spreadsheets name them. */
export const letter = (at: number): string =>
	at < 0
		? ''
		: at < 26
			? String.fromCharCode(65 + at)
			: letter(Math.floor(at / 26) - 1) + letter(at % 26);

function measureIn(lines: readonly string[]): { name: string; unit: string } {
	const found = lines.map(splitUnit).filter(({ unit, name }) => unit !== '' && name !== '');
	return found.length === 1 && found[0] ? found[0] : { name: '', unit: '' };
}

function aboutOf(lines: string[], titles: string[], { file }: Source, { name }: Grid): SourceAbout {
	const [first = '', ...rest] = titles;
	const table = titleLine.exec(first)?.[1] ?? (tableIn(name) || tableIn(file));
	const text = lines.join(' ').replace(/\s+/g, ' ');
	const stand = /(?:Stand|Date): (\d{2}\.\d{2}\.\d{4})/.exec(text)?.[1] ?? '';
	const licence = /Datenlizenz Deutschland - Namensnennung - Version 2\.0/.test(text)
		? 'dl-de/by-2-0'
		: '';
	const title =
		rest.filter((line) => !periodIn(line)).join(' ') ||
		(lines[0] ?? '').replace(/-?\s*\n\s*/g, ' ');
	const language = /^Table:/.test(first) ? 'en' : 'de';
	return {
		table,
		title,
		language,
		licence,
		issued: readPeriod(stand) ?? '',
		notes: notesIn(lines, titles)
	};
}

const notesIn = (lines: readonly string[], titles: readonly string[]) =>
	lines.filter((line) => line !== '' && !titles.includes(line) && !/^_+$/.test(line));
