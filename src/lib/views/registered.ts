import type { Asked, Query } from '../data/query.ts';
import type { Context, CubeParams, Figure, Presentation } from '../figures/figure.ts';
import { initialFilters, type FilterSpecs, type FilterValues } from './filters.ts';

type Values = FilterValues<FilterSpecs>;
type Speaker = Omit<Context, 'filters'>;

/** A cube too large for one page: it is cut into parts, each a file that a state asks for. */
export interface Parts {
	/** Folder of the files: "/cubes/<name>/<part>.json". */
	name: string;
	/** The part that comes with the page. */
	first: string;
	/** The part that answers a state of the filters. */
	of: (values: Values) => string;
	/** A state as another part answers it. */
	at: (values: Values, part: string) => Values;
	/** All parts, as the rows of the first one name them. */
	list: (rows: readonly unknown[]) => string[];
	cube: (part: string) => Asked<CubeParams, unknown>;
}

/** A figure as embeds, files and house tests use it: without knowing the shape of its rows. */
export interface Registered {
	id: string;
	/** View that shows it. */
	path: string;
	/** Rows that come with the page; of a cube in parts the first one. */
	cube: Asked<CubeParams, unknown>;
	parts?: Parts;
	/** Tells once more what figures of their own tell: one of them, or several side by side. */
	echo?: 'one' | 'several';
	/** Filters of its view, as they stand in the address. */
	specs: (rows: readonly unknown[], context: Speaker) => FilterSpecs;
	/** Names of those that change nothing in it: its files and citations leave them out. */
	ignores?: readonly string[];
	present: (rows: readonly unknown[], values: Values, context: Speaker) => Presentation;
}

/** Registers a figure that follows the filters of its view; specs name them, choose turns their values into its own. */
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

/** Registers a figure without filters that tells once more what another one tells. */
export const echoing = <Row>(figure: Figure<Row>, path: string): Registered => ({
	...plain(figure, path),
	echo: 'one'
});

/** The presentation of a figure in its default state. */
export const presentDefault = (
	figure: Registered,
	rows: readonly unknown[],
	context: Speaker
): Presentation => figure.present(rows, initialFilters(figure.specs(rows, context)), context);

/** Figures of a view: the same for everyone, or made from the rows of a dataset. */
export interface ViewFigures {
	list?: Query<null, unknown>;
	make: (rows: readonly unknown[]) => readonly Registered[];
}

/** Figures of which there is one for each row of a dataset. */
export const listed = <Row>(
	list: Query<null, Row>,
	make: (rows: readonly Row[]) => readonly Registered[]
): ViewFigures => ({ list, make: (rows) => make(rows as readonly Row[]) });
