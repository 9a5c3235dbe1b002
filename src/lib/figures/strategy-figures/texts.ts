import type { Context } from '../figure.ts';
import type { Cell, Sheet } from '../export/sheet.ts';
import type { Entry } from './entries.ts';
import { figureTextWords } from './texts.words.ts';
import { unitName } from './value.ts';
import { valueWords } from './value.words.ts';

type Words = Pick<Context, 'locale' | 't' | 'county'>;

/** A figure as a sentence to quote, with everything that has to stand beside a number; `address` may be empty. */
export function citationOf(entry: Entry, address: string, { locale, t, county }: Words): string {
	const words = figureTextWords[locale];
	const what = [entry.name, entry.regionName, entry.period].filter(Boolean).join(', ');
	const text = words.citation(
		`${what}: ${entry.text}`,
		words.section(entry.section),
		entry.source,
		t.certainty[entry.certainty],
		county.strategy[locale]
	);
	return `${text} ${words.link(entry.id, address)}`;
}

/** Figures as a sheet: number and words, so that nothing has to be read out of a text. */
export const figuresSheet = (entries: readonly Entry[], words: Words): Sheet => ({
	header: figureTextWords[words.locale].columns,
	rows: entries.map((entry) => cellsOf(entry, words))
});

const cellsOf = (entry: Entry, { locale, t, county }: Words): Cell[] => [
	entry.id,
	entry.theme.name,
	entry.name,
	entry.amount.value,
	entry.amount.value_max,
	valueWords[locale].qualifierNames[entry.amount.qualifier],
	unitName(entry.amount.unit, locale),
	entry.text,
	valueWords[locale].wordings[entry.amount.wording],
	entry.amount[`words_${locale}`],
	entry.regionName,
	entry.population,
	entry.period,
	entry.section,
	entry.source,
	t.certainty[entry.certainty],
	entry.note,
	county.strategy[locale]
];
