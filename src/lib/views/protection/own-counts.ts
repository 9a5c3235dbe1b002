import { smallCounts, type SmallCounts } from '../../disclosure/small-counts.ts';
import { isCountUnit } from '../../disclosure/count-unit.ts';
import { cellsOf } from '../../own/cells.ts';
import type { OwnEntry } from '../../own/table.ts';

/** A longer table is looked at so far, so that the page stays quick. */
const mostRows = 100_000;

/** Small counts of an own table. What a file counts it seldom says: whole numbers without a unit may be people. */
export function ownCounts(table: OwnEntry): SmallCounts & { rows?: number } {
	const cells = cellsOf(table);
	const length = Math.min(table.rowCount, mostRows);
	const lines = Array.from({ length }, (_, at) => at);
	const measures = table.columns.filter(
		({ name, unit }) => table.shape.measures.includes(name) && isCountUnit(unit ?? '')
	);
	const units = table.columns.find(({ label }) => label === 'unit');
	const counts = measures
		.filter(({ name }) =>
			lines.every((at) => {
				const value = cells.value(name, at);
				return typeof value !== 'number' || Number.isInteger(value);
			})
		)
		.map(({ name }) => name);
	const rows = lines.map((at) =>
		units && !isCountUnit(cells.text(units.name, at))
			? {}
			: Object.fromEntries(counts.map((name) => [name, cells.value(name, at)]))
	);
	return { ...smallCounts(rows, { counts }), ...(length < table.rowCount && { rows: length }) };
}
