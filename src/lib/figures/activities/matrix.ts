import type { Context } from '../figure.ts';
import type { Activity, GroupSize, TargetGroup, Term } from './catalogue.ts';
import { pairId } from '../kinds/pair-id.ts';
import type { ActivityRow } from './row.ts';
import {
	defaultMatrix,
	dimensionTerms,
	dimensionValues,
	type CoverageFilters,
	type Dimension,
	type MatrixChoice
} from './dimensions.ts';
import { readScope, type Scope } from './scope.ts';
import { noDomain } from './slice.ts';

/** Two dimensions against each other: their terms in the order of the reader, and what each cell holds. */
export interface CoverageMatrix {
	choice: MatrixChoice;
	scope: Scope;
	rows: readonly Term[];
	columns: readonly Term[];
	/** What official data know of the size of the groups in the rows; undefined where it is not asked for. */
	sizes: ReadonlyMap<string, GroupSize> | undefined;
	/** Activities per cell, by pairId(row, column); a white spot has no entry. */
	counts: ReadonlyMap<string, number>;
	/** Columns without an activity, per row; what says that nothing is stated is neither. */
	white: ReadonlyMap<string, readonly Term[]>;
	/** Activities per cell that stand open to the group of the cell without naming it. */
	open: ReadonlyMap<string, number>;
	/** Cells in which nobody would look for anything. */
	unfit: ReadonlySet<string>;
	/** Cells that could be a white spot. */
	places: number;
	/** How many of them an entry names. */
	named: number;
}

/** Counts activities over the two chosen dimensions; editions are set side by side where one is chosen. */
export function readMatrix(
	cubeRows: readonly ActivityRow[],
	context: Context<CoverageFilters>
): CoverageMatrix {
	const { filters, locale } = context;
	const choice = filters.matrix ?? defaultMatrix;
	const scope = readScope(cubeRows, context, [choice.rows, choice.columns]);
	const { cube, activities } = scope;
	const rows = dimensionTerms(choice.rows, cube, filters, locale);
	const columns = dimensionTerms(choice.columns, cube, filters, locale);
	const counts = countCells(activities, choice);
	const open = countCells(activities, choice, true);
	const unfit = unfitCells(choice, cube.groups, counts, open);
	const isWhite = (cell: string) => !counts.has(cell) && !open.has(cell) && !unfit.has(cell);
	const stated = statedOf(columns);
	const places = statedOf(rows)
		.flatMap((row) => stated.map(({ id }) => pairId(row.id, id)))
		.filter((cell) => !unfit.has(cell));
	const sizes =
		choice.order === 'size' && choice.rows === 'group' ? sizesOf(cube.groups) : undefined;
	const white = new Map(
		statedOf(rows).map((row) => [row.id, stated.filter(({ id }) => isWhite(pairId(row.id, id)))])
	);
	return {
		choice,
		scope,
		rows: choice.order === 'size' ? bySize(rows, sizes) : ordered(rows, choice, activities, white),
		columns,
		sizes,
		counts,
		open,
		unfit,
		white,
		places: places.length,
		named: places.filter((cell) => counts.has(cell)).length
	};
}

/** Activities without a legal domain are counted, but nobody misses them, unless nothing else is chosen. */
function statedOf(terms: readonly Term[]): readonly Term[] {
	const stated = terms.filter(({ id }) => id !== noDomain);
	return stated.length > 0 ? stated : terms;
}

function countCells(
	activities: readonly Activity[],
	{ rows, columns }: MatrixChoice,
	isOpen = false
) {
	const counts = new Map<string, number>();
	if (isOpen && rows !== 'group' && columns !== 'group') return counts;
	const valuesOf = (activity: Activity, dimension: Dimension) =>
		isOpen && dimension === 'group' ? activity.open : dimensionValues(activity, dimension);
	for (const activity of activities)
		for (const row of valuesOf(activity, rows))
			for (const column of valuesOf(activity, columns)) {
				const id = pairId(row, column);
				counts.set(id, (counts.get(id) ?? 0) + 1);
			}
	return counts;
}

/** Pairs of target group and theme that do not apply and that no entry contradicts. */
function unfitCells(
	choice: MatrixChoice,
	groups: readonly TargetGroup[],
	...filled: ReadonlyMap<string, number>[]
): Set<string> {
	if (!isCorePair(choice)) return new Set();
	const idOf = (group: string, theme: string) =>
		choice.rows === 'group' ? pairId(group, theme) : pairId(theme, group);
	const cells = groups.flatMap(({ id, unfit }) => unfit.map((theme) => idOf(id, theme)));
	return new Set(cells.filter((cell) => filled.every((own) => !own.has(cell))));
}

/** Where the need is greatest comes first; equal rows keep their order. */
function ordered(
	terms: readonly Term[],
	{ rows, order }: MatrixChoice,
	activities: readonly Activity[],
	white: ReadonlyMap<string, readonly Term[]>
): readonly Term[] {
	if (order === 'vocabulary') return terms;
	const whiteOf = ({ id }: Term) => white.get(id)?.length ?? 0;
	const countOf = ({ id }: Term) =>
		activities.filter((own) => dimensionValues(own, rows).includes(id)).length;
	return [...terms].sort((a, b) =>
		order === 'white' ? whiteOf(b) - whiteOf(a) : countOf(a) - countOf(b)
	);
}

const sizesOf = (groups: readonly TargetGroup[]): ReadonlyMap<string, GroupSize> =>
	new Map(groups.flatMap(({ id, size }) => (size ? [[id, size]] : [])));

/** The largest group first; those nobody has counted follow in their order. */
function bySize(terms: readonly Term[], sizes: CoverageMatrix['sizes']): readonly Term[] {
	const peopleOf = ({ id }: Term) => sizes?.get(id)?.people ?? -1;
	return [...terms].sort((a, b) => peopleOf(b) - peopleOf(a));
}

/** True for target groups against themes, whichever way round. */
export const isCorePair = ({ rows, columns }: Pick<MatrixChoice, 'rows' | 'columns'>): boolean =>
	(['group', 'theme'] satisfies Dimension[]).every((own) => own === rows || own === columns);
