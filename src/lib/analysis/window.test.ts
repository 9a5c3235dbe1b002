import { expect, it } from 'vitest';
import { rowWindow } from './window.ts';

it('shows the rows in view with some to spare, and keeps the height of all', () => {
	expect(rowWindow(1000, 32, 3200, 480)).toEqual({
		from: 88,
		to: 127,
		above: 88 * 32,
		below: 873 * 32
	});
});

it('shows all rows of a short table', () => {
	expect(rowWindow(5, 32, 0, 480)).toEqual({ from: 0, to: 5, above: 0, below: 0 });
});
