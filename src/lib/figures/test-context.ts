import { county } from '../core/county.ts';
import type { Locale } from '../core/locale.ts';
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { makeFormat } from '../i18n/format.ts';
import type { Context } from './figure.ts';
import type { Observation } from './observations.ts';

const words = { de, en };

/** Context of a figure in a test: language and filters in. */
export const testContext = <Filters>(locale: Locale, filters: Filters): Context<Filters> => ({
	locale,
	t: words[locale],
	format: makeFormat(locale, words[locale].units),
	county,
	filters
});

/** An observation with defaults for what a test does not care about; a text stands for a missing value's sign. */
export const observed = (
	given: Partial<Observation> & { period: string },
	value: number | string
): Observation => ({
	indicator: 'x',
	region: county.region,
	name: '',
	sex: 'total',
	age: 'total',
	flag: '',
	source: 's',
	...given,
	value: typeof value === 'number' ? value : null,
	value_symbol: typeof value === 'number' ? '' : value
});

/** Yearly observations from a first year on. */
export const yearly = (
	first: number,
	values: readonly (number | string)[],
	given: Partial<Observation> = {}
): Observation[] =>
	values.map((value, index) => observed({ ...given, period: String(first + index) }, value));
