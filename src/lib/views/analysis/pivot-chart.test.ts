import { describe, expect, it } from 'vitest';
import { pivotGrid } from '../../analysis/pivot-grid.ts';
import { small } from '../../analysis/pivot-fixture.ts';
import type { PivotPlan } from '../../analysis/pivot-plan.ts';
import type { ResultCell } from '../../analysis/result.ts';
import { pivotChart } from './pivot-chart.ts';
import { pivotFile } from './pivot-file.ts';
import { testSite } from './test-site.ts';
import { captionOf, pivotNotes, pivotTable, type Laid } from './pivot-texts.ts';
import { peopleIn } from './people.ts';
import { pivotSources } from './result-notes.ts';
import { selectionOf } from './selection.ts';

const laid = (change: Partial<PivotPlan>, rows: ResultCell[][]): Laid => {
	const plan = { ...small.plan, ...change };
	const grid = pivotGrid({ columns: [], rows, cut: false }, plan.aggregate);
	return { plan, table: small.table, grid, codebook: undefined, site: testSite, cut: false };
};
const cell = (
	row: string,
	column: string,
	value: number | null,
	more: ResultCell[] = ['', 'a']
) => [...[row, column, 1, value === null ? 0 : 1, value], ...more, false];
const kindOf = (chart: ReturnType<typeof pivotChart>) =>
	typeof chart === 'string' ? chart : chart.kind;

describe('the chart of a pivot', () => {
	it('is lines where one side is time, with a break where the source changes', () => {
		const rows = [
			cell('2023', '06436', 1),
			cell('2024', '06436', 2),
			cell('2025', '06436', 3, ['', 'b'])
		];
		const chart = pivotChart(laid({ rows: 'period', columns: 'region' }, rows));
		expect(chart).toMatchObject({ kind: 'lines', breaks: [{ x: 2024.5, label: 'andere Quelle' }] });
	});

	it('is none of an answer that was cut', () => {
		const rows = [cell('2023', '', 1), cell('2024', '', 2)];
		const whole = laid({ rows: 'period', columns: '' }, rows);
		expect(kindOf(pivotChart(whole))).toBe('lines');
		expect(pivotChart({ ...whole, cut: true })).toBe('many');
	});

	it('leaves a gap for a cell without a number', () => {
		const rows = [cell('2023', '', 1), cell('2024', '', null, ['.', 'a']), cell('2025', '', 3)];
		const chart = pivotChart(laid({ rows: 'period', columns: '' }, rows));
		expect(chart).toMatchObject({
			series: [{ points: [{ value: 1 }, { value: 'secret' }, { value: 3 }] }]
		});
	});

	it.each([
		['bars', { columns: '' }, [cell('06431', '', 1), cell('06432', '', 2)]],
		['few', { columns: '' }, [cell('06431', '', 1)]],
		['shape', { columns: 'sex' }, [cell('06431', 'men', 1), cell('06431', 'women', 2)]],
		['many', { columns: '' }, Array.from({ length: 46 }, (_, at) => cell(`r${at}`, '', at))]
	])('is %s', (kind, change, rows) => expect(kindOf(pivotChart(laid(change, rows)))).toBe(kind));
});

describe('the table of a pivot', () => {
	const rows = [
		cell('06431', '2024', 1234),
		cell('06431', '2025', null, ['.', 'a']),
		['06432', '2024', 2, 2, 5, '', 'a', false]
	];

	it('prints numbers, signs and what stands for several values', () => {
		expect(pivotTable(laid({}, rows)).rows.map(({ cells }) => cells)).toEqual([
			['06431', '1.234', '.'],
			['06432', 'mehrere', '']
		]);
		expect(pivotNotes(laid({}, rows))).toEqual([
			'mehrere: In die Zelle fallen mehrere Werte. Grenzen Sie ein, oder wählen Sie eine Rechnung.',
			'Zeichen: . unbekannt oder geheim',
			'leere Zelle: keine Zeile in der Tabelle'
		]);
	});

	it('goes into a file with codes, unit and sign', () => {
		const file = pivotFile(laid({}, rows));
		expect(file.columns.map(({ name }) => name)).toEqual([
			...['indicator', 'region', 'region_name', 'period', 'period_name', 'value', 'sign', 'unit'],
			...['aggregate', 'rows_behind', 'values_behind', 'source_of_cell']
		]);
		expect(file.rows[1]).toEqual([
			...['people', '06431', '06431', '2025', '2025', null, '.', 'persons', 'one', 1, 0, 'a']
		]);
	});
});

describe('what stands with a pivot', () => {
	const rows = [cell('06431', '2024', 1234), cell('06432', '2024', 5, ['', 'b'])];

	it('names what it is narrowed to, in its caption the first values', () => {
		const filters = { sex: ['total'], period: ['2020', '2021', '2022', '2023', '2024', '2025'] };
		const narrowed = laid({ level: 'district', filters }, rows);
		expect(captionOf(narrowed)).toBe(
			'Personen (Personen) nach region und period; nur Ebene der Regionen: Kreise und kreisfreie Städte; sex: Insgesamt; period: 2020, 2021, 2022, 2023, 2 weitere'
		);
		expect(selectionOf(narrowed)).toBe(
			'Ebene der Regionen: Kreise und kreisfreie Städte; sex: Insgesamt; period: 2020, 2021, 2022, 2023, 2024, 2025'
		);
		expect(captionOf(laid({}, rows))).toBe('Personen (Personen) nach region und period');
	});

	it('names the sources of its numbers', () => {
		expect(pivotSources(laid({}, rows))).toEqual(['a', 'b']);
		const none = rows.map((row) => row.with(6, ''));
		expect(pivotSources(laid({}, none))).toEqual(['small: ']);
	});

	it('says what may be people', () => {
		expect(peopleIn(laid({}, rows))).toBe('certainly');
		expect(peopleIn(laid({ indicator: 'rate' }, rows))).toBe('no');
		const own = (change: Partial<PivotPlan>, cells = rows) => {
			const asked = laid({ indicator: '', ...change }, cells);
			return peopleIn({ ...asked, table: { ...asked.table, own: true, indicators: [] } });
		};
		expect(own({})).toBe('perhaps');
		expect(own({ aggregate: 'count' })).toBe('perhaps');
		expect(own({}, [cell('06431', '2024', 1.5)])).toBe('no');
		expect(own({ measure: 'Quote' })).toBe('no');
	});
});
