import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { editionChanges } from '../../figures/editions/edition-changes.ts';
import { filtered } from '../registered.ts';
import { editionSpecs, toPair } from './specs.ts';

/** Figures of the page on editions. */
export const figures = [
	filtered(
		editionChanges,
		'/fassungen/',
		(rows, { county, locale }) =>
			editionSpecs(readCatalogue(rows, locale).editions, county.edition),
		(values) => toPair(values)
	)
];
