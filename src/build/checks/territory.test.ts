import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { runDataStep } from '../run.ts';
import { describe } from '../sentences.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
let folder = '';
let source = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'territory-'));
	source = join(folder, 'data');
	for (const name of ['regions', 'indicators', 'sources', 'labour-market'])
		cpSync(join(data, name), join(source, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const county = async () => ({ region: '06436', state: '06', issues: [] });
const file = (name: string) => join(source, name, 'data.csv');
const add = (...rows: string[]) =>
	appendFileSync(file('labour-market'), rows.map((row) => `${row}\n`).join(''));
const rate = (region: string, period: string, value: number) =>
	`unemployment_rate_all,${region},${period},total,total,${value},,13211-02-05-4,`;

/** Everything the data step says about territory. */
async function told() {
	const { issues, written } = await runDataStep(source, join(folder, 'static', 'data'), {
		findCounty: county
	});
	const codes = ['predecessor-missing', 'outside-territory', 'part-missing', 'territory-break'];
	const own = issues.filter(({ code }) => codes.includes(code));
	return { written, issues: own.map((issue) => `${issue.severity}: ${describe(issue)}`) };
}

group('Hanau, a district of its own since 2026', () => {
	it('is no matter while there are no values of 2026', async () => {
		expect(await told()).toEqual({ written: true, issues: [] });
	});

	it('brings its first values, and the district it left gets a break', async () => {
		add(rate('06415', '2026', 7.1), rate('06435', '2026', 5.2));
		expect(await told()).toEqual({
			written: true,
			issues: [
				'info: data/labour-market/data.csv: 06435 covers another territory from 2026-01-01 on; its series is drawn with a break there'
			]
		});
	});

	it('is asked for where only the district it left has a value', async () => {
		add(rate('06435', '2026', 5.9));
		const { written, issues } = await told();
		expect(written).toBe(true);
		expect(issues).toHaveLength(2);
		expect(issues[1]).toMatch(
			/^warning: data\/labour-market\/data\.csv:\d+ column "value": 06435 in 2026 has a value but 06415 has none \(check whether the value still includes it\)$/
		);
	});

	it('cannot have a value before it was a district', async () => {
		add(rate('06415', '2024', 7.1));
		const { written, issues } = await told();
		expect(written).toBe(false);
		expect(issues).toEqual([
			expect.stringMatching(
				/^error: .*data\.csv:\d+ column "value" has a number for 06415 in 2024, which did not exist then \(from 2026-01-01; /
			)
		]);
	});

	it('must name the region it was part of', async () => {
		const text = readFileSync(file('regions'), 'utf8');
		writeFileSync(file('regions'), text.replace('2026-01-01,,06435,', '2026-01-01,,,'));
		const { written, issues } = await told();
		expect(written).toBe(false);
		expect(issues).toEqual([
			expect.stringMatching(
				/^error: data\/regions\/data\.csv:\d+ column "predecessor" is empty, but 06415 is a district only since valid_from/
			)
		]);
	});

	it('stands in the file that charts read', async () => {
		await told();
		const text = readFileSync(join(folder, 'static', 'data', 'territory.json'), 'utf8');
		expect(JSON.parse(text)).toEqual({
			changes: [
				{
					region: '06415',
					name: 'Hanau',
					from: '2026-01-01',
					predecessor: '06435',
					predecessorName: 'Main-Kinzig'
				}
			],
			boundaries: null,
			municipalities: null
		});
	});
});
