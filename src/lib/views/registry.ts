import type { Query } from '../data/query.ts';
import type { Context, CubeParams, Figure, Presentation } from '../figures/figure.ts';
import { initialFilters, type FilterSpecs, type FilterValues } from './filters.ts';

type Values = FilterValues<FilterSpecs>;
type Speaker = Omit<Context, 'filters'>;

/** A figure as embeds, files and house tests use it: without knowing the shape of its rows. */
export interface Registered {
	id: string;
	/** View that shows it. */
	path: string;
	cube: Query<CubeParams, unknown>;
	/** Filters it follows, as they stand in the address. */
	specs: (rows: readonly unknown[], context: Speaker) => FilterSpecs;
	present: (rows: readonly unknown[], values: Values, context: Speaker) => Presentation;
}

/** Registers a figure that follows filters; specs name them, choose turns their values into its own. */
export function filtered<Row, Filters, S extends FilterSpecs>(
	figure: Figure<Row, Filters>,
	path: string,
	specs: (rows: readonly Row[], context: Speaker) => S,
	choose: (values: FilterValues<S>) => Filters
): Registered {
	// Rows have passed the figure's own schema when the cube was queried.
	const typed = (rows: readonly unknown[]) => rows as readonly Row[];
	return {
		id: figure.id,
		path,
		cube: figure.cube,
		specs: (rows, context) => specs(typed(rows), context),
		present: (rows, values, context) =>
			figure.present(typed(rows), { ...context, filters: choose(values as FilterValues<S>) })
	};
}

/** Registers a figure without filters. */
export const plain = <Row>(figure: Figure<Row>, path: string): Registered =>
	filtered(
		figure,
		path,
		() => ({}),
		() => ({})
	);

/** The presentation of a figure in its default state. */
export const presentDefault = (
	figure: Registered,
	rows: readonly unknown[],
	context: Speaker
): Presentation => figure.present(rows, initialFilters(figure.specs(rows, context)), context);

const loaders = {
	overview: () => import('./overview/figures.ts'),
	skills: () => import('./skills/figures.ts'),
	qualification: () => import('./qualification/figures.ts'),
	caseload: () => import('./caseload/figures.ts'),
	labour: () => import('./labour/figures.ts'),
	activities: () => import('./activities/figures.ts'),
	strategy: () => import('./strategy/figures.ts')
} as const;

/** A view that has registered figures. */
export type FigureView = keyof typeof loaders;

/** Views with registered figures, in the order of the site. */
export const figureViews = Object.keys(loaders) as readonly FigureView[];

/** All figures of one view. */
export const viewFigures = async (view: FigureView): Promise<readonly Registered[]> =>
	(await loaders[view]()).figures;

/** Every registered figure of the site, in the order of the views. */
export async function allFigures(): Promise<Registered[]> {
	const lists = await Promise.all(
		Object.values(loaders).map(async (load) => (await load()).figures)
	);
	return lists.flat();
}
