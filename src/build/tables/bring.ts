import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid, Source } from '#lib/data/import/reading.ts';
import { readPackage, schemaOf, type DataPackage } from '#lib/data/schema/package.ts';
import type { Brought } from '../collect/bring.ts';
import { printRemark, type Remark } from '../collect/remark.ts';
import { readRecords, toCsv, toJson, type Changed } from '../import/files.ts';
import { aboutLines, aboutSheet, identityPattern } from './sheets.ts';
import { formLines, plainLines, readSheet } from './sheet.ts';

type Rows = readonly Record<string, string>[];

const identityIn = ({ rows }: Grid) =>
	identityPattern.exec(String(rows.find(({ line }) => line === 1)?.cells[0] ?? '').trim());

/** Whether a file is the county's workbook of tables. */
export const isTables = ({ grids }: Source): boolean => grids.some((grid) => identityIn(grid));

/** Whether a name is that of a table the county keeps itself: its file may hold nothing but heads and rows. */
export const isTable = (data: string, id: string): boolean =>
	packageOf(data, id)?.kreismonitor.kind === 'table';

/** What workbooks of tables do to the data; `as` names the table of a file that has only heads and rows. */
export function bringTables(
	data: string,
	sources: readonly Source[],
	{ today, as }: { today: string; as?: string | undefined }
): Brought {
	const { tables, about, remarks } = readTables(data, sources, as);
	const changed: Changed = new Map();
	const { next, strategy, name } = nextCounty(data, about);
	if (next) changed.set('county.json', next);
	if (tables.size > 0 && strategy === '')
		remarks.push({
			...{ severity: 'error', file: 'data/county.json', place: aboutSheet },
			text: 'names no strategy (fill in its name on the first sheet: it stands as the source of every row)'
		});
	const lines = [...tables].map(([id, { pkg, rows }]) => {
		const { same, line } = compareRows(id, readRecords(data, id), rows, schemaOf(pkg).primaryKey);
		if (same) return line;
		const source = { today, date: about.get('date') || today, named: `${name}: ${strategy}` };
		changed.set(`${id}/data.csv`, sorted(pkg, rows));
		changed.set(`${id}/datapackage.json`, toJson(withSource(raw(data, id), source)));
		return line;
	});
	return {
		changed,
		lines: [...lines, ...remarks.map(printRemark)],
		fine: remarks.every(({ severity }) => severity !== 'error')
	};
}

/** All sheets with entries, what the first one says of the strategy, and what is wrong with cells. */
function readTables(data: string, sources: readonly Source[], as?: string) {
	const regions = new Set(readRecords(data, 'regions').map(({ region = '' }) => region));
	const tables = new Map<string, { pkg: DataPackage; rows: Rows }>();
	const about = new Map<string, string>();
	const remarks: Remark[] = [];
	const sheets = sources.flatMap(({ file, grids }) =>
		grids.map((grid, at) => ({ file, grid, at }))
	);
	for (const { file, grid, at } of sheets) {
		const found = identityIn(grid);
		const id = found?.[2] ?? (at === 0 ? as : undefined);
		if (id === undefined) continue;
		const pkg = packageOf(data, id);
		const place = `${grid.name}!A1`;
		if (id === aboutSheet) readAbout(grid, about);
		else if (!pkg || (found && found[1] !== '1'))
			remarks.push({
				...{
					severity: 'error',
					file,
					place,
					text: `"${id}" is no table of data/ (use a fresh form)`
				}
			});
		else {
			const lines = found ? formLines : plainLines;
			const read = readSheet(grid, { file, pkg, regions, ...lines });
			remarks.push(...read.remarks);
			if (read.rows.length > 0) tables.set(id, { pkg, rows: read.rows });
		}
	}
	return { tables, about, remarks };
}

/** county.json with what the first sheet says; `next` is empty where it says nothing new. */
function nextCounty(data: string, about: ReadonlyMap<string, string>) {
	const county = JSON.parse(readFileSync(join(data, 'county.json'), 'utf8'));
	const strategy = {
		de: about.get('strategy_de') || county.strategy.de,
		en: about.get('strategy_en') || county.strategy.en
	};
	const edition = Number(about.get('edition') || county.edition);
	const next = toJson({ ...county, strategy, edition });
	return { next: next === toJson(county) ? '' : next, strategy: strategy.de, name: county.name.de };
}

function readAbout({ rows }: Grid, about: Map<string, string>): void {
	for (const { cells } of rows) {
		const label = String(cells[0] ?? '').trim();
		const line = aboutLines.find(({ de, en }) => label === de || label === en);
		if (line) about.set(line.id, String(cells[1] ?? '').trim());
	}
}

const raw = (data: string, id: string) =>
	JSON.parse(readFileSync(join(data, id, 'datapackage.json'), 'utf8'));

function packageOf(data: string, id: string): DataPackage | null {
	try {
		return readPackage(JSON.stringify(raw(data, id)), id).pkg;
	} catch {
		return null;
	}
}

/** A table that waited for rows gets its source with the first ones; what a person has written stays. */
function withSource(
	pkg: { sources: unknown[]; kreismonitor: Record<string, unknown> },
	{ today, date, named }: { today: string; date: string; named: string }
) {
	const { referenceDate } = pkg.kreismonitor;
	if (referenceDate !== null) return { ...pkg, version: today };
	const kreismonitor = { ...pkg.kreismonitor, referenceDate: date, attribution: named };
	return { ...pkg, version: today, sources: [{ title: named }], kreismonitor };
}

function sorted(pkg: DataPackage, rows: Rows): string {
	const { fields, primaryKey } = schemaOf(pkg);
	const isNumber = new Set(
		fields.flatMap(({ name, type }) => (type === 'integer' || type === 'number' ? name : []))
	);
	const compare = (a: Rows[number], b: Rows[number]): number => {
		for (const name of primaryKey) {
			const [x = '', y = ''] = [a[name], b[name]];
			const order = isNumber.has(name) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
			if (order !== 0) return order;
		}
		return 0;
	};
	return toCsv(
		fields.map(({ name }) => name),
		rows.toSorted(compare)
	);
}

function compareRows(id: string, before: Rows, after: Rows, key: readonly string[]) {
	const keyOf = (row: Rows[number]) => key.map((name) => row[name] ?? '').join(' | ');
	const old = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
	const now = new Map(after.map((row) => [keyOf(row), JSON.stringify(row)]));
	const added = [...now.keys()].filter((one) => !old.has(one));
	const gone = [...old.keys()].filter((one) => !now.has(one));
	const revised = [...now].filter(([one, text]) => old.has(one) && old.get(one) !== text);
	const same = added.length + gone.length + revised.length === 0 && after.length === before.length;
	const examples = gone.length > 0 ? `: ${gone.slice(0, 3).join('; ')}` : '';
	const counts = `${added.length} new, ${revised.length} changed, ${gone.length} gone${examples}`;
	return { same, line: `  ${id}: ${same ? 'nothing new' : counts}` };
}
