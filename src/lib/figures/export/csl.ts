import { citeKey } from './bibtex.ts';
import { publisher } from './cite.ts';
import {
	certaintyLine,
	factLines,
	licenceLine,
	newestLine,
	sourceLine,
	type Handout
} from './handout.ts';

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** The figure as CSL-JSON 1.0, as reference managers read it. */
export function csl(handout: Handout): string {
	const { shown, frozen, accessed, edition, locale, t } = handout;
	const address = frozen ?? handout.address;
	const note = [
		licenceLine(handout),
		certaintyLine(handout),
		...factLines(handout),
		newestLine(handout)
	];
	const item = {
		id: citeKey(handout),
		type: 'dataset',
		title: shown.headline,
		author: [{ literal: publisher(handout) }],
		'container-title': t.siteName,
		abstract: [shown.subtitle, shown.summary].join('. '),
		source: sourceLine(handout),
		note: note.filter((text) => text !== '').join('; '),
		language: locale,
		...(address !== '' && { URL: address }),
		...(accessed !== '' && { accessed: dateParts(accessed) }),
		...(edition && { issued: dateParts(edition.date), version: edition.id })
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}
