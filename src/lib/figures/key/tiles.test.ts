import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { observed, testContext } from '../test-context.ts';
import { academicShareTile } from './academic-share.ts';
import { activitiesTile } from './activities.ts';
import { schoolLeaversTile } from './school-leavers.ts';
import { gapSentence, skillsGapTile } from './skills-gap.ts';

const de = testContext('de', {});
const en = testContext('en', {});
const gap = (region: string, value: number) => ({
	region,
	base_year: 2021,
	horizon: 2028,
	value,
	publisher: 'IWAK',
	title: 'Prognose (2023)',
	source_named: 'Strategie, Abschnitt 2.4'
});

describe('the tile of the skills gap', () => {
	it('finds the words for a gap, a surplus, one person and an even balance', () => {
		const say = (value: number) => gapSentence(value, 2028, 'de', (n) => de.format.number(n));
		expect(say(-3750)).toBe(
			'Bis 2028 fehlen im Saldo voraussichtlich 3.750 Arbeits- und Fachkräfte.'
		);
		expect(say(-1)).toBe('Bis 2028 fehlt im Saldo voraussichtlich eine Arbeits- oder Fachkraft.');
		expect(say(0)).toBe('Bis 2028 gleichen sich Angebot und Bedarf voraussichtlich aus.');
		expect(say(40)).toBe(
			'Bis 2028 gibt es voraussichtlich 40 Arbeitskräfte mehr, als gebraucht werden.'
		);
	});

	it('prints the state with its unit, or nothing where there is none', () => {
		const both = [gap(county.region, -3750), gap(county.state, -178470)];
		expect(skillsGapTile.present(both, de)?.comparison).toBe(
			`${county.stateName.de}: 178.470 Personen`
		);
		expect(skillsGapTile.present(both.slice(0, 1), de)?.comparison).toBe('');
		expect(skillsGapTile.present([], de)).toBeNull();
	});

	it('holds for a file the number and where it was found', () => {
		expect(skillsGapTile.present([gap(county.region, -3750)], en)).toMatchObject({
			amount: 3750,
			date: '2021',
			reference: 'IWAK, Prognose (2023); Strategie, section 2.4'
		});
	});
});

describe('the tile of academic degrees', () => {
	const share = (region: string, value: number | null, value_symbol = '') => ({
		region,
		year: 2021,
		value,
		value_symbol,
		publisher: 'IWAK'
	});
	const say = (own: number, state: number) =>
		academicShareTile.present([share(county.region, own), share(county.state, state)], de)
			?.sentence;

	it('compares with the state in both directions and when equal', () => {
		const state = county.stateName.de;
		expect(say(32, 22)).toBe(`Der Anteil liegt 10 Prozentpunkte über dem Wert für ${state}.`);
		expect(say(21, 22)).toBe(`Der Anteil liegt 1 Prozentpunkt unter dem Wert für ${state}.`);
		expect(say(22, 22)).toBe(`Der Anteil ist so hoch wie in ${state}.`);
	});

	it('says nothing of a state or a county without a number', () => {
		const own = share(county.region, 32);
		expect(academicShareTile.present([own], de)?.sentence).toBe('');
		expect(academicShareTile.present([share(county.region, null, '.')], de)).toBeNull();
	});
});

describe('the tile of school leavers', () => {
	const rows = (leavers: number | string, all: number | string, share?: number | string) => [
		...(share === undefined
			? []
			: [observed({ indicator: 'school_leavers_without_hsa_share', period: '2023' }, share)]),
		observed({ indicator: 'school_leavers_without_hsa', period: '2023' }, leavers),
		observed({ indicator: 'school_leavers_total', period: '2023' }, all)
	];

	it('counts nobody, one and many', () => {
		const say = (leavers: number) =>
			schoolLeaversTile.present(rows(leavers, 2256, 4), de)?.sentence;
		expect(say(91)).toBe(
			'91 von 2.256 Jugendlichen verließen die Schule ohne Hauptschulabschluss.'
		);
		expect(say(1)).toBe(
			'Eine oder einer von 2.256 Jugendlichen verließ die Schule ohne Hauptschulabschluss.'
		);
		expect(say(0)).toBe(
			'Alle 2.256 Jugendlichen verließen die Schule mindestens mit Hauptschulabschluss.'
		);
	});

	it('shows the share the data have, whatever the counts would give', () => {
		const tile = schoolLeaversTile.present(rows(91, 2256, 4.1), de);
		expect(tile).toMatchObject({ value: '4,1', amount: 4.1, certainty: 'eigene Berechnung' });
	});

	it('has no tile where a part is secret or nobody left school', () => {
		expect(schoolLeaversTile.present(rows('.', 2256, '.'), de)).toBeNull();
		expect(schoolLeaversTile.present(rows(91, '.', '.'), de)).toBeNull();
		expect(schoolLeaversTile.present(rows(0, 0), de)).toBeNull();
	});
});

describe('the tile of activities', () => {
	const row = {
		activities: 56,
		planned: 5,
		themes: 9,
		groups: 31,
		cells: 232,
		named: 54,
		open: 30,
		date: '2024-04-29',
		name_de: 'Liste 2024',
		name_en: 'List 2024'
	};

	it('says how many pairs are named, also open and not named', () => {
		expect(activitiesTile.present([row], de)?.sentence).toBe(
			'Von 232 Paaren aus Zielgruppe und Thema nennt die Liste 54; 30 weitere stehen über allgemeine Angebote offen. 148 sind in der Liste nicht genannt; Hilfe kann es trotzdem geben.'
		);
		expect(activitiesTile.present([row], en)?.sentence).toBe(
			'Of 232 pairs of target group and theme the list names 54; 30 more are open through general offers. 148 are not named in the list; there may still be help.'
		);
		expect(activitiesTile.present([], de)).toBeNull();
		expect(activitiesTile.present([row], de)?.reference).toBe(
			`Liste 2024, 29.04.2024; ${county.strategy.de}`
		);
	});
});
