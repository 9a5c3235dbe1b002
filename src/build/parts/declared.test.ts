import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import type * as Overview from '#lib/data/queries/place-overview.ts';
import { makeNational } from '../../../tests/support/national.ts';

const queries = '#lib/data/queries/place-overview.ts';
const size = { states: 1, districts: 2, municipalities: 0, indicators: 1, years: 1 };

afterEach(() => {
	vi.doUnmock(queries);
	vi.resetModules();
});

it('makes parts once of a source, and anew when the questions have changed', async () => {
	const root = mkdtempSync(join(tmpdir(), 'declared-'));
	await makeNational(join(root, 'source'), size);
	const refresh = async () =>
		(await import('./declared.ts')).refreshParts(root, 'source').then((said) => said.split(',')[0]);
	const made = 'Parts: 4 observations of 4 places and 1 indicators in 13 files';
	expect(await refresh()).toBe(made);
	expect(await refresh()).toBe('Parts: unchanged');
	const before = readFileSync(join(root, 'parts', 'source.stamp'), 'utf8');
	vi.resetModules();
	vi.doMock(queries, async (original) => {
		const own = await original<typeof Overview>();
		return { ...own, overviewSql: `${own.overviewSql} /* another question */` };
	});
	expect(await refresh()).toBe(made);
	expect(readFileSync(join(root, 'parts', 'source.stamp'), 'utf8')).not.toBe(before);
});
