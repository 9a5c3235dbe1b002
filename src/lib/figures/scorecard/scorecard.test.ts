import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { testContext } from '../test-context.ts';
import { loadFiledScorecard, loadScorecard, type Scorecard } from './load.server.ts';
import type { FiledRow } from './row.ts';

describe.runIf(existsSync('static/data/manifest.json'))('the scorecard', () => {
	let own: Scorecard<FiledRow> | undefined;
	let other: Scorecard | undefined;
	beforeAll(async () => {
		own = await loadFiledScorecard('06436', testContext('de', {}));
		other = await loadScorecard('06434', testContext('en', {}));
	});
	const rowOf = (id: string) => own?.rows.find(({ row }) => row.id === id)?.row;

	it('has a row per indicator with value, date, changes, rank and the values of all districts', () => {
		expect(own?.districts).toHaveLength(26);
		expect(rowOf('unemployment_rate_15_24')).toMatchObject({
			value: 6.9,
			text: '6,9\u202f%',
			period: '2025',
			oneYear: { sign: -1, text: '−0,6 Pkt.', word: 'gesunken, günstig', tone: 'good' },
			fiveYears: { sign: 1, text: '+2,1 Pkt.', word: 'gestiegen, ungünstig', tone: 'bad' },
			rank: 22,
			of: 26,
			rankText: 'Rang 22 von 26',
			state: 5.9,
			age: 0
		});
		expect(rowOf('unemployment_rate_15_24')?.values).toHaveLength(26);
	});

	it('shows a count as it is, and compares it by its growth', () => {
		expect(rowOf('svb_workplace_total')).toMatchObject({
			value: 112_513,
			text: '112.513',
			measure: { isGrowth: true, unit: 'percent' },
			compared: 'Verglichen: Veränderung seit 30.06.2019',
			rank: 1,
			fiveYears: { text: '+9,9\u202f%' }
		});
		expect(rowOf('svb_workplace_total')?.values).toContain(9.9);
	});

	it('marks what is old, and counts only districts with a value', () => {
		expect(rowOf('inkar_svb_academic_share')?.age).toBeGreaterThan(3);
		expect(rowOf('sgb2_total_share')).toMatchObject({ of: 18 });
		expect(rowOf('sgb2_total_share')?.values.filter((value) => value === null)).toHaveLength(8);
	});

	it('has a whole before its parts, under short names, and nothing twice', () => {
		expect(own?.rows.slice(0, 5).map(({ row }) => row.name)).toEqual([
			'Arbeitslosenquote',
			'Arbeitslosenquote, 15 bis 24 Jahre',
			'Arbeitslosenquote, Ausländerinnen und Ausländer',
			'Arbeitslosenquote, Männer',
			'Arbeitslosenquote, Frauen'
		]);
		expect(rowOf('unemployment_rate_dependent')).toBeUndefined();
	});

	it('sets what belongs to a rank apart from it', () => {
		expect(rowOf('unemployment_rate_all')).toMatchObject({
			rankText: 'Rang 14 von 26',
			rankNote: 'mit anderen geteilt'
		});
		expect(rowOf('asylum_seekers_benefit_share')).toMatchObject({
			rankText: 'Rang 9 von 18',
			rankNote: 'höchster Wert zuerst, mit anderen geteilt'
		});
		expect(rowOf('sgb12_old_age_disability_share')).toMatchObject({
			rankText: 'Niedrigster von 18 Werten',
			rankNote: ''
		});
	});

	it('says which of its numbers are our own', () => {
		expect(rowOf('unemployed_longterm_share')?.certainty).toBe('own-calculation');
		expect(rowOf('school_leavers_without_hsa_share')?.certainty).toBe('own-calculation');
		expect(rowOf('unemployment_rate_all')?.certainty).toBe('register');
	});

	it('names what a short page shows: totals, then the parts that matter most', () => {
		expect(own?.first).toEqual([
			...['unemployed_longterm_share', 'unemployment_rate_all'],
			...['unemployment_rate_15_24', 'unemployment_rate_foreign'],
			...['gdp_per_employed', 'svb_workplace_total'],
			...['disposable_income_per_inhabitant', 'gdp_per_inhabitant'],
			...['minimum_income_total_share', 'sgb12_old_age_disability_share'],
			...['sgb2_total_share', 'asylum_seekers_benefit_share'],
			'school_leavers_without_hsa_share'
		]);
	});

	it('exists for any district, in the words of the reader', () => {
		const rate = other?.rows.find(({ id }) => id === 'unemployment_rate_all');
		expect(rate).toMatchObject({ value: 4.6, text: '4.6%' });
		expect(other?.rows.length).toBeGreaterThan(15);
	});

	it('calls unchanged only what is printed as zero', async () => {
		const cards = await Promise.all(
			['06632', '06437', '06436', '06412'].map((region) =>
				loadScorecard(region, testContext('de', {}))
			)
		);
		const changes = cards
			.flatMap((card) => card?.rows ?? [])
			.flatMap(({ oneYear, fiveYears }) => [oneYear, fiveYears].filter((own) => own !== null));
		const words = (text: RegExp) =>
			new Set(changes.filter((own) => text.test(own.text)).map(({ word }) => word));
		expect(words(/±/)).toEqual(new Set(['unverändert']));
		expect(words(/^[+−]/).has('unverändert')).toBe(false);
		expect(words(/^\+/).has('kaum verändert')).toBe(true);
	});

	it('does not exist for what is no district with values', async () => {
		expect(await loadScorecard('06415', testContext('de', {}))).toBeUndefined();
		expect(await loadScorecard('06', testContext('de', {}))).toBeUndefined();
	});
});
