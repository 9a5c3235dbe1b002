import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { observed, testContext, yearly } from '../test-context.ts';
import { capital } from '../../core/capital.ts';
import { unemployment, unemploymentGroups, type UnemploymentGroup } from './unemployment.ts';

const show = (
	values: readonly (number | string)[],
	{ group = 'all', locale = 'de' }: { group?: UnemploymentGroup; locale?: Locale } = {},
	more = {}
) =>
	unemployment.present(
		[
			...yearly(2015, values, { indicator: unemploymentGroups[group] }),
			...Object.entries(more).map(([region, value]) =>
				observed(
					{ indicator: unemploymentGroups[group], region, period: String(2014 + values.length) },
					Number(value)
				)
			)
		],
		testContext(locale, { group })
	);

describe('headline of the unemployment rate', () => {
	it('names the year a rise or fall began', () => {
		expect(show([4, 3, 4, 5]).headline).toBe(
			`Seit 2016 steigt die Arbeitslosenquote ${county.in.de} wieder`
		);
		expect(show([6, 5, 4]).headline).toBe(`Seit 2015 sinkt die Arbeitslosenquote ${county.in.de}`);
		expect(show([4, 3, 4, 5], { locale: 'en' }).headline).toBe(
			`The unemployment rate ${county.in.en} has been rising again since 2016`
		);
	});

	it('names a single step, and when it last went that way', () => {
		expect(show([5, 4, 6, 7, 6], { group: 'women' }).headline).toBe(
			`2019 sank die Arbeitslosenquote der Frauen ${county.in.de} zum ersten Mal seit 2016`
		);
		expect(show([5, 4, 6, 7, 6], { group: 'women', locale: 'en' }).headline).toBe(
			`The unemployment rate of women ${county.in.en} fell in 2019 for the first time since 2016`
		);
	});

	it('leads with the year it came to lie on the other side of its state, and tells the last step after', () => {
		const rows = (own: number[], state: number[]) => [
			...yearly(2021, own, { indicator: unemploymentGroups.young }),
			...yearly(2021, state, { indicator: unemploymentGroups.young, region: county.state })
		];
		const at = (own: number[], locale: Locale = 'de') =>
			unemployment.present(
				rows(own, [5, 5, 5, 5]),
				testContext(locale, { group: 'young' as const })
			);
		const { headline, summary } = at([4, 6, 8, 7]);
		expect(headline).toBe(
			`Seit 2022 ist die Arbeitslosenquote der 15- bis 24-Jährigen ${county.in.de} höher als ${county.inState.de}: 7,0\u202f% gegen 5,0\u202f%`
		);
		// Behind the step, "In Hessen waren es 5,0 %" would be read as another one.
		expect(summary).toBe(
			`2024 lag die Quote bei 7,0\u202f%. ${capital(county.inState.de)} waren es 5,0\u202f%. 2024 sank die Arbeitslosenquote der 15- bis 24-Jährigen ${county.in.de}.`
		);
		expect(at([4, 6, 8, 7], 'en').headline).toBe(
			`Since 2022 the unemployment rate of people aged 15 to 24 ${county.in.en} has been higher than ${county.inState.en}: 7.0% against 5.0%`
		);
		expect(at([4, 4, 4, 6]).headline).toMatch(/^2024 stieg/);
	});

	it('leads with five years where a single step goes the other way', () => {
		const { headline, summary } = show([8, 10, 9, 12, 14, 13], { group: 'foreign' });
		expect(headline).toBe(
			`Die Arbeitslosenquote der Ausländerinnen und Ausländer ist ${county.in.de} von 2015 bis 2020 von 8,0\u202f% auf 13,0\u202f% gestiegen`
		);
		expect(summary).toContain('2020 sank die Arbeitslosenquote der Ausländerinnen und Ausländer');
		expect(show([8, 10, 9, 12, 14, 7], { group: 'foreign' }).headline).toMatch(/^2020 sank/);
	});

	it('says unchanged, and names no direction after a gap', () => {
		expect(show([5, 5]).headline).toBe(
			`2016 blieb die Arbeitslosenquote ${county.in.de} unverändert`
		);
		expect(show([5, '.', 6]).headline).toBe(`Die Arbeitslosenquote ${county.in.de} 2017`);
	});

	it('says that there is no rate when all values are missing', () => {
		expect(show(['.', '.']).headline).toBe('Für diese Gruppe liegt keine Arbeitslosenquote vor');
		expect(show([]).summary).toBe('Für diese Gruppe liegt keine Arbeitslosenquote vor.');
	});
});

describe('summary of the unemployment rate', () => {
	it('compares with the past, the state and the country', () => {
		const values = [6, 5, 4, 4, 4.5, 5.4];
		const others = { [county.state]: 5.8, [county.country]: 6.3 };
		expect(show(values, {}, others).summary).toBe(
			`2020 lag die Quote bei 5,4\u202f%, so hoch wie seit 2015 nicht mehr. ${capital(county.inState.de)} waren es 5,8\u202f%, ${county.inCountry.de} 6,3\u202f%.`
		);
		expect(show(values, { locale: 'en' }, others).summary).toBe(
			`In 2020 the rate was 5.4%, the highest since 2015. It was 5.8% ${county.inState.en} and 6.3% ${county.inCountry.en}.`
		);
	});

	it('names no comparison where none is known', () => {
		expect(show([5, 4, 5]).summary).toBe('2017 lag die Quote bei 5,0\u202f%.');
	});
});

describe('chart and table of the unemployment rate', () => {
	it('prints the same texts in both and keeps a gap with its reason', () => {
		const { chart, table } = show([5, '.', 6], { group: 'foreign' });
		expect(chart.kind === 'lines' && chart.series[0]?.points.map(({ value }) => value)).toEqual([
			5,
			'secret',
			6
		]);
		expect(table.rows.map(({ cells }) => cells[1])).toEqual([
			'5,0\u202f%',
			'unbekannt oder geheim',
			'6,0\u202f%'
		]);
	});
});
