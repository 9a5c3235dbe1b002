import { describe, expect, it } from 'vitest';
import { certaintyIn } from '../columns/read.ts';
import { testContext } from '../skills/gap.fixture.ts';
import { readBase } from './base.ts';
import type { Written } from './choice.ts';
import { scenarioRows } from './fixture.ts';
import { scenario } from './scenario.ts';
import { breakEvenTable, leverTable } from './tables.ts';

const empty: Written = {
	...{ women: '', hours: '', retraining: '', immigration: '', retirement: '' },
	...{ womenHere: '', partTimers: '', fullHours: '', partHours: '', academic: '' }
};
const rows = scenarioRows('06999');
const shown = (written: Partial<Written>, locale: 'de' | 'en' = 'de', from = rows) =>
	scenario.present(from, testContext(locale, { ...empty, ...written }));

describe('scenario of the skills gap', () => {
	it('starts with the published forecast', () => {
		const { headline, subtitle, summary, data } = shown({});
		expect(headline).toBe(
			'Noch nichts angenommen: Bis 2028 fehlen im Musterkreis laut Prognose 5.000 Fachkräfte'
		);
		expect(subtitle).toBe(
			'Annahme, kein amtliches Ergebnis. Lücke und Überhang nach Qualifikation, Musterkreis, Personen, 2021 bis 2028. Angenommen: nichts'
		);
		expect(summary).toContain(
			'Mit Berufsausbildung: −2.590 (Spanne −2.595 bis −2.585), veröffentlicht −2.590.'
		);
		expect(certaintyIn({ data })).toEqual(['model', 'own-calculation', 'assumption']);
	});
	it('says what follows from a lever and what was assumed', () => {
		const { headline, subtitle, table } = shown({ retraining: '500' });
		expect(headline).toBe(
			'Unter diesen Annahmen fehlen im Musterkreis bis 2028 4.500 statt 5.000 Fachkräfte'
		);
		expect(subtitle).toContain('Angenommen: Nachqualifizierung 500 Personen');
		expect(table.columns.map(({ name }) => name)).toEqual([
			'Qualifikation',
			'Veröffentlicht',
			'Annahme, kein amtliches Ergebnis',
			'Annahme, unterer Wert',
			'Annahme, oberer Wert'
		]);
		expect(table.rows.map(({ cells }) => cells.slice(1))).toEqual([
			['−2.590', '−2.090', '−2.095', '−2.085'],
			['−2.410', '−2.410', '−2.415', '−2.405'],
			['+1.260', '+760', '+755', '+765'],
			['−5.000', '−4.500', '−4.510', '−4.490']
		]);
	});
	it('says the same in English, with what a reader gave', () => {
		const { headline, subtitle, citation } = shown({ immigration: '1000', academic: '40' }, 'en');
		expect(headline).toBe(
			'Under these assumptions 4,000 skilled workers are missing in the Model district by 2028 instead of 5,000'
		);
		expect(subtitle).toContain(
			'Immigration of skilled workers 1,000 people (What percentage have an academic degree? 40)'
		);
		expect(citation).toContain('Amt, Tabelle work (work)');
	});
	it('leaves a lever without its number off, and names what it refuses', () => {
		const { headline, notes } = shown({ women: '5', retirement: '400' });
		expect(headline).toContain('Noch nichts angenommen');
		expect(notes[1]).toBe('Nicht übernommen, weil keine Zahl oder außerhalb der Spanne: 400.');
	});
	it('says that no skilled workers are missing when both gaps are closed', () => {
		const small = rows.map((row) =>
			row.row === 'gap' && (row.component === 'vocational' || row.component === 'academic')
				? { ...row, value: -100 }
				: row
		);
		expect(shown({ immigration: '400', academic: '50' }, 'de', small).headline).toBe(
			'Unter diesen Annahmen fehlen im Musterkreis bis 2028 keine Fachkräfte'
		);
	});
	it('says so where there is no forecast', () => {
		expect(shown({}, 'de', []).headline).toBe(
			'Für die Fachkräftelücke im Musterkreis liegt keine Prognose vor'
		);
	});
});

describe('tables of the levers', () => {
	const base = readBase(rows, '06999');
	if (!base) throw new Error('no forecast');
	const de = testContext('de', {});

	it('name range, formula and base with date and source', () => {
		const [women, , retraining] = leverTable(base, {}, de).rows;
		expect(women?.cells[2]).toContain('0 bis 8,0 Prozentpunkte');
		expect(women?.cells[3]).toContain('76.000 Frauen von 15 bis unter 65 Jahren');
		expect(women?.cells[3]).toContain('Wie viel Prozent dieser Frauen arbeiten im Kreis?');
		expect(women?.cells[4]).toContain('beschäftigte Frauen am Wohnort: 45.000 (30.06.2019');
		expect(retraining?.cells[4]).toBe(
			'Überhang ohne Berufsausbildung: 1.260 (2021–2028; Strategie, Abschnitt 2.4)'
		);
	});
	it('say how far one lever alone would have to go', () => {
		const cells = breakEvenTable(base, { academic: 40 }, de).rows.map((row) => row.cells.slice(1));
		expect(cells).toEqual([
			['offen, es fehlt eine Angabe', 'offen, es fehlt eine Angabe', 'offen, es fehlt eine Angabe'],
			['offen, es fehlt eine Angabe', 'offen, es fehlt eine Angabe', 'offen, es fehlt eine Angabe'],
			[
				'2.590 Personen, mehr als die Spanne: allein nicht möglich',
				'wirkt hier nicht',
				'1.260 Personen'
			],
			[
				'4.317 Personen, mehr als die Spanne: allein nicht möglich',
				'6.025 Personen, mehr als die Spanne: allein nicht möglich',
				'1.600 Personen'
			],
			[
				'351 Prozent, mehr als die Spanne: allein nicht möglich',
				'520 Prozent, mehr als die Spanne: allein nicht möglich',
				'100 Prozent'
			]
		]);
	});
});
