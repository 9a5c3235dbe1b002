import { expect, it } from 'vitest';
import { placeBreaks } from './breaks.ts';

it('draws no rule through the words of another break', () => {
	const label = 'Bruch in der Reihe';
	const wishes = [
		{ at: 250, label },
		{ at: 280, label }
	];
	const { rules, lines } = placeBreaks(wishes, [0, 300], 10, 200);
	expect(lines).toBe(2);
	expect(rules.map(({ x, y1, anchor }) => [x, y1, anchor])).toEqual([
		[250, 25, 'end'],
		[280, 10, 'end']
	]);
	const left = placeBreaks(
		[
			{ at: 20, label },
			{ at: 50, label }
		],
		[0, 300],
		10,
		200
	).rules;
	expect(left.map(({ x, y1, anchor }) => [x, y1, anchor])).toEqual([
		[20, 10, 'start'],
		[50, 25, 'start']
	]);
});
