import { existsSync } from 'node:fs';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { datasetIn, loadCatalog } from '../../data/catalog.server.ts';
import { testContext } from '../../figures/test-context.ts';
import { datasetFacts } from './dataset-facts.ts';
import { datasetLine, fieldTable } from './dataset-texts.ts';
import { loadWhole, wholeGermanCsv, wholeXlsx } from './dataset-files.server.ts';

const built = existsSync('static/data/manifest.json');

describe.runIf(built)('a whole dataset', () => {
	const load = async (id: string) => {
		const whole = await loadWhole(id);
		if (!whole) throw new Error(id);
		return whole;
	};

	it('is a workbook with all its rows, and with notes in both languages', async () => {
		const whole = await load('labour-market');
		const sheets = await readSheets(Buffer.from(await wholeXlsx(whole)));
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['Daten', 'Hinweise', 'Notes']);
		const [data, german, english] = sheets.map((one) => one.data);
		expect(data).toHaveLength(whole.dataset.rows + 1);
		expect(data?.[0]?.slice(0, 3)).toEqual(['indicator', 'region', 'period']);
		const row = data?.find(
			(cells) => cells[0] === 'unemployment_rate_all' && cells[1] === '06436' && cells[2] === 2025
		);
		expect(row).toContain(5.4);
		expect(german?.flat()).toContain('Quellenvermerk');
		expect(english?.flat()).toContain('Attribution');
	});

	it('has the same bytes each time', async () => {
		const whole = await load('regions');
		expect(Buffer.from(await wholeXlsx(whole)).equals(Buffer.from(await wholeXlsx(whole)))).toBe(
			true
		);
	});

	it('opens in a German Excel: keys as they are, decimal commas, no formula', async () => {
		const text = wholeGermanCsv(await load('labour-market'));
		expect(text.startsWith('\uFEFFindicator;region;period;')).toBe(true);
		expect(text).toMatch(/\r\nunemployment_rate_all;06436;2025;total;total;5,4;/);
		expect(text).not.toMatch(/(^|[;\n])"?[=+@]/);
	});

	it('is none for an id nobody knows', async () => {
		expect(await loadWhole('nonsense')).toBeUndefined();
	});
});

describe.runIf(built)('what the page of a dataset says', () => {
	const english = { ...testContext('en', null), root: '', href: (path: string) => path };
	const dataset = async (id: string) => {
		const found = (await loadCatalog()).datasets.find((own) => own.id === id);
		if (!found) throw new Error(id);
		return datasetIn(found, 'en');
	};

	it('has a meaning in English for every field that has one in German', async () => {
		const fields = (await loadCatalog()).datasets.flatMap(({ id, fields }) =>
			fields.map((own) => ({ ...own, id: `${id}.${own.name}` }))
		);
		expect(fields.length).toBeGreaterThan(400);
		const silent = fields.filter(({ description: { de, en } }) => de !== '' && en === '');
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it('has a column of signs only where a field has signs, and says no title twice', async () => {
		const activities = fieldTable(await dataset('activities'), english);
		expect(activities.columns.map(({ name }) => name)).toEqual(['Field', 'Type', 'Meaning']);
		const number = activities.rows.find(({ id }) => id === 'number');
		expect(number?.cells[2]).toBe('Running number within the version, in the order of the list.');
		expect(fieldTable(await dataset('labour-market'), english).columns).toHaveLength(4);
	});

	it('names the licence in English, months as months, and no period of nothing', async () => {
		const facts = datasetFacts(await dataset('strategy-calendar'), english);
		const of = (name: string) => facts.find((fact) => fact.name === name)?.text;
		expect(of('Licence')).toBe('Single statements, quoted with their source');
		expect(of('Period')).toBe('April 2024');
		const empty = datasetLine(await dataset('activity-reports'), english);
		expect(empty).toMatch(/^no data yet\u00a0· /);
	});
});
