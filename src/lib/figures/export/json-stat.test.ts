import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { FigureData } from '../columns/columns.ts';
import { dataTable } from './data-table.ts';
import { data, handout } from './fixture.ts';
import { jsonStat as cubeOf } from './json-stat.ts';

const jsonStat = (own: FigureData = data, locale: 'de' | 'en' = 'de') =>
	cubeOf(handout(locale), dataTable(own, handout(locale)));

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
	role: v.strictObject({
		time: v.array(v.string()),
		geo: v.array(v.string()),
		metric: v.array(v.string())
	}),
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

describe('jsonStat', () => {
	it('is a cube of place, time and metric', () => {
		const cube = jsonStat();
		expect(cube).toMatchObject({
			id: ['region', 'period', 'indicator'],
			size: [2, 2, 1],
			role: { time: ['period'], geo: ['region'], metric: ['indicator'] },
			value: [5.4, null, -1234.5, null],
			status: { 1: '.', 2: 'vorläufig' },
			updated: '2026-11-22',
			label: 'Arbeit & <Lohn> steigen um 5 %'
		});
		expect(cube.dimension.region?.category).toEqual({
			index: ['01001', '01'],
			label: { '01001': 'Musterkreis', '01': '=Land; "Rest"' }
		});
		expect(cube.dimension.period?.category.index).toEqual(['2023-12-31', '2024-12-31']);
		expect(cube.dimension.indicator?.category).toEqual({
			index: ['rate'],
			label: { rate: 'Quote' },
			unit: { rate: { label: 'Prozent' } }
		});
		expect(cube.note).toContain('Anmerkung: Eine Anmerkung.');
	});

	it('tells rows apart whose keys are the same', () => {
		const [first, second] = data.rows;
		const rows = first && second ? [first, second, first, second] : [];
		const cube = jsonStat({ ...data, rows });
		expect(cube.id).toEqual(['region', 'period', 'indicator', 'turn']);
		expect(cube.value).toEqual([5.4, 5.4, null, null]);
		expect(cube.status).toEqual({ 2: '.', 3: '.' });
	});

	it.each([data, { ...data, rows: [] }])('has the shape of JSON-stat 2.0 (%#)', (own) => {
		const cube = jsonStat(own, 'en');
		expect(v.safeParse(shape, JSON.parse(JSON.stringify(cube))).issues).toBeUndefined();
		expect(Object.keys(cube.dimension)).toEqual(cube.id);
		expect(cube.id.map((id) => cube.dimension[id]?.category.index.length)).toEqual(cube.size);
		expect(cube.value).toHaveLength(cube.size.reduce((product, size) => product * size, 1));
	});
});
