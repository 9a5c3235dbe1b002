import { missingBySymbol } from '../../core/value.ts';
import type { TableData } from '../../figures/figure.ts';
import type { Site } from '../../i18n/site.ts';
import { methodWords } from './words.ts';

const flagSigns = { p: 'p', r: 'r', s: 's', e: 'e', u: '( )' } as const;

/** Signs of official statistics with their meaning: for missing values first, then flags behind numbers. */
export function signTable({ locale, t }: Site): TableData {
	const words = methodWords[locale].signs;
	const missing = Object.entries(missingBySymbol).map(([sign, reason]) => [
		sign,
		t.missing[reason]
	]);
	const flags = (['p', 'r', 's', 'e', 'u'] as const).map((flag) => [
		flagSigns[flag],
		t.flags[flag]
	]);
	return {
		caption: words.title,
		columns: [
			{ id: 'sign', name: words.sign, numeric: false },
			{ id: 'meaning', name: words.meaning, numeric: false }
		],
		rows: [...missing, ['–', t.missing['not-stated']], ...flags].map(([sign = '', text = '']) => ({
			id: sign,
			cells: [sign, text]
		}))
	};
}
