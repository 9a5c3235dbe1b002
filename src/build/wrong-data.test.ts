import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { runDataStep } from './run.ts';
import { describe } from './sentences.ts';

let folder = '';
let source = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'wrong-data-'));
	source = join(folder, 'data');
	cpSync(join(import.meta.dirname, '..', '..', 'data'), source, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const told = async () => {
	const { issues, written } = await runDataStep(source, join(folder, 'out'));
	const lines = issues.filter(({ severity }) => severity !== 'info');
	return { written, lines: lines.map((issue) => `${issue.severity}: ${describe(issue)}`) };
};

type Cells = string[];

/** Changes the rows of labour-market; null takes a row away. */
function edit(change: (cells: Cells) => Cells | null): void {
	const path = join(source, 'labour-market', 'data.csv');
	const [header = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
	const changed = rows.flatMap((row) => change(row.split(','))?.join(',') ?? []);
	writeFileSync(path, `${[header, ...changed].join('\n')}\n`);
}

const is = ([indicator, region, period]: Cells, ...key: string[]) =>
	[indicator, region, period].join() === key.join();

const withValue = (cells: Cells, value: string): Cells => cells.toSpliced(5, 1, value);

const place = 'data/labour-market/data.csv';

group('numbers as they get wrong on their way into a table', () => {
	it('540 per cent is an error', async () => {
		edit((cells) =>
			is(cells, 'unemployment_rate_all', '06436', '2025') ? withValue(cells, '540') : cells
		);
		const { written, lines } = await told();
		expect(written).toBe(false);
		expect(lines).toEqual([
			expect.stringContaining('540 is more than 100 per cent (correct the data)')
		]);
	});

	it('the year 2205 is an error, and what follows from it is not told', async () => {
		edit((cells) =>
			is(cells, 'unemployment_rate_all', '06436', '2025') ? cells.toSpliced(2, 1, '2205') : cells
		);
		const { written, lines } = await told();
		expect(written).toBe(false);
		expect(lines).toEqual([expect.stringContaining('2205 is later than the version')]);
	});

	it('a reference date for an annual mean is an error', async () => {
		edit((cells) =>
			is(cells, 'unemployment_rate_all', '06436', '2025')
				? cells.toSpliced(2, 1, '2025-12-31')
				: cells
		);
		const { written, lines } = await told();
		expect(written).toBe(false);
		expect(lines).toEqual([expect.stringContaining('2025-12-31 is not a year (annual mean)')]);
	});

	it('a German thousands point read as a decimal is an error that names the number meant', async () => {
		edit((cells) =>
			is(cells, 'unemployed_total', '06436', '2020') ? withValue(cells, '5.675') : cells
		);
		const { written, lines } = await told();
		expect(written).toBe(false);
		expect(lines).toEqual([
			expect.stringContaining('if the point separates thousands, write 5675')
		]);
	});

	it("men's and women's rates of a year exchanged in all regions are one warning", async () => {
		const names: Record<string, string> = {
			unemployment_rate_men: 'unemployment_rate_women',
			unemployment_rate_women: 'unemployment_rate_men'
		};
		const values = new Map<string, string>();
		edit((cells) => {
			values.set(cells.slice(0, 3).join(), cells[5] ?? '');
			return cells;
		});
		edit((cells) => {
			const [indicator = '', region = '', period = ''] = cells;
			const partner = names[indicator];
			if (!partner || period !== '2019') return cells;
			return withValue(cells, values.get([partner, region, period].join()) ?? '');
		});
		const { lines } = await told();
		expect(lines).toEqual([
			expect.stringMatching(
				/^warning: .*looks exchanged with unemployment_rate_women.* in 2\d regions/
			)
		]);
	});

	it('two districts exchanged in a year are one warning', async () => {
		const other: Record<string, string> = { '06436': '06437', '06437': '06436' };
		edit((cells) => {
			const [, region = '', period] = cells;
			return period === '2019' && other[region] ? cells.toSpliced(1, 1, other[region]) : cells;
		});
		const { lines } = await told();
		expect(lines.filter((line) => line.includes(`${place}:`))).toEqual([
			expect.stringMatching(/^warning: .* \d\d values of 06437 and 06436 in 2019 look exchanged/)
		]);
	});
});
