import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { testContext } from '../test-context.ts';
import type { FiledCard } from './card.ts';
import { loadSources } from '../load.server.ts';
import { loadFiledLeads, type Leads } from './load.server.ts';

describe.runIf(existsSync('static/data/manifest.json'))('the leading findings', () => {
	let de: Leads<FiledCard>;
	let en: Leads<FiledCard>;
	beforeAll(async () => {
		de = await loadFiledLeads(testContext('de', {}), await loadSources());
		en = await loadFiledLeads(testContext('en', {}), await loadSources());
	});

	it('begin with youth unemployment, by the rule', () => {
		expect(de.cards).toHaveLength(5);
		expect(de.cards[0]?.card).toMatchObject({
			id: 'unemployment_rate_15_24',
			path: '/arbeitsmarkt/?gruppe=young#unemployment',
			headline: 'Die Arbeitslosenquote der 15- bis 24-Jährigen war 2025 höher als in Hessen',
			value: '6,9\u202f%',
			beside: 'Hessen 5,9\u202f%',
			rank: 'Rang 22 von 26',
			before:
				'2020 waren es 4,8\u202f%, in Hessen 5,4\u202f%; seit 2021 liegt der Wert über dem in Hessen.'
		});
		expect(en.cards[0]?.card).toMatchObject({
			headline: 'The unemployment rate of people aged 15 to 24 was higher than in Hesse in 2025',
			rank: 'Rank 22 of 26'
		});
	});

	it('compare a count by its growth, and rank the growth', () => {
		expect(de.cards.find(({ card }) => card.id === 'svb_workplace_total')?.card).toMatchObject({
			headline:
				'Die Zahl der sozialversicherungspflichtig Beschäftigten am Arbeitsort ist von 2019 bis 2024 stärker gestiegen als in Hessen',
			value: '+9,9\u202f%',
			beside: 'Hessen +5,0\u202f%',
			rank: 'Rang 1 von 26 beim Zuwachs',
			before: 'Am 30.06.2019 waren es 102.385, am 30.06.2024 112.513.'
		});
	});

	it('say what rank 1 means where it is open whether a high value is good', () => {
		const card = (leads: typeof de) =>
			leads.cards.find(({ card }) => card.id === 'sgb12_old_age_disability_share')?.card.rank;
		expect(card(de)).toBe('Niedrigster von 18 Werten');
		expect(card(en)).toBe('Lowest of 18 values');
	});

	it('hold nothing old, and say how much is left out', () => {
		const years = de.cards.map(({ card }) => Number(/\b20\d\d/.exec(card.meta)?.[0]));
		expect(Math.min(...years)).toBeGreaterThanOrEqual(2023);
		expect(de.old).toBeGreaterThan(3);
	});

	it('say which of their numbers are our own, and of no other', () => {
		const metas = (leads: typeof de) =>
			Object.fromEntries(leads.cards.map(({ card }) => [card.id, card.meta]));
		expect(metas(de)).toMatchObject({
			unemployed_longterm_share: 'Jahresdurchschnitt 2025\u00a0· eigene Berechnung',
			svb_workplace_total: 'Stichtag 30.06.2024\u00a0· eigene Berechnung',
			unemployment_rate_15_24: 'Jahresdurchschnitt 2025'
		});
		expect(metas(en).unemployed_longterm_share).toBe('Annual average 2025\u00a0· own calculation');
	});

	it('name who publishes their tables', () => {
		expect(de.cards.map(({ card }) => card.source)).toContain('13211-02-05-4');
		expect(de.publishers).toEqual(['Statistische Ämter des Bundes und der Länder, Deutschland']);
	});

	it('say that money is in current prices', () => {
		const money = de.cards.find(({ card }) => card.id === 'gdp_per_employed')?.card;
		expect(money?.before).toContain('(in jeweiligen Preisen)');
	});
});
