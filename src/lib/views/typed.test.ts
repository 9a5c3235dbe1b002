import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../core/locale.ts';
import { placeKey } from '../core/place.ts';
import { isNumber } from '../core/value.ts';
import { factsOf, indicatorIn, type FigureData } from '../figures/columns/columns.ts';
import { placesIn } from '../figures/columns/read.ts';
import { card } from '../figures/export/card.ts';
import { viewExtent } from '../figures/export/data-files.ts';
import type { Handout } from '../figures/export/handout.ts';
import { jsonStat } from '../figures/export/json-stat.ts';
import { drawnValues } from '../../../tests/support/drawn.ts';
import { loadHandout } from './embed/files.server.ts';
import { allFigures } from './registry.server.ts';

const built = existsSync('static/data/manifest.json');

/** Figures about what no day is named for: the target of an activity, and lists without a date. */
const undated = /^target-/;

describe.runIf(built)('every figure hands on what its numbers mean', () => {
	const loaded: { where: string; handout: Handout; data: FigureData }[] = [];
	beforeAll(async () => {
		for (const { id } of await allFigures())
			for (const locale of locales) {
				const handout = await loadHandout(id, locale);
				if (!handout) throw new Error(id);
				const { data } = handout.shown;
				if (!data) throw new Error(`${id}: no typed columns`);
				loaded.push({ where: `${id} ${locale}`, handout, data });
			}
	}, 120_000);

	it('with a place that is a key or a declared concept, and a period', () => {
		for (const { where, data } of loaded) {
			expect(factsOf(data).length, where).toBeGreaterThan(0);
			for (const { row } of factsOf(data)) {
				expect(placeKey(row.place), where).toMatch(
					/^(DG|\d{2}|\d{3}|\d{5}|\d{8}|\d{2}:districts|)$/
				);
				if (!undated.test(where) && !where.startsWith('shortage-occupations'))
					expect(row.period.kind, where).not.toBe('none');
			}
		}
	});

	it('with a table for reading that names each row and is no desert', () => {
		for (const { where, handout } of loaded) {
			const wide = viewExtent(handout).wide;
			if (!wide) continue;
			const cells = wide.rows.flatMap(({ facts }) => facts);
			const filled = cells.filter((cell) => cell !== undefined).length;
			expect(filled / cells.length, where).toBeGreaterThan(0.33);
			for (const { name, beside } of wide.rows) expect([name, ...beside], where).not.toContain('');
			for (const { title } of wide.columns) expect(title, where).not.toMatch(/\d-\d\d-|\.\.|^$/);
		}
	});

	it('with the same places, periods, indicators and values in both languages', () => {
		const of = (locale: Locale) => loaded.filter((one) => one.handout.locale === locale);
		const facts = ({ data }: { data: FigureData }) =>
			factsOf(data)
				.map((fact) => [
					placeKey(fact.row.place),
					fact.row.period,
					indicatorIn(fact),
					fact.cell.value,
					fact.measure.unit,
					Object.entries(fact.row.terms).map(([id, term]) => [id, term.id])
				])
				.map((fact) => JSON.stringify(fact))
				.toSorted();
		const english = of('en');
		of('de').forEach((german, at) => {
			const other = english[at];
			if (!other) throw new Error(german.where);
			expect([...placesIn(other.data).keys()].toSorted(), german.where).toEqual(
				[...placesIn(german.data).keys()].toSorted()
			);
			expect(facts(other), german.where).toEqual(facts(german));
		});
	});

	it('with a date and a region on its card', () => {
		const bare = loaded.flatMap(({ where, handout }) => {
			const ids = card(handout).map(({ id }) => id);
			const wanted = undated.test(where)
				? (['region'] as const)
				: (['region', 'reference'] as const);
			return wanted.filter((id) => !ids.includes(id)).map((id) => `${where}: ${id}`);
		});
		expect(bare).toEqual([]);
	});

	it('and every number names its table, where its figure names no document', () => {
		const bare = loaded.flatMap(({ where, handout, data }) =>
			handout.shown.citation !== undefined
				? []
				: factsOf(data)
						.filter(
							({ cell, measure }) =>
								isNumber(cell.value) &&
								!cell.source &&
								(cell.certainty ?? measure.certainty) !== 'own-calculation'
						)
						.map(({ row, measure }) => `${where}: ${row.id} ${measure.id}`)
		);
		expect(bare).toEqual([]);
	});

	it('with keys, unit and sign in every row of its files', () => {
		for (const { where, handout } of loaded) {
			const { table } = viewExtent(handout);
			const ids = table.columns.map(({ id }) => id);
			for (const id of ['region', 'period', 'indicator', 'value', 'unit', 'sign'])
				expect(ids, where).toContain(id);
			for (const row of table.rows) {
				expect(row[ids.indexOf('indicator')], where).toMatch(/^[\w-]+$/);
				expect(row[ids.indexOf('unit')], where).toMatch(/./);
			}
			const stat = jsonStat(handout, table);
			expect(stat.role, where).toEqual({
				time: ['period'],
				geo: ['region'],
				metric: ['indicator']
			});
		}
	});

	it('holds every value that is drawn, in its data and in its table', () => {
		for (const { where, handout, data } of loaded) {
			const { chart, table } = handout.shown;
			const known = new Set(
				factsOf(data).flatMap(({ cell }) => (isNumber(cell.value) ? [Math.abs(cell.value)] : []))
			);
			// The unit may stand in the head of its column.
			const heads = table.columns.map(({ name }) => name).join(' ');
			const cells = table.rows.flatMap((row) => row.cells);
			const isSaid = (text: string) => {
				const [number = '', unit] = text.split(' ');
				return cells.some(
					(cell) => cell.includes(text) || (unit && heads.includes(unit) && cell.includes(number))
				);
			};
			const drawn = drawnValues(chart);
			expect(drawn.length, where).toBeGreaterThan(0);
			const lost = drawn.filter(({ value, text }) => !known.has(Math.abs(value)) || !isSaid(text));
			expect(lost, where).toEqual([]);
		}
	});
});
