import type { Finding } from '../finding.ts';
import type { Dataset } from '../../read.ts';
import { cellsOf, type Cell } from './cells.ts';
import { checkPlausible } from './check.ts';

/** One way to get a number wrong; gives what the cells hold afterwards. */
export interface Mutation {
	name: string;
	/** Cells that can be changed so, each with those that change along with it. */
	change: (cell: Cell, all: readonly Cell[]) => Map<Cell, number>;
}

/** How many of the changed cells the checks noticed. */
export interface Score {
	name: string;
	changed: number;
	noticed: number;
}

const factor = (name: string, times: number): Mutation => ({
	name,
	change: (cell) => new Map(cell.value === 0 ? [] : [[cell, cell.value * times]])
});

const relevant = 0.05;

/** Exchanges a value with that of another region, or of a sibling column, that differs by more than five per cent. */
const swap = (name: string, partner: (a: Cell, b: Cell) => boolean): Mutation => ({
	name,
	change: (cell, all) => {
		const differs = (other: Cell): boolean =>
			Math.abs(cell.value - other.value) > relevant * Math.max(cell.value, other.value);
		const partners = all.filter((other) => partner(cell, other) && differs(other));
		const other = partners[cell.line % Math.max(1, partners.length)];
		return new Map(
			other
				? [
						[cell, other.value],
						[other, cell.value]
					]
				: []
		);
	}
});

const inPeriod = (a: Cell, b: Cell): boolean => a.dataset === b.dataset && a.period === b.period;

/** The ways a number goes wrong on its way into a table. */
export const mutations: Mutation[] = [
	factor('ten times as much', 10),
	factor('a tenth', 0.1),
	factor('a thousand times as much', 1000),
	factor('a thousandth', 0.001),
	swap(
		'exchanged with another region',
		(a, b) =>
			inPeriod(a, b) &&
			a.indicator === b.indicator &&
			a.sex === b.sex &&
			a.age === b.age &&
			a.region !== b.region
	),
	swap(
		'exchanged with a sibling column',
		(a, b) =>
			inPeriod(a, b) &&
			a.region === b.region &&
			a.meta.group === b.meta.group &&
			a.meta.unit === b.meta.unit &&
			a !== b
	)
];

/** The seed of all that is chosen by chance. */
export const seed = 2026;

/** So many are changed at a time: as a bad file would, and without drowning the history of the others. */
const atOnce = 20;

/** Changes `count` cells of the data, a few at a time, chosen by a fixed seed, and counts what the checks say of them. */
export function scoreOf(datasets: readonly Dataset[], mutation: Mutation, count: number): Score {
	const cells = cellsOf(datasets);
	const before = new Set(checkPlausible(datasets).map(nameOf));
	const next = random(seed);
	const score = { name: mutation.name, changed: 0, noticed: 0 };
	while (score.changed < count) {
		const { first, values } = choose(cells, mutation, next);
		const found = checkPlausible(withValues(datasets, values));
		const fresh = found.filter((finding) => !before.has(nameOf(finding)));
		score.changed += first.length;
		score.noticed += first.filter((cell) => fresh.some((one) => speaksOf(one, cell))).length;
	}
	return score;
}

function choose(cells: readonly Cell[], { change }: Mutation, next: () => number) {
	const values = new Map<Cell, number>();
	const first: Cell[] = [];
	while (first.length < atOnce) {
		const cell = cells[Math.floor(next() * cells.length)];
		const changes = cell ? change(cell, cells) : new Map<Cell, number>();
		if (!cell || changes.size === 0 || [...changes.keys()].some((one) => values.has(one))) continue;
		for (const [one, value] of changes) values.set(one, value);
		first.push(cell);
	}
	return { first, values };
}

/** What makes a finding the same in two runs. */
export const nameOf = ({ check, dataset, key, difference }: Finding): string =>
	[check, dataset, key, difference].join('|');

/** Whether a finding names the line of a cell. */
export const speaksOf = ({ dataset, line, text }: Finding, cell: Cell): boolean =>
	dataset === cell.dataset &&
	(line === cell.line || new RegExp(`line ${cell.line}\\b`).test(text ?? ''));

/** The datasets with other values in some cells. */
export function withValues(
	datasets: readonly Dataset[],
	changed: ReadonlyMap<Cell, number>
): Dataset[] {
	const values = new Map([...changed].map(([{ file, line }, value]) => [`${file}:${line}`, value]));
	return datasets.map((dataset) => ({
		...dataset,
		table: {
			...dataset.table,
			rows: dataset.table.rows.map((row, index) => {
				const value = values.get(`${dataset.file}:${dataset.table.lines[index]}`);
				return value === undefined ? row : { ...row, value };
			})
		}
	}));
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller). */
export function random(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
