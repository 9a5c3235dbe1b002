import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../../read.ts';
import type { Finding } from '../finding.ts';
import { namesOf, seriesOf } from './cells.ts';

/** So many cells with signs make a period that is not published yet; fewer may be what was counted … */
const enough = 5;
/** … and so large a part with "-" of those that had a number in an earlier period; other signs only where no number is left: an office leaves out all but the large regions at times. */
const most = 0.8;

/** A cell as far as it matters here: what names it, and the sign in it. */
interface Signed {
	indicator: string;
	region: string;
	period: string;
	sex: string;
	age: string;
	source: string;
	sign: string;
	line?: number;
}

/** Cells of a table's period that have a sign where an earlier period has numbers. */
interface Unpublished<Cell extends Signed> {
	source: string;
	period: string;
	cells: Cell[];
	/** How many of those cells there are, whatever stands in them. */
	before: number;
}

/** Periods of a table with "-" in nearly all cells, or in all but a few of a column, that had numbers before: "nothing" is not what it means there. So are those without any number. */
export function findNumberless<Cell extends Signed>(cells: readonly Cell[]): Unpublished<Cell>[] {
	const compared = [...Map.groupBy(cells, seriesOfTable).values()].flatMap(afterNumbers);
	const tables = Map.groupBy(compared, ({ source, period }) => `${source}|${period}`);
	return [...tables.values()].flatMap((table) => {
		const columns = [...Map.groupBy(table, columnOf).values()];
		const isGone = (part: readonly Cell[]) => isDashed(part) || isEmpty(part);
		const found = isGone(table) ? table : columns.filter(isGone).flat();
		const cells = found.filter(isSign);
		const [first] = cells;
		if (!first) return [];
		return [{ source: first.source, period: first.period, cells, before: found.length }];
	});
}

function isDashed(cells: readonly Signed[]): boolean {
	const dashes = cells.filter(({ sign }) => sign === '-').length;
	return dashes >= enough && dashes >= most * cells.length;
}

/** What stands for a cell in which nothing stands: told by itself, or as a published number that is gone. */
export const nothing = 'nothing';

const isSign = ({ sign }: Signed): boolean => !['', 'x', nothing].includes(sign);

const isEmpty = (cells: readonly Signed[]): boolean =>
	cells.length >= enough && cells.every(isSign);

/** The cells of a series behind its first number. */
function afterNumbers<Cell extends Signed>(series: readonly Cell[]): Cell[] {
	const ordered = series.toSorted((a, b) => (a.period < b.period ? -1 : 1));
	const first = ordered.findIndex(({ sign }) => sign === '');
	return first < 0 ? [] : ordered.slice(first + 1);
}

const seriesOfTable = (cell: Signed): string => `${seriesOf(cell)}|${cell.source}`;

const columnOf = ({ indicator, sex, age }: Signed): string => [indicator, sex, age].join('|');

/** Rows of observations as signed cells. */
const signedOf = ({ table }: Dataset) =>
	table.rows.map((row: Row, at) => ({
		...namesOf(row),
		period: String(row.period),
		sign: row.value === null ? String(row.value_symbol || nothing) : String(row.value_symbol ?? ''),
		line: table.lines[at] ?? 0
	}));

/** One finding for each table and period that is not published yet, at its first cell. */
export const findUnpublished = (datasets: readonly Dataset[]): Finding[] =>
	datasets
		.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations')
		.flatMap((dataset) =>
			findNumberless(signedOf(dataset)).map(({ source, period, cells, before }): Finding => {
				const lines = cells.map(({ line }) => line);
				const signs = [...new Set(cells.map(({ sign }) => `"${sign}"`))].sort();
				const which = cells.length === before ? `all ${before}` : `${cells.length} of ${before}`;
				return {
					check: 'unpublished',
					dataset: dataset.id,
					key: `${source} ${period}`,
					...{ stated: 0, computed: cells.length, difference: cells.length, severity: 'error' },
					line: Math.min(...lines),
					lines,
					text: `${signs.join(', ')} ${signs.length > 1 ? 'stand' : 'stands'} in ${which} cells that had numbers before, up to line ${Math.max(...lines)}: probably not yet published`
				};
			})
		);
