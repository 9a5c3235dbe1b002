import type { Result } from '../../analysis/result.ts';
import { isRatio } from '../../analysis/ratio.ts';
import { isWhole } from '../../core/whole.ts';
import { smallCounts, type SmallCounts } from '../../disclosure/small-counts.ts';
import { isRank, isTime } from '../analysis/is-time.ts';

/** Small counts of an answer over own tables: of its columns of whole numbers that are no rate, time or rank. */
export function resultCounts({ columns, rows }: Result): SmallCounts {
	const numbers = columns.flatMap(({ name, kind }, at) =>
		kind === 'number' ? [{ name, at }] : []
	);
	const counts = numbers
		.filter(({ name }) => !isRatio(name) && !isTime(name) && !isRank(name))
		.filter(({ at }) => rows.every((row) => row[at] === null || Number.isInteger(row[at])))
		.map(({ name }) => name);
	const total = counts.find(isWhole);
	const lines = rows.map((row) =>
		Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]))
	);
	return smallCounts(lines, { counts, ...(total !== undefined && { total }) });
}
