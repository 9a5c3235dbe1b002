import { describe, expect, it } from 'vitest';
import { de } from '../../i18n/de.ts';
import { en } from '../../i18n/en.ts';
import { makeFormat } from '../../i18n/format.ts';
import { changeBetween } from '../../findings/change.ts';
import { changeOf, growthText, type Judged } from './change.ts';

const german = makeFormat('de', de.units);
const english = makeFormat('en', en.units);
const rate: Judged = { unit: 'percent', decimals: 1, direction: 'down-good', nominal: false };
const change = (value: number, previous: number, judged = rate, from = '2024') =>
	changeBetween(
		{ period: from, value: previous, source: 's' },
		{ period: '2025', value, source: 's' },
		{ indicator: 'x', region: 'y' },
		judged
	);
const chip = (value: number, previous: number, judged = rate, from = '2024', format = german) =>
	changeOf(change(value, previous, judged, from), judged, { format, locale: format.locale });

describe('changeOf', () => {
	it('names direction and tone by what is wanted', () => {
		expect(chip(5.4, 5.3)).toEqual({
			sign: 1,
			text: '+0,1 Prozentpunkte zum Vorjahr',
			tone: 'bad'
		});
		expect(chip(5.2, 5.3).tone).toBe('good');
		expect(chip(5.4, 5.3, { ...rate, direction: 'up-good' }).tone).toBe('good');
		expect(chip(5.4, 5.3, { ...rate, direction: 'neutral' }).tone).toBe('neutral');
	});

	it('names the unit where it is another one than that of the value, and euros', () => {
		const text = (value: number, previous: number, judged: Judged, format = german) =>
			chip(value, previous, judged, '2024', format).text;
		const euros: Judged = { ...rate, unit: 'eur', decimals: 0 };
		expect(text(73148, 72689, euros)).toBe('+459\u00a0€ zum Vorjahr');
		expect(text(72689, 73148, euros)).toBe('−459\u00a0€ zum Vorjahr');
		expect(text(73148, 72689, euros, english)).toBe('+€459 on the year before');
		expect(text(5.2, 5.3, rate, english)).toBe('−0.1 percentage points on the year before');
		expect(text(6, 5, { ...rate, decimals: 0 })).toBe('+1 Prozentpunkt zum Vorjahr');
		expect(text(112, 100, { ...rate, unit: 'persons', decimals: 0 })).toBe('+12 zum Vorjahr');
	});

	it('says unchanged when the printed values are equal', () => {
		expect(chip(5.34, 5.31)).toEqual({
			sign: 0,
			text: 'unverändert zum Vorjahr',
			tone: 'neutral'
		});
	});

	it('names the earlier date when it is not the year before', () => {
		expect(chip(5, 4, rate, '2020-12-31').text).toBe('+1,0 Prozentpunkte gegenüber 31.12.2020');
	});

	it('does not judge a tiny step of a head count', () => {
		expect(chip(12025, 12028, { ...rate, unit: 'persons', decimals: 0 })).toEqual({
			...{ sign: -1, text: '−3 zum Vorjahr', tone: 'neutral' }
		});
	});
});

describe('growthText', () => {
	it('prints growth with its sign', () => {
		expect(growthText({ value: 112513, previous: 109043 }, german)).toBe('+3,2\u202f%');
		expect(growthText({ value: 90, previous: 100 }, german)).toBe('−10,0\u202f%');
		expect(growthText({ value: 100, previous: 100 }, german)).toBe('0,0\u202f%');
	});
});
