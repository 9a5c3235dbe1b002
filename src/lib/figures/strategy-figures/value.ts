import { decimalsOf } from '../../core/decimals.ts';
import { toValue } from '../../core/value.ts';
import { valueText } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import type { StrategyFigureRow } from './cube.ts';
import { valueWords } from './value.words.ts';

/** The parts of a row that say how much. */
export type Amount = Pick<
	StrategyFigureRow,
	| 'value'
	| 'value_symbol'
	| 'value_max'
	| 'qualifier'
	| 'unit'
	| 'wording'
	| 'words_de'
	| 'words_en'
>;
type Words = Pick<Context, 'locale' | 't' | 'format'>;

/** True when the text has words only, which are no number: a fraction in words, a figure of speech. */
export const isSpoken = ({ wording }: Pick<Amount, 'wording'>): boolean =>
	wording === 'fraction-in-words' || wording === 'figure-of-speech';

/** Whether there is something to quote: a number, or a fraction in its own words; a figure of speech is neither. */
export const isCitable = ({ value, wording }: Pick<Amount, 'value' | 'wording'>): boolean =>
	value !== null || wording === 'fraction-in-words';

/** Number, range and qualifier in words: "rund 140 Tage", "über 3.100 Personen", "keine Angabe"; what is no number keeps its words. */
export function amountText(amount: Amount, { locale, t, format }: Words): string {
	const words = valueWords[locale];
	const { value_max: to, qualifier, unit, wording } = amount;
	if (isSpoken(amount)) {
		const spoken = amount[`words_${locale}`];
		return wording === 'figure-of-speech' ? words.quoted(spoken) : spoken;
	}
	return valueText(
		toValue(amount.value, amount.value_symbol),
		(from) => {
			const money = unit.includes('eur') ? words.money : null;
			const print = (number: number) => (money ?? '') + format.number(number, decimalsOf(number));
			const number = to === null ? print(from) : words.range(print(from), print(to));
			if (unit === 'school-grade' && qualifier === 'at-least') return words.gradeFrom(number);
			const isOne = to === null && from === 1;
			return words.qualifiers[qualifier](withUnit(number, unit, isOne, locale));
		},
		t.missing
	);
}

function withUnit(
	number: string,
	unit: Amount['unit'],
	isOne: boolean,
	locale: Words['locale']
): string {
	const words = valueWords[locale];
	switch (unit) {
		case 'percent':
			return words.percent(number);
		case 'percent-per-month':
			return words.percentPerMonth(number);
		case 'rank':
			return words.rank(number);
		case 'factor':
			return words.factor(number);
		case 'school-grade':
			return words.grade(number);
		case 'count':
		case 'none':
			return number;
		default:
			return words.count(number, words.units[unit], isOne).trim();
	}
}

/** How the text gives it, where that is not in digits; number words with the words themselves. */
export function wordingText(amount: Amount, locale: Words['locale']): string {
	const { wordings, quoted } = valueWords[locale];
	const { wording } = amount;
	if (wording === 'number') return '';
	return wording === 'number-word'
		? `${wordings[wording]}: ${quoted(amount[`words_${locale}`])}`
		: wordings[wording];
}

/** A unit on its own, for a column of a table: "Personen", "Prozent". */
export function unitName(unit: Amount['unit'], locale: Words['locale']): string {
	const words = valueWords[locale];
	const names: Partial<Record<Amount['unit'], string>> = words.names;
	const units: Partial<Record<Amount['unit'], { other: string }>> = words.units;
	return names[unit] ?? units[unit]?.other ?? '';
}

/** A period of the dataset as a reader expects it: "2023-02/2024-02" → "Februar 2023–Februar 2024". */
export function spanText(period: string, { locale, format }: Omit<Words, 't'>): string {
	return period
		.split('/')
		.map((part) => {
			const quarter = /^(\d{4})-Q([1-4])$/.exec(part);
			if (quarter) return valueWords[locale].quarter(quarter[2] ?? '', quarter[1] ?? '');
			return format.period(part);
		})
		.join(period.includes('-') ? ' – ' : '–');
}
