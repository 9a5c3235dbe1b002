import { describe, expect, it } from 'vitest';
import type { Locale } from '../../core/locale.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import { testContext } from '../test-context.ts';
import type { Choice } from './choice.ts';
import { compareRanking } from './compare-ranking.ts';
import { indicatorRow, ofState, own, ranked } from './test-rows.ts';

const choice = (given: Partial<Choice> = {}): Choice => ({
	indicator: indicatorRow(),
	group: 'all',
	peers: [],
	...given
});
const present = (rows: RankingRow[], given: Partial<Choice> = {}, locale: Locale = 'de') =>
	compareRanking.present(rows, testContext(locale, choice(given)));
const rows = [own(5.4), ranked('1', 'Anau', 5.4), ranked('2', 'Bach', 3.8), ofState(5.8)];

describe('the ranking in words', () => {
	it('says rank, ties, distance to the state and the ends of the scale', () => {
		const { headline, summary } = present(rows);
		expect(headline).toBe('Quote: Main-Taunus 2025 auf Rang 2 von 3 (geteilt)');
		expect(summary).toBe(
			'Rang 2 von 3 mit 5,4\u202f%, gleichauf mit Anau (Rang 1 = günstigster Wert, hier der niedrigste). Das sind 0,4 Prozentpunkte weniger als in Hessen (5,8\u202f%). Die Werte reichen von 3,8\u202f% (Bach) bis 5,4\u202f% (Anau und Eigen).'
		);
	});

	it('says the same in English', () => {
		const { headline, summary } = present(rows, {}, 'en');
		expect(headline).toBe('Rate: Main-Taunus ranks 2 of 3 (shared) in 2025');
		expect(summary).toContain(
			'Rank 2 of 3 with 5.4%, level with Anau (rank 1 = most favourable value, here the lowest).'
		);
		expect(summary).toContain('That is 0.4 percentage points less than in Hesse (5.8%).');
	});

	it('is right above the state, level with it and without it', () => {
		const at = (state: number) => present([own(5.4), ofState(state)]).summary;
		expect(at(5.0)).toContain('0,4 Prozentpunkte mehr als in Hessen (5,0\u202f%)');
		expect(at(5.4)).toContain('Der Wert ist so hoch wie in Hessen.');
		expect(present([own(5.4)]).summary).not.toContain('Hessen');
	});

	it('places the county in its comparison group', () => {
		const peers = [{ region: '2', name: 'Bach' }];
		const { summary, notes, table, chart } = present(rows, { group: 'own', peers });
		expect(summary).toContain('Mit der eigenen Auswahl verglichen: Rang 2 von 2.');
		expect(notes).toContain('Vergleichsgruppe: eigene Auswahl (Bach).');
		expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(['ja', '–', 'ja']);
		expect(chart.kind === 'bars' && chart.rows.map(({ role }) => role)).toEqual([
			'compare',
			'context',
			'accent'
		]);
	});

	it('prints the rule of the neighbours', () => {
		const peers = [{ region: '1', name: 'Anau' }];
		const { summary, notes } = present(rows, { group: 'neighbours', peers });
		expect(summary).toContain(
			'Mit seinen Nachbarkreisen verglichen: Rang 1 von 2, gleichauf mit Anau.'
		);
		expect(notes[0]).toContain('mit gemeinsamer Grenze: Anau.');
	});

	it('names missing districts and keeps their reason', () => {
		const { summary, notes, table } = present([
			own(5),
			ranked('1', 'B', '.'),
			ranked('2', 'A', null)
		]);
		expect(summary).toContain('Für 2 von 3 haben wir keinen Wert.');
		expect(notes).toContain('Ohne Wert: A und B.');
		expect(table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
			['Eigen', '1', '5,0\u202f%'],
			['A', '–', 'keine Angabe'],
			['B', '–', 'unbekannt oder geheim']
		]);
	});

	it('says so where the county or everything is missing', () => {
		expect(present([own('.'), ranked('1', 'B', 4)]).headline).toBe(
			'Quote: für 2025 liegt im Main-Taunus-Kreis kein Wert vor'
		);
		const nothing = present([own('.')]);
		expect(nothing.headline).toBe('Quote: für diese Auswahl haben wir keinen Wert');
		expect(nothing.chart).toMatchObject({ kind: 'bars', rows: [] });
		expect(present([]).summary).toBe('Quote: für diese Auswahl haben wir keinen Wert.');
	});

	it('does not judge counts and sets no state beside them', () => {
		const indicator = indicatorRow({
			comparable: 0,
			unit: 'persons',
			decimals: 0,
			name_de: 'Köpfe'
		});
		const { summary, notes, chart } = present([own(500), ranked('1', 'B', 900), ofState(9000)], {
			indicator
		});
		expect(summary).toContain('Niedrigster von 2 Werten: 500 Personen.');
		expect(summary).not.toContain('Hessen');
		expect(notes.join(' ')).toContain('Der Rang ist deshalb keine Bewertung.');
		expect(chart).not.toHaveProperty('reference');
	});

	it('says which way is favourable', () => {
		const order = (direction: string) =>
			present(rows, { indicator: indicatorRow({ direction }) }).notes.join(' ');
		expect(order('down-good')).toContain('günstigster Wert, hier der niedrigste');
		expect(order('up-good')).toContain('günstigster Wert, hier der höchste');
		expect(order('neutral')).not.toContain('günstig');
	});

	it('prints flags and negative values', () => {
		const { chart } = present([own(-1.5, { flag: 'p' }), ranked('1', 'B', 2)]);
		expect(chart.kind === 'bars' && chart.rows[0]?.label).toBe(
			'Eigen, 2025: −1,5\u202f% (vorläufig)'
		);
	});
});
