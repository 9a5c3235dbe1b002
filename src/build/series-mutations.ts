import { cellsOf, seriesOf, type Cell } from './checks/plausible/cells.ts';
import { checkPlausible } from './checks/plausible/check.ts';
import { nameOf, random, seed, speaksOf, withValues } from './checks/plausible/mutations.ts';
import { lossOf } from './losses.ts';
import type { Dataset } from './read.ts';

type Series = readonly Cell[];

/** One way to get a whole series wrong; empty where a series cannot be changed so. */
export interface SeriesMutation {
	name: string;
	change: (series: Series, all: readonly Series[]) => Map<Cell, number>;
}

/** How many of the changed series are noticed: by the numbers alone, and beside what was published. */
export interface SeriesScore {
	name: string;
	changed: number;
	alone: number;
	noticed: number;
}

const factor = (name: string, times: number): SeriesMutation => ({
	name,
	change: (series) =>
		new Map(series.flatMap((cell) => (cell.value === 0 ? [] : [[cell, cell.value * times]])))
});

/** Two whole series the other way round, in the periods that both have. */
const swap = (name: string, isPartner: (a: Cell, b: Cell) => boolean): SeriesMutation => ({
	name,
	change: (series, all) => {
		const [first] = series;
		const partner = all.find(([other]) => first && other && isPartner(first, other));
		return new Map(
			series.flatMap((cell): [Cell, number][] => {
				const other = partner?.find(({ period }) => period === cell.period);
				return other
					? [
							[cell, other.value],
							[other, cell.value]
						]
					: [];
			})
		);
	}
});

const isSibling = (a: Cell, b: Cell) =>
	a.dataset === b.dataset && a.meta.group === b.meta.group && a.meta.unit === b.meta.unit;

/** The ways a whole series goes wrong: another unit, another row, another column, a line too high. */
export const seriesMutations: SeriesMutation[] = [
	factor('a series ten times as much', 10),
	factor('a series in thousands', 0.001),
	swap(
		'a series exchanged with another region',
		(a, b) =>
			a.indicator === b.indicator && a.sex === b.sex && a.age === b.age && a.region !== b.region
	),
	swap(
		'a series exchanged with a sibling column',
		(a, b) => isSibling(a, b) && a.region === b.region && seriesOf(a) !== seriesOf(b)
	),
	{
		name: 'a series one period late',
		change: (series) =>
			new Map(series.slice(1).map((cell, at) => [cell, series[at]?.value ?? cell.value]))
	}
];

/** Series that have so many periods are changed, so many at a time. */
const [long, atOnce] = [5, 10];

/** Changes `count` whole series of the data, chosen by a fixed seed, and counts what is noticed. */
export function scoreOfSeries(
	datasets: readonly Dataset[],
	{ name, change }: SeriesMutation,
	count: number
): SeriesScore {
	const all = [...Map.groupBy(cellsOf(datasets), (cell) => `${seriesOf(cell)}|${cell.source}`)]
		.map(([, cells]) => cells.toSorted((a, b) => (a.period < b.period ? -1 : 1)))
		.filter(({ length }) => length >= long);
	const before = new Set(checkPlausible(datasets).map(nameOf));
	const next = random(seed);
	const score = { name, changed: 0, alone: 0, noticed: 0 };
	while (score.changed < count) {
		const values = new Map<Cell, number>();
		const chosen: Series[] = [];
		while (chosen.length < atOnce) {
			const series = all[Math.floor(next() * all.length)] ?? [];
			const changes = change(series, all);
			const differing = [...changes].filter(([cell, value]) => cell.value !== value);
			if (differing.length < long || differing.some(([cell]) => values.has(cell))) continue;
			for (const [cell, value] of differing) values.set(cell, value);
			chosen.push(series);
		}
		const changed = withValues(datasets, values);
		const fresh = checkPlausible(changed).filter((finding) => !before.has(nameOf(finding)));
		const told = new Set(changed.flatMap((dataset, at) => toldOf(dataset, datasets[at])));
		const isAlone = (series: Series) =>
			series.some((cell) => fresh.some((finding) => speaksOf(finding, cell)));
		const isTold = (series: Series) => series.some(({ file, line }) => told.has(`${file}:${line}`));
		score.changed += chosen.length;
		score.alone += chosen.filter(isAlone).length;
		score.noticed += chosen.filter((series) => isAlone(series) || isTold(series)).length;
	}
	return score;
}

/** Places that are told beside what was published. */
function toldOf(dataset: Dataset, published: Dataset | undefined): string[] {
	if (!published || published.table === dataset.table) return [];
	const { file, exchanges, revisions } = lossOf(dataset, published.table.rows);
	return [...exchanges, ...revisions].flatMap(({ lines }) =>
		lines.map((line) => `${file}:${line}`)
	);
}
