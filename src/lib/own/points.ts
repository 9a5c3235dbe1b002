import type { Value } from '../core/value.ts';
import { cellsOf } from './cells.ts';
import type { OwnEntry } from './table.ts';

/** One number of a table with its region and period. */
export interface OwnPoint {
	region: string;
	period: string;
	value: Value;
	/** Flag of the number, if it has one. */
	flag?: string;
}

/** What is drawn of a table: a column of numbers, and one text for each column that divides them. */
export interface OwnChoice {
	measure: string;
	keys: Readonly<Record<string, string>>;
}

/** Numbers that can be drawn, and what of the table cannot. */
export interface OwnPoints {
	points: OwnPoint[];
	/** Places that have several numbers: none of them is drawn. */
	repeated: number;
	/** Numbers of earlier days of a year that has a later one. */
	earlier: number;
}

/** A table of which nothing is drawn. */
export const noPoints: OwnPoints = { points: [], repeated: 0, earlier: 0 };

/** Lines read at one go; then the page may answer its reader. */
const atOnce = 50_000;

/** What one draws first: the first column of numbers; of each division the whole, else its first part. */
export function firstChoice(table: OwnEntry): OwnChoice {
	const { keys, measures, terms } = table.shape;
	const first = keys.map((key): [string, string] => {
		const all = terms[key] ?? [];
		return [key, all.includes('') ? '' : (all[0] ?? '')];
	});
	const choice = { measure: measures[0] ?? '', keys: Object.fromEntries(first) };
	return keys[0] ? fitting(table, choice, keys[0]) : choice;
}

/**
 * The choice itself where the table has lines for it; else that of the line which has the wanted part and most of the
 * others. Parts often go together, as a rate does with its unit.
 */
export function fitting(table: OwnEntry, choice: OwnChoice, wanted: string): OwnChoice {
	const cells = cellsOf(table);
	const others = table.shape.keys.filter((key) => key !== wanted);
	const termOf = (key: string) => choice.keys[key] ?? '';
	const best = { row: -1, score: -1 };
	for (let row = 0; row < table.rowCount; row += 1) {
		if (cells.text(wanted, row) !== termOf(wanted)) continue;
		const score = others.reduce((sum, key) => {
			const term = cells.text(key, row);
			return sum + (term === termOf(key) ? 2 : term === '' ? 1 : 0);
		}, 0);
		if (score === 2 * others.length) return choice;
		if (score > best.score) Object.assign(best, { row, score });
	}
	if (best.row < 0) return choice;
	const keys = others.map((key) => [key, cells.text(key, best.row)] as const);
	return { ...choice, keys: { ...choice.keys, ...Object.fromEntries(keys) } };
}

/** The numbers of a choice, one for each region and year. */
export async function pointsOf(table: OwnEntry, choice: OwnChoice): Promise<OwnPoints> {
	const { region, period } = table.shape;
	if (!region || !period || !table.shape.measures.includes(choice.measure)) return noPoints;
	const cells = cellsOf(table);
	const keys = Object.entries(choice.keys);
	const found = new Map<string, { point: OwnPoint; times: number }>();
	for (let row = 0; row < table.rowCount; row += 1) {
		if (row % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
		if (!keys.every(([key, term]) => cells.text(key, row) === term)) continue;
		const flag = cells.flag(choice.measure, row);
		const point: OwnPoint = {
			region: cells.text(region, row),
			period: cells.text(period, row),
			value: cells.value(choice.measure, row),
			...(flag !== '' && { flag })
		};
		const id = `${point.region} ${point.period}`;
		const known = found.get(id);
		if (known) known.times += 1;
		else found.set(id, { point, times: 1 });
	}
	const single = [...found.values()].flatMap(({ point, times }) => (times === 1 ? point : []));
	const points = lastOfYear(single);
	return {
		points,
		repeated: found.size - single.length,
		earlier: single.length - points.length
	};
}

/** A time axis of years holds one number of each: that of the last day or month. */
function lastOfYear(points: readonly OwnPoint[]): OwnPoint[] {
	const last = new Map<string, OwnPoint>();
	for (const point of points) {
		const id = `${point.region} ${point.period.slice(0, 4)}`;
		const known = last.get(id);
		if (!known || known.period < point.period) last.set(id, point);
	}
	return [...last.values()];
}
