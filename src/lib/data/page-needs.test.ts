import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWaiting, pageNeeds } from './page-needs.ts';

const title = { de: 'Ziele', en: 'Targets' };

describe('pages that wait for rows of their county', () => {
	it('are those of which one needed table is empty, with the tables they lack', () => {
		const waiting = findWaiting([
			{ id: 'targets', title, rows: 0 },
			{ id: 'municipalities', title, rows: 12 },
			{ id: 'report-periods', title, rows: 0 }
		]);
		expect(waiting.pages).toEqual({ '/ziele/': ['targets'] });
		expect(Object.keys(waiting.titles)).toEqual(['targets', 'report-periods']);
	});

	it('are none while every table has rows', () => {
		expect(findWaiting([{ id: 'targets', title, rows: 3 }])).toEqual({ pages: {}, titles: {} });
	});

	it('name pages and tables that exist', () => {
		const tables = globSync('data/*/datapackage.json').map((file) => file.split(/[\\/]/)[1]);
		for (const [path, needs] of Object.entries(pageNeeds)) {
			expect(existsSync(`src/routes/(site)/[[lang=lang]]${path}+page.svelte`), path).toBe(true);
			expect(needs.filter((id) => !tables.includes(id))).toEqual([]);
		}
	});
});
