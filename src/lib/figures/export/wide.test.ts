import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { region } from '../../core/place.ts';
import type { DataRow, FigureData } from '../columns/columns.ts';
import { data, handout } from './fixture.ts';
import { wideTable } from './wide.ts';
import { numberFormat, wideXlsx } from './wide-xlsx.ts';

const wideOf = (given: FigureData) => wideTable(given, handout());
const titles = (given: FigureData) => wideOf(given)?.columns.map(({ title }) => title);

describe('the table of a figure for reading', () => {
	it('has one row a period and one column a series', () => {
		expect(titles(data)).toEqual(['Musterkreis', '=Land; "Rest"']);
		expect(
			wideOf(data)?.rows.map(({ name, facts }) => [name, ...facts.map((fact) => fact?.cell.value)])
		).toEqual([
			['2023-12-31', 5.4, -1234.5],
			['2024-12-31', 'secret', undefined]
		]);
	});

	it('has one row a place where all is of one period', () => {
		const wide = wideOf({ ...data, rows: data.rows.filter(({ id }) => id.includes('2023')) });
		expect(wide?.by).toBe('region');
		expect(wide?.rows.map(({ name }) => name)).toEqual(['Musterkreis', '=Land; "Rest"']);
	});

	it('names what a series is about: place, category, measure, as far as they differ', () => {
		const rows = data.rows.flatMap((row): DataRow[] =>
			['f', 'm'].map((id) => ({
				...row,
				id: row.id + id,
				terms: { sex: { id, name: `Sex ${id}` } }
			}))
		);
		const columns = [...data.columns, { is: 'category', id: 'sex', title: 'Sex' } as const];
		expect(titles({ columns, rows })).toEqual([
			'Musterkreis, Sex f',
			'Musterkreis, Sex m',
			'=Land; "Rest", Sex f',
			'=Land; "Rest", Sex m'
		]);
	});

	it('puts beside the name, or into the head, what follows from a row or a column alone', () => {
		const periods = { a: '2028', b: '2027' };
		const rows = ['x', 'y'].flatMap((id) =>
			(['a', 'b'] as const).map((by): DataRow => ({
				id: id + by,
				place: region(by === 'a' ? '06436' : 'DG', by === 'a' ? 'Kreis' : 'Deutschland'),
				period: { kind: 'horizon', base: null, horizon: Number(periods[by]) },
				terms: {
					who: { id: by, name: `Prognose ${by}` },
					job: { id, name: `Beruf ${id}` },
					field: { id: `f${id}`, name: `Bereich ${id}` }
				},
				cells: { rate: { value: 'not-stated', word: 'genannt' } }
			}))
		);
		const [first] = rows;
		if (first) first.cells = { rate: { value: 2, word: 'stark' } };
		const columns: FigureData['columns'] = [
			...data.columns,
			{ is: 'category', id: 'job', title: 'Beruf' },
			{ is: 'category', id: 'field', title: 'Bereich' },
			{ is: 'category', id: 'who', title: 'Von' }
		];
		const wide = wideOf({ columns, rows });
		expect(wide?.columns.map(({ title }) => title)).toEqual([
			'Prognose a, Kreis, bis 2028',
			'Prognose b, Deutschland, bis 2027'
		]);
		expect([wide?.head, wide?.beside]).toEqual(['Bereich', ['Beruf']]);
		expect(wide?.rows.map(({ name, beside }) => [name, ...beside])).toEqual([
			['Bereich x', 'Beruf x'],
			['Bereich y', 'Beruf y']
		]);
	});

	it('is none where a value would be lost, or where there is no number', () => {
		const [first] = data.rows;
		if (!first) throw new Error('no rows');
		expect(wideOf({ ...data, rows: [first, ...data.rows] })).toBeUndefined();
		const place = region('01', 'Land');
		const silent = { ...first, place, cells: { rate: { value: 'secret' as const } } };
		expect(wideOf({ ...data, rows: [silent] })).toBeUndefined();
	});
});

