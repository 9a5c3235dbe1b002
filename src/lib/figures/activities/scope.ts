import type { Period } from '../../core/period.ts';
import type { Context } from '../figure.ts';
import type { Activity, Catalogue, CatalogueRow } from './catalogue.ts';
import { readChosen, type ChosenGroups } from './chosen-groups.ts';
import { readList } from './list.ts';
import { reachNote } from './reach-note.ts';
import { chosenNames } from './chosen-names.ts';
import { scopeWords } from './scope.words.ts';
import type { Dimension } from './dimensions.ts';
import { isFiltered, sliceActivities, type ActivityFilters } from './slice.ts';

/** What every figure on activities starts from. */
export interface Scope {
	cube: Catalogue;
	/** The activities under the filters. */
	activities: readonly Activity[];
	filtered: boolean;
	/** The chosen target groups and what the list says of them; undefined where none is chosen. */
	chosen: ChosenGroups | undefined;
	/** Whether more is chosen than what stands on the axes. */
	narrowed: boolean;
	/** Where, when and which: the end of every subtitle. */
	place: string;
	/** Says so when another edition than that of the site is shown. */
	editionNote: string;
	/** Day of the list. */
	period: Period;
	/** Document the list comes from. */
	citation: string;
	/** Says that a count is no measure of effect. */
	notes: string[];
}

/** Reads the cube in the language of the page and takes the slice; `axes` are the dimensions shown. */
export function readScope(
	rows: readonly CatalogueRow[],
	context: Context<ActivityFilters>,
	axes: readonly Dimension[] = ['theme', 'group']
): Scope {
	const { locale, filters, format, county } = context;
	const isAcross = axes.includes('edition');
	const shown = Number(filters.edition) || county.edition;
	const isOther = shown !== county.edition && !isAcross;
	const { cube, name, date, period, citation } = readList(
		rows,
		context,
		isAcross ? undefined : shown
	);
	const activities = sliceActivities(cube, filters);
	const words = scopeWords[locale];
	const filtered = isFiltered(filters);
	const chosen = readChosen({ ...cube, activities }, filters, context);
	const all = format.unit(cube.activities.length, 'activities');
	const selection = chosen
		? words.selectionFor(chosen.name, chosen.said, activities.length > 0 ? all : '')
		: words.selection(format.number(activities.length), all);
	const partial = chosen ? words.partialFor(chosen.name) : words.partial;
	const parts = [
		county.name[locale],
		isOther ? name : '',
		date,
		// Over several editions one activity is several entries; their number would say nothing.
		filtered ? (isAcross ? partial : selection) : '',
		...chosenNames(cube, filters, context)
	];
	const free = Object.fromEntries(axes.map((axis) => [axis, axis === 'edition' ? '' : []]));
	return {
		cube,
		activities,
		filtered,
		chosen,
		narrowed: isFiltered({ ...filters, ...free }),
		place: parts.filter(Boolean).join(', '),
		editionNote: isOther ? words.edition(name) : '',
		period,
		citation,
		notes: [`${words.reach} ${reachNote(activities, cube, context)}`]
	};
}
