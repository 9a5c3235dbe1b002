import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { testContext } from '../test-context.ts';
import { compareRanks } from './compare-ranks.ts';
import type { ManyChoice } from './many-choice.ts';
import { partRows, peer, people, rate, threeLines } from './many-rows.ts';

const second = partRows(
	{ indicator: 'second', name_de: 'Zweite Quote', direction: 'up-good' },
	threeLines([7, 8], [6, 7], [8, 8])
);
const present = (rows: PartRow[], given: Partial<ManyChoice> = {}, locale: Locale = 'de') =>
	compareRanks.present(
		rows,
		testContext(locale, {
			...{ indicators: ['rate', 'second', 'unemployed'], peers: [peer] },
			...{ view: 'values', sameScale: true },
			...given
		})
	);
const rows = [...rate, ...second, ...people];

describe('ranks for several indicators', () => {
	it('say who has the better rank, by the rule of all ranks', () => {
		const { headline, summary } = present(rows);
		expect(headline).toBe(
			'Main-Taunus, Rang in Hessen: Quote 2 von 2 (2025), Zweite Quote 1 von 2 (2025) und Arbeitslose 2 von 2 (2025)'
		);
		expect(summary).toBe(
			'Hochtaunus gegenüber Main-Taunus: 1-mal der günstigere Rang, 1-mal der ungünstigere. Ränge von Hochtaunus: Quote 1 von 2 (2025), Zweite Quote 2 von 2 (2025) und Arbeitslose 1 von 2 (2025).'
		);
		expect(present(rows, {}, 'en').headline).toBe(
			'Main-Taunus, rank in Hesse: Rate 2 of 2 (2025), Rate 1 of 2 (2025) and Unemployed people 2 of 2 (2025)'
		);
	});

	it('of more than three indicators are counted, for the county', () => {
		const third = partRows(
			{ indicator: 'third', name_de: 'Dritte Quote', direction: 'up-good' },
			threeLines([7, 8], [6, 9], [8, 8])
		);
		const four = { indicators: ['rate', 'second', 'third', 'unemployed'] };
		expect(present([...rows, ...third], four).headline).toBe(
			'Bei 1 von 3 Kennzahlen ist im Main-Taunus-Kreis der Rang günstiger als der von Hochtaunus'
		);
		expect(present([...rows, ...third], { ...four, peers: [] }).headline).toBe(
			'Main-Taunus: Rang in Hessen bei 4 Kennzahlen'
		);
	});

	it('name the indicators of each rule where there are several', () => {
		const rules = (given: string[]) =>
			present(rows, { indicators: given })
				.notes.filter((note) => note.includes('Rang 1 ='))
				.map((note) => note.slice(0, note.indexOf('.')));
		expect(rules(['rate', 'second'])).toEqual([
			'Quote: Rang 1 = günstigster Wert, hier der niedrigste',
			'Zweite Quote: Rang 1 = günstigster Wert, hier der höchste'
		]);
		expect(rules(['rate'])).toEqual(['Rang 1 = günstigster Wert, hier der niedrigste']);
	});

	it('are findings that other pages state too', () => {
		const { findings = [] } = present(rows);
		expect(findings).toContainEqual(
			expect.objectContaining({ kind: 'rank', region: county.region, indicator: 'rate', rank: 2 })
		);
	});

	it('stand with value, date, state and range in the table', () => {
		const { table } = present(rows);
		expect(table.columns.map(({ name }) => name)).toEqual([
			'Kennzahl',
			'Stand',
			'Main-Taunus',
			'Hochtaunus',
			'Hessen',
			'Spanne der Kreise'
		]);
		expect(table.rows[0]?.cells).toEqual([
			'Quote',
			'2025',
			'6,9\u202f% (Rang 2 von 2)',
			'5,3\u202f% (Rang 1 von 2)',
			'5,9\u202f%',
			'5,3\u202f% bis 6,9\u202f%'
		]);
	});

	it('are those of the own state: a district of another one has none, and a note says so', () => {
		const far = { region: '09162', name: 'München' };
		const { chart, summary, table, notes } = present(rows, { peers: [far, peer] });
		expect(table.columns.map(({ id }) => id)).not.toContain('09162');
		expect(table.columns.map(({ name }) => name)).toContain('Hochtaunus');
		expect([JSON.stringify(chart), summary].join()).not.toContain('München');
		expect(notes.at(-1)).toBe('Ohne Rang, da nicht in Hessen: München.');
		expect(present(rows, { peers: [far] }, 'en').notes.at(-1)).toBe(
			'Without a rank, as not in Hesse: München.'
		);
		expect(present(rows).notes.join()).not.toContain('Ohne Rang');
	});

	it('keep the reason of a missing value', () => {
		const secret = partRows({ indicator: 'rate' }, threeLines([5], ['.'], [6]));
		const { chart, table } = present(secret, { indicators: ['rate'] });
		expect(chart.kind === 'ranks' && chart.rows[0]?.dots.map(({ value }) => value)).toEqual([
			1,
			'secret'
		]);
		expect(table.rows[0]?.cells[3]).toBe('unbekannt oder geheim');
	});

	it('are right for the county alone and without a value', () => {
		expect(present(rows, { peers: [] }).headline).toBe(
			'Main-Taunus, Rang in Hessen: Quote 2 von 2 (2025), Zweite Quote 1 von 2 (2025) und Arbeitslose 2 von 2 (2025)'
		);
		const none = partRows({ indicator: 'rate' }, threeLines(['.'], [5], [6]));
		expect(present(none, { indicators: ['rate'] }).headline).toBe('Main-Taunus: kein Rang');
		expect(present([]).chart).toMatchObject({ rows: [] });
	});

	it('are typed beside the official values', () => {
		const { data } = present(rows);
		const own = data.rows.find(({ id }) => id === `${county.region}-2025-s1`);
		expect(own?.cells).toMatchObject({ rate: { value: 6.9 }, rate_rank: { value: 2 } });
		const state = data.rows.find(({ id }) => id === `${county.state}-2025-s1`);
		expect(state?.cells.rate_rank).toBeUndefined();
	});
});
