import { describe, expect, it } from 'vitest';
import { empty, missing, typical } from './fixture.ts';
import { layoutChain } from './layout.ts';

describe('layoutChain', () => {
	it('joins the boxes from top to bottom by one arrow less than there are', () => {
		const { boxes, arrows } = layoutChain(typical, 720);
		expect(boxes.map(({ filled }) => filled)).toEqual([true, true, false, false, true]);
		expect(arrows).toHaveLength(4);
		boxes.slice(1).forEach(({ box }, at) => {
			const before = boxes[at]?.box;
			expect(box.y - (before?.y ?? 0) - (before?.height ?? 0)).toBeCloseTo(22, 1);
		});
	});

	it('prints five items and counts the rest', () => {
		const items = layoutChain(typical, 720).boxes[1]?.items.map(({ text }) => text);
		expect(items).toEqual([
			...['· Jobbörse', '· Beratung', '· Kurse', '· Coaching', '· Messe'],
			'und 2 weitere'
		]);
	});

	it('puts the name above the items on a phone and beside them where there is room', () => {
		const [narrow, wide] = [360, 720].map((width) => layoutChain(typical, width).boxes[0]);
		expect(narrow?.items[0]?.x).toBe(narrow?.name[0]?.x);
		expect(wide?.items[0]?.y).toBe(wide?.name[0]?.y);
	});

	it('prints an item to its end, however narrow', () => {
		const item = `62,5 %: ${'in Arbeit vermittelte Leistungsberechtigte, '.repeat(6)}ein Jahr danach`;
		const steps = typical.steps.map((step) => ({ ...step, items: [item] }));
		const texts = layoutChain({ ...typical, steps }, 280).boxes[0]?.items.map(({ text }) => text);
		expect(texts?.join(' ')).toBe(item);
	});

	it('says why a box is empty', () => {
		const [, last] = layoutChain(missing, 720).boxes;
		expect(last?.items.map(({ text }) => text).join(' ')).toContain(
			'Gebraucht würde: Krankenstand'
		);
	});

	it('gives each box one mark, as a column of the keyboard grid', () => {
		const { marks } = layoutChain(typical, 360);
		expect(marks.map(({ row, column }) => [row, column])).toEqual([
			...[
				[0, 0],
				[1, 0],
				[2, 0],
				[3, 0],
				[4, 0]
			]
		]);
		expect(marks[2]).toMatchObject({ label: 'Output: nicht erhoben', empty: true });
	});

	it('says that there is nothing to draw', () => {
		expect(layoutChain(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
