import type { Issue } from '../../core/issue.ts';
import { splitCsv } from '../schema/csv.ts';
import { overExtent, overSheets, TooWide } from './extent.ts';
import { Findings } from './issues.ts';
import { overBytes, overJson, overText, overZip, usualLimits, type Limits } from './limits.ts';
import type { Grid, Source } from './reading.ts';
import { brokenPlace, decodeText, isBinary } from './text.ts';
import { unpack } from './unpack.ts';

/** Readers for spreadsheets; they are large, so whoever opens files brings them along when needed. */
export interface SheetReaders {
	xlsx: (bytes: Uint8Array) => Promise<Grid[]>;
	xls: (bytes: Uint8Array) => Promise<Grid[]>;
}

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
	head.every((byte, at) => bytes[at] === byte);

const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 3, 4);
const isOldExcel = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** What whoever opens a file may ask for. */
export interface OpenOptions {
	/** What is refused before it is decoded. */
	limits?: Limits;
	/** Hears how many characters of a text are read, of all there are. */
	tell?: (done: number, total: number) => void;
	/** Bytes already unpacked for the same file: archives in archives share one limit. */
	unpacked?: { bytes: number };
}

/** Opens a file of any kind by its bytes, not by its name; a zip gives one source for each table in it. */
export async function openSource(
	bytes: Uint8Array,
	file: string,
	readers: SheetReaders,
	options: OpenOptions = {}
): Promise<Source[]> {
	const { limits = usualLimits } = options;
	const tooLarge = overBytes(bytes.length, file, limits);
	if (tooLarge.length > 0) return [refused(file, tooLarge)];
	if (isOldExcel(bytes)) return [await openSheets(bytes, file, 'xls', readers, limits)];
	if (!isZip(bytes)) return [openText(bytes, file, options)];
	return openZip(bytes, file, readers, options);
}

async function openZip(
	bytes: Uint8Array,
	file: string,
	readers: SheetReaders,
	options: OpenOptions
): Promise<Source[]> {
	const { limits = usualLimits, unpacked = { bytes: 0 } } = options;
	const tooMuch = attempt(() => overZip(bytes, file, limits, unpacked.bytes));
	if (!tooMuch) return [unreadable(file, 'file-truncated')];
	if (tooMuch.length > 0) return [refused(file, tooMuch)];
	const entries = attempt(() => unpack(bytes));
	if (!entries) return [unreadable(file, 'file-truncated')];
	unpacked.bytes += Object.values(entries).reduce((sum, { length }) => sum + length, 0);
	if ('[Content_Types].xml' in entries) {
		const tooWide = overSheets(entries, file, limits);
		if (tooWide.length > 0) return [refused(file, tooWide)];
		return [await openSheets(bytes, file, 'xlsx', readers, limits)];
	}
	const inner = Object.entries(entries).filter(
		([name]) => isTable.test(name) && !isAside.test(name)
	);
	const sources: Source[] = [];
	// One after the other: an opened workbook is many times as large as its file.
	for (const [name, content] of inner)
		sources.push(
			...(await openSource(content, `${file}/${name}`, readers, { ...options, unpacked }))
		);
	for (const source of sources) source.facts.unshift('zip');
	sources[0]?.issues.push(...leftOf(Object.keys(entries), file));
	return sources.length > 0 ? sources : [unreadable(file, 'file-binary')];
}

const isTable = /\.(csv|tsv|txt|json|xlsx?)$/i;

/** Folders are no files, and what macOS puts beside each of them is none of the reader's. */
const isAside = /\/$|^__MACOSX\/|(^|\/)\.DS_Store$/;

/** What of an archive is not read, in one remark. */
function leftOf(names: readonly string[], file: string): Issue[] {
	const left = names.filter((name) => !isTable.test(name) && !isAside.test(name));
	const value = [...left.slice(0, 5), ...(left.length > 5 ? ['…'] : [])].join(', ');
	const detail = String(left.length);
	return left.length > 0 ? [{ code: 'entries-left', severity: 'info', file, value, detail }] : [];
}

function attempt<T>(work: () => T): T | null {
	try {
		return work();
	} catch {
		return null;
	}
}

async function openSheets(
	bytes: Uint8Array,
	file: string,
	kind: 'xlsx' | 'xls',
	readers: SheetReaders,
	limits: Limits
): Promise<Source> {
	try {
		const grids = await readers[kind](bytes);
		return { file, kind, facts: [kind.toUpperCase()], delimiter: '', grids, issues: [] };
	} catch (error) {
		return error instanceof TooWide
			? refused(file, overExtent(error.extent, file, limits))
			: unreadable(file, 'file-truncated');
	}
}

function unreadable(file: string, code: 'file-truncated' | 'file-binary' | 'file-empty'): Source {
	return refused(file, [{ code, severity: 'error', file }]);
}

/** A file that is not looked into, and why. */
export function refused(file: string, issues: Issue[]): Source {
	return { file, kind: 'text', facts: [], delimiter: '', grids: [], issues };
}

function openText(
	bytes: Uint8Array,
	file: string,
	{ limits = usualLimits, tell }: OpenOptions
): Source {
	if (bytes.length === 0) return unreadable(file, 'file-empty');
	if (isBinary(bytes)) return unreadable(file, 'file-binary');
	const isJson = /^[\s\uFEFF]*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
	const tooMuch = isJson ? [] : overText(bytes, file, limits);
	if (tooMuch.length > 0) return refused(file, tooMuch);
	const { text, encoding } = decodeText(bytes);
	const findings = new Findings(file);
	const broken = brokenPlace(text);
	if (broken) findings.add('text-mojibake', 'error', broken);
	const json = asJson(text);
	const announced = json === undefined ? [] : overJson(json, file, limits);
	if (announced.length > 0) return refused(file, announced);
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
	const { records, issues } = splitCsv(text, file, delimiter, tell);
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
