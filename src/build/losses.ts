import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '#lib/data/schema/primary-key.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { storedColumns } from '#lib/data/schema/stored.ts';
import { namesOf } from './checks/plausible/cells.ts';
import { rowsOf } from './checks/observations.ts';
import { findExchanges, type Exchange, type Revised } from './exchanges.ts';
import { findMoved, type Moved } from './moved.ts';
import { findRevisions, type Revision } from './revisions.ts';
import { decodeParquet } from './parquet.ts';
import type { Dataset } from './read.ts';
import type { Change } from './report.ts';

/** A published number in whose cell nothing or a sign stands now. */
interface Emptied {
	key: string;
	line: number;
	column: string;
	sign: string;
}

/** What was published of a dataset and is not in its file any more: rows, and numbers of rows that are there. */
export interface Loss {
	dataset: string;
	file: string;
	rows: Row[];
	primaryKey: readonly string[];
	/** Rows that are there under another key. */
	moved: Moved[];
	numbers: Emptied[];
	/** Series whose numbers stand the other way round. */
	exchanges: Exchange[];
	/** Whole series whose numbers are others now. */
	revisions: Revision[];
	/** How many rows were published. */
	published: number;
}

/** Compares the files of changed datasets with what was published from them. Computed rows stand in no file, so none of them can be lost. */
export async function findLosses(
	changes: readonly Change[],
	datasets: readonly Dataset[],
	folder: string
): Promise<Loss[]> {
	const computed = new Set(
		rowsOf(datasets, 'indicators').flatMap(({ indicator, share_part: part }) =>
			part ? [indicator] : []
		)
	);
	const losses = changes.map(async ({ dataset: id, state }): Promise<Loss[]> => {
		const dataset = datasets.find((one) => one.id === id);
		if (!dataset || state !== 'changed') return [];
		const published = await decodeParquet(readFileSync(join(folder, `${id}.parquet`)));
		const own = published.filter(({ indicator = '' }) => !computed.has(indicator));
		return [lossOf(dataset, own)];
	});
	return (await Promise.all(losses)).flat();
}

/** What a dataset has lost against its published rows. */
export function lossOf({ id, file, pkg, schema, table }: Dataset, published: readonly Row[]): Loss {
	const { primaryKey, fields } = schema;
	const at = new Map(table.rows.map((row, index) => [keyOf(row, primaryKey), index]));
	const columns = fields
		.filter(({ name, type }) => /^(number|integer)$/.test(type) && !primaryKey.includes(name))
		.map(({ name }) => name);
	const gone: Row[] = [];
	const numbers: Emptied[] = [];
	const revised: Revised[] = [];
	for (const before of published) {
		const key = keyOf(before, primaryKey);
		const index = at.get(key);
		const now = index === undefined ? undefined : table.rows[index];
		if (index === undefined || !now) gone.push(before);
		else {
			const line = table.lines[index] ?? 0;
			if (isNumber(before, 'value') && isNumber(now, 'value') && before.value !== now.value)
				revised.push(revisedOf(now, line, before));
			for (const column of columns)
				if (isNumber(before, column) && !isNumber(now, column)) {
					const sign = String(now[`${column}_symbol`] ?? '');
					numbers.push({ key, line, column, sign });
				}
		}
	}
	const known = new Set(published.map((row) => keyOf(row, primaryKey)));
	const fresh = table.rows
		.map((row, index) => ({ row, line: table.lines[index] ?? 0 }))
		.filter(({ row }) => !known.has(keyOf(row, primaryKey)));
	const stored = storedColumns(fields).map(({ name }) => name);
	const moved = findMoved({ gone, fresh, primaryKey, columns: stored });
	const elsewhere = new Set(moved.map(({ key }) => key));
	const rows = gone.filter((row) => !elsewhere.has(keyOf(row, primaryKey)));
	const isSeries = pkg.kreismonitor.kind === 'observations';
	const exchanges = isSeries ? findExchanges(revised) : [];
	const told = new Set(exchanges.flatMap(({ lines }) => lines));
	const rest = revised.filter(({ line }) => !told.has(line));
	const revisions = isSeries ? findRevisions(rest, published) : [];
	const what = { dataset: id, file, primaryKey, published: published.length };
	return { ...what, rows, moved, numbers, exchanges, revisions };
}

const revisedOf = (now: Row, line: number, before: Row): Revised => ({
	...{ ...namesOf(now), period: String(now.period), line },
	...{ before: Number(before.value), now: Number(now.value) }
});

/** "-" is kept as zero with its sign; a number is what was printed as one. */
const isNumber = (row: Row, column: string): boolean =>
	typeof row[column] === 'number' && (row[`${column}_symbol`] ?? '') === '';

/** The datasets as if nothing of them were lost, so that what follows from a loss is not told: rows that are gone or moved, and emptied numbers, as they were published; none of a dataset in which numbers were exchanged. */
export const withoutLost = (datasets: readonly Dataset[], losses: readonly Loss[]): Dataset[] =>
	datasets.flatMap((dataset) => {
		const loss = losses.find(({ dataset: id }) => id === dataset.id);
		if (!loss) return [dataset];
		return loss.exchanges.length > 0 ? [] : [restored(dataset, loss)];
	});

function restored(dataset: Dataset, { rows: gone, moved, numbers }: Loss): Dataset {
	const lost = new Map(numbers.map(({ line, column }) => [line, column]));
	const keys = new Map(moved.map(({ line, column, before }) => [line, { [column]: before }]));
	const { rows, lines } = dataset.table;
	const mended = rows.map((row, at) => {
		const line = lines[at] ?? 0;
		const column = lost.get(line);
		const emptied = column === undefined ? {} : { [column]: null, [`${column}_symbol`]: '' };
		return { ...row, ...emptied, ...keys.get(line) };
	});
	const table = { rows: [...mended, ...gone], lines: [...lines, ...gone.map(() => 0)] };
	return { ...dataset, table };
}
