import { expect, it } from 'vitest';
import {
	colours,
	hollow,
	ink,
	named,
	paint,
	printedOn,
	rule,
	stroke
} from '../../charts/kit/theme.ts';
import { darkOf } from './dark.ts';

const dark = ({ class: classes, ...light }: { class: string; fill?: string; stroke?: string }) =>
	darkOf(classes.split(' '), light);

it('paints each element of a chart as the dark page does', () => {
	expect(dark(paint('accent'))).toEqual({ fill: '#9aa6ff' });
	expect(dark(stroke('compare'))).toEqual({ stroke: '#c3cad8' });
	expect(dark(hollow('context'))).toEqual({ fill: '#14171f', stroke: '#8d96a7' });
	expect(dark(named('context'))).toEqual({ fill: '#a3abba' });
	expect(dark(printedOn('accent'))).toEqual({ fill: '#14171f' });
	expect(dark(ink('text'))).toEqual({ fill: '#eef0f4' });
	expect(dark(rule('grid'))).toEqual({ stroke: '#2b303b' });
});

it('turns the ground by its colour and leaves what it does not know', () => {
	expect(darkOf([], { fill: '#ffffff' })).toEqual({ fill: '#14171f' });
	expect(darkOf([], { fill: 'none' })).toEqual({});
});

it('leaves no light colour on any role', () => {
	for (const role of Object.keys(colours.light) as (keyof typeof colours.light)[])
		for (const own of [paint(role), stroke(role), hollow(role)])
			expect(Object.values(dark(own))).not.toContain(colours.light[role]);
});
