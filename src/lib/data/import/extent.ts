import { TooLarge } from './unpack.ts';

/** Cells a sheet may span; a single one in the last corner would make a reader fill 17 billion. */
const most = 5_000_000;

const columnOf = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Stops a workbook whose sheets span more than any table needs, before its reader fills what lies between. */
export function checkExtents(parts: Readonly<Record<string, Uint8Array>>): void {
	const decoder = new TextDecoder();
	for (const [name, bytes] of Object.entries(parts))
		if (/^xl\/.*sheet.*\.xml$/i.test(name)) checkExtent(decoder.decode(bytes));
}

function checkExtent(xml: string): void {
	let [columns, rows] = [0, 0];
	for (const [, letters = '', row] of xml.matchAll(/\sr\s*=\s*["']([A-Z]{1,9})(\d{1,15})["']/g)) {
		columns = Math.max(columns, columnOf(letters));
		rows = Math.max(rows, Number(row));
	}
	if (columns * rows > most) throw new TooLarge(`${columns} × ${rows} cells`);
}

/** Stops a sheet by the range it names for itself: "A1:C20". */
export function checkRange(range: string): void {
	const [, letters = '', row] = /:([A-Z]+)(\d+)$/.exec(range) ?? [];
	if (columnOf(letters) * Number(row ?? 0) > most) throw new TooLarge(range);
}
