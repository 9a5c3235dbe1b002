import type { namesOf } from './checks/plausible/cells.ts';

/** Fewer values that meet by chance are no exchange … */
const enough = 4;
/** … nor a small part of what has changed in both series. */
const most = 0.9;

/** A published number that is another one now. */
export type Revised = ReturnType<typeof namesOf> & {
	period: string;
	line: number;
	before: number;
	now: number;
};

/** Two regions, or two columns, whose published numbers stand the other way round. */
export interface Exchange {
	names: [string, string];
	numbers: number;
	lines: number[];
}

type Name = (cell: Revised) => string;

const region: Name = (cell) => cell.region;
const column: Name = ({ indicator, sex, age }) =>
	[indicator, ...[sex, age].filter((name) => name !== 'total')].join(' ');

/** Whole series that were exchanged: each holds what was published of the other. A number is told once. */
export function findExchanges(cells: readonly Revised[]): Exchange[] {
	const regions = exchangesOf(cells, region, column);
	const told = new Set(regions.flatMap(({ lines }) => lines));
	const rest = cells.filter(({ line }) => !told.has(line));
	return [...regions, ...exchangesOf(rest, column, region)];
}

function exchangesOf(cells: readonly Revised[], name: Name, other: Name): Exchange[] {
	const groups = Map.groupBy(cells, (cell) => [other(cell), cell.period, cell.source].join('|'));
	const pairs = [...groups.values()].flatMap((group) => pairsIn(group, name));
	const changed = Map.groupBy(cells, name);
	return [...Map.groupBy(pairs, (pair) => pair.map(name).join('|')).values()].flatMap((those) => {
		const [first] = those;
		if (!first || those.length < enough) return [];
		const [a, b] = [name(first[0]), name(first[1])];
		const all = Math.max(changed.get(a)?.length ?? 0, changed.get(b)?.length ?? 0);
		if (those.length < most * all) return [];
		const lines = those.flat().map(({ line }) => line);
		return [{ names: [a, b], numbers: lines.length, lines }];
	});
}

function pairsIn(group: readonly Revised[], name: Name): [Revised, Revised][] {
	const values = Map.groupBy(group, ({ before, now }) => `${before}|${now}`);
	return group.flatMap((cell) =>
		(values.get(`${cell.now}|${cell.before}`) ?? []).flatMap((partner): [Revised, Revised][] =>
			name(cell) < name(partner) ? [[cell, partner]] : []
		)
	);
}
