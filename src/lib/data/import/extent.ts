import type { Issue } from '../../core/issue.ts';
import { over, type Limits } from './limits.ts';

/** How many columns and rows the cells of a sheet span. */
export interface Extent {
	columns: number;
	rows: number;
}

/** What a reader throws before it fills a sheet that is too wide. */
export class TooWide extends Error {
	readonly extent: Extent;
	constructor(extent: Extent) {
		super(`${extent.columns} × ${extent.rows} cells`);
		this.extent = extent;
	}
}

/** Cells of one sheet; a single one in the last corner would make a reader fill 17 billion. */
const most = 20_000_000;

const columnOf = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** What of a sheet is too much. */
export const overExtent = ({ columns, rows }: Extent, file: string, limits: Limits): Issue[] => [
	...over('limit-columns', file, columns, limits.columns),
	...over('limit-rows', file, rows, Math.min(limits.rows, Math.floor(most / Math.max(1, columns))))
];

/** What of the sheets of a workbook is too much, by where their cells stand and not by what they announce. */
export function overSheets(
	parts: Readonly<Record<string, Uint8Array>>,
	file: string,
	limits: Limits
): Issue[] {
	const decoder = new TextDecoder();
	return Object.entries(parts).flatMap(([name, bytes]) =>
		/^xl\/.*sheet.*\.xml$/i.test(name)
			? overExtent(extentOf(decoder.decode(bytes)), file, limits)
			: []
	);
}

function extentOf(xml: string): Extent {
	let [columns, rows] = [0, 0];
	for (const [, letters = '', row] of xml.matchAll(/\sr\s*=\s*["']([A-Z]{1,9})(\d{1,15})["']/g)) {
		columns = Math.max(columns, columnOf(letters));
		rows = Math.max(rows, Number(row));
	}
	return { columns, rows };
}

/** Stops at a sheet by the range it names for itself: "A1:C20". */
export function checkRange(range: string): void {
	const [, letters = '', row] = /:([A-Z]+)(\d+)$/.exec(range) ?? [];
	const extent = { columns: columnOf(letters), rows: Number(row ?? 0) };
	if (extent.columns * extent.rows > most) throw new TooWide(extent);
}
