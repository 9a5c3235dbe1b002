import { describe, expect, it } from 'vitest';
import { openingIndicator } from '../../figures/compare/choice.ts';
import { figures } from '../compare/figures.ts';
import { cubeParts, type CubePart } from './parts.svelte.ts';

const [figure] = figures;
const opening: CubePart = { rows: ['opening'], sources: {} };

/** Parts whose files come when the test says so. */
function asked() {
	const waiting = new Map<string, { come: (part: CubePart) => void; fail: () => void }>();
	const cube = cubeParts(
		figure?.parts,
		opening,
		(name, part) =>
			new Promise((come, fail) => {
				waiting.set(`${name}/${part}`, { come, fail: () => fail(new Error('gone')) });
			})
	);
	const at = (part: string) => {
		const one = waiting.get(`compare/${part}`);
		if (!one) throw new Error(`nobody asked for ${part}`);
		return one;
	};
	return { cube, at };
}

describe('a cube in parts', () => {
	it('shows what the page brings without asking', async () => {
		const { cube } = asked();
		await cube.ask(openingIndicator);
		expect([cube.of(openingIndicator), cube.rows]).toEqual(['shown', ['opening']]);
	});

	it('never shows one part as another, not even before anybody has asked', () => {
		const { cube } = asked();
		expect(cube.of('gdp')).toBe('loading');
		expect(cube.of(openingIndicator)).toBe('shown');
	});

	it('is loading until the part is there, and says when it does not come', async () => {
		const { cube, at } = asked();
		const first = cube.ask('gdp');
		expect(cube.of('gdp')).toBe('loading');
		at('gdp').come({ rows: ['gdp'], sources: {} });
		await first;
		expect([cube.of('gdp'), cube.rows]).toEqual(['shown', ['gdp']]);
		const second = cube.ask('income');
		at('income').fail();
		await second;
		expect(cube.of('income')).toBe('failed');
		await cube.ask(openingIndicator);
		expect([cube.of(openingIndicator), cube.rows]).toEqual(['shown', ['opening']]);
	});

	it('shows the last part asked for, whichever comes last', async () => {
		const { cube, at } = asked();
		const both = [cube.ask('gdp'), cube.ask('income')];
		at('income').come({ rows: ['income'], sources: {} });
		at('gdp').come({ rows: ['gdp'], sources: {} });
		await Promise.all(both);
		expect(cube.rows).toEqual(['income']);
	});
});
