import type { Context } from '../figure.ts';
import type { Cell, Sheet } from '../export/sheet.ts';
import type { Entry } from './entries.ts';
import { figureTextWords } from './texts.words.ts';
import { unitName } from './value.ts';
import { valueWords } from './value.words.ts';

type Words = Pick<Context, 'locale' | 't' | 'county'>;

/** Whose number it is, where and when; what the text does not name is said. */
export function whereOf(
	{ name, population, regionName, period }: Entry,
	locale: Context['locale']
): string {
	const isNamed = name.toLowerCase().includes(population.toLowerCase());
	const { noPeriod } = figureTextWords[locale];
	return [isNamed ? '' : population, regionName, period || noPeriod].filter(Boolean).join(', ');
}

/** A figure as a sentence to quote, with everything that has to stand beside a number; `address` may be empty. */
export function citationOf(entry: Entry, address: string, { locale, t, county }: Words): string {
	const words = figureTextWords[locale];
	const text = words.citation(
		`${entry.name}, ${whereOf(entry, locale)}: ${entry.text}`,
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
