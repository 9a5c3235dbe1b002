import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageNeeds } from '../data/page-needs.ts';
import { allFigures } from './registry.server.ts';

/** Datasets that belong to one county: of another they have no rows at first. */
const ofCounty = new Set(
	globSync('data/*/datapackage.json').flatMap((file) =>
		/"county": "\d{5}"/.test(readFileSync(file, 'utf8')) ? [file.split(/[\\/]/)[1]] : []
	)
);

const waits = (path: string): boolean =>
	Object.keys(pageNeeds).some((page) => path.startsWith(page));

it('pages wait for tables that their figures read, and pages without another figure all wait', async () => {
	expect(ofCounty.size).toBeGreaterThan(20);
	const pages = Map.groupBy(await allFigures(), ({ path }) => path);
	for (const [path, figures] of pages) {
		const read = new Set(figures.flatMap(({ cube }) => cube.tables));
		const needs = pageNeeds[path] ?? [];
		// The list of municipalities is the page's own; its figures have rows of official numbers.
		if (path !== '/gemeinden/') expect(needs.filter((id) => !read.has(id))).toEqual([]);
		const isOwn = figures.every(({ cube }) => cube.tables.some((id) => ofCounty.has(id)));
		if (isOwn) expect(waits(path), path).toBe(true);
	}
});
