import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { foldCauses } from './causes.ts';
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
			expect.stringMatching(
				/^warning: .* \d\d values of 06437 Odenwaldkreis and 06436 Main-Taunus-Kreis in 2019 look exchanged/
			)
		]);
	});
});

group('what was published and is gone', () => {
	const publish = () => runDataStep(source, join(folder, 'out'));
	const again = async (acceptRemovals: boolean) => {
		const { issues, written, changes } = await runDataStep(source, join(folder, 'out'), {
			acceptRemovals
		});
		const [first] = issues.filter(({ severity }) => severity !== 'info');
		return { written, changes, first: first && `${first.severity}: ${describe(first)}` };
	};

	it('a year without its rows is one error, until somebody confirms it', async () => {
		await publish();
		edit((cells) => (cells[2] === '2020' ? null : cells));
		const { issues } = await runDataStep(source, join(folder, 'out'));
		expect(issues.filter(({ severity }) => severity === 'error').map(describe)).toEqual([
			'data/labour-market/data.csv holds 364 rows less than published, 8 % of 4,773: each with period 2020, source 13211-02-05-4: unemployed_15_19 | 06 (Unemployed people aged 15 to 19, Hessen) … (put them back, or confirm with npm run data -- --accept-removals)'
		]);
		const confirmed = await again(true);
		expect(confirmed).toMatchObject({
			written: true,
			changes: [{ dataset: 'labour-market', added: 0, removed: 392 }]
		});
		expect(confirmed.first).toMatch(/^warning: data\/labour-market\/data.csv holds 364 rows less/);
		expect(await again(false)).toMatchObject({ written: true, changes: [] });
	}, 90_000);

	it.each([
		['', 'nothing'],
		['-', '"-"']
	])(
		'numbers in whose cells "%s" stands now are one error',
		async (sign, said) => {
			await publish();
			const isLost = ([indicator, , period]: Cells) =>
				indicator === 'unemployed_total' && period === '2020';
			edit((cells) => (isLost(cells) ? withValue(cells, sign) : cells));
			const { issues, written } = await runDataStep(source, join(folder, 'out'));
			expect(written).toBe(false);
			const errors = issues.filter(({ severity }) => severity !== 'info').map(describe);
			expect(errors).toEqual([
				expect.stringMatching(
					new RegExp(
						`^${place}:\\d+ column "value": 28 published numbers have no value any more \\(less than 1 % of 4,773\\); ${said} stands there up to line \\d+: unemployed_total \\| 06 \\| 2020 .* … \\(put them back from the source, or confirm with npm run data -- --accept-removals\\)$`
					)
				)
			]);
		},
		90_000
	);

	it('two districts exchanged in all years are one error', async () => {
		await publish();
		const other: Record<string, string> = { '06434': '06436', '06436': '06434' };
		edit((cells) => cells.toSpliced(1, 1, other[cells[1] ?? ''] ?? cells[1] ?? ''));
		const { issues, written } = await runDataStep(source, join(folder, 'out'));
		expect(written).toBe(false);
		expect(issues.filter(({ severity }) => severity !== 'info').map(describe)).toEqual([
			expect.stringMatching(
				/^data\/labour-market\/data.csv:\d+ holds \d{3} published numbers \(7 % of 4,773\) of 06434 \(Hochtaunuskreis\) and 06436 \(Main-Taunus-Kreis\) the other way round, up to line \d+ \(exchange them back; if those that were published were wrong, confirm with npm run data -- --accept-removals\)$/
			)
		]);
	});

	it('one emptied cell is named by its line, not a share that is computed of it', async () => {
		await publish();
		edit((cells) =>
			is(cells, 'unemployed_total', '06436', '2025') ? withValue(cells, '') : cells
		);
		const { issues } = await runDataStep(source, join(folder, 'out'));
		expect(issues.filter(({ severity }) => severity !== 'info').map(describe)).toEqual([
			expect.stringMatching(
				/:\d+ column "value": 1 published number has no value any more \(less than 1 % of 4,773\); nothing stands there: unemployed_total \| 06436 \| 2025 .* \(put it back/
			)
		]);
		expect(await again(true)).toMatchObject({ written: true });
		expect(await again(false)).toMatchObject({ written: true, changes: [] });
	});

	it.each([
		['2205', '2205 is later than the version of the dataset (2026 in datapackage.json)'],
		['2025-12-31', '2025-12-31 is not a year (annual mean), which data/indicators declares']
	])('a cell whose year became %s is told by that alone', async (period, cause) => {
		await publish();
		edit((cells) =>
			is(cells, 'unemployment_rate_all', '06436', '2025') ? cells.toSpliced(2, 1, period) : cells
		);
		const { issues } = await runDataStep(source, join(folder, 'out'));
		expect(issues.filter(({ severity }) => severity !== 'info').map(describe)).toEqual([
			expect.stringMatching(
				/^data\/labour-market\/data.csv:\d+: (year|impossible): unemployment_rate_all 06436 2[\d-]+ \(Unemployment rate, whole civilian labour force, Main-Taunus-Kreis\): /
			)
		]);
		expect(issues.map(describe).join('\n')).toContain(cause);
	});

	it('a year written as another one is one error that says which was published', async () => {
		await publish();
		edit((cells) => (cells[2] === '2025' ? cells.toSpliced(2, 1, '2026') : cells));
		const { issues } = await runDataStep(source, join(folder, 'out'));
		expect(
			foldCauses(issues)
				.filter(({ severity }) => severity !== 'info')
				.map(describe)
		).toEqual([
			'data/labour-market/data.csv:225 column "period": "2026" stands where 2025 was published, with the same number (write 2025 again; if 2025 was wrong, confirm with npm run data -- --accept-removals) (364 times, last on line 4774)'
		]);
		expect(await again(true)).toMatchObject({ written: true });
	});

	it('a column with ten times its numbers is told with how many per cent of it changed', async () => {
		await publish();
		edit((cells) =>
			cells[0] === 'unemployed_total' && /\d/.test(cells[5] ?? '')
				? withValue(cells, String(10 * Number(cells[5])))
				: cells
		);
		const { issues } = await runDataStep(source, join(folder, 'out'));
		expect(issues.filter(({ code }) => code === 'series-revised').map(describe)).toEqual([
			expect.stringMatching(
				/^data\/labour-market\/data.csv:\d+: unemployed_total 13211-02-05-4 \(Unemployed people\): 496 of 496 published numbers changed \(100 % of 496\), most to about 10 times as much, up to line \d+ \(compare them with the source; where it has revised them, nothing is to do\)$/
			)
		]);
	});

	it('a datapackage.json that is missing is said first, with the rows that would go', async () => {
		await publish();
		const folder = join(source, 'minimum-income');
		const rows = readFileSync(join(folder, 'data.csv'), 'utf8').split('\n').length - 2;
		rmSync(join(folder, 'datapackage.json'));
		expect(await again(false)).toEqual({
			written: false,
			changes: [],
			first: `error: data/minimum-income holds no datapackage.json any more, and ${rows.toLocaleString('en')} rows published from it would go (put the file back; if the table is to go, delete the folder and confirm with npm run data -- --accept-removals)`
		});
	});

	it('a dataset that is gone is counted by its rows', async () => {
		await publish();
		rmSync(join(source, 'pairs-not-applicable'), { recursive: true });
		const { first, written } = await again(false);
		expect(written).toBe(false);
		expect(first).toMatch(/^error: data\/pairs-not-applicable is gone, with \d+ rows? that were/);
	});
});

it('a German thousands point is an error in a table of the jobcentre, too', async () => {
	const path = join(source, 'caseload-jobcentre', 'data.csv');
	writeFileSync(path, readFileSync(path, 'utf8').replace(',5675,', ',5.675,'));
	const { written, lines } = await told();
	expect(written).toBe(false);
	expect(lines).toEqual([
		'error: data/caseload-jobcentre/data.csv:2: impossible: 2023-12-31 communities total total value: 5.675 is no whole number; if the point separates thousands, write 5675 (correct the data)'
	]);
});

it('a folder without a datapackage.json is an error where nothing was published yet, too', async () => {
	mkdirSync(join(source, 'students'));
	writeFileSync(join(source, 'students', 'data.csv'), 'a,b\n');
	writeFileSync(join(source, '13211-02-05-4.csv'), 'a;b\n');
	writeFileSync(join(source, 'labour-market', '13211-02-05-4.xlsx'), 'a;b\n');
	const { lines } = await told();
	expect(lines).toEqual([
		'error: data/students holds no datapackage.json, so it is no dataset (bring an official table in with npm run import -- <file>, describe another one there, or take the folder out of data/)',
		'warning: data/13211-02-05-4.csv is not read (bring an official table in with npm run import -- <file>, or give it a folder with a datapackage.json)',
		'warning: data/labour-market/13211-02-05-4.xlsx is not read (bring an official table in with npm run import -- <file>, or give it a folder with a datapackage.json)'
	]);
});

it('a word that was decoded twice is named with line, column and what is meant', async () => {
	const path = join(source, 'themes', 'data.csv');
	const text = readFileSync(path, 'utf8');
	const [line = 0] = [text.split('\n').findIndex((row) => row.includes('wählen')) + 1];
	writeFileSync(path, text.replace('wählen', 'wÃ¤hlen'));
	const { written, lines } = await told();
	expect(written).toBe(false);
	expect(lines).toEqual([
		`error: data/themes/data.csv:${line} column "about_de": "wÃ¤hlen" was decoded twice, "wählen" is meant (export the file again, or save it once more as UTF-8)`
	]);
});
