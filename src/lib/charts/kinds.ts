import type { Component } from 'svelte';
import { smallestWidth } from './kit/size.ts';
import type { ReadoutOf } from './kit/readout.ts';
import type { Layout } from './kit/spec.ts';

/** What a kind of chart brings along: how its data are laid out and drawn. */
interface ChartKind<Data, Drawn extends Layout> {
	layout: (data: Data, width: number) => Drawn;
	Drawing: Component<{ layout: Drawn }>;
	/** Lists all values at one mark; loaded when someone points at the first. */
	readout?: () => Promise<ReadoutOf<Data>>;
}

declare const made: unique symbol;

/** Data that the maker of their kind has made; whoever has them has loaded what draws them. */
export type Made<Data> = Data & { readonly [made]: true };
type AnyChart = Made<{ kind: string }>;

/** A chart ready to be drawn. */
export interface DrawnChart {
	kind: string;
	layout: Layout;
	Drawing: Component<{ layout: Layout }>;
}

const kinds = new Map<string, ChartKind<AnyChart, Layout>>();

/** Registers a kind of chart and gives the maker of its data: a page loads the kinds its figures use. */
export function defineChart<Data extends { kind: string }, Drawn extends Layout>(
	kind: Data['kind'],
	parts: ChartKind<Data, Drawn>
): (data: Omit<Data, 'kind'>) => Made<Data> {
	// A kind is only ever given data of its own name and what its own layout has made of them.
	kinds.set(kind, parts as unknown as ChartKind<AnyChart, Layout>);
	return (data) => ({ ...data, kind }) as unknown as Made<Data>;
}

function kindOf({ kind }: AnyChart): ChartKind<AnyChart, Layout> {
	const known = kinds.get(kind);
	if (!known) throw new Error(`charts: nobody has loaded the kind "${kind}"`);
	return known;
}

/** Lays out any chart for a width in px; below the smallest width the picture is scaled instead. */
export function layoutChart(data: AnyChart, width: number): DrawnChart {
	const { layout, Drawing } = kindOf(data);
	const space = Math.max(smallestWidth, Math.floor(width));
	return { kind: data.kind, layout: layout(data, space), Drawing };
}

/** What lists all values at a mark of a kind of chart, if it has such a list. */
export const readoutOf = (data: AnyChart): (() => Promise<ReadoutOf<AnyChart>>) | undefined =>
	kindOf(data).readout;
