import { names } from 'virtual:indicator-names';
import { isoPeriod } from '../../core/period.ts';
import { placeKey, placeName } from '../../core/place.ts';
import { isNumber } from '../../core/value.ts';
import { nowhereText } from '../columns/read.ts';
import {
	factsOf,
	indicatorIn,
	type Fact,
	type FigureData,
	type Measure,
	type Term
} from '../columns/columns.ts';
import type { Handout } from './handout.ts';

/** One series: what stands above it, and what is measured. */
export interface WideColumn {
	title: string;
	measure: Measure;
}

/** One period, or one place or category where all is of one period. */
export interface WideRow {
	/** ISO period, or the name of what the row is about. */
	name: string;
	/** What goes along with it, one for each column beside. */
	beside: readonly string[];
	/** One for each column; undefined where nothing is said. */
	facts: readonly (Fact | undefined)[];
}

/** The values of a figure as people read them: one row a period, one column a series. */
export interface Wide {
	/** What the rows are: the id of a column, or "measure". */
	by: string;
	head: string;
	/** Heads of what follows from the row alone and stands beside its name. */
	beside: readonly string[];
	columns: readonly WideColumn[];
	rows: readonly WideRow[];
}

/** More columns than that are no table to read. */
const mostColumns = 100;

/** More periods than that are a series, which goes down the page. */
const fewPeriods = 3;

interface Side {
	id: string;
	title: string;
	of: (fact: Fact) => Term;
	isPeriod?: true;
}

function sidesOf({ columns }: FigureData, { locale }: Pick<Handout, 'locale'>): Side[] {
	return columns.flatMap((column): Side[] => {
		const { id, title } = column;
		switch (column.is) {
			case 'period':
				return [{ id, title, of: ({ row }) => ofPeriod(isoPeriod(row.period)), isPeriod: true }];
			case 'place':
				return [
					{
						...{ id, title },
						of: ({ row: { place } }) => ({
							...{ id: placeKey(place), name: placeName(place) || nowhereText[locale] }
						})
					}
				];
			case 'category':
				return [{ id, title, of: ({ row }) => row.terms[id] ?? { id: '', name: '' } }];
			default:
				return [];
		}
	});
}
const ofPeriod = (iso: string): Term => ({ id: iso, name: iso });
const measureSide: Side = {
	id: 'measure',
	title: '',
	of: ({ measure }) => ({ id: measure.id, name: measure.title })
};

/** How many terms a side has. */
const termsOf = (facts: readonly Fact[], { of }: Side): number =>
	new Set(facts.map((fact) => of(fact).id)).size;

/** Whether what one side says follows from what another says. */
function follows(facts: readonly Fact[], side: Side, from: Side): boolean {
	const known = new Map<string, string>();
	return facts.every((fact) => {
		const [key, own] = [from.of(fact).id, side.of(fact).id];
		const first = known.get(key) ?? own;
		known.set(key, first);
		return first === own;
	});
}

/** The table of a figure; undefined where it has no numbers or a cell would hold more than one. */
export function wideTable(
	data: FigureData,
	handout: Pick<Handout, 'locale' | 'format'>
): Wide | undefined {
	const facts = factsOf(data);
	const varying = [...sidesOf(data, handout), measureSide].filter(
		(side) => termsOf(facts, side) > 1
	);
	// What follows from another side alone tells no rows apart: of two that follow from each other the later stays.
	const free = varying.filter(
		(side, at) =>
			side === measureSide ||
			!varying.some(
				(other, place) =>
					other !== side &&
					follows(facts, side, other) &&
					(place > at || !follows(facts, other, side))
			)
	);
	const indicator: Side = {
		...{ id: 'indicator', title: '' },
		of: (fact) => {
			const id = indicatorIn(fact);
			return { id, name: names[id]?.[handout.locale] ?? fact.measure.title };
		}
	};
	// The name of the indicator says again what a category says; it is needed only where nothing else does.
	const ways = [free, termsOf(facts, indicator) > 1 ? [...free, indicator] : free];
	const bound = varying.filter((side) => !free.includes(side));
	for (const sides of ways) {
		const found = downsOf(facts, sides)
			.map((down) =>
				placed(facts, { down, across: sides.filter((side) => side !== down), bound }, handout)
			)
			.filter((wide) => wide !== undefined);
		const [first] = found;
		if (!first) continue;
		// A series goes down the page as it is, and so do few periods, unless that leaves half the table empty.
		const isKept = sides.some((side) => side.isPeriod && side.id === first.by);
		if (isKept && (first.rows.length > fewPeriods || fillOf(first) > 0.5)) return first;
		return found.reduce((best, own) => (fillOf(own) > fillOf(best) ? own : best));
	}
	return undefined;
}

/** What may go down the page: the periods first, then what has the most terms. */
function downsOf(facts: readonly Fact[], sides: readonly Side[]): Side[] {
	const downs = sides.filter((side) => side !== measureSide && side.id !== 'indicator');
	if (downs.length === 0) return [measureSide];
	const size = (side: Side) => (side.isPeriod ? Infinity : termsOf(facts, side));
	return downs.toSorted((a, b) => size(b) - size(a));
}

/** Which part of its cells a table fills. */
const fillOf = ({ rows, columns }: Wide): number =>
	rows.flatMap(({ facts }) => facts).filter((fact) => fact !== undefined).length /
	(rows.length * columns.length);

interface Plan {
	down: Side;
	across: readonly Side[];
	/** What follows from one of these. */
	bound: readonly Side[];
}

function placed(
	facts: readonly Fact[],
	{ down, across, bound }: Plan,
	{ format }: Pick<Handout, 'format'>
): Wide | undefined {
	const beside = bound.filter((side) => follows(facts, side, down));
	const along = bound.filter((side) => !beside.includes(side));
	const said = (side: Side, fact: Fact) =>
		side.isPeriod ? format.period(side.of(fact).name) : side.of(fact).name;
	const columns = new Map<string, WideColumn>();
	const rows = new Map<string, Omit<WideRow, 'facts'> & { cells: Map<string, Fact> }>();
	for (const fact of facts) {
		const key = JSON.stringify(across.map(({ of }) => of(fact).id));
		if (!columns.has(key)) {
			const names = across.map((side) => said(side, fact));
			const more = along.map((side) => said(side, fact));
			const title = more.reduce(withName, names.filter((name) => name !== '').join(', '));
			columns.set(key, { title: title || fact.measure.title, measure: fact.measure });
		}
		const { id, name } = down.of(fact);
		const row = rows.get(id) ?? {
			...{ name, beside: beside.map((side) => said(side, fact)) },
			cells: new Map<string, Fact>()
		};
		if (row.cells.has(key)) return undefined;
		row.cells.set(key, fact);
		rows.set(id, row);
	}
	if (columns.size > mostColumns || !facts.some(({ cell }) => isNumber(cell.value)))
		return undefined;
	return {
		by: down.id,
		head: down.title,
		beside: beside.map(({ title }) => title),
		columns: [...columns.values()],
		rows: [...rows.values()].map(({ cells, ...row }) => ({
			...row,
			facts: [...columns.keys()].map((key) => cells.get(key))
		}))
	};
}

/** A title with one name more, unless it says it already. */
const withName = (title: string, name: string): string =>
	name === '' || title.includes(name) ? title : `${title}, ${name}`;
