import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { observed, testContext } from '../test-context.ts';
import { capital } from '../../core/capital.ts';
import { populationPyramid } from './population-pyramid.ts';

const people = (young: number | string, old: number) =>
	['f', 'm'].flatMap((sex) => [
		observed({ period: '2020-12-31', sex, age: '15-24' }, young),
		observed({ period: '2020-12-31', sex, age: '55-59' }, old),
		observed({ period: '2020-12-31', sex, age: '60-64' }, old)
	]);
const german = testContext('de', {});
const english = testContext('en', {});

describe('population pyramid', () => {
	it('sets those who enter working life against those who leave it', () => {
		const shown = populationPyramid.present(people(67, 50), german);
		expect(shown.headline).toBe(
			'2020 kamen auf 100 Menschen von 55 bis 64 Jahren 67 von 15 bis 24'
		);
		expect(shown.summary).toBe(
			`${capital(county.in.de)} lebten 200 Menschen von 55 bis 64 Jahren und 134 von 15 bis 24, also 66 weniger Jüngere (31.12.2020).`
		);
		expect(populationPyramid.present(people(150, 50), german).summary).toContain(
			'100 mehr Jüngere'
		);
		expect(populationPyramid.present(people(100, 50), english).summary).toContain(
			'exactly as many'
		);
	});

	it('prints bands that the source covers and a reason for the others', () => {
		const { table } = populationPyramid.present(people(67, 50), german);
		expect(table.rows.find(({ id }) => id === '55-64')?.cells).toEqual(['55–64', '100', '100']);
		expect(table.rows[0]?.cells).toEqual(['unter 6', 'keine Angabe', 'keine Angabe']);
	});

	it('shows the two groups it speaks of fully and the others faintly', () => {
		const { chart } = populationPyramid.present(people(67, 50), german);
		const full = chart.kind === 'pyramid' && chart.rows.filter(({ faint }) => !faint);
		expect(full && full.map(({ name }) => name)).toEqual(['15–24', '55–64']);
	});

	it('claims nothing when a group is missing', () => {
		expect(populationPyramid.present(people('.', 50), german)).toMatchObject({
			headline: `Die Bevölkerung ${county.of.de} nach Alter`,
			summary: 'Für den Vergleich der Altersgruppen fehlen Werte.'
		});
		expect(populationPyramid.present([], english).table.rows).toEqual([]);
	});
});
