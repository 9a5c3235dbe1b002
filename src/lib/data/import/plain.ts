import { finish, type Labels } from './finish.ts';
import { Findings } from './issues.ts';
import { readValue } from './numbers.ts';
import { tableIn } from './genesis-flat.ts';
import { nothingAbout, type Format, type GridRow, type Reading } from './reading.ts';
import type { Source, SourceRow } from './reading.ts';
import { CellReader } from './row-reader.ts';
import { sheetOf } from './sheets.ts';

const regionNames =
	/^(region|region_?code|ags|rs|ars|schl(ü|ue)ssel|kreisschl(ü|ue)ssel|kreis|gebiet|key|code|id)$/i;
const periodNames = /^(period|year|jahr|zeit|datum|date|stichtag|berichtsjahr|time)$/i;

const headOf = ({ grids }: Source) =>
	(grids[0]?.rows[0]?.cells ?? []).map((cell) => String(cell).trim());

const place = (header: readonly string[], pattern: RegExp) =>
	header.findIndex((name) => pattern.test(name));

/** Any table with a line of names, a column of keys and a column of periods. */
export const plain: Format = {
	id: 'plain',
	recognise(source) {
		const header = headOf(source);
		const found = [place(header, regionNames), place(header, periodNames)];
		return found.every((at) => at >= 0) ? found.map((at) => header[at]).join(', ') : null;
	},
	read: (source) => readPlain(source, false)
};

/** Heads of the columns with the key and the period, as the file prints them. */
export function plainHeads(source: Source): { region: string; period: string } {
	const header = headOf(source);
	const [region = '', period = ''] = [regionNames, periodNames].map(
		(pattern) => header[place(header, pattern)]
	);
	return { region, period };
}

const ownColumns = ['indicator', 'region', 'period', 'sex', 'age', 'value'];

/** Our own observations, as every dataset of the site offers them for download. */
export const own: Format = {
	id: 'own',
	recognise: (source) => {
		const header = headOf(source);
		return ownColumns.every((name) => header.includes(name)) ? ownColumns.join(', ') : null;
	},
	read: (source) => readPlain(source, true)
};

interface Columns {
	header: string[];
	region: number;
	period: number;
	values: number[];
	others: number[];
}

function columnsOf(header: string[], body: readonly GridRow[], isOwn: boolean): Columns {
	const region = place(header, regionNames);
	const period = place(header, periodNames);
	const rest = header.map((_, at) => at).filter((at) => at !== region && at !== period);
	const isValue = (at: number) =>
		isOwn
			? header[at] === 'value'
			: holdsNumbers(body.slice(0, 200).map(({ cells }) => cells[at] ?? ''));
	const values = rest.filter(isValue);
	return { header, region, period, values, others: rest.filter((at) => !values.includes(at)) };
}

/** A slip such as "12O" in a column of numbers is told as one; it does not make words of the column. */
const mostSlips = 0.2;

function holdsNumbers(cells: readonly (string | number)[]): boolean {
	const filled = cells.filter((cell) => cell !== '');
	const others = filled.filter((cell) => !holdsNumber(cell));
	const isSlip = others.every((cell) => /\d/.test(String(cell)));
	return isSlip && others.length <= filled.length * mostSlips;
}

const holdsNumber = (cell: string | number) =>
	typeof cell === 'number' || readValue(cell, ',') !== null || readValue(cell, '.') !== null;

/** So many lines after each other are told of at once. */
const telling = 20_000;

function readPlain(source: Source, isOwn: boolean): Reading {
	const findings = new Findings(source.file);
	const labels: Labels = new Map();
	const [, ...body] = source.grids[0]?.rows ?? [];
	const header = headOf(source);
	const whole = body.filter((row, at) =>
		isWhole(row, header.length, at === body.length - 1, { source, findings })
	);
	const columns = columnsOf(header, whole, isOwn);
	if (columns.period < 0) {
		findings.add('period-missing', 'error');
		return finish([], { findings, labels, about: nothingAbout() });
	}
	const strings = whole.flatMap(({ cells }) => columns.values.map((at) => String(cells[at] ?? '')));
	const cells = new CellReader(findings, strings, source.delimiter === ';' && !isOwn ? ',' : '.');
	const rows = whole.flatMap((row, at) => {
		if (at % telling === 0) source.tell?.(at, whole.length);
		return readRow(row, columns, cells, isOwn);
	});
	const about = { ...nothingAbout(), table: tableIn(source.file) };
	return { ...finish(rows, { findings, labels, about }), ...sheetOf(source, source.grids[0]) };
}

function isWhole(
	{ line, cells }: GridRow,
	width: number,
	last: boolean,
	{ source, findings }: { source: Source; findings: Findings }
): boolean {
	if (cells.length === width || (source.kind !== 'text' && cells.length < width)) return true;
	const code = last && cells.length < width ? 'file-truncated' : 'row-length';
	findings.add(code, 'error', { line, value: String(cells.length), detail: String(width) });
	return false;
}

function readRow(
	{ line, cells }: GridRow,
	columns: Columns,
	reader: CellReader,
	isOwn: boolean
): SourceRow[] {
	const { header, others, values } = columns;
	const named = (at: number) => ({ line, column: header[at] ?? '' });
	const region = reader.region(cells[columns.region] ?? '', named(columns.region));
	const period = reader.period(cells[columns.period] ?? '', named(columns.period));
	if (!region || !period) return [];
	const text = Object.fromEntries(
		others.map((at) => [header[at] ?? '', String(cells[at] ?? '').trim()])
	);
	const { indicator = '', flag = '' } = isOwn ? text : {};
	const keys = Object.fromEntries(
		Object.entries(text).filter(([name, code]) => isKey(name, code, isOwn))
	);
	return values.flatMap((at): SourceRow[] => {
		const read = reader.value(cells[at] ?? '', named(at));
		const measure = isOwn ? indicator : (header[at] ?? '');
		if (!read) return [];
		return [
			{
				line,
				column: header[at] ?? '',
				region,
				period,
				measure,
				unit: '',
				keys,
				...read,
				flag: (isOwn && flag) || read.flag
			}
		];
	});
}

/** What is no key: totals, and the columns of our observations that say something else. */
const isKey = (name: string, code: string, isOwn: boolean) =>
	code !== '' &&
	code !== 'total' &&
	!(isOwn && ['indicator', 'flag', 'source', 'note'].includes(name));
