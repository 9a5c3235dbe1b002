import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write, type CellObject } from '@e965/xlsx';
import { readRecords } from '../import/files.ts';
import { readOptions } from '../import/options.ts';
import { runImport } from '../import/run.ts';
import { writeTemplates } from './write.ts';

/** Cells to fill in, by "Sheet!Cell". */
export type Cells = Record<string, string | number | Date>;

/** A copy of the data with forms for 2025, due on 31 March 2026; nothing is reported yet. */
export async function openCollection(locale: 'de' | 'en' = 'de') {
	const folder = mkdtempSync(join(tmpdir(), 'collection-'));
	const data = join(folder, 'data');
	cpSync('data', data, { recursive: true });
	const today = '2026-04-20';
	const said: string[] = [];
	const say = (line: string) => void said.push(line);
	const out = join(folder, 'forms');
	const options = { what: 'report' as const, period: '2025', due: '2026-03-31', locale, out };
	await writeTemplates(data, options, { edition: 2, today, say });
	const word = { de: 'bericht', en: 'report' }[locale];
	const formOf = (office: string) => join(folder, 'forms', `${word}-2025-${office}.xlsx`);
	return {
		...{ folder, data, formOf, said },
		/** Fills the form of an office and keeps it under a name. */
		fill: (office: string, cells: Cells, name = office) => {
			const path = join(folder, `${name}.xlsx`);
			writeFileSync(path, fillWorkbook(readFileSync(formOf(office)), cells));
			return path;
		},
		bring: async (files: readonly string[], ...args: string[]) => {
			const asked = readOptions([...files, ...args]);
			if (typeof asked === 'string') throw new Error(asked);
			said.length = 0;
			return runImport(data, asked, { say, today, edition: 2 });
		},
		rows: (dataset: string) => readRecords(data, dataset),
		close: () => rmSync(folder, { recursive: true, force: true })
	};
}

/** Writes cells into a workbook, as a program that knows no protection does. */
function fillWorkbook(bytes: Uint8Array, cells: Cells): Uint8Array {
	const book = read(bytes, { type: 'array' });
	for (const [place, value] of Object.entries(cells)) {
		const [name = '', cell = ''] = place.split('!');
		const sheet = book.Sheets[name];
		if (!sheet) throw new Error(`there is no sheet "${name}"`);
		const typed: CellObject | string | number =
			value instanceof Date
				? { t: 'n', v: value.getTime() / 86_400_000 + 25_569, z: 'dd.mm.yyyy' }
				: value;
		utils.sheet_add_aoa(sheet, [[typed]], { origin: cell });
	}
	return write(book, { type: 'buffer', bookType: 'xlsx' });
}
