import { describe, expect, it } from 'vitest';
import * as fixture from './fixture.ts';
import { layoutPyramid } from './layout.ts';

describe('the layout of a pyramid', () => {
	it('has the youngest at the bottom and one scale for both sides', () => {
		const { names, bars } = layoutPyramid(fixture.typical, 720);
		expect(names[0]?.y).toBeGreaterThan(names.at(-1)?.y ?? 0);
		const width = (id: string) => bars.find((bar) => bar.id === id)?.width ?? 0;
		expect(width('l16') / width('r16')).toBeCloseTo(11744 / 15796, 3);
	});

	it('prints values beside the bars, an axis where rows are many', () => {
		expect(layoutPyramid(fixture.typical, 720).bars[0]?.text).toMatchObject({
			text: '3.583',
			anchor: 'end'
		});
		expect(layoutPyramid(fixture.typical, 720).ticks).toEqual([]);
		const many = layoutPyramid(fixture.manyRows, 720);
		expect(many.bars[0]?.text).toBeUndefined();
		expect(many.ticks.map(({ text }) => text)).toEqual([
			'500',
			'1.000',
			'1.500',
			'500',
			'1.000',
			'1.500'
		]);
		expect(many.names.map(({ text }) => text).slice(0, 3)).toEqual(['0', '5', '10']);
	});

	it('shows a missing value as a sign on its side', () => {
		const { bars, zeros } = layoutPyramid(fixture.missing, 720);
		const chips = bars.flatMap(({ chip }) => (chip ? [chip] : []));
		expect(chips.map(({ text }) => text)).toEqual(['.', '...']);
		expect(chips[0]?.x).toBeGreaterThan(zeros[1]?.x ?? 0);
		expect((chips[1]?.x ?? 0) + (chips[1]?.width ?? 0)).toBeLessThan(zeros[0]?.x ?? 0);
	});

	it('walks the keyboard from the oldest at the top', () => {
		const { marks } = layoutPyramid(fixture.typical, 720);
		expect(marks.find(({ row, column }) => row === 0 && column === 1)?.label).toBe(
			'Frauen, 75 und älter: 15.796 Personen'
		);
	});

	it('is empty without rows', () => {
		expect(layoutPyramid(fixture.empty, 720)).toMatchObject({ empty: true, marks: [] });
	});
});
