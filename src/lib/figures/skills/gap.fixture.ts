import type { Certainty } from '../../core/certainty.ts';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { de } from '../../i18n/de.ts';
import { en } from '../../i18n/en.ts';
import { makeFormat } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import type { GapRow } from './gap.ts';

/** Context of a figure in a test: real words, an invented county. */
export function testContext<Filters>(locale: Locale, filters: Filters): Context<Filters> {
	const t = { de, en }[locale];
	return {
		locale,
		t,
		format: makeFormat(locale, t.units),
		county: {
			...county,
			region: '06999',
			name: { de: 'Musterkreis', en: 'Model district' },
			short: { de: 'Muster', en: 'Model' },
			in: { de: 'im Musterkreis', en: 'in the Model district' },
			of: { de: 'des Musterkreises', en: 'of the Model district' }
		},
		filters
	};
}

const certainty: Certainty = 'model';

/** Rows of one forecast for one region from its components. */
export const gapRows = (parts: Record<string, number>, rest: Partial<GapRow> = {}): GapRow[] =>
	Object.entries(parts).map(([component, value]) => ({
		forecast: 'iwak-2028',
		publisher: 'IWAK',
		title: 'Prognose bis 2028',
		base_year: 2021,
		horizon: 2028,
		region: '06999',
		level: 'district',
		name_de: 'Musterkreis',
		name_en: 'Musterkreis',
		component,
		value,
		certainty,
		found_in: 'strategy',
		source_named: 'Strategie, Abschnitt 2.4',
		note_de: '',
		note_en: '',
		...rest
	}));
