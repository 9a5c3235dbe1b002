import { mostDecimals } from '../../core/decimals.ts';
import type { IndicatorRow } from '../../data/queries/compare.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { printValue } from '../../figures/time-series.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { cellsOf } from '../../own/cells.ts';
import type { OwnColumn, OwnEntry } from '../../own/table.ts';

/** What the page brings along of the official data. */
export interface OwnPage {
	/** Indicators an own table can be set beside. */
	indicators: IndicatorRow[];
	/** Districts, state and country. */
	places: Extract<PartRow, { row: 'region' }>[];
	/** Short names of all regions with official data. */
	names: Record<string, string>;
}

/** Lines shown at once; a phone shows a table in its full height, and what is below it must be in reach. */
export const pageSizes = { usual: 100, phone: 20 };

/** Largest number of decimals that is printed. */
const mostPrinted = 6;

/** Columns one looks at: signs stand in the place of the missing number, flags behind the number. */
export const shownColumns = ({ columns, shape }: OwnEntry): OwnColumn[] =>
	columns.filter(
		({ name }) => ![shape.signs, shape.flags ?? {}].flatMap(Object.values<string>).includes(name)
	);

/** A code with the words of the file for it: a region keeps its key. */
function worded({ shape }: Pick<OwnEntry, 'shape'>, column: string, text: string): string {
	const label = shape.labels[`${column}=${text}`];
	if (!label) return text;
	return column === shape.region ? `${text} ${label}` : label;
}

/** Some lines of a table as texts; a missing number is its reason. */
export function pageOf(
	table: OwnEntry,
	from: number,
	{ t, format }: { t: Messages; format: Format },
	size = pageSizes.usual
): { id: string; cells: string[] }[] {
	const cells = cellsOf(table);
	const rows = Array.from(
		{ length: Math.max(0, Math.min(size, table.rowCount - from)) },
		(_, at) => from + at
	);
	// Shares and counts of one column have decimals of their own.
	const kinded = table.shape.keys.filter((key) => key === 'measure' || key === 'unit');
	const printed = shownColumns(table).map(({ name, type }) => {
		if (type !== 'number')
			return rows.map((row) =>
				name === table.shape.period || type === 'date'
					? format.dates(cells.text(name, row))
					: worded(table, name, cells.text(name, row))
			);
		const values = rows.map((row) => cells.value(name, row));
		const kinds = rows.map((row) => kinded.map((key) => cells.text(key, row)).join('|'));
		const decimals = new Map(
			[...new Set(kinds)].map((kind) => [
				kind,
				Math.min(mostPrinted, mostDecimals(values.filter((_, at) => kinds[at] === kind)))
			])
		);
		return values.map((value, at) =>
			printValue(
				value,
				cells.flag(name, rows[at] ?? 0),
				{ unit: 'count', decimals: decimals.get(kinds[at] ?? '') ?? 0 },
				{ t, format }
			)
		);
	});
	return rows.map((row, at) => ({
		id: String(row),
		cells: [format.number(row + 1), ...printed.map((column) => column[at] ?? '')]
	}));
}
