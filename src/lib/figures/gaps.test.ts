import { describe, expect, it } from 'vitest';
import type { LineSeries } from '../charts/lines/data.ts';
import type { Value } from '../core/value.ts';
import { gapNotes } from './gaps.ts';
import { testContext } from './test-context.ts';

const line = (name: string, ...points: [year: number, value: Value][]): LineSeries => ({
	id: name,
	name,
	role: 'accent',
	points: points.map(([x, value]) => {
		const period = String(x);
		return { id: `${name} ${x}`, x, value, period, text: String(value), label: period };
	})
});
const de = (...series: LineSeries[]) => gapNotes(series, testContext('de', {}));
const whole = line('Hessen', [2020, 1], [2021, 2], [2022, 3]);

describe('the note on gaps', () => {
	it('is absent where every line is whole, also without points', () => {
		expect(de(whole, line('Leer'))).toEqual([]);
		expect(de()).toEqual([]);
	});

	it('names years left out between the first and the last of a line', () => {
		expect(de(line('Kreis', [2019, 1], [2020, 1], [2023, 1], [2025, 1]))).toEqual([
			'Lücken: 2021, 2022 und 2024 (nicht im Datenbestand).'
		]);
		expect(de(line('Kreis', [2011, 1], [2023, 1]))).toEqual([
			'Lücken: 2012 bis 2022 (nicht im Datenbestand).'
		]);
	});

	it('gives the reason of a missing value', () => {
		expect(de(line('Kreis', [2016, 1], [2017, 'secret'], [2018, 'secret'], [2019, 1]))).toEqual([
			'Lücken: 2017 und 2018 (unbekannt oder geheim).'
		]);
	});

	it('says of years before anybody has a value that none is published', () => {
		const late = line('Kreis', [2006, 'secret'], [2007, 'secret'], [2008, 1]);
		const state = line('Hessen', [2006, 'secret'], [2007, 'secret'], [2008, 1]);
		expect(de(late, state)).toEqual(['Lücken: 2006 und 2007 (kein Wert veröffentlicht).']);
		expect(de(late, line('Hessen', [2006, 1], [2007, 1], [2008, 1]))).toEqual([
			'Lücken: Kreis 2006 und 2007 (unbekannt oder geheim).'
		]);
	});

	it('names the lines where not all miss the same', () => {
		const county = line('Kreis', [2020, 1], [2021, 'uncertain'], [2022, 1], [2024, 2]);
		expect(de(county, whole)).toEqual([
			'Lücken: Kreis 2023 (nicht im Datenbestand); Kreis 2021 (Wert zu unsicher).'
		]);
		const other = line('Nachbar', [2022, 1], [2024, 2]);
		expect(de(county, other, whole)[0]).toContain('Kreis und Nachbar 2023 (nicht');
	});

	it('speaks English', () => {
		const own = line('County', [2010, 1], [2014, 1]);
		expect(gapNotes([own], testContext('en', {}))).toEqual([
			'Gaps: 2011 to 2013 (not in the data).'
		]);
	});
});
