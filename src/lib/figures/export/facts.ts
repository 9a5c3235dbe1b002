import * as v from 'valibot';
import { indicatorsIn } from '../columns/read.ts';
import type { Presentation } from '../figure.ts';

const book = v.object({
	indicators: v.record(
		v.string(),
		v.object({ text: v.string(), dataset: v.string(), concept: v.string() })
	),
	statements: v.record(v.string(), v.object({ text: v.string(), population: v.string() })),
	datasets: v.record(
		v.string(),
		v.object({ title: v.string(), text: v.string(), concept: v.string(), territory: v.string() })
	)
});

/** What the datasets say about their numbers, in one language; empty where they say nothing. */
export type FactBook = v.InferOutput<typeof book>;

/** What a query was asked from, and what it gave. */
interface Asked {
	tables: readonly string[];
	rows: readonly unknown[];
}

/** What a figure stands on: the datasets it reads and the indicators and statements among its rows. */
export interface Basis {
	tables: readonly string[];
	indicators: readonly string[];
	statements: readonly string[];
}

/** Definitions and the like of one figure; empty where no dataset gives them. */
export interface Facts {
	datasets: string[];
	definition: string[];
	population: string[];
	concept: string[];
	territory: string[];
}

const row = v.object({ indicator: v.optional(v.string()), figure: v.optional(v.string()) });

/** What the rows of a cube and the tables of its query tell about where the numbers come from. */
export function basisOf({ tables, rows }: Asked): Basis {
	const known = rows.flatMap((one) => (v.is(row, one) ? [one] : []));
	const different = (ids: (string | undefined)[]) =>
		[...new Set(ids)].filter((id) => id !== undefined);
	return {
		tables,
		indicators: different(known.map(({ indicator }) => indicator)),
		statements: different(known.map(({ figure }) => figure))
	};
}

/** Looks up what the datasets say about a figure; the indicators it names itself come before those of its rows. */
export function factsOf(
	{ indicators, statements, datasets }: FactBook,
	basis: Basis,
	shown: Pick<Presentation, 'data' | 'indicators'>
): Facts {
	const ids = shown.data && indicatorsIn(shown.data);
	const own = (ids ?? shown.indicators ?? basis.indicators).flatMap((id) => indicators[id] ?? []);
	const stated = (ids ?? basis.statements).flatMap((id) => statements[id] ?? []);
	const tables = [...own.map(({ dataset }) => dataset), ...basis.tables];
	const sets = [...new Set(tables)].flatMap((id) => datasets[id] ?? []);
	const different = (list: string[]) => [...new Set(list)].filter((text) => text !== '');
	const concepts = own.length > 0 ? own : sets;
	return {
		datasets: different(sets.map(({ title }) => title)),
		definition: different([...own, ...stated, ...sets].map(({ text }) => text)),
		population: different(stated.map(({ population }) => population)),
		concept: different(concepts.map(({ concept }) => concept)),
		territory: different(sets.map(({ territory }) => territory))
	};
}

/** Reads the book of facts from its address; undefined where it cannot be had, as offline. */
export async function loadFactBook(url: string): Promise<FactBook | undefined> {
	try {
		const response = await fetch(url);
		const read = v.safeParse(book, await response.json());
		return read.success ? read.output : undefined;
	} catch {
		return undefined;
	}
}
