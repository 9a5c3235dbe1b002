import type { Dataset } from '../../read.ts';
import type { Finding } from '../finding.ts';
import { impossibleCell, yearOf, type Cell } from './cells.ts';

/** A year further than this from every other year of its indicator is a slip of the pen. */
const far = 30;

/** Years far from the rest of their indicator, and those that had not begun when the dataset was made. */
export function findFarYears(cells: readonly Cell[], datasets: readonly Dataset[]): Finding[] {
	const made = new Map(datasets.map(({ id, pkg }) => [id, yearOf(pkg.version)]));
	const groups = [...Map.groupBy(cells, ({ indicator }) => indicator).values()];
	return groups.flatMap((group) => {
		const years = [...new Set(group.map(({ year }) => year))];
		return group.flatMap((cell) => {
			const text = tooLate(cell, made.get(cell.dataset)) ?? lonely(cell.year, years);
			return text ? [impossibleCell('year', cell, `${cell.period} ${text}`)] : [];
		});
	});
}

const tooLate = ({ year }: Cell, made: number | undefined): string | undefined =>
	made !== undefined && year > made
		? `is later than the version of the dataset (${made} in datapackage.json)`
		: undefined;

function lonely(year: number, years: readonly number[]): string | undefined {
	const others = years.filter((other) => other !== year);
	if (others.length === 0) return undefined;
	const nearest = Math.min(...others.map((other) => Math.abs(other - year)));
	return nearest > far ? `is ${nearest} years from the next year of its indicator` : undefined;
}
