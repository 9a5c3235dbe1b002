import { readPeriod, type Period } from '../../core/period.ts';
import type { Context } from '../figure.ts';
import { inEdition, readCatalogue, type Catalogue, type CatalogueRow } from './catalogue.ts';
import { scopeWords } from './scope.words.ts';

/** The list of activities in one edition or in all, and how it is cited. */
export interface CitedList {
	cube: Catalogue;
	/** Names of its editions. */
	name: string;
	/** "as of" its day; empty without an edition. */
	date: string;
	/** That day as a value. */
	period: Period;
	/** Document the list comes from. */
	citation: string;
}

/** Reads the list in the language of the page; every edition when none is named. */
export function readList(
	rows: readonly CatalogueRow[],
	{ locale, format, county }: Pick<Context<unknown>, 'locale' | 'format' | 'county'>,
	edition?: number
): CitedList {
	const all = readCatalogue(rows, locale);
	const cube = edition === undefined ? all : inEdition(all, edition);
	const editions = cube.editions.filter((own) => (edition ?? own.edition) === own.edition);
	const name = editions.map((own) => own.name).join('; ');
	const dates = new Set(editions.map(({ date }) => format.period(date)));
	return {
		cube,
		name,
		date: dates.size > 0 ? scopeWords[locale].date([...dates].join('; ')) : '',
		period: readPeriod(
			editions
				.map((own) => own.date)
				.toSorted()
				.at(-1) ?? ''
		),
		citation: [county.strategy[locale], name].filter(Boolean).join(', ')
	};
}
