import { checkRange } from './extent.ts';
import type { SheetReaders } from './open.ts';
import { makeGrid } from './sheets.ts';

/** Reads .xlsx and .xls; each library is loaded with the first file that needs it. */
export const excelReaders: SheetReaders = {
	async xlsx(bytes) {
		const { default: readSheets } = await import('read-excel-file/universal');
		const sheets = await readSheets(new Uint8Array(bytes).buffer);
		return sheets.map(({ sheet, data }) => makeGrid(sheet, data));
	},
	async xls(bytes) {
		const { read, utils } = await import('@e965/xlsx');
		const book = read(bytes, { type: 'array', cellDates: true, UTC: true });
		return book.SheetNames.map((name) => {
			const sheet = book.Sheets[name] ?? {};
			checkRange(sheet['!ref'] ?? '');
			return makeGrid(
				name,
				utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null, UTC: true, range: 0 })
			);
		});
	}
};
