import type { Locale } from '../../core/locale.ts';
import { byStatusWords } from './by-status.words.ts';
import type { Activity, Catalogue, Term } from './catalogue.ts';
import { statuses } from './row.ts';
import { matrixWords } from './matrix.words.ts';
import { noDomain, readDomain, shownTerms, valuesOf, type ActivityFilters } from './slice.ts';

/** What the matrix may set against each other. */
export const dimensions = ['theme', 'group', 'lead', 'status', 'domain', 'edition'] as const;
export type Dimension = (typeof dimensions)[number];

/** Orders of the rows: as in the vocabulary, most white spots first, fewest activities first, largest groups first. */
export const rowOrders = ['vocabulary', 'white', 'count', 'size'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** Rows, columns and order of the matrix. */
export interface MatrixChoice {
	rows: Dimension;
	columns: Dimension;
	order: RowOrder;
}
/** Target groups × themes, as the vocabularies have them. */
export const defaultMatrix: MatrixChoice = { rows: 'group', columns: 'theme', order: 'vocabulary' };

/** What the matrix follows: the choice of activities and its own form. */
export type CoverageFilters = ActivityFilters & { readonly matrix?: MatrixChoice };

/** The values of an activity in one dimension. */
export const dimensionValues = (activity: Activity, dimension: Dimension): readonly string[] =>
	dimension === 'edition' ? [String(activity.edition)] : valuesOf[dimension](activity);

/** The terms of a dimension, without those the reader has left out. */
export function dimensionTerms(
	dimension: Dimension,
	cube: Catalogue,
	filters: ActivityFilters,
	locale: Locale
): readonly Term[] {
	const all = allTerms(dimension, cube, locale);
	return dimension === 'edition' ? all : shownTerms(all, chosenTerms(dimension, filters));
}

/** The terms a choice names in one dimension; a legal domain that is inferred is no term. */
export const chosenTerms = (
	dimension: Exclude<Dimension, 'edition'>,
	filters: Pick<ActivityFilters, Exclude<Dimension, 'edition'>>
): readonly string[] =>
	dimension === 'domain'
		? filters.domain
				.map(readDomain)
				.filter(({ basis }) => basis !== 'erschlossen')
				.map(({ domain }) => domain)
		: filters[dimension];

function allTerms(dimension: Dimension, cube: Catalogue, locale: Locale): readonly Term[] {
	switch (dimension) {
		case 'theme':
			return cube.themes.map(({ id, short }) => ({ id, name: short, short }));
		case 'group':
			return cube.groups;
		case 'lead':
			return cube.leads;
		case 'status':
			return statuses.map((id) => named(id, byStatusWords[locale].names[id]));
		case 'domain':
			return [
				...cube.domains.map((id) => named(id, id)),
				named(noDomain, matrixWords[locale].noDomain)
			];
		case 'edition':
			return cube.editions.map(({ edition, name }) => named(String(edition), name));
	}
}

const named = (id: string, name: string): Term => ({ id, name, short: name });
