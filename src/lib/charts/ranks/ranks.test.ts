import { describe, expect, it } from 'vitest';
import { moveTo } from '../kit/mark-grid.ts';
import { close, empty, missing, typical } from './fixture.ts';
import { layoutRanks } from './layout.ts';

const dotsOf = (data: typeof typical, width = 720) =>
	layoutRanks(data, width).rows.map(({ dots }) =>
		dots.map(({ id, word }) => [id.split('-').at(-1), word.text, word.x])
	);

describe('the layout of ranks', () => {
	it('places a rank between the first and the last there can be', () => {
		expect(dotsOf(typical)).toEqual([
			[
				['peer', '7', 179.04],
				['own', '22', 596.64]
			],
			[
				['peer', '1', 12],
				['own', '3', 93.88]
			]
		]);
	});

	it('prints the first and the last rank at the ends of the line', () => {
		const rows = layoutRanks(typical, 720).rows.map(({ ends }) => ends.map(({ text }) => text));
		expect(rows).toEqual([
			['1 ← günstiger', '26'],
			['1 ← günstiger', '18']
		]);
	});

	it('draws the own county last and prints its rank above the line, the others below', () => {
		const [row] = layoutRanks(close, 720).rows;
		expect(row?.dots.at(-1)?.bold).toBe(true);
		const y = row?.axis.y ?? 0;
		expect(row?.dots.map(({ word }) => Math.sign(word.y - y))).toEqual([1, 1, -1]);
	});

	it('moves the words of one rank apart', () => {
		const [row] = layoutRanks(close, 328).rows;
		const [first, second] = row?.dots.map(({ word }) => word.x) ?? [];
		expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(18);
	});

	it('sets what has no rank behind the line, with the sign of its reason', () => {
		const [row] = layoutRanks(missing, 720).rows;
		const behind = row?.dots.filter(({ word }) => word.x > (row.axis.x2 ?? 0));
		expect(behind?.map(({ word }) => word.text)).toEqual(['–', '.']);
	});

	it('lets the keyboard go through the regions by rank and through the indicators', () => {
		const { marks } = layoutRanks(typical, 720);
		const go = (from: string, key: string) => {
			const mark = marks.find(({ id }) => id === from);
			return mark && moveTo(marks, mark, key)?.id;
		};
		expect(go('Jugendarbeitslosigkeit-peer', 'ArrowRight')).toBe('Jugendarbeitslosigkeit-own');
		expect(go('Jugendarbeitslosigkeit-own', 'ArrowDown')).toBe('SGB II-own');
	});

	it('says that there is nothing to draw', () => {
		expect(layoutRanks(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
