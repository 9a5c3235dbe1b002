import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf, readFile } from './fixture.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..', 'tests', 'fixtures', 'readers');

/** What a folder's one file gives, as expected.json holds it. */
async function read(folder: string): Promise<unknown> {
	const [name = ''] = readdirSync(folder).filter((file) => file !== 'expected.json');
	const sources = await readFile(join(folder, name));
	return sources.map(({ facts, recognised, about, rows, issues }) => {
		return { facts, recognised, about, rows: rows.map(lineOf), issues };
	});
}

describe('reading a file of each layout', () => {
	it.each(readdirSync(root).sort())('gives rows, description and issues for %s', async (name) => {
		const found: unknown = JSON.parse(JSON.stringify(await read(join(root, name))));
		const expected: unknown = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));
		expect(found).toEqual(expected);
	});
});
