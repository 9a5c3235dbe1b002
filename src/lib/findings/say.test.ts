import { describe, expect, it } from 'vitest';
import { county } from '../core/county.ts';
import type { Locale } from '../core/locale.ts';
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { makeFormat } from '../i18n/format.ts';
import { changeBetween, levelAgainst } from './change.ts';
import type { RankFinding, RecordFinding } from './finding.ts';
import { sayChange, sayLevel, sayRecord, sayRecordSentence, sayStep } from './say.ts';
import { sayPlace, sayRank } from './say-rank.ts';
import { isFound } from './series.ts';

const t = { de, en };
const voice = (locale: Locale) => ({
	...{ locale, county, t: t[locale] },
	format: makeFormat(locale, t[locale].units)
});
const about = { indicator: 'x', region: county.region, period: '2025' };
const record = (given: Partial<RecordFinding> = {}): RecordFinding => ({
	...{ kind: 'record', ...about, which: 'high', since: 2006, from: 2001 },
	...{ afterBreak: false, nominal: false },
	...given
});
const change = (previous: number, value: number, unit = 'percent', decimals = 1) =>
	changeBetween(
		{ period: '2024', value: previous, source: 's' },
		{ period: '2025', value, source: 's' },
		about,
		{ unit, decimals }
	);
const percent = { unit: 'percent', decimals: 1 } as const;

describe('a record in words', () => {
	it('names the last year like it, or the years it holds for', () => {
		const say = (given: Partial<RecordFinding>, locale: Locale = 'de') =>
			sayRecordSentence(record(given), locale === 'de' ? 'Die Quote' : 'The rate', { locale }).text;
		expect(say({})).toBe('Die Quote ist so hoch wie seit 2006 nicht mehr.');
		expect(say({ since: null })).toBe('Die Quote ist so hoch wie in keinem Jahr seit 2001.');
		expect(say({ which: 'low' })).toBe('Die Quote ist so niedrig wie seit 2006 nicht mehr.');
		expect(say({ since: null }, 'en')).toBe('The rate is higher than in any year since 2001.');
	});

	it('says of money that prices are current, and which year is the first that compares', () => {
		const gdp = record({ since: null, from: 2018, afterBreak: true, nominal: true });
		expect(sayRecordSentence(gdp, 'Das BIP je Kopf', { locale: 'de' }).text).toBe(
			'Das BIP je Kopf ist in jeweiligen Preisen so hoch wie in keinem Jahr seit 2018, dem ersten vergleichbaren Jahr.'
		);
		expect(sayRecordSentence(gdp, 'GDP per head', { locale: 'en' }).text).toBe(
			'GDP per head is, at current prices, higher than in any year since 2018, the first comparable year.'
		);
		expect(sayRecord(gdp, { locale: 'de' }).text).toBe(
			', der höchste Wert seit 2018, dem ersten vergleichbaren Jahr (in jeweiligen Preisen)'
		);
		expect(sayRecord(null, { locale: 'de' })).toEqual({ text: '', findings: [] });
	});
});

describe('a change in words', () => {
	const step = (previous: number, value: number, locale: Locale = 'de') =>
		sayStep(change(previous, value), 'Die Quote', voice(locale), percent).text;
	it('chooses the verb by the sign', () => {
		expect(step(5.3, 5.4)).toBe('Die Quote ist zum Vorjahr um 0,1 Prozentpunkte gestiegen.');
		expect(step(6.2, 5.2)).toBe('Die Quote ist zum Vorjahr um 1,0 Prozentpunkte gesunken.');
		expect(step(5.21, 5.2)).toBe('Die Quote ist zum Vorjahr gleich geblieben.');
	});

	it('counts people and euros in their units, a tiny step as practically none', () => {
		const people = { unit: 'persons', decimals: 0 } as const;
		const say = (previous: number, value: number, locale: Locale) =>
			sayStep(change(previous, value, 'persons', 0), 'X', voice(locale), people).text;
		expect(say(100, 97, 'de')).toBe('X ist zum Vorjahr um 3 Personen gesunken.');
		expect(say(100, 97, 'en')).toBe('X fell by 3 people on the year before.');
		expect(say(12028, 12025, 'de')).toBe('X ist zum Vorjahr fast gleich geblieben.');
	});

	it('gives both values where it is a headline', () => {
		const say = (locale: Locale, nominal = false) =>
			sayChange(change(5.3, 5.4), { subject: 'X', place: 'da' }, voice(locale), {
				...percent,
				nominal
			}).text;
		expect(say('de')).toBe('X ist da von 2024 bis 2025 von 5,3\u202f% auf 5,4\u202f% gestiegen');
		expect(say('en', true)).toBe(
			'X da rose from 5.3% to 5.4% between 2024 and 2025 (at current prices)'
		);
	});
});

