import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import type { Issue, IssueCode } from '../../core/issue.ts';

/** What a file may hold at most; more is refused before it is decoded. */
export interface Limits {
	bytes: number;
	/** Files in an archive. */
	entries: number;
	/** Bytes of all of them, unpacked. */
	unpacked: number;
	/** How many times larger than packed: texts of numbers come to 30, only bombs to hundreds. */
	ratio: number;
	rows: number;
	columns: number;
}

/** Enough for every official table, and little enough for the memory of a browser. */
export const usualLimits: Limits = {
	...{ bytes: 256e6, entries: 1000, unpacked: 768e6, ratio: 200 },
	...{ rows: 2_000_000, columns: 2000 }
};

type LimitCode = Extract<IssueCode, `limit-${string}`>;

/** One issue where something is more than its limit. */
export const over = (code: LimitCode, file: string, found: number, limit: number): Issue[] =>
	found > limit
		? [{ code, severity: 'error', file, value: String(found), detail: String(limit) }]
		: [];

const mega = (bytes: number) => Math.ceil(bytes / 1e6);

/** Whether a file is too large to be opened at all. */
export const overBytes = (bytes: number, file: string, limits: Limits): Issue[] =>
	bytes > limits.bytes ? over('limit-bytes', file, mega(bytes), mega(limits.bytes)) : [];

/** What of a text is too much: its lines and the cells of its first lines are counted as bytes. */
export function overText(bytes: Uint8Array, file: string, limits: Limits): Issue[] {
	let [lines, feeds, returns] = [0, 0, 0];
	let most = 0;
	const counts = new Map(separators.map((sign) => [sign, 0]));
	for (const byte of bytes) {
		if (byte === 10) feeds += 1;
		else if (byte === 13) returns += 1;
		if (lines >= firstLines) continue;
		if (byte === 10 || byte === 13) {
			lines += 1;
			most = Math.max(most, ...counts.values());
			for (const sign of separators) counts.set(sign, 0);
		} else if (counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
	}
	return [
		...over('limit-rows', file, Math.max(feeds, returns), limits.rows),
		...over('limit-columns', file, Math.max(most, ...counts.values()) + 1, limits.columns)
	];
}

/** Semicolon, comma, tab. */
const separators = [59, 44, 9];
const firstLines = 20;

/** What of an archive is too much, by its own list of files: nothing is unpacked. */
export function overZip(bytes: Uint8Array, file: string, limits: Limits, before = 0): Issue[] {
	const entries = entriesOf(bytes);
	const own = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
	const unpacked = before + own;
	// Small files may be all blanks; what they hold is little anyway.
	const ratio = own > 1e6 ? Math.floor(own / bytes.length) : 0;
	const issues = [
		...over('limit-entries', file, entries.length, limits.entries),
		...(unpacked > limits.unpacked
			? over('limit-unpacked', file, mega(unpacked), mega(limits.unpacked))
			: []),
		...over('limit-ratio', file, ratio, limits.ratio)
	];
	return issues.length > 0
		? issues
		: sheetHeads(bytes).flatMap((head) => overSheet(head, file, limits));
}

function entriesOf(bytes: Uint8Array): { name: string; originalSize: number }[] {
	const found: { name: string; originalSize: number }[] = [];
	unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			found.push({ name, originalSize });
			return false;
		}
	});
	return found;
}

const slice = 65_536;

/** Beginnings of the sheets of a workbook; no more than that is unpacked. */
function sheetHeads(bytes: Uint8Array): string[] {
	const heads = new Map<string, string>();
	const reader = new Unzip((entry) => {
		if (!/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) return;
		const decoder = new TextDecoder();
		entry.ondata = (error, chunk) => {
			if (error) return;
			const head = (heads.get(entry.name) ?? '') + decoder.decode(chunk, { stream: true });
			heads.set(entry.name, head);
			if (head.length > slice) entry.terminate();
		};
		entry.start();
	});
	reader.register(UnzipInflate);
	for (let at = 0; at < bytes.length; at += slice)
		reader.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
	return [...heads.values()];
}

/** Lines as the sheet announces them, cells as its first line has them. */
function overSheet(head: string, file: string, limits: Limits): Issue[] {
	const lastLine = Number(/<dimension ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(head)?.[1] ?? 0);
	const [, firstLine = ''] = head.split(/<row\b/, 2);
	const cells = firstLine.split('</row>')[0]?.match(/<c\b/g)?.length ?? 0;
	return [
		...over('limit-rows', file, lastLine, limits.rows),
		...over('limit-columns', file, cells, limits.columns)
	];
}

/** How many numbers a JSON-stat document announces, against the lines a table may have. */
export function overJson(json: unknown, file: string, limits: Limits): Issue[] {
	const { size } = json as { size?: unknown };
	const sizes = Array.isArray(size) ? size.filter((one) => typeof one === 'number') : [];
	const numbers = sizes.reduce((product, one) => product * one, sizes.length > 0 ? 1 : 0);
	return over('limit-rows', file, numbers, limits.rows);
}
