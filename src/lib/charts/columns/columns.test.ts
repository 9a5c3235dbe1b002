import { textWidth } from '../kit/text.ts';
import { describe, expect, it } from 'vitest';
import * as fixture from './fixture.ts';
import { layoutColumns } from './layout.ts';

describe('the layout of columns', () => {
	it('keeps total and name of the last column inside the picture', () => {
		for (const width of [328, 360, 480]) {
			const { columns, years } = layoutColumns(fixture.typical, width);
			for (const { total } of columns)
				if (total)
					expect(total.x + textWidth(total.text, 12, true) / 2).toBeLessThanOrEqual(width + 0.01);
			for (const { x, text } of years)
				expect(x + textWidth(text, 12) / 2).toBeLessThanOrEqual(width + 0.01);
		}
	});
	it('stacks the parts without overlap up to the total', () => {
		const { columns, grid } = layoutColumns(fixture.oneRow, 720);
		const [lower, upper] = columns[0]?.parts ?? [];
		const zero = grid[0]?.y ?? 0;
		expect(lower).toMatchObject({ x: 28, width: 64, y: 141.65, height: 210.35 });
		expect((lower?.y ?? 0) + (lower?.height ?? 0)).toBe(zero);
		expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThan(lower?.y ?? 0);
		expect(columns[0]?.total?.text).toBe('12.025');
	});

	it('prints every total where there is room', () => {
		const { columns } = layoutColumns(fixture.typical, 720);
		expect(columns.filter(({ total }) => total)).toHaveLength(fixture.typical.columns.length);
	});

	it('prints an axis and the totals that matter where there is not', () => {
		const { columns, grid } = layoutColumns(fixture.typical, 360);
		expect(columns.flatMap(({ id, total }) => (total ? [id] : []))).toEqual(['2015', '2024']);
		expect(grid.map(({ text }) => text)).toEqual(['0', '4.000', '8.000', '12.000']);
	});

	it('leaves the place of a year without data empty', () => {
		const { columns } = layoutColumns(fixture.missing, 720);
		const at = columns.map(({ x }) => x);
		expect((at[2] ?? 0) - (at[1] ?? 0)).toBeCloseTo(2 * ((at[1] ?? 0) - (at[0] ?? 0)), 1);
	});

	it('shows a missing part as a sign above the stack and not as zero', () => {
		const { columns, marks } = layoutColumns(fixture.missing, 720);
		const part = columns[0]?.parts[2];
		expect(part?.chip?.text).toBe('.');
		expect((part?.y ?? 0) + (part?.height ?? 0)).toBeLessThanOrEqual(columns[0]?.parts[1]?.y ?? 0);
		expect(marks.find(({ id }) => id === '2015-2')?.label).toBe(
			'Asylbewerberleistungen, 2015: . Personen'
		);
	});

	it('stacks negative parts below zero', () => {
		const { columns, grid } = layoutColumns(fixture.negative, 720);
		const zero = grid[0]?.y ?? 0;
		const [up, down] = columns[0]?.parts ?? [];
		expect((up?.y ?? 0) + (up?.height ?? 0)).toBe(zero);
		expect(down?.y).toBe(zero);
	});

	it('draws a series break before the first column of the new series', () => {
		const { rules, columns } = layoutColumns(fixture.longNames, 720);
		const [before, after] = columns;
		expect(rules[0]?.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
		expect(rules[0]?.x).toBeLessThan(after?.x ?? 0);
	});

	it('walks the keyboard from the top of the stack down', () => {
		const { marks } = layoutColumns(fixture.typical, 720);
		const latest = marks.filter(({ column }) => column === 9).toSorted((a, b) => a.row - b.row);
		expect(latest.length).toBeGreaterThan(1);
		expect(latest.map(({ y }) => y)).toEqual(latest.map(({ y }) => y).toSorted((a, b) => a - b));
	});

	it('is empty without columns', () => {
		expect(layoutColumns(fixture.empty, 720)).toMatchObject({ empty: true, marks: [] });
	});
});
