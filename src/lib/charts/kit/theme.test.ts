import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';
import type { Role } from './spec.ts';
import { colours, grounds, inks, onColours, textColours, type Mode } from './modes.ts';
import { cues, font, named, paint } from './theme.ts';

const modes: Mode[] = ['light', 'dark'];
const roles = Object.keys(colours.light) as Role[];
const categories: Role[] = ['cat1', 'cat2', 'cat3', 'cat4', 'cat5', 'cat6'];

type Rgb = [number, number, number];
const linear = (hex: string): Rgb => {
	const part = (at: number) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return [part(1), part(3), part(5)];
};
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(a: string, b: string): number {
	const [x, y] = [luminance(linear(a)), luminance(linear(b))];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Simulation after Machado, Oliveira and Fernandes 2009, full severity. */
const deficiencies: Record<string, number[]> = {
	protanopia: [
		0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
	],
	deuteranopia: [
		0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881
	],
	tritanopia: [
		1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039
	]
};
const times = (m: number[], [r, g, b]: Rgb): Rgb => {
	const row = (i: number) => (m[i] ?? 0) * r + (m[i + 1] ?? 0) * g + (m[i + 2] ?? 0) * b;
	return [row(0), row(3), row(6)];
};
function oklab(rgb: Rgb): Rgb {
	const clamped = rgb.map((v) => Math.min(1, Math.max(0, v))) as Rgb;
	const lms = times(
		[
			0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566,
			0.0883024619, 0.2817188376, 0.6299787005
		],
		clamped
	).map(Math.cbrt) as Rgb;
	return times(
		[
			0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099,
			0.0259040371, 0.7827717662, -0.808675766
		],
		lms
	);
}
const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(modes)('the %s theme', (mode) => {
	it.each(roles)('keeps marks of %s at 3:1 from the ground', (role) => {
		expect(contrast(colours[mode][role], grounds[mode])).toBeGreaterThanOrEqual(3);
	});

	it.each(roles)('keeps words of %s at 4.5:1 from the ground and from the area', (role) => {
		expect(contrast(textColours[mode][role], grounds[mode])).toBeGreaterThanOrEqual(4.5);
		const area = cues[role].hatched ? inks[mode].paper : colours[mode][role];
		expect(contrast(onColours[mode][role], area)).toBeGreaterThanOrEqual(4.5);
	});

	it('keeps texts at 4.5:1 and axes at 3:1', () => {
		expect(contrast(inks[mode].text, grounds[mode])).toBeGreaterThanOrEqual(4.5);
		expect(contrast(inks[mode].soft, grounds[mode])).toBeGreaterThanOrEqual(4.5);
		expect(contrast(inks[mode].axis, grounds[mode])).toBeGreaterThanOrEqual(3);
		expect(inks[mode].paper).toBe(grounds[mode]);
	});

	it.each(Object.keys(deficiencies))('keeps the categories apart under %s', (kind) => {
		const seen = categories.map((role) =>
			oklab(times(deficiencies[kind] ?? [], linear(colours[mode][role])))
		);
		for (const [i, a] of seen.entries())
			for (const b of seen.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(0.09);
	});
});

describe('charts.scss', () => {
	const { css } = compile(fileURLToPath(new URL('./charts.scss', import.meta.url)));

	it('repeats the colours of the theme, dark ones for both ways to ask for them', () => {
		const count = (text: string) => css.split(text).length - 1;
		for (const role of roles) {
			expect(count(`--k-${role}: ${colours.dark[role]};`)).toBe(2);
			expect(count(`--k-${role}-text: ${textColours.dark[role]};`)).toBe(2);
			expect(count(`--k-${role}-on: ${onColours.dark[role]};`)).toBe(2);
			expect(css).toContain(`--k: var(--k-${role}, ${colours.light[role]});`);
		}
		for (const [name, colour] of Object.entries(inks.dark))
			expect(count(`--k-ink-${name}: ${colour};`)).toBe(2);
	});

	it('has a rule for forced colours', () => {
		expect(css).toContain('@media (forced-colors: active)');
	});
});

it('gives each category a shape of its own', () => {
	expect(new Set(categories.map((role) => cues[role].shape)).size).toBe(6);
});

it('writes literal colours as attributes', () => {
	expect(paint('accent')).toEqual({ class: 'k-area k-accent', fill: '#1f2a99' });
	expect(paint('unstated')).toEqual({
		class: 'k-hollow k-unstated',
		fill: '#ffffff',
		stroke: '#6b7280'
	});
	expect(named('context')).toEqual({ class: 'k-named k-context', fill: '#5b6372' });
});

it('prints no text under 12 px', () => {
	expect(Math.min(font.small, font.label)).toBeGreaterThanOrEqual(12);
});
