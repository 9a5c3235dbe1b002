import { splitCsv } from '../schema/csv.ts';
import { checkExtents } from './extent.ts';
import { Findings } from './issues.ts';
import type { Grid, Source } from './reading.ts';
import { decodeText, isBinary } from './text.ts';
import { allowance, TooLarge, unpack } from './unpack.ts';

/** Readers for spreadsheets; they are large, so whoever opens files brings them along when needed. */
export interface SheetReaders {
	xlsx: (bytes: Uint8Array) => Promise<Grid[]>;
	xls: (bytes: Uint8Array) => Promise<Grid[]>;
}

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
	head.every((byte, at) => bytes[at] === byte);

const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 3, 4);
const isOldExcel = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Opens a file of any kind by its bytes, not by its name; a zip gives one source for each table in it. */
export async function openSource(
	bytes: Uint8Array,
	file: string,
	readers: SheetReaders,
	left = allowance()
): Promise<Source[]> {
	if (isOldExcel(bytes)) return [await openSheets(bytes, file, 'xls', readers)];
	if (!isZip(bytes)) return [openText(bytes, file)];
	let entries: Record<string, Uint8Array>;
	try {
		entries = unpack(bytes, left);
		if (isWorkbook(entries)) checkExtents(entries);
	} catch (error) {
		return [unreadable(file, codeOf(error))];
	}
	if (isWorkbook(entries)) return [await openSheets(bytes, file, 'xlsx', readers)];
	const inner = Object.entries(entries).filter(([name]) =>
		/\.(csv|tsv|txt|json|xlsx?)$/i.test(name)
	);
	const opened = inner.map(([name, content]) =>
		openSource(content, `${file}/${name}`, readers, left)
	);
	const sources = (await Promise.all(opened)).flat();
	for (const source of sources) source.facts.unshift('zip');
	return sources.length > 0 ? sources : [unreadable(file, 'file-binary')];
}

const isWorkbook = (entries: Readonly<Record<string, unknown>>) => '[Content_Types].xml' in entries;
const codeOf = (error: unknown) =>
	error instanceof TooLarge ? ('file-too-large' as const) : ('file-truncated' as const);

async function openSheets(
	bytes: Uint8Array,
	file: string,
	kind: 'xlsx' | 'xls',
	readers: SheetReaders
): Promise<Source> {
	try {
		const grids = await readers[kind](bytes);
		return { file, kind, facts: [kind.toUpperCase()], delimiter: '', grids, issues: [] };
	} catch (error) {
		return unreadable(file, codeOf(error));
	}
}

function unreadable(
	file: string,
	code: 'file-truncated' | 'file-too-large' | 'file-binary' | 'file-empty'
): Source {
	const issues = [{ code, severity: 'error', file } as const];
	return { file, kind: 'text', facts: [], delimiter: '', grids: [], issues };
}

function openText(bytes: Uint8Array, file: string): Source {
	if (bytes.length === 0) return unreadable(file, 'file-empty');
	if (isBinary(bytes)) return unreadable(file, 'file-binary');
	const { text, encoding, mojibake } = decodeText(bytes);
	const findings = new Findings(file);
	if (mojibake) {
		const line = text.slice(0, text.indexOf(mojibake)).split('\n').length;
		findings.add('text-mojibake', 'error', { line, value: mojibake });
	}
	const json = asJson(text);
	if (json !== undefined)
		return {
			file,
			kind: 'json',
			facts: [encoding],
			delimiter: '',
			grids: [],
			json,
			issues: findings.list
		};
	const delimiter = delimiterOf(text);
	const { records, issues } = splitCsv(text, file, delimiter);
	const rows = records.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const facts = [encoding, delimiterNames[delimiter] ?? delimiter];
	const all = [...findings.list, ...issues];
	return { file, kind: 'text', facts, delimiter, grids: [{ name: '', rows }], issues: all };
}

function asJson(text: string): unknown {
	if (!/^\s*[{[]/.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const delimiterNames: Readonly<Record<string, string>> = {
	'\t': 'tab',
	';': 'semicolon',
	',': 'comma'
};

/** The sign that separates most lines into equally many cells. */
function delimiterOf(text: string): string {
	const lines = text
		.slice(0, 200_000)
		.split('\n', 400)
		.map((line) => line.replace(/"[^"]*"/g, ''));
	const scored = Object.keys(delimiterNames).map((sign) => ({
		sign,
		score: evenness(lines, sign)
	}));
	return scored.reduce((best, one) => (one.score > best.score ? one : best)).sign;
}

/** How many lines share the most frequent number of signs, zero not counted. */
function evenness(lines: readonly string[], sign: string): number {
	const counts = new Map<number, number>();
	for (const line of lines) {
		const found = line.split(sign).length - 1;
		if (found > 0) counts.set(found, (counts.get(found) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values());
}
