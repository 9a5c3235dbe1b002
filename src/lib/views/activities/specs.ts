import type { Catalogue } from '../../figures/activities/catalogue.ts';
import {
	chosenTerms,
	rowOrders,
	type CoverageFilters,
	type Dimension,
	type MatrixChoice,
	type RowOrder
} from '../../figures/activities/dimensions.ts';
import { sliceActivities, type ActivityFilters } from '../../figures/activities/slice.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';
import { toSearch } from '../filters.ts';
import { facetSpecs, listRoot, shownEdition } from './facets.ts';

/** Orders of the list. */
export const sorts = ['thema', 'name', 'federfuehrung'] as const;
export type Sort = (typeof sorts)[number];

/** Dimensions of the matrix as they stand in the address. */
export const axes = ['thema', 'zielgruppe', 'federfuehrung', 'status', 'recht', 'fassung'] as const;
export type Axis = (typeof axes)[number];

/** Rows and columns of the matrix. */
interface Axes {
	rows: Axis;
	columns: Axis;
}
const initial: Axes = { rows: 'zielgruppe', columns: 'thema' };

/** The default of a side, or that of the other side where it is taken. */
const other = (side: keyof Axes, taken: Axis): Axis =>
	initial[side] === taken ? initial[side === 'rows' ? 'columns' : 'rows'] : initial[side];

/** Orders of the rows of the matrix. */
export const orders = ['verzeichnis', 'luecken', 'anzahl', 'groesse'] as const;

/** Filters of the page as they stand in the address, with the values the cube knows. */
export const activitySpecs = (catalogue: Catalogue) =>
	({
		...facetSpecs(catalogue),
		q: { kind: 'text', param: 'q' },
		sort: { kind: 'one', param: 'sortierung', values: sorts, initial: 'thema' },
		// Empty where the address does not ask: that differs from asking for what is shown then.
		rows: { kind: 'one', param: 'zeilen', values: axes, initial: '' },
		columns: { kind: 'one', param: 'spalten', values: axes, initial: '' },
		order: { kind: 'one', param: 'reihenfolge', values: orders, initial: 'verzeichnis' }
	}) as const satisfies FilterSpecs;

export type ActivitySpecs = ReturnType<typeof activitySpecs>;
export type ActivityState = FilterValues<ActivitySpecs>;

/** True for an order of the list. */
export const isSort = (value: string): value is Sort => sorts.some((sort) => sort === value);

/** Path of the page with the present choice and some of it replaced. */
export const choicePath = (
	specs: ActivitySpecs,
	state: ActivityState,
	change: Partial<ActivityFilters>
): string => `${listRoot}${toSearch(specs, { ...state, ...change })}`;

/** Path of the page of one activity. */
export const activityPath = (id: string): string => `${listRoot}${id}/`;

/** Rows and columns as the matrix shows them: what the address does not ask for gives way to what it does. */
export function matrixOf({ rows, columns }: Pick<ActivityState, 'rows' | 'columns'>): Axes {
	const [row, column] = [axisOf(rows), axisOf(columns)];
	if (column && column !== row) return { rows: row ?? other('rows', column), columns: column };
	const shown = row ?? initial.rows;
	return { rows: shown, columns: other('columns', shown) };
}

/** What an address asks for in rows and columns alike; undefined where it does not. */
export const askedTwice = ({
	rows,
	columns
}: Pick<ActivityState, 'rows' | 'columns'>): Axis | undefined =>
	rows === columns ? axisOf(rows) : undefined;

/** Another row or column; the one it takes the place of moves to the other side. Defaults are left out. */
export function swapped(
	shown: Axes,
	change: { rows?: string; columns?: string }
): { rows: string; columns: string } {
	const next = { ...shown, ...change };
	const { rows, columns } =
		next.rows === next.columns ? { rows: shown.columns, columns: shown.rows } : next;
	return {
		rows: rows === initial.rows ? '' : rows,
		columns: columns === initial.columns ? '' : columns
	};
}

/** The choice without what stands on the axes of a figure: there it goes on showing what else there is to choose. */
export const without = <Filters extends ActivityFilters>(
	filters: Filters,
	dimensions: readonly Dimension[]
): Filters => ({
	...filters,
	...Object.fromEntries(
		dimensions.filter((own) => own !== 'edition').map((dimension) => [dimension, []])
	)
});

/** The choice of the page as the matrix takes it. */
export function toCoverage(state: ActivityState): CoverageFilters & { matrix: MatrixChoice } {
	const { rows, columns } = matrixOf(state);
	const place = orders.findIndex((own) => own === state.order);
	const order: RowOrder = rowOrders[place] ?? 'vocabulary';
	const matrix: MatrixChoice = { rows: dimensionOf[rows], columns: dimensionOf[columns], order };
	return { ...state, matrix };
}

/** Whether any cell of the matrix holds an activity: a choice on its axes empties none of them. */
export function hasCells(cube: Catalogue, state: ActivityState): boolean {
	const { rows, columns } = toCoverage(state).matrix;
	return sliceActivities(cube, without(state, [rows, columns])).length > 0;
}

/** What one cell of the matrix chooses; the same cell once more takes its choice back. */
export function cellChange(
	state: ActivityState,
	{ rows, columns }: Axes,
	[row, column]: readonly [row: string, column: string]
): Partial<ActivityFilters> {
	const sides = [
		[dimensionOf[rows], row],
		[dimensionOf[columns], column]
	] as const;
	const again = sides.every(([dimension, id]) => {
		const chosen = chosenOn(state, dimension);
		return chosen.length === 1 && chosen[0] === id;
	});
	return Object.assign(
		{},
		...sides.map(([dimension, id]) =>
			dimension === 'edition'
				? { edition: again ? shownEdition : id }
				: { [dimension]: again ? [] : [id] }
		)
	) as Partial<ActivityFilters>;
}

/** True for a cell that lies in the choice; a choice on one side takes in its whole row or column. */
export function chosenCells(
	state: ActivityState,
	{ rows, columns }: Axes
): (cell: readonly [row: string, column: string]) => boolean {
	const [inRows, inColumns] = [rows, columns].map((axis) => chosenOn(state, dimensionOf[axis]));
	const fits = (chosen: readonly string[] = [], id: string) =>
		chosen.length === 0 || chosen.includes(id);
	const some = (inRows?.length ?? 0) + (inColumns?.length ?? 0) > 0;
	return ([row, column]) => some && fits(inRows, row) && fits(inColumns, column);
}

const chosenOn = (state: ActivityState, dimension: Dimension): readonly string[] => {
	if (dimension !== 'edition') return chosenTerms(dimension, state);
	return state.edition === shownEdition ? [] : [state.edition];
};

const axisOf = (value: string): Axis | undefined => axes.find((axis) => axis === value);

const dimensionOf: Readonly<Record<Axis, Dimension>> = {
	thema: 'theme',
	zielgruppe: 'group',
	federfuehrung: 'lead',
	status: 'status',
	recht: 'domain',
	fassung: 'edition'
};