describe('a level in words', () => {
	it('is hardly higher or lower where both are almost the same', () => {
		const level = (against: string, value: number, other: number) =>
			levelAgainst(
				{ period: '2025', value, source: 's' },
				[{ period: '2025', value: other, source: 's' }],
				{ ...{ indicator: 'x', region: county.region }, against },
				{ unit: 'percent', decimals: 1 }
			);
		const say = (locale: Locale, ...others: number[]) =>
			sayLevel(
				[county.state, county.country]
					.map((against, index) => level(against, 13.4, others[index] ?? 13.4))
					.filter(isFound),
				{ subject: 'X', place: 'da' },
				voice(locale)
			).text;
		expect(say('de', 13.6, 15.2)).toBe(
			'X war 2025 da kaum niedriger als in Hessen und niedriger als in Deutschland'
		);
		expect(say('de', 14.5, 15.2)).toBe(
			'X war 2025 da niedriger als in Hessen und als in Deutschland'
		);
		expect(say('en', 13.4, 13.3)).toBe(
			'X da was the same as in Hesse and hardly higher than in Germany in 2025'
		);
	});
});

describe('a rank in words', () => {
	const rank = (given: Partial<RankFinding> = {}): RankFinding => ({
		...{ kind: 'rank', ...about, rule: 'lowest-is-best', value: 4.7, rank: 3, of: 26, ties: [] },
		...given
	});
	const nameOf = (region: string) => `Kreis ${region}`;
	const say = (given: Partial<RankFinding>, locale: Locale = 'de') =>
		sayPlace(rank(given), nameOf, voice(locale), percent).text;

	it('comes with its rule, the number of districts with a value and who shares it', () => {
		expect(sayRank(rank(), 'Quote', 'Hier', voice('de')).text).toBe(
			'Quote: Hier 2025 auf Rang 3 von 26'
		);
		expect(say({ ties: ['1'] })).toBe(
			'Rang 3 von 26 mit 4,7\u202f%, gleichauf mit Kreis 1 (Rang 1 = günstigster Wert, hier der niedrigste).'
		);
		expect(say({ rule: 'highest-first' })).toBe(
			'Rang 3 von 26 mit 4,7\u202f% (höchster Wert zuerst).'
		);
		const last = { rule: 'highest-first', rank: 25, ties: ['1'] } as const;
		expect(say(last)).toBe('Niedrigster von 26 Werten: 4,7\u202f%, gleichauf mit Kreis 1.');
		expect(sayRank(rank({ ...last, rank: 26, ties: [] }), 'X', 'Hier', voice('de')).text).toBe(
			'X: Hier 2025 mit dem niedrigsten von 26 Werten'
		);
		expect(sayRank(rank(last), 'X', 'Here', voice('en')).text).toBe(
			'X: Here has the lowest of 26 values (shared) in 2025'
		);
		expect(say({ rule: 'highest-first', rank: 1 }, 'en')).toBe('Highest of 26 values: 4.7%.');
		expect(say({ rule: 'highest-first', rank: 1, of: 2, ties: ['1'] })).toContain('Rang 1 von 2');
		expect(say({ rank: 26 })).toContain('Rang 26 von 26');
		expect(say({ ties: ['1', '2', '3', '4', '5'], rule: 'highest-is-best' }, 'en')).toBe(
			'Rank 3 of 26 with 4.7%, level with 5 others (rank 1 = most favourable value, here the highest).'
		);
	});
});
