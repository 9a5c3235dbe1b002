import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsToArrow } from '../data/arrow-table.ts';
import { makeStore, makeTally } from '../data/download.ts';
import { parquetToArrow } from '../data/parquet.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import { fittingAggregates, pivotQuestion, valuesQuestion } from './pivot.ts';
import { small } from './pivot-fixture.ts';
import type { PivotPlan } from './pivot-plan.ts';
import { answerPlain, mostPlainRows } from './plain-desk.ts';
import type { Result, ResultCell } from './result.ts';
import type { DeskTable } from './tables.ts';
import type { PlainQuestion, Question } from './task.ts';

const store = makeStore(
	async (name) => new Response(await readFile(join(process.cwd(), 'static/data', name))),
	'',
	makeTally(() => undefined)
);
const desk = await instantiateDuckDB(openLocked).then((db) => makeDesk(db));
for (const dataset of ['labour-market', 'regions', 'observations', 'activities'])
	await desk.insert(
		dataset.replace('-', '_'),
		await parquetToArrow(await store.file(`${dataset}.parquet`))
	);
const names = small.table.columns.map(({ name }) => name);
const arrow = rowsToArrow(
	'small',
	small.rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))
);
await desk.insert('eigene_small', arrow);

const column = (name: string, role: 'dimension' | 'measure', kind: 'text' | 'number' = 'text') => ({
	...{ name, role, kind },
	title: name
});
const labour: DeskTable = {
	...small.table,
	name: 'labour_market',
	rows: 4773,
	columns: [
		...['indicator', 'region', 'period', 'sex', 'age', 'flag', 'source'].map((name) =>
			column(name, 'dimension')
		),
		column('value', 'measure', 'number'),
		column('value_symbol', 'dimension')
	],
	indicators: ['unemployed_total', 'unemployment_rate_all'].map((id) => ({
		...{ id, name: id, decimals: 0 },
		unit: id === 'unemployed_total' ? 'persons' : 'percent'
	}))
};
const own: DeskTable = { ...small.table, name: 'eigene_small', own: true, indicators: [] };
const activities: DeskTable = {
	...{ ...labour, name: 'activities', indicators: [], keys: [] },
	columns: ['edition', 'status', 'theme', 'lead'].map((name) => column(name, 'dimension'))
};

/** Sums and means differ in the last digits by the order of adding. */
const rounded = ({ columns, rows, cut }: Result) => ({
	columns,
	cut,
	rows: rows.map((row) =>
		row.map((cell): ResultCell => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell))
	)
});
async function both({ plain, ...question }: Question) {
	const sources = [{ name: 'eigene_small', arrow }];
	const without = await answerPlain(plain as PlainQuestion, '', sources, store);
	return { without: rounded(without), engine: rounded(await desk.ask(question)) };
}

const plan: PivotPlan = {
	...{ indicator: 'unemployed_total', measure: 'value', rows: 'period', columns: 'region' },
	...{ aggregate: 'one', level: '', filters: {} }
};
const changes: Partial<PivotPlan>[] = [
	{},
	{ columns: '' },
	{ columns: '', level: 'district' },
	{ rows: 'sex', columns: 'age', level: 'district' },
	{ rows: 'region', columns: '', filters: { period: ['2025', '2024'], sex: ['women'] } },
	{ rows: 'flag', columns: '', filters: { flag: [''] } },
	{ rows: 'source', columns: 'sex' },
	{ rows: 'region', filters: { region: ['nowhere'] } },
	{ indicator: 'unemployment_rate_all', rows: 'region', columns: '', level: 'state' },
	{ rows: '', columns: '' }
];
const plans = changes.flatMap((change) => {
	const wanted = { ...plan, ...change };
	return fittingAggregates(wanted, labour).map((aggregate) => ({ ...wanted, aggregate }));
});

describe('a pivot without an engine', () => {
	it('is the table of the engine, over official figures', async () => {
		expect(plans.length).toBeGreaterThan(40);
		for (const asked of plans) {
			const { without, engine } = await both(pivotQuestion(asked, labour));
			expect(without, JSON.stringify(asked)).toEqual(engine);
		}
	});

	it('is that of the engine over a table of the reader, with signs and keys', async () => {
		for (const aggregate of ['one', 'sum', 'mean', 'median', 'min', 'max', 'count'] as const)
			for (const rows of ['region', 'sex', 'indicator']) {
				const asked: PivotPlan = {
					...small.plan,
					indicator: '',
					rows,
					columns: 'period',
					aggregate
				};
				if (!fittingAggregates(asked, own).includes(aggregate)) continue;
				const { without, engine } = await both(pivotQuestion(asked, own));
				expect(without, `${aggregate} by ${rows}`).toEqual(engine);
			}
	});

	it('counts the rows of a table without numbers', async () => {
		const asked = { ...plan, indicator: '', measure: '', rows: 'status', columns: 'edition' };
		const question = pivotQuestion({ ...asked, aggregate: 'count' }, activities);
		const { without, engine } = await both(question);
		expect(without).toEqual(engine);
		expect(engine.rows.length).toBeGreaterThan(2);
	});

	it.each(['region', 'period', 'flag', 'source'])('offers the values of %s', async (name) => {
		for (const indicator of ['', 'unemployed_total']) {
			const { without, engine } = await both(valuesQuestion(name, indicator, labour));
			expect(without).toEqual(engine);
		}
	});

	it('is refused over more rows than a page can go through', async () => {
		const { plain } = pivotQuestion(plan, { ...labour, rows: mostPlainRows + 1 });
		await expect(answerPlain(plain as PlainQuestion, '', [], store)).rejects.toThrow('rows');
	});
});
