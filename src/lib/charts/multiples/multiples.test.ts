import { describe, expect, it } from 'vitest';
import { moveTo } from '../kit/mark-grid.ts';
import { empty, oneRow, sameScale, typical } from './fixture.ts';
import { layoutMultiples } from './layout.ts';

const panelsOf = (data: typeof typical, width: number) =>
	layoutMultiples(data, width).panels.map(({ id, x, y }) => [id, x, y]);
const ticksOf = (data: typeof typical) =>
	layoutMultiples(data, 720).panels.map(({ grid }) => grid.map(({ text }) => text));

describe('the layout of small multiples', () => {
	it('sets two panels in a row where there is room, one below the other on a phone', () => {
		const [, income] = typical.panels;
		expect(panelsOf(typical, 720)).toEqual([
			['Jugendarbeitslosigkeit', 0, 30],
			[income?.id, 374, 30]
		]);
		expect(panelsOf(typical, 328)).toEqual([
			['Jugendarbeitslosigkeit', 0, 52],
			[income?.id, 0, 315]
		]);
	});

	it('shares the years, so that one year stands at one place in all panels of a column', () => {
		const years = layoutMultiples(typical, 328).panels.map(({ years }) =>
			years.map(({ text }) => text)
		);
		expect(years[0]).toEqual(years[1]);
		expect([years[0]?.at(0), years[0]?.at(-1)]).toEqual(['2015', '2025']);
	});

	it('shares the axis of one scale only', () => {
		expect(ticksOf(sameScale)[0]).toEqual(ticksOf(sameScale)[1]);
		expect(ticksOf(typical)).toEqual([
			['0', '2', '4', '6'],
			['0', '20.000', '40.000']
		]);
		const own = sameScale.panels.map((panel, index) => ({ ...panel, scale: String(index) }));
		const [first, second] = ticksOf({ ...sameScale, panels: own });
		expect(first).not.toEqual(second);
	});

	it('says in the panel that its axis leaves out the zero', () => {
		const cut = typical.panels.map((panel) => ({ ...panel, fromZero: false }));
		const [first] = layoutMultiples({ ...typical, panels: cut }, 720).panels;
		expect(first?.unit.map(({ text }) => text).join(' ')).toContain('Achse beginnt nicht bei null');
		expect(first?.cut).toMatch(/^M/);
	});

	it('says from when a panel has values that another has before, and the years of a sign', () => {
		const [first, second] = typical.panels;
		if (!first || !second) throw new Error('two panels');
		const late = first.series.map((line) => ({
			...line,
			points: line.points
				.filter(({ x }) => x >= 2020)
				.map((point) =>
					line.role === 'accent' && [2022, 2023].includes(point.x)
						? { ...point, value: 'secret' as const }
						: point
				)
		}));
		const { panels } = layoutMultiples(
			{ ...typical, panels: [{ ...first, series: late }, second] },
			720
		);
		expect(panels.map(({ unit }) => unit.map(({ text }) => text).join(' '))).toEqual([
			'Prozent, Jahresdurchschnitt, Werte ab 2020, [.] 2022–2023: keine Werte',
			'Euro im Jahr'
		]);
	});

	it('breaks the line at a break and names it', () => {
		const income = layoutMultiples(typical, 720).panels[1];
		expect(income?.rules.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
			['neue Berechnung']
		]);
		expect(income?.series[0]?.path.match(/M/g)).toHaveLength(2);
	});

	it('begins at the own county, goes through the years sideways and to the next panel downwards', () => {
		const { marks, start } = layoutMultiples(sameScale, 720);
		const go = (from: string, key: string) => {
			const mark = marks.find(({ id }) => id === from);
			return mark && moveTo(marks, mark, key)?.id;
		};
		expect(start).toBe('Jugendarbeitslosigkeit-own-2019');
		expect(go('Jugendarbeitslosigkeit-own-2024', 'ArrowRight')).toBe(
			'Jugendarbeitslosigkeit-own-2025'
		);
		expect(go('Jugendarbeitslosigkeit-peer-2025', 'ArrowDown')).toBe('SGB II-state-2025');
		expect(go('SGB II-state-2025', 'ArrowUp')).toBe('Jugendarbeitslosigkeit-peer-2025');
	});

	it('tells all series of the panel one points into, highest first', () => {
		const { marks } = layoutMultiples(typical, 720);
		expect(marks.find(({ id }) => id === 'Jugendarbeitslosigkeit-peer-2025')?.tip).toEqual({
			title: 'Jugendarbeitslosigkeit · 2025',
			text: 'Main-Taunus 6,9, Hessen 5,9, Hochtaunus 5,3'
		});
	});

	it('prints the values of a single year instead of dots on an axis', () => {
		const { marks, height, panels } = layoutMultiples(oneRow, 360);
		const [panel] = panels;
		expect(panel?.unit.map(({ text }) => text)).toEqual(['Prozent, Jahresdurchschnitt, 2025']);
		expect(panel?.numbers.map(({ name, value }) => [name[0]?.text, value.text])).toEqual([
			['Main-Taunus', '6,9'],
			['Hochtaunus', '5,3'],
			['Hessen', '5,9']
		]);
		expect([panel?.grid, panel?.years, panel?.series]).toEqual([[], [], []]);
		expect(marks.map(({ label, row }) => [label, row])).toEqual([
			['Quote, Main-Taunus, 2025: 6,9', 0],
			['Quote, Hochtaunus, 2025: 5,3', 1],
			['Quote, Hessen, 2025: 5,9', 2]
		]);
		expect(height).toBeLessThan(260);
	});

	it('leaves the years of the lines as they are beside a panel of one year', () => {
		const late = oneRow.panels.map((panel) => ({
			...panel,
			series: panel.series.map((line) => ({
				...line,
				points: line.points.map((point) => ({ ...point, x: 2040, value: 60 }))
			}))
		}));
		const mixed = { ...typical, panels: [...typical.panels, ...late] };
		expect(ticksOf(mixed).slice(0, 2)).toEqual(ticksOf(typical));
		const years = layoutMultiples(mixed, 720).panels.map(({ years }) => years.at(-1)?.text);
		expect(years).toEqual(['2025', '2025', undefined]);
	});

	it('says that there is nothing to draw', () => {
		expect(layoutMultiples(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
