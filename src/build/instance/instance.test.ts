import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { county } from '#lib/core/county.ts';
import { writeTemplates } from '../collect/write.ts';
import { readRecords } from '../import/files.ts';
import { makeInstance } from './make.ts';
import { namesOf } from './names.ts';
import { readOptions } from './options.ts';

let folder = '';
let said: string[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'instance-'));
	said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const root = join(import.meta.dirname, '..', '..', '..');
const make = (ags: string, to = join(folder, 'new')) =>
	makeInstance(
		{ county: ags, to },
		{ root, from: county, today: '2026-11-29', say: (line) => said.push(line) }
	);
const regions = readRecords(join(root, 'data'), 'regions');
const namesFor = (ags: string) => namesOf(regions.find(({ region }) => region === ags) ?? {});

describe('names of a county, from its row of the regions', () => {
	it.each([
		['06434', 'im Hochtaunuskreis', 'des Hochtaunuskreises', 'in the Hochtaunus district'],
		['06631', 'im Landkreis Fulda', 'des Landkreises Fulda', 'in the Fulda district'],
		['06435', 'im Main-Kinzig-Kreis', 'des Main-Kinzig-Kreises', 'in the Main-Kinzig district'],
		['06438', 'im Landkreis Offenbach', 'des Landkreises Offenbach', 'in the Offenbach district'],
		['06611', 'in Kassel', 'der Stadt Kassel', 'in Kassel']
	])('%s: %s', (ags, inside, of, english) => {
		const names = namesFor(ags);
		expect([names.in.de, names.of.de, names.in.en]).toEqual([inside, of, english]);
	});
});

describe('an instance of another county', () => {
	it('declares nothing right that stood in a table it has no rows of', async () => {
		expect(await make('06434')).toBe(true);
		const known = readFileSync(join(folder, 'new', 'data', 'known-deviations.json'), 'utf8');
		expect(known).toContain('"qualification-crossings"');
		expect(known).not.toContain('commuters');
		expect(said.filter((line) => line.includes('no longer found'))).toEqual([]);
	});

	it('holds all official rows, and none of the first county’s own', async () => {
		expect(await make('06434')).toBe(true);
		const data = join(folder, 'new', 'data');
		const made = JSON.parse(readFileSync(join(data, 'county.json'), 'utf8'));
		expect(made).toMatchObject({
			region: '06434',
			neighbours: ['06412', '06436', '06439', '06440', '06532', '06533'],
			strategy: { de: '', en: '' },
			operator: { name: null }
		});
		const packages = readdirSync(data).filter((id) =>
			existsSync(join(data, id, 'datapackage.json'))
		);
		for (const id of packages) {
			const text = readFileSync(join(data, id, 'datapackage.json'), 'utf8');
			const rows = readRecords(data, id);
			const { county: owner } = JSON.parse(text).kreismonitor;
			expect([id, owner ?? '06434', rows.length > 0]).toEqual([id, '06434', owner === undefined]);
			expect(text, id).not.toMatch(/Main-Taunus|Stabsstelle/);
		}
		const compared = (id: string) =>
			JSON.parse(readFileSync(join(data, id, 'datapackage.json'), 'utf8')).kreismonitor.compared;
		// What was compared with a file is said of rows that are here.
		expect(compared('municipalities')).toBeNull();
		expect(compared('labour-market').files).toHaveLength(2);
		expect(compared('employment').files).toHaveLength(2);
		expect(readRecords(data, 'labour-market')).toEqual(
			readRecords(join(root, 'data'), 'labour-market').filter(
				({ region = '' }) => region.length <= 5
			)
		);
		expect(readRecords(data, 'regions').filter(({ level }) => level === 'municipality')).toEqual(
			[]
		);
		expect(readdirSync(folder)).toEqual(['new']);
		expect(existsSync(join(folder, 'new', 'src', 'app.html'))).toBe(true);
		expect(existsSync(join(folder, 'new', 'static', 'data'))).toBe(false);
	}, 120_000);

	it('has a README, a history and notes of its own', async () => {
		expect(await make('06434')).toBe(true);
		const read = (...path: string[]) => readFileSync(join(folder, 'new', ...path), 'utf8');
		expect(read('README.md')).toContain('This project is about the Hochtaunus district.');
		expect(read('CHANGELOG.md')).toBe(
			'# Changelog\n\nMade for the Hochtaunus district on 2026-11-29 with `npm run county`.\n'
		);
		expect(existsSync(join(folder, 'new', 'docs', 'overview.png'))).toBe(false);
		const notes = readdirSync(join(folder, 'new', 'data')).filter((id) =>
			existsSync(join(folder, 'new', 'data', id, 'NOTES.md'))
		);
		const texts = [read('README.md'), ...notes.map((id) => read('data', id, 'NOTES.md'))];
		expect(texts.filter((text) => /Main-Taunus|MTK|06436|overview\.png/.test(text))).toEqual([]);
		expect(read('data', 'labour-market', 'NOTES.md')).toContain('13211-02-05-4');
		said.length = 0;
		const asked = {
			what: 'report' as const,
			...{ period: '2025', due: '2026-03-31', locale: 'de' as const, out: undefined }
		};
		const call = { edition: 1, today: '2026-11-29', say: (line: string) => said.push(line) };
		expect(await writeTemplates(join(folder, 'new', 'data'), asked, call)).toBe(false);
		expect(said).toEqual([
			'error    no activity of edition 1 names a lead office, so there is nobody to ask (bring the list in first: npm run template -- strategy, fill in "organisations" and "activities", then npm run import -- <file>)'
		]);
	}, 120_000);

	it.each([
		['06436', /is the county this project is about/],
		['09999', /is no county of data\/regions/],
		['06436001', /is no county of data\/regions/]
	])('%s is refused, and nothing is written', async (ags, why) => {
		expect(await make(ags)).toBe(false);
		expect(said.join('\n')).toMatch(why);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('goes into no folder that holds something, nor into the project', async () => {
		mkdirSync(join(folder, 'new'));
		writeFileSync(join(folder, 'new', 'mine.txt'), 'mine');
		expect(await make('06434')).toBe(false);
		expect(await make('06434', join(root, 'src', 'other'))).toBe(false);
		expect(said.filter((line) => line.startsWith('error'))).toEqual([
			expect.stringContaining('is not empty (name a new folder)'),
			expect.stringContaining('lies in the project (name a folder beside it)')
		]);
		expect(readdirSync(join(folder, 'new'))).toEqual(['mine.txt']);
	});

	it('asks for one key of five digits', () => {
		expect(readOptions(['6434'])).toBe('"6434" is no official key (five digits)');
		expect(readOptions([])).toBe('say the official key of one county');
		expect(readOptions(['06434'])).toEqual({ county: '06434', to: '../kreismonitor-06434' });
	});
});
