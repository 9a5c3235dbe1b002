import { describe, expect, it } from 'vitest';
import { de } from '../../i18n/de.ts';
import { en } from '../../i18n/en.ts';
import { makeFormat } from '../../i18n/format.ts';
import { changeOf, changeSentence, growthText, tileSentence, type Step } from './change.ts';

const german = makeFormat('de', de.units);
const english = makeFormat('en', en.units);
const step = (value: number, previous: number, more: Partial<Step> = {}): Step => ({
	value,
	previous,
	period: '2025',
	previousPeriod: '2024',
	unit: 'percent',
	decimals: 1,
	...more
});

describe('changeOf', () => {
	it('names direction and tone by what is wanted', () => {
		expect(changeOf(step(5.4, 5.3), 'down-good', german, 'de')).toEqual({
			sign: 1,
			text: '+0,1 Prozentpunkte zum Vorjahr',
			tone: 'bad'
		});
		expect(changeOf(step(5.2, 5.3), 'down-good', german, 'de').tone).toBe('good');
		expect(changeOf(step(5.4, 5.3), 'up-good', german, 'de').tone).toBe('good');
		expect(changeOf(step(5.4, 5.3), 'neutral', german, 'de').tone).toBe('neutral');
	});

	it('names the unit where it is another one than that of the value, and euros', () => {
		const text = (given: Step, format = german) =>
			changeOf(given, 'neutral', format, format.locale).text;
		const euros = { unit: 'eur', decimals: 0 } as const;
		expect(text(step(73148, 72689, euros))).toBe('+459\u00a0€ zum Vorjahr');
		expect(text(step(72689, 73148, euros))).toBe('−459\u00a0€ zum Vorjahr');
		expect(text(step(73148, 72689, euros), english)).toBe('+€459 on the year before');
		expect(text(step(5.2, 5.3), english)).toBe('−0.1 percentage points on the year before');
		const one = { decimals: 0 };
		expect(text(step(6, 5, one))).toBe('+1 Prozentpunkt zum Vorjahr');
		expect(text(step(112, 100, { unit: 'persons', decimals: 0 }))).toBe('+12 zum Vorjahr');
	});

	it('says unchanged when the printed values are equal', () => {
		expect(changeOf(step(5.34, 5.31), 'down-good', german, 'de')).toEqual({
			sign: 0,
			text: 'unverändert zum Vorjahr',
			tone: 'neutral'
		});
	});

	it('names the earlier date when it is not the year before', () => {
		expect(
			changeOf(step(5, 4, { previousPeriod: '2020-12-31' }), 'neutral', german, 'de').text
		).toBe('+1,0 Prozentpunkte gegenüber 31.12.2020');
	});
});

describe('changeSentence', () => {
	it('chooses the verb by the sign', () => {
		const subject = 'Die Arbeitslosenquote';
		expect(changeSentence(subject, step(5.4, 5.3), german, 'de')).toBe(
			'Die Arbeitslosenquote ist zum Vorjahr um 0,1 Prozentpunkte gestiegen.'
		);
		expect(changeSentence(subject, step(5.2, 6.2), german, 'de')).toBe(
			'Die Arbeitslosenquote ist zum Vorjahr um 1,0 Prozentpunkte gesunken.'
		);
		expect(changeSentence(subject, step(5.2, 5.2), german, 'de')).toBe(
			'Die Arbeitslosenquote ist zum Vorjahr gleich geblieben.'
		);
	});

	it('counts people and euros in their units', () => {
		const people = step(12025, 12028, { unit: 'persons', decimals: 0 });
		expect(changeSentence('Die Zahl', people, german, 'de')).toBe(
			'Die Zahl ist zum Vorjahr um 3 Personen gesunken.'
		);
		expect(changeSentence('The number', people, english, 'en')).toBe(
			'The number fell by 3 people on the year before.'
		);
	});
});

describe('tileSentence', () => {
	const subject = 'Die Quote';
	it('prefers a high or low of several years to the last step', () => {
		const high = { kind: 'high', since: 2006, from: 2001 } as const;
		expect(tileSentence(subject, step(5.4, 5.3), high, german, 'de')).toBe(
			'Die Quote ist so hoch wie seit 2006 nicht mehr.'
		);
		expect(tileSentence(subject, step(5.4, 5.3), { ...high, since: null }, german, 'de')).toBe(
			'Die Quote ist so hoch wie in keinem Jahr seit 2001.'
		);
		expect(tileSentence(subject, step(1, 2), { ...high, kind: 'low' }, german, 'de')).toBe(
			'Die Quote ist so niedrig wie seit 2006 nicht mehr.'
		);
		expect(tileSentence(subject, step(5.4, 5.3), null, german, 'de')).toBe(
			'Die Quote ist zum Vorjahr um 0,1 Prozentpunkte gestiegen.'
		);
	});

	it('says of money that prices are current, and of a revised series which years compare', () => {
		const money = step(73148, 72689, { unit: 'eur', decimals: 0 });
		const record = { kind: 'high', since: null, from: 2018 } as const;
		expect(tileSentence('Das BIP je Kopf', money, record, german, 'de', true)).toBe(
			'Das BIP je Kopf ist so hoch wie in keinem vergleichbaren Jahr (ab 2018), in jeweiligen Preisen.'
		);
		expect(tileSentence('GDP per head', money, record, english, 'en', true)).toBe(
			'GDP per head is higher than in any comparable year (from 2018 on), at current prices.'
		);
		expect(tileSentence('Das BIP', money, { ...record, since: 2019 }, german, 'de')).toBe(
			'Das BIP ist so hoch wie seit 2019 nicht mehr, in jeweiligen Preisen.'
		);
	});

	it('calls a tiny step of a head count practically the same', () => {
		const people = step(12025, 12028, { unit: 'persons', decimals: 0 });
		expect(tileSentence('Die Zahl', people, null, german, 'de')).toBe(
			'Die Zahl ist zum Vorjahr praktisch gleich geblieben.'
		);
		expect(changeOf(people, 'down-good', german, 'de')).toEqual({
			sign: -1,
			text: '−3 zum Vorjahr',
			tone: 'neutral'
		});
	});

	it('prints growth with its sign', () => {
		expect(growthText({ value: 112513, previous: 109043 }, german)).toBe('+3,2\u202f%');
		expect(growthText({ value: 90, previous: 100 }, german)).toBe('−10,0\u202f%');
		expect(growthText({ value: 100, previous: 100 }, german)).toBe('0,0\u202f%');
	});
});
