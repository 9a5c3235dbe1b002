import { describe, expect, it } from 'vitest';
import { nowhere, region } from '../../core/place.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { observed, testContext } from '../test-context.ts';
import { asOfText } from './as-of.ts';
import { observedData } from './build.ts';
import { factsOf } from './columns.ts';
import { factText } from './print.ts';
import { printTable } from './table.ts';
import { oldText } from './old.ts';
import { latestPeriod, regionText } from './read.ts';

const context = testContext('de', {});
const rate = 'unemployment_rate_all';
const data = (...rows: ReturnType<typeof observed>[]) =>
	observedData([{ rows: rows.map((row) => ({ ...row, indicator: rate })) }], [rate], context);

describe('official values as data', () => {
	it('know place, period, unit and source without a printed word', () => {
		const [fact] = factsOf(data(observed({ period: '2025', flag: 'p' }, 5.44)));
		expect(fact?.row.place).toEqual(region('06436', 'Main-Taunus-Kreis'));
		expect(fact?.row.period).toEqual({ kind: 'annual-mean', year: 2025 });
		expect(fact?.measure).toMatchObject({ id: rate, unit: 'percent', decimals: 1 });
		expect(fact && factText(fact, context)).toBe('5,4\u202f% (vorläufig)');
	});

	it('tell the last period with a number', () => {
		const rows = [
			observed({ period: '2015' }, 4),
			observed({ period: '2016' }, '.'),
			observed({ period: '2014' }, 3)
		];
		expect(latestPeriod(data(...rows))).toEqual({ kind: 'annual-mean', year: 2015 });
		expect(oldText(latestPeriod(data(...rows)), context, '2026-11-26')).toBe(
			'älter als drei Jahre'
		);
		expect(oldText(latestPeriod(data(...rows)), context, '2017-11-26')).toBe('');
		expect(latestPeriod(data())).toBeUndefined();
		// State and nation are a year ahead of the district.
		const ahead = ['06', 'DG'].map((ags) => observed({ region: ags, period: '2016' }, 4));
		expect(latestPeriod(data(...rows, ...ahead))).toEqual({ kind: 'annual-mean', year: 2015 });
		expect(latestPeriod(data(...ahead))).toEqual({ kind: 'annual-mean', year: 2016 });
	});

	it('say what they speak of, how far they look ahead, and that they are old', () => {
		const [row] = data(observed({ period: '2015' }, 4)).rows;
		const old = data(observed({ period: '2015' }, 4));
		expect(asOfText(old, context, '2026-11-26')).toBe('2015 (älter als drei Jahre)');
		expect(asOfText(data(observed({ period: '2025' }, 4)), context, '2026-11-26')).toBe('2025');
		const ahead = { kind: 'horizon', base: 2023, horizon: 2030 } as const;
		const rows = row ? [{ ...row, period: ahead }] : [];
		expect(asOfText({ ...old, rows }, context, '2026-11-26')).toBe(
			'2023, vorausgeschätzt bis 2030'
		);
		expect(asOfText({ ...old, rows: [] }, context, '2026-11-26')).toBe('');
	});

	it('name the regions of their places, the county first', () => {
		const at = (own: string) => observed({ region: own, name: own, period: '2015' }, 1);
		const of = (...ags: string[]) => regionText(data(...ags.map(at)), context);
		expect(of('DG', '06436')).toBe('Main-Taunus-Kreis, Deutschland');
		expect(of('06', '06411', '06412')).toBe('Hessen, 06411, 06412');
		expect(of('06436', '06411', '06412', '06413', '06414')).toBe(
			'Main-Taunus-Kreis, 4 weitere Regionen'
		);
		const empty = data(observed({ period: '2015' }, 1));
		const rows = empty.rows.map((row) => ({ ...row, place: nowhere }));
		expect(regionText({ ...empty, rows }, context)).toBe('Region nicht genannt');
	});
});

describe('the row of an indicator', () => {
	it('says how its values are counted, dated and printed', () => {
		expect(indicatorOf('minimum_income_total_share')).toMatchObject({
			unit: 'percent-of-population',
			decimals: 1,
			periodKind: 'reference-date',
			direction: 'down-good',
			certainty: 'full-count',
			comparable: true
		});
		expect(() => indicatorOf('nobody')).toThrow('no row in data/indicators for "nobody"');
	});
});

describe('printTable', () => {
	const own = observedData(
		[
			{
				rows: [
					observed({ indicator: rate, region: '06436', period: '2024' }, 5.4),
					observed({ indicator: rate, region: '06436', period: '2025' }, '.'),
					observed({ indicator: rate, region: '06', period: '2025', flag: 'p' }, 5.8)
				]
			}
		],
		[rate],
		context
	);

	it('prints a line for each period and a column for each place, reasons and gaps in words', () => {
		const table = printTable(own, { caption: 'c', lines: 'period', across: 'region' }, context);
		expect(table.columns.map(({ name }) => name)).toEqual([
			'Zeitraum',
			'Main-Taunus-Kreis',
			'Hessen'
		]);
		expect(table.rows).toEqual([
			{ id: '2024', cells: ['2024', '5,4\u202f%', 'keine Angabe'] },
			{
				id: '2025',
				cells: ['2025', 'unbekannt oder geheim', '5,8\u202f% (vorläufig)']
			}
		]);
	});

	it('begins with the first period of which the source says anything', () => {
		const late = data(
			observed({ period: '2006' }, '.'),
			observed({ period: '2007' }, '-'),
			observed({ period: '2008' }, '.'),
			observed({ period: '2009' }, 3)
		);
		const { rows } = printTable(late, { caption: 'c', lines: 'period', across: 'region' }, context);
		expect(rows.map(({ id }) => id)).toEqual(['2007', '2008', '2009']);
		const never = data(observed({ period: '2006' }, '.'));
		expect(printTable(never, { caption: 'c', lines: 'period' }, context).rows).toHaveLength(1);
	});

	it('has a column for each measure where nothing stands across', () => {
		const { columns, rows } = printTable(own, { caption: 'c', lines: 'region' }, context);
		expect(columns.map(({ id, name, numeric }) => [id, name, numeric])).toEqual([
			['region', 'Region', false],
			[rate, 'Wert', true]
		]);
		expect(rows.map(({ cells }) => cells[0])).toEqual(['Main-Taunus-Kreis', 'Hessen']);
	});
});
