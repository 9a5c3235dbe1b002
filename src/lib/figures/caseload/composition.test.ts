import { certaintyIn } from '../columns/read.ts';
import { describe, expect, it } from 'vitest';
import { testContext } from '../test-context.ts';
import { compositionNationality, compositionSex } from './composition.ts';
import { breakdowns, counted } from './test-rows.ts';

const german = testContext('de', {});
const english = testContext('en', {});

describe('composition of the caseload', () => {
	it('compares the employable with all, above, below and level', () => {
		const summary = (elbWomen: number) =>
			compositionSex.present(breakdowns(50, elbWomen), german).summary;
		expect(summary(33)).toBe('Unter den Erwerbsfähigen ist der Anteil höher: 55,0\u202f%.');
		expect(summary(27)).toBe('Unter den Erwerbsfähigen ist der Anteil niedriger: 45,0\u202f%.');
		expect(summary(30)).toBe('Unter den Erwerbsfähigen ist der Anteil gleich hoch: 50,0\u202f%.');
	});

	it('states the share in both languages', () => {
		expect(compositionNationality.present(breakdowns(), german).headline).toBe(
			'Am 31.12.2023 hatten 61,0\u202f% der Leistungsberechtigten nach SGB II keine deutsche Staatsangehörigkeit'
		);
		expect(compositionSex.present(breakdowns(), english).headline).toBe(
			'On 31 December 2023, 52.0% of people entitled to SGB II benefits were female'
		);
	});

	it('prints the share of the source where it gives one', () => {
		const rows = [counted('persons', 'sex', 'female', 6139, 51.6)];
		const { chart } = compositionSex.present(rows, german);
		const segment = chart.kind === 'shares' ? chart.bars[0]?.segments[0] : undefined;
		expect(segment?.text).toBe('6.139 (51,6\u202f%)');
		expect(segment?.label).toBe(
			'Alle Leistungsberechtigten, Weiblich, 31.12.2023: 6.139 Personen, 51,6\u202f%'
		);
	});

	it('keeps the two breakdowns apart and the table like the chart', () => {
		const { table } = compositionSex.present(breakdowns(), german);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Alle Leistungsberechtigten', '52 (52,0\u202f%)', '48 (48,0\u202f%)', '100'],
			['Erwerbsfähige', '33 (55,0\u202f%)', '27 (45,0\u202f%)', '60']
		]);
	});

	it('shows why a value is missing and claims nothing', () => {
		const rows = [counted('persons', 'sex', 'female', '*'), counted('persons', 'sex', 'male', 5)];
		const shown = compositionSex.present(rows, german);
		expect(shown.headline).toBe('Leistungsberechtigte nach Geschlecht');
		expect(shown.table.rows[0]?.cells[1]).toBe('geschützt (Fallzahl unter 3)');
		expect(shown.table.rows[0]?.cells[2]).toBe('keine Angabe');
		expect(compositionSex.present([], english).summary).toBe(
			'There are no shares for this breakdown.'
		);
	});

	it('says what the breakdowns add up to, equal or not', () => {
		const note = (rows = breakdowns()) => compositionSex.present(rows, german).notes[0];
		expect(note()).toContain('ergeben beide 60.');
		const off = breakdowns().map((row) =>
			row.measure === 'elb' && row.category === 'male' ? { ...row, value: 28 } : row
		);
		expect(note(off)).toContain('ergeben verschiedene Summen: 61, 60.');
		expect(note([])).not.toContain('Gesamtzahl');
	});

	it('says what the data note on the number of people', () => {
		const rows = breakdowns().map((row) =>
			row.measure === 'persons' && row.dimension === 'total'
				? { ...row, note_de: 'Früh gezählt.', note_en: 'Counted early.' }
				: row
		);
		expect(compositionNationality.present(rows, german).notes[0]).toBe('Früh gezählt.');
		expect(compositionSex.present(rows, english).notes[0]).toBe('Counted early.');
		expect(compositionSex.present(breakdowns(), english).notes).not.toContain('');
	});

	it('says that totals are statements or own sums', () => {
		expect(certaintyIn(compositionSex.present(breakdowns(), german))).toEqual([
			'strategy-statement',
			'own-calculation'
		]);
	});
});
