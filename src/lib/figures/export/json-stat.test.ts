import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as matrix from '../../charts/matrix/fixture.ts';
import type { ChartData } from '../../charts/chart.ts';
import { handout, lines } from './fixture.ts';
import type { Handout } from './handout.ts';
import { jsonStat as cubeOf } from './json-stat.ts';
import { viewTable } from './sheet.ts';

const jsonStat = (shown: Handout) => cubeOf(shown, viewTable(shown));

const texts = v.record(v.string(), v.string());
const shape = v.strictObject({
	version: v.literal('2.0'),
	class: v.literal('dataset'),
	label: v.string(),
	source: v.string(),
	href: v.optional(v.pipe(v.string(), v.url())),
	updated: v.optional(v.pipe(v.string(), v.isoDate())),
	note: v.array(v.string()),
	id: v.array(v.string()),
	size: v.array(v.number()),
	role: v.strictObject({ time: v.optional(v.array(v.string())), metric: v.array(v.string()) }),
	dimension: v.record(
		v.string(),
		v.strictObject({
			label: v.string(),
			category: v.strictObject({
				index: v.array(v.string()),
				label: texts,
				unit: v.optional(v.record(v.string(), v.strictObject({ label: v.string() })))
			})
		})
	),
	value: v.array(v.nullable(v.number())),
	status: texts,
	extension: v.strictObject({ licence: v.string(), status: texts })
});
const isChart = (value: unknown): value is ChartData =>
	typeof value === 'object' && value !== null && 'kind' in value;

describe('jsonStat', () => {
	it('is a cube of series, period and unit', () => {
		const cube = jsonStat(handout());
		expect(cube).toMatchObject({
			id: ['group', 'period', 'unit'],
			size: [2, 2, 1],
			role: { time: ['period'], metric: ['unit'] },
			value: [5.4, null, -1234.5, null],
			status: { 1: '.', 2: 'vorläufig' },
			updated: '2026-11-22',
			label: 'Arbeit & <Lohn> steigen um 5 %'
		});
		expect(cube.dimension.period?.category.index).toEqual(['2023-12-31', '2024-12-31']);
		expect(cube.dimension.unit?.category.unit).toEqual({ Prozent: { label: 'Prozent' } });
		expect(cube.note).toContain('Anmerkung: Eine Anmerkung.');
	});

	it('tells rows apart whose words are the same', () => {
		const [first] = lines.series;
		const twice = { ...lines, series: first ? [first, { ...first, id: 'z' }] : [] };
		const cube = jsonStat(handout('de', twice));
		expect(cube.id).toEqual(['group', 'period', 'unit', 'turn']);
		expect(cube.value).toEqual([5.4, 5.4, null, null]);
		expect(cube.status).toEqual({ 2: '.', 3: '.' });
	});

	const charts = [lines, { ...lines, series: [] }, ...Object.values(matrix).filter(isChart)];
	it.each(charts)('has the shape of JSON-stat 2.0 (%#)', (chart) => {
		const cube = jsonStat(handout('en', chart));
		expect(v.safeParse(shape, JSON.parse(JSON.stringify(cube))).issues).toBeUndefined();
		expect(Object.keys(cube.dimension)).toEqual(cube.id);
		expect(cube.id.map((id) => cube.dimension[id]?.category.index.length)).toEqual(cube.size);
		expect(cube.value).toHaveLength(cube.size.reduce((product, size) => product * size, 1));
	});
});
