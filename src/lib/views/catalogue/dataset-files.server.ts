import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { datasetIn, loadCatalog, type CatalogDataset } from '../../data/catalog.server.ts';
import { germanCsv } from '../../figures/export/german-csv.ts';
import type { Sheet } from '../../figures/export/sheet.ts';
import type { Cell } from '../../figures/export/table.ts';
import { exportWords } from '../../figures/export/words.ts';
import { cellOf, head, widthOf } from '../../figures/export/xlsx.ts';
import { settled } from '../brief/docx/settle.ts';
import { loadSpeaker } from '../embed/embed.server.ts';
import { datasetFacts } from './dataset-facts.ts';
import { fieldTable } from './dataset-texts.ts';

/** A whole dataset with what is known of it. */
interface Whole {
	dataset: CatalogDataset;
	/** Day of the edition it belongs to. */
	day: string;
	sheet: Sheet;
}

/** Content type of a workbook. */
export const typeOfXlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const numbers = new Set(['number', 'integer']);

/** A dataset with its rows: numbers as numbers, signs and keys as text; undefined for an unknown id. */
export async function loadWhole(id: string): Promise<Whole | undefined> {
	const { datasets, date } = await loadCatalog();
	const dataset = datasets.find((own) => own.id === id);
	if (!dataset) return undefined;
	const text = await readFile(`static/data/${dataset.files.csv.name}`, 'utf8');
	const [, ...rows]: string[][] = parse(text, { bom: true });
	const { fields, primaryKey } = dataset;
	const typed = (cell: string, at: number): Cell =>
		numbers.has(fields[at]?.type ?? '') && cell !== '' && Number.isFinite(Number(cell))
			? Number(cell)
			: cell;
	const sheet = {
		header: fields.map(({ name }) => name),
		rows: rows.map((row) => row.map(typed)),
		keys: new Set(fields.flatMap(({ name }, at) => (primaryKey.includes(name) ? [at] : [])))
	};
	return { dataset, day: date, sheet };
}

/** A dataset as CSV for a German Excel. */
export const wholeGermanCsv = ({ sheet }: Whole): string => germanCsv(sheet);

/** A dataset as a workbook: its rows, and a sheet with all that belongs to them in each language. */
export async function wholeXlsx({ dataset, day, sheet }: Whole): Promise<Uint8Array<ArrayBuffer>> {
	const cells = sheet.rows.map((row) =>
		row.map((cell, at) => cellOf(cell, { id: dataset.fields[at]?.name ?? '' }))
	);
	const file = await writeXlsxFile([
		{
			sheet: exportWords.de.sheets.data,
			data: [sheet.header.map(head), ...cells],
			columns: sheet.header.map((name, at) => ({
				width: widthOf([name, ...sheet.rows.map((row) => row[at] ?? null)])
			})),
			stickyRowsCount: 1
		},
		await notes(dataset, 'de'),
		await notes(dataset, 'en')
	]).toBlob();
	return settled(new Uint8Array(await file.arrayBuffer()), day);
}

async function notes(whole: CatalogDataset, locale: 'de' | 'en') {
	const dataset = datasetIn(whole, locale);
	const speaker = await loadSpeaker(locale);
	const site = { ...speaker, root: '', href: (path: string) => path };
	const facts = datasetFacts(dataset, site).map(({ name, text, href }) => [
		name,
		href ? `${text} (${href})` : text
	]);
	const { columns, rows } = fieldTable(dataset, site);
	const line = (texts: readonly string[]): SheetData[number] =>
		texts.map((text, at) => ({
			...{ type: String, value: text, wrap: true, alignVertical: 'top' },
			...(at === 0 && { fontWeight: 'bold' as const })
		}));
	return {
		sheet: exportWords[locale].sheets.notes,
		data: [
			line([dataset.title, dataset.description]),
			...facts.map(line),
			[],
			columns.map(({ name }) => head(name)),
			...rows.map(({ cells }) => line(cells))
		],
		columns: [{ width: 28 }, { width: 60 }, { width: 60 }, { width: 40 }]
	};
}
