import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { observed, testContext, yearly } from '../test-context.ts';
import { sentenceStart } from '../trend.ts';
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
			`Seit 2016 steigt die Arbeitslosigkeit ${county.in.de} wieder`
		);
		expect(show([6, 5, 4]).headline).toBe(`Seit 2015 sinkt die Arbeitslosigkeit ${county.in.de}`);
		expect(show([4, 3, 4, 5], { locale: 'en' }).headline).toBe(
			`Unemployment ${county.in.en} has been rising again since 2016`
		);
	});

	it('names a single step, and when it last went that way', () => {
		expect(show([5, 4, 6, 7, 6], { group: 'women' }).headline).toBe(
			`2019 sank die Arbeitslosigkeit unter Frauen ${county.in.de} zum ersten Mal seit 2016`
		);
		expect(show([5, 4, 6, 7, 6], { group: 'women', locale: 'en' }).headline).toBe(
			`Unemployment among women ${county.in.en} fell in 2019 for the first time since 2016`
		);
	});

	it('says unchanged, and names no direction after a gap', () => {
		expect(show([5, 5]).headline).toBe(
			`2016 blieb die Arbeitslosigkeit ${county.in.de} unverändert`
		);
		expect(show([5, '.', 6]).headline).toBe(`Die Arbeitslosigkeit ${county.in.de} 2017`);
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
			`2020 lag die Quote bei 5,4\u202f%, so hoch wie seit 2015 nicht mehr. ${sentenceStart(county.inState.de)} waren es 5,8\u202f%, ${county.inCountry.de} 6,3\u202f%.`
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
			'unbekannt oder geheim zu halten',
			'6,0\u202f%'
		]);
	});
});
