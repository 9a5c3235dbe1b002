import { describe, expect, it } from 'vitest';
import { makeContext } from '../activities/test-context.ts';
import { rows as all } from '../activities/fixture.ts';
import { coverageByFamily } from './coverage-by-family.ts';

const rows = all.filter((row) => row.kind !== 'organisation' && row.kind !== 'size');

describe('coverage by family', () => {
	for (const locale of ['de', 'en'] as const)
		it(`counts an activity once per family and names every field (${locale})`, () => {
			const { chart, headline, summary, table } = coverageByFamily.present(rows, {
				...makeContext(locale),
				filters: {}
			});
			if (chart.kind !== 'matrix') throw new Error('expected a matrix');
			const empty = chart.cells.filter(({ value }) => value === 0).length;
			expect(chart.cells).toHaveLength(chart.rows.length * chart.columns.length);
			expect(new Set(chart.cells.map(({ label }) => label)).size).toBe(chart.cells.length);
			expect(headline).toContain(String(chart.cells.length));
			expect(headline).toContain(String(empty));
			expect(summary).not.toContain('undefined');
			// Themes that do not apply to a family are none it could be named in.
			expect(summary).not.toMatch(new RegExp(`(von|of) ${chart.columns.length}\\b`));
			expect(table.rows).toHaveLength(chart.rows.length);
		});
});
