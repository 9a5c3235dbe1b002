import { expect, it } from 'vitest';
import { inGridOrder, moveTo, nearestInColumn, nearestMark } from './mark-grid.ts';
import type { Mark } from './spec.ts';

const mark = (row: number, column: number): Mark => ({
	id: `${row}-${column}`,
	label: '',
	x: column * 30,
	y: row * 30,
	width: 20,
	height: 20,
	row,
	column,
	tip: { title: '', text: '' }
});
const first = mark(0, 0);
/** Two rows; the second has no middle. */
const grid = [first, mark(0, 1), mark(0, 2), mark(1, 0), mark(1, 2)];
const list = [first, mark(1, 0), mark(2, 0)];
const go = (marks: Mark[], from: Mark | undefined, key: string, whole = false) =>
	from && moveTo(marks, from, key, whole)?.id;

it('walks along a row and stops at its end', () => {
	expect(go(grid, grid[0], 'ArrowRight')).toBe('0-1');
	expect(go(grid, grid[2], 'ArrowRight')).toBe('0-2');
	expect(go(grid, grid[3], 'ArrowRight')).toBe('1-2');
});

it('goes to the nearest column of the next row', () => {
	expect(go(grid, grid[1], 'ArrowDown')).toBe('1-0');
	expect(go(grid, grid[4], 'ArrowUp')).toBe('0-2');
});

it('walks a list with both pairs of arrows', () => {
	expect(go(list, first, 'ArrowRight')).toBe('1-0');
	expect(go(list, first, 'ArrowDown')).toBe('1-0');
});

it('jumps to the ends of a row, with Ctrl to the ends of the chart', () => {
	expect(go(grid, grid[1], 'Home')).toBe('0-0');
	expect(go(grid, grid[1], 'End')).toBe('0-2');
	expect(go(grid, grid[1], 'End', true)).toBe('1-2');
});

it('leaves other keys alone', () => {
	expect(go(grid, first, 'Enter')).toBeUndefined();
	expect(moveTo(grid, first, 'toString')).toBeNull();
});

it('reads row by row', () => {
	expect(inGridOrder(grid.toReversed()).map(({ id }) => id)).toEqual([
		'0-0',
		'0-1',
		'0-2',
		'1-0',
		'1-2'
	]);
});

it('finds the mark under the pointer, then the nearest in reach', () => {
	expect(nearestMark(grid, 35, 5)?.id).toBe('0-1');
	expect(nearestMark(grid, 24, 5)?.id).toBe('0-0');
	expect(nearestMark(grid, 300, 300)).toBeNull();
});

it('finds the nearest point in time wherever the pointer is in the plot', () => {
	const marks = [
		{ id: 'a-1', x: 0, y: 0 },
		{ id: 'a-2', x: 100, y: 0 },
		{ id: 'b-2', x: 100, y: 300 }
	].map((mark) => ({
		...mark,
		label: '',
		width: 24,
		height: 24,
		row: 0,
		column: 0,
		tip: { title: '', text: '' }
	}));
	const at = (x: number, y: number) => nearestInColumn(marks, x, y, { top: 0, bottom: 400 })?.id;
	expect(at(40, 380)).toBe('a-1');
	expect(at(70, 100)).toBe('a-2');
	expect(at(70, 250)).toBe('b-2');
	expect(at(112, 420)).toBeUndefined();
	expect(at(200, 100)).toBeUndefined();
});
