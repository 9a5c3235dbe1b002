import { describe, expect, it } from 'vitest';
import { empty, longNames, missing, negative, typical } from './fixture.ts';
import { layoutWaterfall } from './layout.ts';
import { levelsOf } from './levels.ts';

describe('levelsOf', () => {
	it('starts a total at zero and a delta where the last step ended', () => {
		expect(levelsOf(typical.steps).map(({ from, to }) => [from, to])).toEqual([
			[0, 12400],
			[12400, 14550],
			[14550, 8250],
			[8250, 3750],
			[0, 3750]
		]);
	});
	it('calls every level after a missing step a guess, up to the next total', () => {
		expect(levelsOf(missing.steps).map(({ guessed }) => guessed)).toEqual([
			false,
			true,
			true,
			false
		]);
	});
});

describe('layoutWaterfall', () => {
	it('begins each delta at the edge where the step before ended', () => {
		const [first, second, third] = layoutWaterfall(typical, 720).steps;
		const end = (first?.bar?.x ?? 0) + (first?.bar?.width ?? 0);
		expect(second?.bar?.x).toBeCloseTo(end, 1);
		expect((third?.bar?.x ?? 0) + (third?.bar?.width ?? 0)).toBeCloseTo(
			(second?.bar?.x ?? 0) + (second?.bar?.width ?? 0),
			1
		);
	});
	it('connects all steps, the last one with the total', () => {
		expect(layoutWaterfall(typical, 360).connectors).toHaveLength(4);
	});
	it('shows the sign of a missing step, passes it dashed and does not meet the total', () => {
		const { steps, connectors } = layoutWaterfall(missing, 360);
		expect(steps[1]?.chip?.text).toBe('.');
		expect(steps[2]?.guessed).toBe(true);
		expect(connectors.map(({ dashed }) => dashed)).toEqual([true]);
	});
	it('prints a loss before its bar and never outside the picture', () => {
		for (const width of [280, 360, 720]) {
			const { steps } = layoutWaterfall(negative, width);
			expect(steps[1]?.value?.anchor).toBe('end');
			expect(steps[1]?.value?.x).toBeGreaterThan(30);
		}
	});
	it('leaves names free of connectors', () => {
		const { connectors } = layoutWaterfall(longNames, 360);
		expect(connectors[1]?.path.match(/M/g)).toHaveLength(2);
	});
	it('gives every step one mark of at least 24 px', () => {
		const { marks } = layoutWaterfall(missing, 280);
		expect(marks.map(({ id }) => id)).toEqual(missing.steps.map(({ id }) => id));
		expect(Math.min(...marks.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
	});
	it('says that there is nothing to draw', () => {
		expect(layoutWaterfall(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
