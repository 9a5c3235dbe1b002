import { names } from 'virtual:indicator-names';
import { isoPeriod } from '../../core/period.ts';
import { placeKey, placeName } from '../../core/place.ts';
import { isNumber } from '../../core/value.ts';
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
	/** One for each column; undefined where nothing is said. */
	facts: readonly (Fact | undefined)[];
}

/** The values of a figure as people read them: one row a period, one column a series. */
export interface Wide {
	/** What the rows are: the id of a column, or "measure". */
	by: string;
	head: string;
	columns: readonly WideColumn[];
	rows: readonly WideRow[];
}

/** More columns than that are no table to read. */
const mostColumns = 100;

interface Side {
	id: string;
	title: string;
	of: (fact: Fact) => Term;
}

const sidesOf = ({ columns }: FigureData): Side[] =>
	columns.flatMap((column): Side[] => {
		const { id, title } = column;
		switch (column.is) {
			case 'period':
				return [{ id, title, of: ({ row }) => ofPeriod(isoPeriod(row.period)) }];
			case 'place':
				return [
					{
						...{ id, title },
						of: ({ row }) => ({ id: placeKey(row.place), name: placeName(row.place) })
					}
				];
			case 'category':
				return [{ id, title, of: ({ row }) => row.terms[id] ?? { id: '', name: '' } }];
			default:
				return [];
		}
	});
const ofPeriod = (iso: string): Term => ({ id: iso, name: iso });
const measureSide: Side = {
	id: 'measure',
	title: '',
	of: ({ measure }) => ({ id: measure.id, name: measure.title })
};

/** The table of a figure; undefined where it has no numbers or a cell would hold more than one. */
export function wideTable(data: FigureData, { locale }: Pick<Handout, 'locale'>): Wide | undefined {
	const facts = factsOf(data);
	const varies = ({ of }: Side) => new Set(facts.map((fact) => of(fact).id)).size > 1;
	const sides = sidesOf(data);
	const isPeriod = ({ id }: Side) =>
		data.columns.some((column) => column.id === id && column.is === 'period');
	const down =
		sides.find((side) => isPeriod(side) && varies(side)) ?? sides.find(varies) ?? measureSide;
	const indicator: Side = {
		...{ id: 'indicator', title: '' },
		of: (fact) => {
			const id = indicatorIn(fact);
			return { id, name: names[id]?.[locale] ?? fact.measure.title };
		}
	};
	const across = [...sides, measureSide].filter((side) => side.id !== down.id && varies(side));
	// The name of the indicator says again what a category says; it is needed only where nothing else does.
	return (
		placed(facts, down, across) ??
		placed(facts, down, varies(indicator) ? [...across, indicator] : [])
	);
}

function placed(facts: readonly Fact[], down: Side, across: readonly Side[]): Wide | undefined {
	const columns = new Map<string, WideColumn>();
	const rows = new Map<string, { name: string; cells: Map<string, Fact> }>();
	for (const fact of facts) {
		const terms = across.map(({ of }) => of(fact));
		const key = JSON.stringify(terms.map(({ id }) => id));
		const title = terms.map(({ name }) => name).filter((name) => name !== '');
		if (!columns.has(key))
			columns.set(key, { title: title.join(', ') || fact.measure.title, measure: fact.measure });
		const { id, name } = down.of(fact);
		const row = rows.get(id) ?? { name, cells: new Map<string, Fact>() };
		if (row.cells.has(key)) return undefined;
		row.cells.set(key, fact);
		rows.set(id, row);
	}
	if (columns.size > mostColumns || !facts.some(({ cell }) => isNumber(cell.value)))
		return undefined;
	return {
		by: down.id,
		head: down.title,
		columns: [...columns.values()],
		rows: [...rows.values()].map(({ name, cells }) => ({
			name,
			facts: [...columns.keys()].map((key) => cells.get(key))
		}))
	};
}
