import { finish, type Labels } from './finish.ts';
import { letter } from './genesis-cross.ts';
import { Findings } from './issues.ts';
import { nothingAbout, type Format, type Grid, type GridRow, type Reading } from './reading.ts';
import type { Source, SourceAbout, SourceRow } from './reading.ts';
import { CellReader } from './row-reader.ts';
import { sheetOf } from './sheets.ts';

const isHeader = ({ cells }: GridRow) =>
	/^Kennziffer$/i.test(String(cells[0] ?? '').trim()) &&
	/^Raumeinheit$/i.test(String(cells[1] ?? '').trim());

const tableOf = (source: Source): Grid | undefined =>
	source.grids.find(({ rows }) => rows.slice(0, 10).some(isHeader));

/** INKAR of the BBSR as CSV or .xls: a column for each year, the name of the indicator above it. */
export const inkar: Format = {
	id: 'inkar',
	recognise: (source) => (tableOf(source) ? 'Kennziffer, Raumeinheit' : null),
	read: readInkar
};

interface Column {
	at: number;
	measure: string;
	period: string;
}

function readInkar(source: Source): Reading {
	const findings = new Findings(source.file);
	const labels: Labels = new Map();
	const rows = tableOf(source)?.rows ?? [];
	const start = rows.findIndex(isHeader);
	const [names, years] = [rows[start], rows[start + 1]];
	const body = rows.slice(start + 2);
	const strings = body.flatMap(({ cells }) =>
		cells.slice(3).filter((cell) => typeof cell === 'string')
	);
	const cells = new CellReader(findings, strings, ',');
	const columns = columnsOf(names, years, cells);
	const documented = documentation(source);
	for (const { measure } of columns)
		labels.set(`measure|${measure}`, documented.get(measure) ?? measure);
	const found = body.flatMap((row) => readRow(row, columns, cells, labels));
	const reading = finish(found, { findings, labels, about: aboutOf(source, documented) });
	return { ...reading, ...sheetOf(source, tableOf(source)) };
}

function columnsOf(
	names: GridRow | undefined,
	years: GridRow | undefined,
	cells: CellReader
): Column[] {
	return (names?.cells ?? []).flatMap((name, at): Column[] => {
		const year = years?.cells[at] ?? '';
		if (at < 3 || year === '') return [];
		const period = cells.period(year, { line: years?.line ?? 0, column: letter(at) });
		return period ? [{ at, measure: String(name).trim(), period }] : [];
	});
}

function readRow(
	{ line, cells: printed }: GridRow,
	columns: Column[],
	cells: CellReader,
	labels: Labels
) {
	const region = cells.region(printed[0] ?? '', { line, column: 'A' });
	if (!region) return [];
	labels.set(`region|${region}`, String(printed[1] ?? ''));
	return columns.flatMap(({ at, measure, period }): SourceRow[] => {
		const column = letter(at);
		const read = cells.value(printed[at] ?? '', { line, column });
		return read
			? [{ line, column, region: ofTown(region), period, measure, unit: '', keys: {}, ...read }]
			: [];
	});
}

// INKAR writes a district-free city as a municipality: 06412000.
const ofTown = (region: string) => (/^\d{5}000$/.test(region) ? region.slice(0, 5) : region);

/** Long names of the indicators from the sheet that documents them. */
function documentation({ grids }: Source): Map<string, string> {
	const sheet = grids.find(({ name }) => /metadaten/i.test(name));
	return new Map(
		(sheet?.rows ?? []).map(({ cells }) => [String(cells[0] ?? '').trim(), String(cells[1] ?? '')])
	);
}

function aboutOf({ grids, file }: Source, documented: Map<string, string>): SourceAbout {
	const quote = grids.flatMap(({ rows }) => rows).map(({ cells }) => String(cells[0] ?? ''));
	const source = quote.find((text) => text.includes('INKAR')) ?? '';
	const edition =
		/Ausgabe (\d{4})/.exec(source)?.[1] ?? /(?<!\d)(20\d{2})(?!\d)/.exec(file)?.[1] ?? '';
	const title = [...documented.values()].at(-1) ?? '';
	const table = edition ? `inkar-${edition}` : '';
	return { ...nothingAbout(), table, title, notes: source ? [source] : [] };
}
