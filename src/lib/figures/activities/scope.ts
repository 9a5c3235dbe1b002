import type { Context } from '../figure.ts';
import { readCatalogue, type Activity, type Catalogue } from './catalogue.ts';
import type { ActivityRow } from './cube.ts';
import { scopeWords } from './scope.words.ts';
import { isFiltered, sliceActivities, type ActivityFilters } from './slice.ts';

/** What every figure on activities starts from. */
export interface Scope {
	cube: Catalogue;
	/** The activities under the filters. */
	activities: readonly Activity[];
	filtered: boolean;
	/** Whether more is chosen than the themes and target groups that are shown. */
	narrowed: boolean;
	/** Where, when and which: the end of every subtitle. */
	place: string;
	/** Document the list comes from. */
	citation: string;
	/** Says that a count is no measure of effect. */
	notes: string[];
}

/** Reads the cube in the language of the page and takes the slice. */
export function readScope(
	rows: readonly ActivityRow[],
	{ locale, filters, format, county }: Context<ActivityFilters>
): Scope {
	const cube = readCatalogue(rows, locale);
	const activities = sliceActivities(cube, filters);
	const words = scopeWords[locale];
	const edition = cube.editions.at(-1);
	const filtered = isFiltered(filters);
	const parts = [
		county.name[locale],
		edition ? words.date(format.period(edition.date)) : '',
		filtered
			? words.selection(
					format.number(activities.length),
					format.unit(cube.activities.length, 'activities')
				)
			: ''
	];
	return {
		cube,
		activities,
		filtered,
		narrowed: isFiltered({ ...filters, theme: [], group: [] }),
		place: parts.filter(Boolean).join(', '),
		citation: [county.strategy[locale], edition?.name].filter(Boolean).join(', '),
		notes: [words.reach]
	};
}
