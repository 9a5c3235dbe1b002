import { ticks } from 'd3';
import { quoted, textOf } from './names.ts';
import { conditions, measureOf } from './pivot.ts';
import type { PivotPlan } from './pivot-plan.ts';
import type { Result } from './result.ts';
import { sumFault } from './sum-fault.ts';
import type { DeskTable } from './tables.ts';
import type { Question } from './task.ts';

/** Values of equal width: bin n holds from `low + n * step` to below the next. */
export interface Bins {
	low: number;
	step: number;
	count: number;
}

/** What is known of the numbers of a plan before they are counted; `rows` of the plan is the column that divides them. */
export interface Extent {
	bins: Bins;
	/** Rows with a number, and without. */
	known: number;
	unknown: number;
	/** The column that divides has too many values for that. */
	tooMany: boolean;
}

/** Rows of a bin in each group: counted once, so that no move of the brush asks the engine. */
export interface Spread extends Extent {
	groups: readonly { code: string; counts: readonly number[] }[];
	/** Rows of each bin. */
	totals: readonly number[];
}

/** Most groups whose rows are counted apart. */
export const mostGroups = 500;
const wantedBins = 100;

/** Whether the numbers of a plan are of one kind, so that one scale can show them. */
export const hasOneScale = (plan: PivotPlan, table: DeskTable): boolean =>
	plan.measure !== '' && sumFault(plan, table) !== 'measures';

/** The question where the numbers lie, and how many groups there are. */
export function extentQuestion(plan: PivotPlan, table: DeskTable): Question {
	const { from, values } = rowsOf(plan, table);
	const group = plan.rows === '' ? "''" : textOf(plan.rows);
	return {
		sql: `SELECT min(v), max(v), count(v), count(*), bool_and(v = floor(v)), approx_count_distinct(g)\nFROM (SELECT ${measureOf(plan, table)} AS v, ${group} AS g FROM ${from})`,
		values,
		limit: 1
	};
}

/** The answer to it; undefined where there is no number. */
export function extentOf({ rows: [row = []] }: Result): Extent | undefined {
	const [low, high, known, all, isWhole, groups] = row;
	if (typeof low !== 'number' || typeof high !== 'number') return undefined;
	return {
		bins: binsOf(low, high, isWhole === true),
		known: Number(known),
		unknown: Number(all) - Number(known),
		// The engine's estimate is off by a few in a hundred.
		tooMany: Number(groups) > mostGroups * 1.1
	};
}

/** About a hundred bins with round ends; whole numbers are not divided. */
export function binsOf(low: number, high: number, isWhole: boolean): Bins {
	const [first = 0, second = 1] = ticks(low, high === low ? low + 1 : high, wantedBins);
	const step = Math.max(isWhole ? 1 : 0, Number((second - first).toPrecision(12)));
	const start = Math.floor(low / step + slack);
	const count = Math.floor(high / step + slack) - start + 1;
	return { low: Number((start * step).toPrecision(12)), step, count };
}

// 0.3 / 0.1 is a little less than 3.
const slack = 1e-9;
const binOf = (number: string) => `CAST(floor((${number} - ?) / ? + ${slack}) AS INTEGER)`;

/** The question how many rows lie in each bin and group. */
export function spreadQuestion(
	plan: PivotPlan,
	table: DeskTable,
	{ bins, tooMany }: Extent
): Question {
	const { from, values } = rowsOf(plan, table);
	const group = plan.rows === '' || tooMany ? "''" : textOf(plan.rows);
	return {
		sql: `SELECT ${binOf('v')} AS bin, g, count(*) AS n\nFROM (SELECT ${measureOf(plan, table)} AS v, ${group} AS g FROM ${from})\nWHERE v IS NOT NULL\nGROUP BY bin, g ORDER BY g, bin`,
		values: [bins.low, bins.step, ...values],
		limit: bins.count * (mostGroups + 1) * 2
	};
}

/** The answer to it. */
export function spreadOf({ rows }: Result, extent: Extent): Spread {
	const { count } = extent.bins;
	const none = () => Array.from({ length: count }, () => 0);
	const groups = new Map<string, number[]>();
	const totals = none();
	for (const [bin, g, n] of rows) {
		const code = String(g ?? '');
		const counts = groups.get(code) ?? none();
		groups.set(code, counts);
		const at = Math.min(count - 1, Math.max(0, Number(bin)));
		counts[at] = (counts[at] ?? 0) + Number(n);
		totals[at] = (totals[at] ?? 0) + Number(n);
	}
	return { ...extent, totals, groups: [...groups].map(([code, counts]) => ({ code, counts })) };
}

/** Bins from the first to the last, both included. */
export interface Brush {
	from: number;
	to: number;
}

/** All bins. */
export const whole = ({ count }: Bins): Brush => ({ from: 0, to: count - 1 });

/** The number a bin begins with. */
export const edgeOf = ({ low, step }: Bins, bin: number): number =>
	Number((low + bin * step).toPrecision(12));

/** Rows of the chosen bins. */
export const countIn = (counts: readonly number[], { from, to }: Brush): number =>
	counts.slice(from, to + 1).reduce((sum, n) => sum + n, 0);

/** Most rows of a choice that are shown. */
export const mostRowsOf = 100;

/** The question for the first rows of a choice, with the columns that say something. */
export function chosenQuestion(
	plan: PivotPlan,
	table: DeskTable,
	{ low, step }: Bins,
	{ from: first, to: last }: Brush
): Question {
	const { from, values } = rowsOf(plan, table);
	const shown = table.columns
		.filter(({ name, role }) => role === 'dimension' || [plan.measure, 'source'].includes(name))
		// Of a chosen indicator every row says the same.
		.filter(({ name }) => plan.indicator === '' || name !== 'indicator');
	const number = measureOf(plan, table);
	const named = shown.map(({ name }) =>
		name === plan.measure ? `${number} AS ${quoted(name)}` : quoted(name)
	);
	const where = `${from}${values.length > 0 ? ' AND' : ' WHERE'}`;
	return {
		sql: `SELECT ${named.join(', ')}\nFROM ${where} ${binOf(`(${number})`)} BETWEEN ? AND ?\nLIMIT ${mostRowsOf}`,
		values: [...values, low, step, first, last],
		limit: mostRowsOf
	};
}

/** The rows of a plan as a part of FROM. */
function rowsOf(plan: PivotPlan, table: DeskTable) {
	const where = conditions(plan, table);
	const text = where.length > 0 ? ` WHERE ${where.map((own) => own.text).join(' AND ')}` : '';
	return {
		from: `${quoted(table.name)}${text}`,
		values: where.flatMap((own) => own.values)
	};
}
