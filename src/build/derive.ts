import { readCsv } from '#lib/data/schema/csv.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { roundAsPrinted } from '#lib/i18n/number.ts';
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

/** One row for every place where both counts stand in the same table: the share, or the sign of the count that has no number. */
function sharesOf(rows: readonly Row[], { indicator, part, whole, decimals }: Share): Row[] {
	const wholes = new Map(
		rows.filter((row) => row.indicator === whole).map((row) => [placeOf(row), row])
	);
	return rows
		.filter((row) => row.indicator === part)
		.flatMap((row): Row[] => {
			const all = wholes.get(placeOf(row));
			const share = all && valueOf(row, all, decimals);
			if (!share) return [];
			const flag = weakest([row, all].map((count) => String(count.flag ?? '')));
			const notes = [row, all].map((count) => String(count.note ?? '')).filter(Boolean);
			return [
				{ ...row, ...share, indicator, flag, note: [...new Set([own, ...notes])].join('. ') }
			];
		});
}

/** The row is none of its source's. */
const own = 'eigene Berechnung';

/** From final to uncertain; what carries no flag is less than final. */
const flags = ['e', '', 'r', 'rounded5', 'p', 's', 'u'];
const weakest = (given: readonly string[]): string =>
	flags.findLast((flag) => given.includes(flag)) ?? '';

/** Null for a share of nothing, and where no sign says why there is none. */
function valueOf(part: Row, whole: Row, decimals: number): Row | null {
	if (typeof part.value === 'number' && typeof whole.value === 'number')
		return whole.value > 0
			? { value: roundAsPrinted((part.value / whole.value) * 100, decimals), value_symbol: '' }
			: null;
	const open = [part, whole].find(({ value }) => typeof value !== 'number');
	return open?.value_symbol ? { value: null, value_symbol: open.value_symbol } : null;
}

function withRows(dataset: Dataset, more: readonly Row[]): Dataset {
	const { table, text, file } = dataset;
	const [head, ...records] = readCsv(text, file).records;
	const columns = head?.cells ?? [];
	const lines = [
		...records.map(({ cells }) =>
			Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))
		),
		...more.map((row) =>
			Object.fromEntries(
				columns.map((name) => [name, String(row[name] ?? row[`${name}_symbol`] ?? '')])
			)
		)
	];
	const rows = [...table.rows, ...more];
	// What was computed stands on no line of the file.
	return { ...dataset, text: toCsv(columns, lines), table: { ...table, rows } };
}
