import { describe, expect, it } from 'vitest';
import type { LinesData } from './data.ts';
import * as fixture from './fixture.ts';
import { layoutLines } from './layout.ts';
import { linesOf, missingRuns } from './runs.ts';

const point = (x: number, value: number | 'secret' | 'uncertain') => ({
	id: String(x),
	x,
	value,
	period: String(x),
	text: String(value),
	label: String(x)
});
const runs = (points: ReturnType<typeof point>[], rest: Partial<LinesData> = {}) =>
	linesOf(points, { breaks: [], maxStep: 1, ...rest }).map((run) => run.map(({ x }) => x));

describe('runs of a line', () => {
	it('break at a missing value', () => {
		expect(runs([point(2020, 1), point(2021, 'secret'), point(2022, 3), point(2023, 4)])).toEqual([
			[2020],
			[2022, 2023]
		]);
	});

	it('break at a year left out', () => {
		expect(runs([point(2020, 1), point(2021, 2), point(2023, 3)])).toEqual([[2020, 2021], [2023]]);
		expect(runs([point(2020, 1), point(2022, 2)], { maxStep: 2 })).toEqual([[2020, 2022]]);
	});

	it('break at a series break, also on its very date', () => {
		const points = [point(2020, 1), point(2021, 2), point(2022, 3)];
		const breaks = [{ x: 2021, label: '' }];
		expect(runs(points, { breaks })).toEqual([[2020], [2021, 2022]]);
	});
	it('end at a break of their own, not at one of another line', () => {
		const points = [point(2020, 1), point(2021, 2)];
		const data = { breaks: [{ x: 2020.5, label: '', only: ['a'] }], maxStep: 1 };
		expect(linesOf(points, data, 'a')).toHaveLength(2);
		expect(linesOf(points, data, 'b')).toHaveLength(1);
	});

	it('join reference dates of leap years', () => {
		expect(runs([point(2023.995, 1), point(2024.998, 2)])).toHaveLength(1);
	});

	it('never join two values of one date', () => {
		expect(runs([point(2022, 1), point(2022, 2)])).toEqual([[2022], [2022]]);
	});

	it('gather neighbouring missing values of one reason', () => {
		const points = [
			point(2020, 'secret'),
			point(2021, 'secret'),
			point(2022, 'uncertain'),
			point(2024, 'uncertain')
		];
		expect(missingRuns(points, 1).map((run) => run.length)).toEqual([2, 1, 1]);
	});
});

describe('the layout of lines', () => {
	it('puts ends, ticks and labels where they belong', () => {
		const { grid, years, labels, series, height } = layoutLines(fixture.typical, 720);
		expect(height).toBe(374);
		expect(grid.map(({ text, y }) => [text, y])).toEqual([
			['0', 348],
			['4', 241.33],
			['8', 134.67],
			['12', 28]
		]);
		expect(years.map(({ text }) => text)).toEqual(['2001', '2005', '2010', '2015', '2020', '2025']);
		expect(labels.map(({ lines }) => lines[0]?.text)).toEqual([
			'Main-Taunus 5,4',
			'Hessen 5,8',
			'Deutschland 6,3'
		]);
		expect(series.at(-1)?.role).toBe('accent');
	});

	it('keeps labels apart', () => {
		for (const width of [360, 720]) {
			const ys = layoutLines(fixture.typical, width).labels.map(({ lines }) => lines[0]?.y ?? 0);
			ys.sort((a, b) => a - b);
			expect(ys).toHaveLength(fixture.typical.series.length);
			for (const [index, y] of ys.slice(1).entries())
				expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(15);
		}
	});

	it('draws a point without neighbours as a dot', () => {
		const { series } = layoutLines(fixture.missing, 720);
		const county = series.find(({ role }) => role === 'accent');
		expect(county?.dots.map(({ id }) => id)).toEqual(['main-taunus-2014', 'main-taunus-2019']);
	});

	it('shows missing values as signs under the axis, never as zero', () => {
		const { series, marks, grid } = layoutLines(fixture.missing, 720);
		const zero = grid.find(({ zero }) => zero)?.y ?? 0;
		expect(series.flatMap(({ chips }) => chips.map(({ text }) => text)).sort()).toEqual([
			'.',
			'...',
			'/'
		]);
		for (const chip of series.flatMap(({ chips }) => chips)) expect(chip.y).toBeGreaterThan(zero);
		expect(marks.find(({ id }) => id === 'main-taunus-2012')?.tip.text).toBe('.');
	});

	it('says in words what its signs of missing values mean', () => {
		expect(layoutLines(fixture.missing, 720).title.text).toBe(
			'Prozent, [.], [/], [...]: keine Werte'
		);
		expect(layoutLines(fixture.typical, 720).title.text).not.toContain('keine Werte');
	});

	it('says from when the last value is where other lines go on', () => {
		const { labels } = layoutLines(fixture.missing, 720);
		expect(labels.map(({ lines }) => lines[0]?.text)).toContain('Hessen 5,3 (2016)');
	});

	it('names long lines above the plot on a phone', () => {
		const { legend, labels } = layoutLines(fixture.longNames, 360);
		expect(legend.items).toHaveLength(4);
		expect(labels.map(({ lines }) => lines[0]?.text)).toContain('22,7');
		expect(layoutLines(fixture.longNames, 720).legend.items).toHaveLength(0);
	});

	it('leaves out the least important labels where not all fit', () => {
		const line = fixture.oneRow.series[0];
		const series = Array.from({ length: 30 }, (_, index) => ({
			...line,
			id: `s${index}`,
			name: `Kreis ${index}`,
			role: index === 29 ? ('accent' as const) : ('muted' as const),
			points: (line?.points ?? []).map((p) => ({ ...p, id: `p${index}` }))
		}));
		const { labels, marks } = layoutLines({ ...fixture.oneRow, series }, 720);
		expect(labels.length).toBeLessThan(20);
		expect(labels[0]?.id).toBe('s29');
		expect(marks).toHaveLength(30);
	});

	it('is empty without points', () => {
		expect(layoutLines(fixture.empty, 720)).toMatchObject({ empty: true, marks: [] });
	});
});