describe('its workbook', () => {
	let files: Record<string, string>;
	let sheets: Awaited<ReturnType<typeof readSheets>>;
	beforeAll(async () => {
		const wide = wideOf(data);
		if (!wide) throw new Error('no table');
		const bytes = new Uint8Array(await (await wideXlsx(handout(), wide)).arrayBuffer());
		sheets = await readSheets(Buffer.from(bytes));
		files = Object.fromEntries(
			Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
		);
	});

	it('holds numbers, days, the sign of a gap, and in words what belongs to a value', () => {
		const [end, later] = ['2023', '2024'].map((year) => new Date(`${year}-12-31T00:00:00Z`));
		expect(sheets[0]).toEqual({
			sheet: 'Tabelle',
			data: [
				['Zeitraum', 'Musterkreis', '=Land; "Rest"', 'Hinweis zum Wert'],
				[end, 5.4, -1234.5, '=Land; "Rest": vorläufig'],
				[later, '.', null, 'Musterkreis: unbekannt oder geheim']
			]
		});
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tabelle', 'Diagramm', 'Hinweise']);
	});

	it('prints 5.4 as 5,4 % where Excel is German', () => {
		expect(files['xl/styles.xml']).toContain('formatCode="#,##0.0&quot;\u00a0%&quot;"');
	});

	it('has a native chart over numbers alone: a sign would be drawn as a zero', () => {
		expect(sheets[1]?.data.slice(1)).toEqual([
			['31.12.2023', 5.4, -1234.5],
			['31.12.2024', null, null]
		]);
		const chart = files['xl/charts/chart1.xml'] ?? '';
		expect(chart).toContain("<c:f>'Diagramm'!$B$2:$B$3</c:f>");
		expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
		// Beside its own block of numbers: their three columns stay in view.
		const from = /<xdr:from><xdr:col>(\d+)<\/xdr:col>.*?<xdr:row>(\d+)</.exec(
			files['xl/drawings/drawing2.xml'] ?? ''
		);
		expect([Number(from?.[1]), Number(from?.[2])]).toEqual([4, 1]);
		expect(files['xl/drawings/_rels/drawing2.xml.rels']).toContain('charts/chart1.xml');
		expect(files['[Content_Types].xml']).toContain('drawingml.chart+xml');
		expect(files['xl/worksheets/sheet2.xml']).toContain('<drawing ');
		expect(files['xl/worksheets/sheet1.xml']).not.toContain('<drawing ');
	});

	it('has none where units differ', async () => {
		const other = {
			...data.columns.find(({ is }) => is === 'measure'),
			id: 'other',
			unit: 'persons'
		};
		const rows = data.rows.map((row) => ({ ...row, cells: { ...row.cells, other: { value: 3 } } }));
		const wide = wideOf({
			columns: [...data.columns, other as (typeof data.columns)[number]],
			rows
		});
		if (!wide) throw new Error('no table');
		const bytes = new Uint8Array(await (await wideXlsx(handout(), wide)).arrayBuffer());
		expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('chart'))).toEqual([]);
	});

	it('prints every sheet as wide as its paper', () => {
		const all = Object.keys(files).filter((name) => /worksheets\/sheet\d/.test(name));
		expect(all.length).toBeGreaterThan(1);
		for (const name of all) {
			expect(files[name]).toMatch(
				/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><(sheetViews|cols)/
			);
			expect(files[name]).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToHeight="0"/);
		}
	});

	it('wraps notes and heads, keeps the first row and column in sight, and holds no formula', () => {
		expect(files['xl/styles.xml']).toContain('wrapText="1"');
		const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
		expect(sheet).toMatch(
			/<pane [^>]*xSplit="1"[^>]*ySplit="1"|<pane [^>]*ySplit="1"[^>]*xSplit="1"/
		);
		expect(sheet).not.toMatch(/<f[ >]|t="str"/);
	});
});

describe('the format of numbers', () => {
	const measure = {
		is: 'measure',
		id: 'a',
		title: 'A',
		certainty: 'register',
		decimals: 1
	} as const;

	it('knows decimals, percent in both languages, and signs of changes', () => {
		expect(numberFormat({ ...measure, unit: 'percent' }, 'en')).toBe('#,##0.0"%"');
		expect(numberFormat({ ...measure, unit: 'persons', decimals: 0 }, 'de')).toBe('#,##0');
		expect(numberFormat({ ...measure, unit: 'percent-points', signed: true }, 'de')).toBe(
			'+#,##0.0;-#,##0.0;#,##0.0'
		);
	});
});
