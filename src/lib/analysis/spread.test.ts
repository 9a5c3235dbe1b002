import { describe, expect, it } from 'vitest';
import { rowsToArrow } from '../data/arrow-table.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import { small } from './pivot-fixture.ts';
import {
	binsOf,
	chosenQuestion,
	countIn,
	edgeOf,
	extentOf,
	extentQuestion,
	hasOneScale,
	spreadOf,
	spreadQuestion,
	whole
} from './spread.ts';

const { table, plan } = small;
const desk = await instantiateDuckDB(openLocked).then((db) => makeDesk(db));
const names = table.columns.map(({ name }) => name);
await desk.insert(
	'small',
	rowsToArrow(
		'small',
		small.rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))
	)
);

async function spread(of = plan) {
	const extent = extentOf(await desk.ask(extentQuestion(of, table)));
	if (!extent) throw new Error('no numbers');
	return spreadOf(await desk.ask(spreadQuestion(of, table, extent)), extent);
}

describe('bins', () => {
	it.each([
		[0, 5000, false, { low: 0, step: 50, count: 101 }],
		[3.4, 9.1, false, { low: 3.4, step: 0.05, count: 115 }],
		[0, 7, true, { low: 0, step: 1, count: 8 }],
		[5, 5, false, { low: 5, step: 0.01, count: 1 }],
		[-12.5, -12.5, false, { low: -12.5, step: 0.01, count: 1 }],
		[-30, 70, true, { low: -30, step: 1, count: 101 }]
	])('from %d to %d have round ends', (low, high, isWhole, bins) => {
		expect(binsOf(low, high, isWhole)).toEqual(bins);
	});

	it('hold a number that is an end of theirs, also where division falls short', () => {
		const bins = { low: 0, step: 0.1, count: 10 };
		expect(edgeOf(bins, 3)).toBe(0.3);
	});
});

describe('the spread of numbers', () => {
	it('counts the rows of each bin and group; "-" is a zero, other signs are no number', async () => {
		const found = await spread();
		expect([found.known, found.unknown]).toEqual([8, 1]);
		expect(found.bins).toEqual({ low: 0, step: 1, count: 36 });
		expect(found.groups.map(({ code }) => code)).toEqual(['06', '06431', '06432', '06433']);
		expect(countIn(found.totals, whole(found.bins))).toBe(8);
		expect(found.groups.map(({ counts }) => countIn(counts, { from: 10, to: 20 }))).toEqual([
			1, 2, 1, 0
		]);
		expect(countIn(found.groups[3]?.counts ?? [], { from: 0, to: 0 })).toBe(1);
	});

	it('counts only rows of the choice', async () => {
		const found = await spread({ ...plan, rows: '', filters: { period: ['2025'] } });
		expect([found.known, found.unknown, found.groups.length]).toEqual([4, 1, 1]);
	});

	it('gives the rows a choice was counted from', async () => {
		const found = await spread();
		const { rows, columns } = await desk.ask(
			chosenQuestion(plan, { ...table, columns: withRoles }, found.bins, { from: 10, to: 11 })
		);
		expect(columns.map(({ name }) => name)).toEqual([
			...['region', 'period', 'sex', 'age', 'value', 'source']
		]);
		expect(rows).toEqual([
			['06431', '2024', 'total', 'total', 10, 'a'],
			['06431', '2025', 'total', 'total', 11, 'a']
		]);
	});

	it('has no extent without numbers, and no one scale for several measures', async () => {
		const none = { ...plan, filters: { region: ['nowhere'] } };
		expect(extentOf(await desk.ask(extentQuestion(none, table)))).toBeUndefined();
		const own = { ...table, own: true, columns: [...table.columns, column('measure')] };
		expect(hasOneScale(plan, table)).toBe(true);
		expect(hasOneScale({ ...plan, indicator: '' }, own)).toBe(false);
		expect(hasOneScale({ ...plan, measure: '' }, table)).toBe(false);
	});
});

const column = (name: string) => ({ name, kind: 'text' as const, title: name });
const withRoles = table.columns.map((own) => ({
	...own,
	...(own.name !== 'value_symbol' && own.name !== 'source' && own.name !== 'value'
		? { role: 'dimension' as const }
		: {})
}));