describe('years of which no line says anything', () => {
	const [line] = fixture.oneRow.series;
	if (!line) throw new Error('no line');
	const of = (points: ReturnType<typeof point>[]) => ({ ...line, points });
	const shown = layoutLines(
		{
			...fixture.oneRow,
			series: [
				of([
					point(2006, 'secret'),
					point(2007, 'secret'),
					point(2008, 3.8),
					point(2009, 5.1),
					point(2010, 'secret'),
					point(2011, 4.4),
					point(2012, 'secret')
				])
			]
		},
		720
	);

	it('do not open the axis, nor are they where the keyboard begins', () => {
		expect(shown.years[0]?.text).toBe('2008');
		expect(shown.start).toBe('2008');
		expect(shown.marks.map(({ id }) => id)).toEqual(['2008', '2009', '2011', '2012']);
	});

	it('are a named band within, and a sign only after the last number', () => {
		expect(shown.gaps.map(({ box }) => box.width > 0)).toEqual([true]);
		expect(shown.series.flatMap(({ chips }) => chips.map(({ text }) => text))).toEqual(['.']);
	});
});

describe('what an axis must say', () => {
	it('marks an axis that leaves out the zero', () => {
		const { cut, title } = layoutLines(fixture.breaks, 720);
		expect(title.text).toBe('Personen, Achse beginnt nicht bei null');
		expect(cut).toMatch(/^M/);
		expect(layoutLines(fixture.typical, 720)).toMatchObject({ title: { text: 'Prozent' } });
		expect(layoutLines(fixture.typical, 720).cut).toBeUndefined();
	});

	it('names years of which no line says anything', () => {
		const [line] = fixture.oneRow.series;
		if (!line) throw new Error('no line');
		const at = (x: number) => ({ ...point(x, 5), period: String(x) });
		const data = {
			...fixture.oneRow,
			series: [{ ...line, points: [at(2010), at(2011), at(2016), at(2017)] }]
		};
		const { gaps } = layoutLines(data, 720);
		expect(gaps.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
			'2012–2015: keine Werte'
		]);
		expect(layoutLines(fixture.typical, 720).gaps).toEqual([]);
	});

	it('cuts no year of a narrow gap, and says nothing where no word fits', () => {
		const [line] = fixture.oneRow.series;
		if (!line) throw new Error('no line');
		const at = (x: number) => ({ ...point(x, 5), period: String(x) });
		const data = {
			...fixture.oneRow,
			series: [{ ...line, points: [at(1995), at(2015), at(2023), at(2025)] }]
		};
		const { gaps } = layoutLines({ ...data, maxStep: 5 }, 360);
		expect(gaps.map(({ words }) => words.map(({ text }) => text))).toEqual([
			['1996–2014: keine Werte'],
			['2016–', '2022:', 'keine', 'Werte']
		]);
		const short = { ...line, points: [at(2000), at(2001), at(2021), at(2025)] };
		const narrow = layoutLines({ ...data, series: [short], maxStep: 1 }, 360);
		expect(narrow.gaps.map(({ words }) => words.length)).toEqual([1, 0]);
		expect(narrow.title.text).toMatch(/, grau: keine Werte$/);
		expect(layoutLines({ ...data, maxStep: 5 }, 360).title.text).not.toContain('grau');
	});
});
