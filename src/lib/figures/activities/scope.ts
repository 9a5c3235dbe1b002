import type { Context } from '../figure.ts';
import { inEdition, readCatalogue, type Activity, type Catalogue } from './catalogue.ts';
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
	/** Says so when another edition than that of the site is shown. */
	editionNote: string;
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
	const all = readCatalogue(rows, locale);
	const shown = Number(filters.edition) || county.edition;
	const cube = inEdition(all, shown);
	const activities = sliceActivities(cube, filters);
	const words = scopeWords[locale];
	const edition = cube.editions.find((own) => own.edition === shown);
	const isOther = shown !== county.edition;
	const filtered = isFiltered(filters);
	const parts = [
		county.name[locale],
		isOther && edition ? edition.name : '',
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
		editionNote: isOther && edition ? words.edition(edition.name) : '',
		citation: [county.strategy[locale], edition?.name].filter(Boolean).join(', '),
		notes: [words.reach]
	};
}
