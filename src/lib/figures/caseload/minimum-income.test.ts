import { describe, expect, it } from 'vitest';
import { observed, testContext } from '../test-context.ts';
import { minimumIncome } from './minimum-income.ts';

const row = (indicator: string, year: number, value: number | string, flag = '') =>
	observed({ indicator, period: `${year}-12-31`, flag, source: '22811-01-01-4' }, value);
const total = (year: number, value: number | string) =>
	row('minimum_income_total_persons', year, value);
const german = testContext('de', {});
const present = (...rows: ReturnType<typeof row>[]) => minimumIncome.present(rows, german);

describe('recipients of minimum income benefits', () => {
	it('states the last count and the step to it, whatever its sign', () => {
		expect(present(total(2023, 16558), total(2024, 16265)).headline).toBe(
			'16.265 Personen erhielten Ende 2024 Mindestsicherung, 293 weniger als im Jahr davor'
		);
		expect(present(total(2023, 1), total(2024, 3)).headline).toContain('2 mehr als im Jahr davor');
		expect(present(total(2023, 5), total(2024, 5)).headline).toContain(
			'so viele wie im Jahr davor'
		);
		expect(
			minimumIncome.present([total(2023, 1), total(2024, 3)], testContext('en', {})).headline
		).toBe(
			'3 people received minimum income benefits at the end of 2024, 2 more than the year before'
		);
	});

	it('names no step across a gap', () => {
		expect(present(total(2022, 5), total(2024, 7)).headline).toBe(
			'7 Personen erhielten Ende 2024 Mindestsicherung'
		);
		expect(present(total(2024, '.')).headline).toBe('Zur Mindestsicherung liegen keine Zahlen vor');
	});

	it('names the highest count of the series', () => {
		expect(present(total(2023, 9), total(2024, 7)).summary).toBe(
			'Der höchste Stand der Reihe: 9 am 31.12.2023.'
		);
		expect(present(total(2023, 5), total(2024, 7)).summary).toBe(
			'Das ist der höchste Stand der Reihe.'
		);
	});

	it('adds the groups under SGB II only when both are known', () => {
		const parts = [
			row('sgb2_employable_persons', 2024, 6),
			row('sgb2_not_employable_persons', 2024, 2)
		];
		expect(present(total(2024, 10), ...parts).summary).toContain(
			'8 von ihnen (80,0\u202f%) bezogen Leistungen nach SGB II.'
		);
		expect(present(total(2024, 10), ...parts.slice(1)).summary).not.toContain('SGB II');
	});

	it('speaks the rounding with each mark and prints it once in the table', () => {
		const { chart, table } = present(
			total(2024, 10),
			row('asylum_seekers_benefit_persons', 2024, 5, 'rounded5')
		);
		const asylum = chart.kind === 'columns' ? chart.columns[0]?.segments.at(-1) : undefined;
		expect(asylum?.label).toBe(
			'Asylbewerberleistungen, 31.12.2024: 5 Personen (auf Vielfache von 5 gerundet)'
		);
		expect(table.rows[0]?.cells).toEqual([
			'31.12.2024',
			'keine Angabe',
			'keine Angabe',
			'keine Angabe',
			'keine Angabe',
			'5',
			'10',
			'SGB XII und Asyl auf 5 gerundet'
		]);
	});
});
