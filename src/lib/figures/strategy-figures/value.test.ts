import { describe, expect, it } from 'vitest';
import { testContext } from '../test-context.ts';
import { amountText, isCitable, spanText, wordingText, type Amount } from './value.ts';

const de = testContext('de', {});
const en = testContext('en', {});
const amount = (value: number | null, more: Partial<Amount> = {}): Amount => ({
	value,
	value_symbol: '',
	value_max: null,
	qualifier: '',
	unit: 'persons',
	wording: 'number',
	words_de: '',
	words_en: '',
	...more
});

const spoken = (wording: Amount['wording'], words_de: string, words_en: string) =>
	amount(null, { wording, words_de, words_en, unit: 'none' });

describe('wordingText', () => {
	it('says what is not in digits', () => {
		expect(wordingText(amount(5), 'de')).toBe('');
		const own = { ...amount(5), words_de: 'fünf', words_en: 'five' };
		expect(wordingText({ ...own, wording: 'number-word' }, 'de')).toBe('ausgeschrieben: „fünf“');
		expect(wordingText({ ...own, wording: 'number-word' }, 'en')).toBe('spelt out: “five”');
		expect(wordingText(spoken('figure-of-speech', 'x', 'y'), 'de')).toBe('Redewendung, keine Zahl');
	});
});

describe('isCitable', () => {
	it('wants a number, or a fraction in its own words', () => {
		expect(isCitable(amount(0))).toBe(true);
		expect(isCitable(spoken('fraction-in-words', 'x', 'y'))).toBe(true);
		expect(isCitable(spoken('figure-of-speech', 'x', 'y'))).toBe(false);
		expect(isCitable({ value: null, wording: 'not-printed' })).toBe(false);
	});
});

describe('amountText', () => {
	it.each<[Amount, string, string]>([
		[amount(3100, { qualifier: 'over' }), 'über 3.100 Personen', 'over 3,100 people'],
		[amount(1), '1 Person', '1 person'],
		[amount(140, { qualifier: 'about', unit: 'days' }), 'rund 140 Tage', 'about 140 days'],
		[amount(30, { qualifier: 'up-to', unit: 'percent' }), 'bis zu 30\u202f%', 'up to 30%'],
		[amount(-40, { unit: 'percent' }), '−40\u202f%', '−40%'],
		[amount(62.5, { unit: 'percent' }), '62,5\u202f%', '62.5%'],
		[
			amount(63, { qualifier: 'at-least', unit: 'years' }),
			'mindestens 63 Jahre',
			'at least 63 years'
		],
		[amount(1, { value_max: 2, unit: 'risks' }), '1 bis 2 Risiken', '1 to 2 risks'],
		[
			amount(10, { value_max: 15, qualifier: 'about', unit: 'days' }),
			'rund 10 bis 15 Tage',
			'about 10 to 15 days'
		],
		[amount(3, { unit: 'rank' }), 'Rang 3', 'rank 3'],
		[
			amount(1.5, { qualifier: 'at-least', unit: 'factor' }),
			'mindestens das 1,5-Fache',
			'at least 1.5 times'
		],
		[amount(5, { qualifier: 'at-least', unit: 'school-grade' }), 'ab Klasse 5', 'from year 5'],
		[amount(7, { unit: 'school-grade' }), 'Klasse 7', 'year 7'],
		[amount(0.3, { unit: 'percent-per-month' }), '0,3\u202f% im Monat', '0.3% a month'],
		[amount(1000, { unit: 'eur' }), '1.000 Euro', '€1,000'],
		[amount(520, { unit: 'eur-per-month' }), '520 Euro im Monat', '€520 a month'],
		[amount(30, { qualifier: 'over', unit: 'million' }), 'über 30 Millionen', 'over 30 million'],
		[amount(2, { qualifier: 'more' }), '2 Personen mehr', '2 people more'],
		[amount(2, { unit: 'per-year' }), '2 im Jahr', '2 a year'],
		[amount(26, { unit: 'count' }), '26', '26'],
		[spoken('fraction-in-words', 'über ¾', 'over ¾'), 'über ¾', 'over ¾'],
		[spoken('figure-of-speech', 'an Händen', 'on hands'), '„an Händen“', '“on hands”'],
		[amount(null, { unit: 'eur' }), 'keine Angabe', 'not stated'],
		[amount(null, { value_symbol: '.' }), de.t.missing.secret, en.t.missing.secret]
	])('prints %o', (own, german, english) => {
		expect(amountText(own, de)).toBe(german);
		expect(amountText(own, en)).toBe(english);
	});
});

describe('spanText', () => {
	it.each([
		['2023', '2023', '2023'],
		['2021/2028', '2021–2028', '2021–2028'],
		['2022-Q4', '4. Quartal 2022', 'quarter 4 of 2022'],
		['2023-02/2024-02', 'Februar 2023 – Februar 2024', 'February 2023 – February 2024'],
		['2023-12-31', '31.12.2023', '31 December 2023'],
		['', '', '']
	])('prints %s', (period, german, english) => {
		expect(spanText(period, de)).toBe(german);
		expect(spanText(period, en)).toBe(english);
	});
});
