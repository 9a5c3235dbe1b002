import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { de } from '../../i18n/de.ts';
import { en } from '../../i18n/en.ts';
import { makeFormat } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import { noFilters, type ActivityFilters } from './slice.ts';

/** For tests: the context of a figure in one language, with some filters. */
export function makeContext(
	locale: Locale,
	change: Partial<ActivityFilters> = {}
): Context<ActivityFilters> {
	const t = { de, en }[locale];
	return {
		locale,
		t,
		format: makeFormat(locale, t.units),
		county,
		filters: { ...noFilters, ...change }
	};
}
