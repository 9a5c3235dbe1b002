import { county } from '../../core/county.ts';
import type { Catalogue } from '../../figures/activities/catalogue.ts';
import { statuses } from '../../figures/activities/cube.ts';
import {
	rowOrders,
	type CoverageFilters,
	type Dimension,
	type MatrixChoice,
	type RowOrder
} from '../../figures/activities/dimensions.ts';
import { noDomain, type ActivityFilters, type Facet } from '../../figures/activities/slice.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';
import { toSearch } from '../filters.ts';

/** Orders of the list. */
export const sorts = ['thema', 'name', 'federfuehrung'] as const;
export type Sort = (typeof sorts)[number];

/** Dimensions of the matrix as they stand in the address. */
export const axes = ['thema', 'zielgruppe', 'federfuehrung', 'status', 'recht', 'fassung'] as const;
export type Axis = (typeof axes)[number];

/** Orders of the rows of the matrix. */
export const orders = ['verzeichnis', 'luecken', 'anzahl'] as const;

/** The edition the site shows, as it stands in the address. */
export const shownEdition = String(county.edition);

const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);

/** Filters of the page as they stand in the address, with the values the cube knows. */
export const activitySpecs = ({ themes, groups, leads, partners, domains, editions }: Catalogue) =>
	({
		theme: { kind: 'many', param: 'thema', values: ids(themes) },
		group: { kind: 'many', param: 'zielgruppe', values: ids(groups) },
		status: { kind: 'many', param: 'status', values: statuses },
		lead: { kind: 'many', param: 'federfuehrung', values: ids(leads) },
		partner: { kind: 'many', param: 'partner', values: ids(partners) },
		domain: { kind: 'many', param: 'recht', values: [...domains, noDomain] },
		edition: {
			kind: 'one',
			param: 'fassung',
			values: editions.map(({ edition }) => String(edition)),
			initial: shownEdition
		},
		q: { kind: 'text', param: 'q' },
		sort: { kind: 'one', param: 'sortierung', values: sorts, initial: 'thema' },
		rows: { kind: 'one', param: 'zeilen', values: axes, initial: 'zielgruppe' },
		columns: { kind: 'one', param: 'spalten', values: axes, initial: 'thema' },
		order: { kind: 'one', param: 'reihenfolge', values: orders, initial: 'verzeichnis' }
	}) as const satisfies FilterSpecs;

export type ActivitySpecs = ReturnType<typeof activitySpecs>;
export type ActivityState = FilterValues<ActivitySpecs>;

/** True for an order of the list. */
export const isSort = (value: string): value is Sort => sorts.some((sort) => sort === value);

const params: Readonly<Record<Facet, string>> = {
	theme: 'thema',
	group: 'zielgruppe',
	status: 'status',
	lead: 'federfuehrung',
	partner: 'partner',
	domain: 'recht'
};
const root = '/aktivitaeten/';

/** Path of the list with one value chosen: "/aktivitaeten/?thema=berufe#liste". */
export const presetPath = (facet: Facet, id: string): string =>
	`${root}?${new URLSearchParams({ [params[facet]]: id }).toString()}#liste`;

/** Path of the page with the present choice and some of it replaced. */
export const choicePath = (
	specs: ActivitySpecs,
	state: ActivityState,
	change: Partial<ActivityFilters>
): string => `${root}${toSearch(specs, { ...state, ...change })}`;

/** Path of the page of one activity. */
export const activityPath = (id: string): string => `${root}${id}/`;

/** Rows and columns as the matrix shows them; an address that asks for the same twice gets another column. */
export function matrixOf({ rows, columns }: Pick<ActivityState, 'rows' | 'columns'>): {
	rows: Axis;
	columns: Axis;
} {
	const row = axisOf(rows) ?? 'zielgruppe';
	const column = axisOf(columns) ?? 'thema';
	if (row !== column) return { rows: row, columns: column };
	// One of the two is the default that the reader did not ask for: it gives way.
	return row === 'zielgruppe' || row === 'thema'
		? { rows: 'thema', columns: 'zielgruppe' }
		: { rows: row, columns: 'thema' };
}

/** Another row or column; the one it takes the place of moves to the other side. */
export function swapped(
	shown: { rows: Axis; columns: Axis },
	change: { rows?: string; columns?: string }
): { rows: string; columns: string } {
	const next = { ...shown, ...change };
	return next.rows === next.columns ? { rows: shown.columns, columns: shown.rows } : next;
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

type Axes = { rows: Axis; columns: Axis };

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
	if (dimension !== 'edition') return state[dimension];
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
