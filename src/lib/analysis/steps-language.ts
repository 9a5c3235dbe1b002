import { type Locale, otherThan } from '../core/locale.ts';
import { shapesOf, type Shape, type Step } from './steps.ts';
import type { DeskTable } from './tables.ts';

/** Steps with the names this language gives to made columns; an address may have been written in the other. */
export function settledSteps(
	from: DeskTable,
	steps: readonly Step[],
	tables: readonly DeskTable[],
	locale: Locale
): readonly Step[] {
	const other = otherThan(locale);
	const theirs = shapesOf(from, steps, tables, other);
	if (shapesOf(from, steps, tables, locale).length >= theirs.length) return steps;
	const settled: Step[] = [];
	for (const [at, step] of steps.entries()) {
		const written = theirs[at];
		// In both languages a table has the same columns at the same places.
		const mine = shapesOf(from, settled, tables, locale)[at];
		settled.push(written && mine ? renamed(step, written, mine) : step);
	}
	return settled;
}

function renamed(step: Step, written: Shape, mine: Shape): Step {
	const of = (name: string): string =>
		mine.columns[written.columns.findIndex((own) => own.name === name)]?.name ?? name;
	switch (step.do) {
		case 'keep': {
			const column = of(step.column);
			const [theirs = [], own = []] = [written.heads[step.column], mine.heads[column]];
			const values = step.values.map((value) => own[theirs.indexOf(value)] ?? value);
			return { ...step, column, values };
		}
		case 'fold':
			return { ...step, columns: step.columns.map(of) };
		case 'spread':
			return { ...step, names: of(step.names), values: of(step.values), by: step.by.map(of) };
		case 'join':
			return { ...step, on: of(step.on) };
		case 'window':
			return { ...step, of: of(step.of), order: of(step.order), within: step.within.map(of) };
	}
}
