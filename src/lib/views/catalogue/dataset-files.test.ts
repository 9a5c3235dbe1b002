import { existsSync } from 'node:fs';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
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
