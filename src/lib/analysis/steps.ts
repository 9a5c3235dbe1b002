import * as v from 'valibot';
import type { Locale } from '../core/locale.ts';
import type { DeskTable } from './tables.ts';

const text = v.string();
const texts = v.array(text);
/** What a window looks at: the place in an order, the value before, or the way from it. */
export const looks = ['rank', 'previous', 'change'] as const;

export type Look = (typeof looks)[number];

const step = v.variant('do', [
	v.object({ do: v.literal('keep'), column: text, values: texts }),
	v.object({ do: v.literal('fold'), columns: texts }),
	v.object({ do: v.literal('spread'), names: text, values: text, by: texts }),
	v.object({ do: v.literal('join'), table: text, on: text, take: texts }),
	v.object({
		do: v.literal('window'),
		look: v.picklist(looks),
		of: text,
		order: text,
		within: texts
	})
]);

/** One way to reshape a table; steps follow one another. */
export type Step = v.InferOutput<typeof step>;
export type StepKind = Step['do'];
export const stepKinds = ['keep', 'fold', 'spread', 'join', 'window'] as const;

/** Steps as a text for the address. */
export const stepsText = (steps: readonly Step[]): string => JSON.stringify(steps);

/** Such a text read again; undefined where it cannot be read. */
export function readSteps(written: string): Step[] | undefined {
	if (written === '') return [];
	try {
		return v.parse(v.array(step), JSON.parse(written));
	} catch {
		return undefined;
	}
}

export interface StepColumn {
	name: string;
	kind: 'text' | 'number';
	title: string;
	/** Its values are known, so that one can choose among them. */
	choosable?: boolean;
	/** It divides the numbers of the table. */
	divides?: boolean;
}

/** What a table looks like between two steps. */
export interface Shape {
	columns: readonly StepColumn[];
	/** Columns of which all values are known, so that they can head columns. */
	heads: Readonly<Record<string, readonly string[]>>;
}

/** More columns than these nobody reads. */
const mostHeads = 40;

/** The shape of a table before any step. */
export const shapeOf = ({ columns, keys = [] }: DeskTable): Shape => ({
	columns: columns.map(({ name, kind, title, role }) => ({
		...{ name, kind, title, choosable: role === 'dimension' },
		divides: ['indicator', 'period', ...keys].includes(name)
	})),
	heads: {}
});

/** The shape before the first step and after each, with the names a language gives to made columns; it ends before a step that does not fit. */
export function shapesOf(
	from: DeskTable,
	steps: readonly Step[],
	tables: readonly DeskTable[],
	locale: Locale
): Shape[] {
	const shapes = [shapeOf(from)];
	for (const own of steps) {
		const next = after(own, shapes.at(-1) as Shape, tables, locale);
		if (!next) break;
		shapes.push(next);
	}
	return shapes;
}

/** The name a new column gets beside those there are. */
export function freeName(name: string, columns: readonly StepColumn[]): string {
	const taken = new Set(columns.map((own) => own.name.toLowerCase()));
	let [free, at] = [name, 2];
	while (taken.has(free.toLowerCase())) free = `${name}_${at++}`;
	return free;
}

/** What a join takes, with the names it gets. */
export function taken(
	{ take }: Extract<Step, { do: 'join' }>,
	other: DeskTable,
	columns: readonly StepColumn[]
): [from: string, column: StepColumn][] {
	const found = other.columns.filter(({ name }) => take.includes(name));
	const all = [...columns];
	return found.map(({ name, kind, title }) => {
		const column = { name: freeName(name, all), kind, title };
		all.push(column);
		return [name, column];
	});
}

/** Names of the columns that steps make. */
const madeNames = {
	de: { rank: 'rang', previous: 'zuvor', change: 'veraenderung', item: 'merkmal', number: 'wert' },
	en: { rank: 'rank', previous: 'previous', change: 'change', item: 'item', number: 'number' }
} as const satisfies Record<Locale, Record<Look | 'item' | 'number', string>>;

/** Names of the two columns that folded ones become. */
const foldNames = (rest: readonly StepColumn[], locale: Locale) => ({
	name: freeName(madeNames[locale].item, rest),
	value: freeName(madeNames[locale].number, rest)
});

function after(
	own: Step,
	shape: Shape,
	tables: readonly DeskTable[],
	locale: Locale
): Shape | undefined {
	const { columns, heads } = shape;
	const has = (name: string) => columns.some((column) => column.name === name);
	const isNumber = (name: string) =>
		columns.some((column) => column.name === name && column.kind === 'number');
	switch (own.do) {
		case 'keep':
			if (!has(own.column)) return undefined;
			return own.values.length === 0
				? shape
				: { columns, heads: { ...heads, [own.column]: [...new Set(own.values)] } };
		case 'fold': {
			if (own.columns.length === 0 || !own.columns.every(isNumber)) return undefined;
			const rest = columns.filter(({ name }) => !own.columns.includes(name));
			const { name, value } = foldNames(rest, locale);
			const made: StepColumn[] = [
				{ name, kind: 'text', title: name, divides: true },
				{ name: value, kind: 'number', title: value }
			];
			return { columns: [...rest, ...made], heads: { ...heads, [name]: own.columns } };
		}
		case 'spread': {
			const values = heads[own.names];
			if (!values || values.length > mostHeads || !has(own.names) || !isNumber(own.values))
				return undefined;
			const by = columns.filter(({ name }) => own.by.includes(name));
			const isFree = by.every(({ name }) => name !== own.names && name !== own.values);
			if (!isFree || by.length < own.by.length || by.length === 0) return undefined;
			const made: StepColumn[] = [];
			for (const value of values)
				made.push({ name: freeName(value || '–', [...by, ...made]), kind: 'number', title: value });
			return { columns: [...by, ...made], heads: {} };
		}
		case 'join': {
			const other = tables.find(({ name }) => name === own.table);
			const isShared = has(own.on) && other?.columns.some(({ name }) => name === own.on);
			if (!other || !isShared || own.take.includes(own.on)) return undefined;
			const more = taken(own, other, columns).map(([, column]) => column);
			return { columns: [...columns, ...more], heads };
		}
		case 'window': {
			const fits = isNumber(own.of) && own.within.every(has);
			if (!fits || (own.look !== 'rank' && !has(own.order))) return undefined;
			const name = freeName(madeNames[locale][own.look], columns);
			return { columns: [...columns, { name, kind: 'number', title: name }], heads };
		}
	}
}
