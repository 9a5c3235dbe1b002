import { describe, expect, it } from 'vitest';
import { textWidth } from '../kit/text.ts';
import * as fixtures from './fixture.ts';
import { layoutBars } from './layout.ts';

const { bare, empty, grouped, longNames, missing, negative, oneRow, ranked, typical } = fixtures;

describe('layoutBars', () => {
	it('starts every bar at the same zero', () => {
		const { rows } = layoutBars(typical, 720);
		expect(new Set(rows.map(({ bar }) => bar?.x)).size).toBe(1);
	});
	it('lets the keyboard begin at the own county', () => {
		expect(layoutBars(typical, 720).start).toBe(typical.rows[3]?.id);
		expect(layoutBars(negative, 720).start).toBeUndefined();
	});
	it('draws lengths in proportion to the values', () => {
		const [first, , , fourth] = layoutBars(typical, 720).rows;
		expect((first?.bar?.width ?? 0) / (fourth?.bar?.width ?? 1)).toBeCloseTo(9.4 / 5.4, 3);
	});
	it('prints the flag behind the value and the county bold', () => {
		const county = layoutBars(typical, 720).rows[3];
		expect(county?.value?.text).toBe('5,4 % (p)');
		expect(county?.bold).toBe(true);
	});
	it('draws negative values to the left of zero and prints them before the bar', () => {
		const { rows } = layoutBars(negative, 360);
		const [first, , last] = rows;
		const zero = last?.bar?.x ?? 0;
		expect((first?.bar?.x ?? 0) + (first?.bar?.width ?? 0)).toBeCloseTo(zero, 1);
		expect(first?.value?.anchor).toBe('end');
		expect(last?.value?.anchor).toBe('start');
	});
	it('keeps the words of both ends on their sides of zero', () => {
		const { ends, rows } = layoutBars(negative, 360);
		const zero = rows[2]?.bar?.x ?? 0;
		expect(ends.map(({ text }) => text)).toEqual(['← es fehlen', 'Überhang →']);
		expect(ends[0]?.x).toBeLessThan(zero);
		expect(ends[1]?.x).toBeGreaterThan(zero);
	});
	it('draws hollow what counts in another way, and prints behind it', () => {
		const rows = typical.rows.map((row) => ({ ...row, value: 2, more: 3 }));
		const [drawn] = layoutBars({ kind: 'bars', rows }, 720).rows;
		const { bar, more, value } = drawn ?? {};
		expect(more?.width).toBeCloseTo(1.5 * (bar?.width ?? 0) - 1, 1);
		expect(value?.x).toBeGreaterThan((more?.x ?? 0) + (more?.width ?? 0));
	});
	it('shows the sign of a missing value and no bar', () => {
		const [, secret, zero] = layoutBars(missing, 360).rows;
		expect(secret?.bar).toBeUndefined();
		expect(secret?.chip?.text).toBe('.');
		expect(zero?.bar?.width).toBe(0);
		expect(zero?.value?.text).toBe('0 %');
	});
	it('sets long names above their bars on a narrow picture and never cuts them', () => {
		const { rows } = layoutBars(longNames, 360);
		expect(rows[0]?.bar?.x).toBe(0);
		expect(rows[0]?.name[0]?.y).toBeLessThan(rows[0]?.bar?.y ?? 0);
		const texts = rows.flatMap(({ name }) => name.map(({ text }) => text)).join(' ');
		expect(texts).not.toContain('…');
	});
	it('draws the reference rule through every row, values beside it in a column', () => {
		const { reference, rows } = layoutBars(typical, 720);
		// The stem below the label, and one line through all rows.
		expect(reference?.path.match(/M/g)).toHaveLength(2);
		expect(new Set(rows.map(({ value }) => value?.x))).toEqual(new Set([720]));
		expect(layoutBars(ranked, 328).reference?.path.match(/M/g)).toHaveLength(2);
	});
	it('keeps values of both signs and missing ones inside a narrow picture', () => {
		const texts = ['+0,1 Prozentpunkte', '−0,2 Prozentpunkte', 'keine Angabe'];
		const values = [0.1, -0.2, 'not-stated'] as const;
		const rows = values.map((value, at) => ({
			...{ id: String(at), name: 'Hochtaunuskreis', role: 'context' as const, label: '' },
			...{ value, text: texts[at] ?? '' }
		}));
		for (const width of [280, 328, 479]) {
			const { rows: shapes } = layoutBars({ kind: 'bars', rows }, width);
			for (const { value, chip, bar } of shapes) {
				if (chip) expect(chip.x + chip.width).toBeLessThanOrEqual(width);
				if (!value) continue;
				const long = textWidth(value.text);
				const left = value.anchor === 'end' ? value.x - long : value.x;
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + long).toBeLessThanOrEqual(width);
				expect(bar?.width).toBeGreaterThan(8);
			}
		}
	});
	it('heads groups of rows, and prints what must not be measured without a bar', () => {
		const { groups, rows, zero } = layoutBars(grouped, 720);
		expect(groups.map(({ id }) => id)).toEqual(['Im Saldo', 'Ohne Berufsausbildung']);
		expect(rows).toHaveLength(4);
		expect(zero).not.toBe('');
		const numbers = layoutBars(bare, 360);
		expect(numbers.rows.map(({ bar }) => bar)).toEqual([undefined, undefined]);
		expect(numbers.zero).toBe('');
	});
	it('sets numbers without bars large, close to their names', () => {
		const { rows } = layoutBars(bare, 360);
		for (const { name, value } of rows) {
			const last = Math.max(...name.map(({ y }) => y));
			expect((value?.y ?? 0) - last).toBeLessThan(48);
		}
		expect(layoutBars(bare, 720).height).toBeLessThanOrEqual(222);
		expect(layoutBars(bare, 360).height).toBeLessThanOrEqual(290);
	});
	it('gives every row one mark of at least 24 px', () => {
		for (const width of [280, 360, 720]) {
			const { marks, height } = layoutBars(ranked, width);
			expect(marks.map(({ row }) => row)).toEqual(ranked.rows.map((_, index) => index));
			expect(Math.min(...marks.map((mark) => mark.height))).toBeGreaterThanOrEqual(24);
			expect(marks.at(-1)?.y).toBeLessThan(height);
		}
	});
	it('has the same height at every width of one form', () => {
		for (const data of [typical, negative, longNames, ranked]) {
			expect(layoutBars(data, 328).height).toBe(layoutBars(data, 479).height);
			expect(layoutBars(data, 480).height).toBe(layoutBars(data, 1100).height);
		}
	});
	it('lets few rows grow so that the chart has the room, many and single ones not beyond measure', () => {
		const heights = (data: typeof typical, width: number) => {
			const { height, rows } = layoutBars(data, width);
			return [height, rows[0]?.bar?.height];
		};
		expect(heights(negative, 328)).toEqual([338, 47]);
		expect(heights(negative, 720)).toEqual([299, 54]);
		expect(heights(oneRow, 720)).toEqual([144, 60]);
		expect(heights(missing, 720)).toEqual([300, 44]);
		expect(heights(ranked, 720)).toEqual([670, 14]);
	});
	it('lets no signs of missing values grow', () => {
		const [number, secret] = missing.rows;
		if (!number || !secret) throw new Error('no such rows');
		const rows = [number, secret, { ...secret, id: 'other' }, { ...secret, id: 'third' }];
		expect(layoutBars({ kind: 'bars', rows }, 720).height).toBe(136);
	});
	it('says that there is nothing to draw', () => {
		expect(layoutBars(empty, 360)).toMatchObject({ empty: true, marks: [], height: 0 });
	});
});
