import * as v from 'valibot';
import type { FigureData } from '../columns/columns.ts';
import { indicatorsIn } from '../columns/read.ts';

const book = v.object({
	indicators: v.record(
		v.string(),
		v.object({ text: v.string(), dataset: v.string(), concept: v.string() })
	),
	statements: v.record(v.string(), v.object({ text: v.string(), population: v.string() })),
	datasets: v.record(
		v.string(),
		v.object({ title: v.string(), text: v.string(), concept: v.string(), territory: v.string() })
	),
	/** Filters by their names in the address, of the figures that follow some. */
	follows: v.record(v.string(), v.array(v.string()))
});

/** What the datasets say about their numbers, in one language; empty where they say nothing. */
export type FactBook = v.InferOutput<typeof book>;

/** Definitions and the like of one figure; empty where no dataset gives them. */
export interface Facts {
	datasets: string[];
	definition: string[];
	population: string[];
	concept: string[];
	territory: string[];
}

/** Looks up what the datasets say about the indicators and statements a figure shows, and the tables it was asked from. */
export function factsOf(
	{ indicators, statements, datasets }: FactBook,
	asked: readonly string[],
	data: FigureData
): Facts {
	const ids = indicatorsIn(data);
	const own = ids.flatMap((id) => indicators[id] ?? []);
	const stated = ids.flatMap((id) => statements[id] ?? []);
	const tables = [...own.map(({ dataset }) => dataset), ...asked];
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
