import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { runDataStep } from './run.ts';
import { sayOutcome } from './say.ts';

const root = join(import.meta.dirname, '..', '..');
const table = 'labour-market/data.csv';
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'one-cause-'));
	cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, 'data', name);
const text = (name: string) => readFileSync(path(name), 'utf8');
const put = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content);

/** The lines of the terminal behind the notes: warnings, errors and the summary. */
async function told(): Promise<string[]> {
	const outcome = await runDataStep(join(folder, 'data'), join(folder, 'out'));
	const lines = sayOutcome(outcome);
	return lines.slice(lines.findIndex((line) => /^(warning|error) /.test(line)));
}

const rest = [
	'Nothing published is at hand (static/data, editions): rows that are gone go unnoticed.',
	'Numbers were not compared with each other: correct the errors first.'
];
const nothing = 'Nothing was written: static/data is as it was.';

/** What is told when nothing but one error is found. */
const only = (error: string) => [
	`error    data/${table}${error}`,
	...rest,
	expect.stringMatching(`^1 error, 0 warnings, \\d+ notes?. ${nothing}$`) as string
];

describe('one cause is one message', () => {
	it('a file with semicolons and decimal commas', async () => {
		const changed = text(table)
			.replace(/,/g, ';')
			.replace(/(\d)\.(\d)/g, '$1,$2');
		put(table, changed);
		expect(await told()).toEqual(
			only(
				':1: columns are separated by ";" (save it with commas between the columns and points before decimals)'
			)
		);
	});

	it('leading zeros that a spreadsheet took away', async () => {
		put(table, text(table).replace(/^([a-z0-9_]+),0(6)/gm, '$1,$2'));
		const lines = await told();
		expect(lines[0]).toMatch(
			/^error {4}data\/labour-market\/data.csv:\d+ column "region": "6436001" has lost its leading zero: 06436001 is Bad Soden am Taunus \(open the file again with this column as text, and save it\) \(\d{4} times, last on line \d+\)$/
		);
		expect(lines.slice(1, 3)).toEqual(rest);
	});

	it('an official file in place of the table, as it was downloaded', async () => {
		const official = 'tests/fixtures/readers/flat-2025/99111-01-01-4_flat.csv';
		cpSync(join(root, official), path(table));
		const [first, ...others] = await told();
		expect(first).toMatch(
			/^error {4}data\/labour-market\/data.csv is a file of GENESIS \(give it its own name in another folder, put data.csv back as it was, then npm run import -- <that file>\)$/
		);
		expect(others.slice(0, 2)).toEqual(rest);
	});

	it('a workbook that was only given another name', async () => {
		await writeXlsxFile([[{ value: 'Region' }], [{ value: '06436' }]]).toFile(path(table));
		expect(await told()).toEqual(
			only(
				' is an Excel workbook, not a CSV file (give it its own name in another folder, put data.csv back as it was, then npm run import -- <that file>)'
			)
		);
	});

	it('an empty file, a picture, another table', async () => {
		put(table, '');
		expect((await told())[0]).toBe(
			`error    data/${table} is empty (put the table back; the first line names the columns)`
		);
		put(
			table,
			new Uint8Array(512).map((_, at) => at % 32)
		);
		expect((await told())[0]).toMatch('is neither text nor a workbook');
		put(table, 'name,street\na,b\n');
		expect((await told())[0]).toMatch('holds another table, with the columns name,street');
	});

	it('a table without rows to which others refer', async () => {
		put('regions/data.csv', `${text('regions/data.csv').split('\n')[0]}\n`);
		expect((await told()).slice(0, 2)).toEqual([
			'error    data/regions/data.csv holds no rows, and other tables refer to them (put the rows back)',
			rest[0]
		]);
	});

	it('a table of numbers with nothing but its header', async () => {
		put(table, `${text(table).split('\n')[0]}\n`);
		expect(await told()).toEqual(
			only(
				' holds nothing but its header (put the rows back; where there are none yet, write "referenceDate": null in datapackage.json)'
			)
		);
	});
});

describe('what a reader must never get', () => {
	it('a licence whose address is a script', async () => {
		const about = 'labour-market/datapackage.json';
		put(about, text(about).replace(/"path": "https:[^"]*"/, '"path": "javascript:alert(1)"'));
		expect((await told())[0]).toBe(
			`error    data/${about} "licenses.0.path" must begin with https://, http:// or mailto:`
		);
	});

	it('such an address in a table, or in any text of one', async () => {
		put('sources/data.csv', text('sources/data.csv').replace('https://', 'javascript:'));
		expect((await told())[0]).toMatch(
			/^error {4}data\/sources\/data.csv:2 column "licence_url": "javascript:.*" is no address/
		);
	});

	it('a character that no file can hold, named by its cell', async () => {
		put(
			'themes/data.csv',
			text('themes/data.csv').replace(/\n([a-z-]+),(\d+),([^,]+),/, '\n$1,$2,$3\u0007,')
		);
		expect((await told())[0]).toMatch(
			/^error {4}data\/themes\/data.csv:2 column "[a-z_]+" holds the character U\+0007, which cannot be printed \(delete it\)$/
		);
	});

	it('words of the machinery where a file is no JSON', async () => {
		put('known-deviations.json', '[{ "id": "a" "title": 1 }]');
		expect((await told())[0]).toBe(
			'error    data/known-deviations.json is not JSON: a comma, quote or bracket is missing or too many, on line 1 or before it'
		);
		put('known-deviations.json', '[{ "id": "a", "reason": 5, "findings": [] }]');
		expect((await told()).slice(0, 2)).toEqual([
			'error    data/known-deviations.json "0.reason" must be text in quotes, not 5',
			'error    data/known-deviations.json "0.findings" must name what is accepted'
		]);
	});
});
