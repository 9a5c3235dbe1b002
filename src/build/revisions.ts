import type { Row } from '#lib/data/schema/rows.ts';
import { cutOf, namesOf, type Cell } from './checks/plausible/cells.ts';
import type { Revised } from './exchanges.ts';

/** Fewer numbers that changed are corrections, told one by one … */
const enough = 4;
/** … and so is a smaller part of the series. */
const most = 0.5;

/** A column, or a region's series in it, most of whose published numbers are others now. */
export interface Revision {
	/** Keys of column, source and, where only its series changed, region. */
	name: string;
	changed: number;
	published: number;
	/** The median of what is now by what was; null where that was zero. */
	factor: number | null;
	lines: number[];
}

type Named = Pick<Cell, 'indicator' | 'region' | 'sex' | 'age'>;

/** Series that changed as a whole against what was published: another unit, another table, a revision. A number is told once. */
export function findRevisions(revised: readonly Revised[], published: readonly Row[]): Revision[] {
	const numbers = published.filter(({ value }) => typeof value === 'number').map(namesOf);
	const columns = revisionsBy(columnOf, revised, numbers);
	const told = new Set(columns.flatMap(({ lines }) => lines));
	const rest = revised.filter(({ line }) => !told.has(line));
	return [...columns, ...revisionsBy(seriesOf, rest, numbers)];
}

function revisionsBy(
	name: (one: Named & { source: string }) => string,
	revised: readonly Revised[],
	numbers: readonly (Named & { source: string })[]
): Revision[] {
	const all = Map.groupBy(numbers, name);
	return [...Map.groupBy(revised, name)].flatMap(([key, those]) => {
		const published = all.get(key)?.length ?? those.length;
		if (those.length < enough || those.length < most * published) return [];
		const lines = those.map(({ line }) => line);
		return [{ name: key, changed: those.length, published, factor: factorOf(those), lines }];
	});
}

function factorOf(those: readonly Revised[]): number | null {
	const factors = those.map(({ before, now }) => now / before).sort((a, b) => a - b);
	const middle = factors[Math.floor(factors.length / 2)];
	return middle === undefined || !Number.isFinite(middle) ? null : middle;
}

const columnOf = ({ indicator, sex, age, source }: Named & { source: string }): string =>
	[indicator, ...cutOf({ sex, age }), source].join(' ');

const seriesOf = (one: Named & { source: string }): string => `${columnOf(one)} ${one.region}`;
