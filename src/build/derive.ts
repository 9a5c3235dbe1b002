import { readCsv } from '#lib/data/schema/csv.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { rowsOf } from './checks/observations.ts';
import { toCsv } from './import/files.ts';
import type { Dataset } from './read.ts';

interface Share {
	indicator: string;
	dataset: string;
	part: string;
	whole: string;
	decimals: number;
}

/** The datasets with the shares that `indicators` declares, computed from counts as they may be published. */
export function withShares(datasets: readonly Dataset[]): Dataset[] {
	const shares = rowsOf(datasets, 'indicators').flatMap((row): Share[] => {
		const [part, whole] = [String(row.share_part ?? ''), String(row.share_whole ?? '')];
		if (part === '' || whole === '') return [];
		const { indicator, dataset, decimals } = row;
		return [
			{
				...{ indicator: String(indicator), dataset: String(dataset), part, whole },
				decimals: Number(decimals)
			}
		];
	});
	return datasets.map((dataset) => {
		const rows = shares
			.filter((share) => share.dataset === dataset.id)
			.flatMap((share) => sharesOf(dataset.table.rows, share));
		return rows.length === 0 ? dataset : withRows(dataset, rows);
	});
}

const placeOf = ({ region, period, sex, age, source }: Row): string =>
	JSON.stringify([region, period, sex, age, source]);

/** One row for every place where both counts stand in the same table. */
function sharesOf(rows: readonly Row[], { indicator, part, whole, decimals }: Share): Row[] {
	const wholes = new Map(
		rows.filter((row) => row.indicator === whole).map((row) => [placeOf(row), row])
	);
	return rows
		.filter((row) => row.indicator === part)
		.flatMap((row): Row[] => {
			const all = wholes.get(placeOf(row));
			if (typeof row.value !== 'number' || typeof all?.value !== 'number' || all.value <= 0)
				return [];
			const value = Number(((row.value / all.value) * 100).toFixed(decimals));
			const flag = String(row.flag || all.flag || '');
			return [{ ...row, indicator, value, flag, note: '' }];
		});
}

function withRows(dataset: Dataset, more: readonly Row[]): Dataset {
	const { table, text, file } = dataset;
	const [head, ...records] = readCsv(text, file).records;
	const columns = head?.cells ?? [];
	const lines = [
		...records.map(({ cells }) =>
			Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))
		),
		...more.map((row) => Object.fromEntries(columns.map((name) => [name, String(row[name] ?? '')])))
	];
	const rows = [...table.rows, ...more];
	// What was computed stands on no line of the file.
	return { ...dataset, text: toCsv(columns, lines), table: { ...table, rows } };
}
