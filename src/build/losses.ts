import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '#lib/data/schema/primary-key.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { namesOf } from './checks/plausible/cells.ts';
import { rowsOf } from './checks/observations.ts';
import { findExchanges, type Exchange, type Revised } from './exchanges.ts';
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

/** What was published of a dataset and is not in its file any more: keys of rows, and numbers of rows that are there. */
export interface Loss {
	dataset: string;
	file: string;
	rows: string[];
	numbers: Emptied[];
	/** Series whose numbers stand the other way round. */
	exchanges: Exchange[];
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

function lossOf({ id, file, pkg, schema, table }: Dataset, published: readonly Row[]): Loss {
	const { primaryKey, fields } = schema;
	const at = new Map(table.rows.map((row, index) => [keyOf(row, primaryKey), index]));
	const columns = fields
		.filter(({ name, type }) => /^(number|integer)$/.test(type) && !primaryKey.includes(name))
		.map(({ name }) => name);
	const loss: Loss = { dataset: id, file, rows: [], numbers: [], exchanges: [] };
	const revised: Revised[] = [];
	for (const before of published) {
		const key = keyOf(before, primaryKey);
		const index = at.get(key);
		const now = index === undefined ? undefined : table.rows[index];
		if (index === undefined || !now) loss.rows.push(key);
		else {
			const line = table.lines[index] ?? 0;
			if (isNumber(before, 'value') && isNumber(now, 'value') && before.value !== now.value)
				revised.push(revisedOf(now, line, before));
			for (const column of columns)
				if (isNumber(before, column) && !isNumber(now, column)) {
					const sign = String(now[`${column}_symbol`] ?? '');
					loss.numbers.push({ key, line, column, sign });
				}
		}
	}
	return pkg.kreismonitor.kind === 'observations'
		? { ...loss, exchanges: findExchanges(revised) }
		: loss;
}

const revisedOf = (now: Row, line: number, before: Row): Revised => ({
	...{ ...namesOf(now), period: String(now.period), line },
	...{ before: Number(before.value), now: Number(now.value) }
});

/** "-" is kept as zero with its sign; a number is what was printed as one. */
const isNumber = (row: Row, column: string): boolean =>
	typeof row[column] === 'number' && (row[`${column}_symbol`] ?? '') === '';

/** The datasets without those in which numbers were exchanged, and with nothing in the cells that lost their number, so that nothing is told of the zero that "-" means. */
export const withoutLost = (datasets: readonly Dataset[], losses: readonly Loss[]): Dataset[] =>
	datasets.flatMap((dataset) => {
		const { numbers = [], exchanges = [] } =
			losses.find(({ dataset: id }) => id === dataset.id) ?? {};
		if (exchanges.length > 0) return [];
		const lost = new Map(numbers.map(({ line, column }) => [line, column]));
		const { rows, lines } = dataset.table;
		const emptied = rows.map((row, at) => {
			const column = lost.get(lines[at] ?? 0);
			return column === undefined ? row : { ...row, [column]: null, [`${column}_symbol`]: '' };
		});
		return { ...dataset, table: { rows: emptied, lines } };
	});
