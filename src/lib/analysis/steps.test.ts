import { desc, op, table as arquero, type ColumnTable } from 'arquero';
import { describe, expect, it } from 'vitest';
import { rowsToArrow } from '../data/arrow-table.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import { questionText } from './question-text.ts';
import { readSteps, shapesOf, stepsText, type Step } from './steps.ts';
import { stepsQuestion } from './steps-sql.ts';
import type { DeskTable } from './tables.ts';

const described = (name: string, texts: string[], numbers: string[]): DeskTable => ({
	...{ name, title: name, about: '', rows: 1, sample: [], indicators: [], source: '', notes: [] },
	own: false,
	columns: [
		...texts.map((name) => ({ name, kind: 'text' as const, title: name })),
		...numbers.map((name) => ({ name, kind: 'number' as const, title: name }))
	]
});
const long = described('long', ['region', 'period'], ['value']);
const rows = [
	{ region: '06431', period: '2023', value: 4 },
	{ region: '06431', period: '2024', value: 6 },
	{ region: '06432', period: '2023', value: 5.5 },
	{ region: '06432', period: '2024', value: null },
	{ region: '06432', period: '2025', value: 7 }
];
const places = described('places', ['region', 'name'], []);
const wide = described('wide', ['ort'], ['a', 'b?']);
const tables = [long, places, wide];
const desk = await instantiateDuckDB(openLocked).then((db) => makeDesk(db));
await desk.insert('long', rowsToArrow('long', rows));
const named = [
	{ region: '06431', name: 'Bergstraße' },
	{ region: '06432', name: 'eins' },
	{ region: '06432', name: 'zwei' }
];
await desk.insert('places', rowsToArrow('places', named));
const wideRows = [
	{ ort: "Hof'heim", a: 1, 'b?': 2 },
	{ ort: 'Kriftel', a: 3, 'b?': null }
];
await desk.insert('wide', rowsToArrow('wide', wideRows));

const ask = async (from: DeskTable, steps: Step[]) => {
	const question = stepsQuestion(from, steps, tables, { limit: 100, locale: 'de' });
	const found = await desk.ask(question);
	// What is shown as SQL gives the same.
	expect(await desk.ask({ sql: questionText(question), limit: 100 })).toEqual(found);
	const [last] = shapesOf(from, steps, tables, 'de').slice(-1);
	expect(found.columns.map(({ name }) => name)).toEqual(last?.columns.map(({ name }) => name));
	return found;
};
const sql = async (text: string) => (await desk.ask({ sql: text, limit: 100 })).rows;
const cellsOf = (table: ColumnTable) =>
	table
		.objects()
		.map((row) =>
			table.columnNames().map((name) => (row as Record<string, unknown>)[name] ?? null)
		);

const keep: Step = { do: 'keep', column: 'period', values: ['2023', '2024'] };
const spread: Step = { do: 'spread', names: 'period', values: 'value', by: ['region'] };

describe('steps over a table', () => {
	it('make columns of rows, as SQL and Arquero do', async () => {
		const { rows: found } = await ask(long, [keep, spread]);
		expect(found).toEqual([
			['06431', 4, 6],
			['06432', 5.5, null]
		]);
		expect(found).toEqual(
			await sql(
				"FROM (PIVOT (FROM long WHERE period < '2025') ON period IN ('2023', '2024') USING first(value) GROUP BY region) ORDER BY region"
			)
		);
		const kept = arquero({
			region: ['06431', '06431', '06432', '06432'],
			period: ['2023', '2024', '2023', '2024'],
			value: [4, 6, 5.5, null]
		});
		expect(found).toEqual(
			cellsOf(kept.groupby('region').pivot('period', 'value').select('region', '2023', '2024'))
		);
	});

	it('show no number where several rows fall together', async () => {
		await desk.insert('doppelt', rowsToArrow('doppelt', [...rows, ...rows]));
		const double = { ...long, name: 'doppelt' };
		expect((await ask(double, [keep, spread])).rows).toEqual([
			['06431', null, null],
			['06432', null, null]
		]);
	});

	it('make rows of columns, as SQL and Arquero do', async () => {
		const { rows: found } = await ask(wide, [{ do: 'fold', columns: ['a', 'b?'] }]);
		expect(found).toEqual([
			["Hof'heim", 'a', 1],
			["Hof'heim", 'b?', 2],
			['Kriftel', 'a', 3],
			['Kriftel', 'b?', null]
		]);
		expect(found).toEqual(
			await sql(
				`SELECT ort, 'a' AS merkmal, a AS wert FROM wide UNION ALL SELECT ort, 'b?', "b?" FROM wide ORDER BY ALL`
			)
		);
		const folded = arquero({
			ort: ["Hof'heim", 'Kriftel'],
			a: [1, 3],
			'b?': [2, null]
		}).fold(['a', 'b?']);
		expect(found).toEqual(cellsOf(folded));
	});

	it('go there and back again', async () => {
		const back: Step = { do: 'spread', names: 'merkmal', values: 'wert', by: ['ort'] };
		expect((await ask(wide, [{ do: 'fold', columns: ['a', 'b?'] }, back])).rows).toEqual([
			["Hof'heim", 1, 2],
			['Kriftel', 3, null]
		]);
	});

	it('take columns of another table without doubling rows, nothing for a key that is not unique', async () => {
		const join: Step = { do: 'join', table: 'places', on: 'region', take: ['name'] };
		const { rows: found } = await ask(long, [
			{ do: 'keep', column: 'period', values: ['2023'] },
			join
		]);
		expect(found).toEqual([
			['06431', '2023', 4, 'Bergstraße'],
			['06432', '2023', 5.5, null]
		]);
		const unique = arquero({ region: ['06431'], name: ['Bergstraße'] });
		const joined = arquero({
			region: ['06431', '06432'],
			period: ['2023', '2023'],
			value: [4, 5.5]
		})
			.join_left(unique, 'region')
			.reify();
		expect(found).toEqual(cellsOf(joined));
	});

	it('rank, look back and say the change within a group, as SQL and Arquero do', async () => {
		const within = ['period'];
		const rank: Step = { do: 'window', look: 'rank', of: 'value', order: '', within };
		const { rows: ranked } = await ask(long, [keep, rank]);
		expect(ranked.map((row) => row[3])).toEqual([2, 1, 1, null]);
		const both = arquero({ period: ['2023', '2023'], value: [4, 5.5] })
			.groupby('period')
			.orderby(desc('value'))
			.derive({ rang: op.rank() })
			.ungroup()
			.orderby('value');
		expect(ranked.filter((row) => row[1] === '2023').map((row) => row[3])).toEqual(
			both.array('rang')
		);
		const change: Step = {
			...{ do: 'window', look: 'change', of: 'value', order: 'period' },
			within: ['region']
		};
		const { rows: found } = await ask(long, [change]);
		expect(found.map((row) => row[3])).toEqual([null, 2, null, null, null]);
		expect(found).toEqual(
			await sql(
				'SELECT *, value - lag(value) OVER (PARTITION BY region ORDER BY period) FROM long ORDER BY ALL'
			)
		);
		const none: Step = { ...change, within: [] };
		expect((await ask(long, [none])).rows.map((row) => row[3])).toEqual(Array(5).fill(null));
	});

	it('rank districts among districts, not beside their state', async () => {
		const levels = described('levels', ['region'], ['value']);
		await desk.insert(
			'levels',
			rowsToArrow('levels', [
				{ region: '06', value: 5 },
				{ region: '06431', value: 4 },
				{ region: '06432', value: 6 },
				{ region: 'DG', value: 9 }
			])
		);
		const rank: Step = { do: 'window', look: 'rank', of: 'value', order: '', within: [] };
		expect((await ask(levels, [rank])).rows.map((row) => row[2])).toEqual([1, 2, 1, 1]);
	});

	it('give no rank where a region stands in a group more than once', async () => {
		const sexes = described('sexes', ['region', 'period', 'sex'], ['value']);
		await desk.insert(
			'sexes',
			rowsToArrow('sexes', [
				{ region: '06431', period: '2023', sex: 'f', value: 4 },
				{ region: '06431', period: '2024', sex: 'f', value: 6 },
				{ region: '06432', period: '2024', sex: 'f', value: 5 },
				{ region: '06432', period: '2024', sex: 'm', value: 9 }
			])
		);
		const ranks = async (within: string[]) => {
			const rank: Step = { do: 'window', look: 'rank', of: 'value', order: '', within };
			return (await ask(sexes, [rank])).rows.map((row) => row[4]);
		};
		expect(await ranks([])).toEqual([null, null, null, null]);
		expect(await ranks(['period'])).toEqual([1, null, null, null]);
		expect(await ranks(['period', 'sex'])).toEqual([1, 1, 2, 1]);
		// Of one region, years are ranked.
		expect(await ranks(['region'])).toEqual([2, 1, null, null]);
		expect(await ranks(['region', 'period'])).toEqual([1, 1, 2, 1]);
	});

	it('say a change without the rests of a computer', async () => {
		const decimals = described('decimals', ['period'], ['value']);
		await desk.insert(
			'decimals',
			rowsToArrow('decimals', [
				{ period: '2001', value: 6.6 },
				{ period: '2002', value: 6.9 }
			])
		);
		const change: Step = {
			...{ do: 'window', look: 'change', of: 'value', order: 'period', within: [] }
		};
		expect((await ask(decimals, [change])).rows).toEqual([
			['2001', 6.6, null],
			['2002', 6.9, 0.3]
		]);
	});

	it('compare no numbers of two sources', async () => {
		const sourced = described('sourced', ['period', 'source'], ['value']);
		await desk.insert(
			'sourced',
			rowsToArrow('sourced', [
				{ period: '2023', source: 'a', value: 1 },
				{ period: '2024', source: 'a', value: 3 },
				{ period: '2025', source: 'b', value: 9 }
			])
		);
		const previous: Step = {
			...{ do: 'window', look: 'previous', of: 'value', order: 'period', within: [] }
		};
		const { rows: found } = await ask(sourced, [previous]);
		expect(found.map((row) => row[3])).toEqual([null, 1, null]);
	});
});

describe('steps that do not fit', () => {
	it.each([
		[{ do: 'keep', column: 'x', values: [] }],
		[{ do: 'fold', columns: ['region'] }],
		[{ ...spread }],
		[{ do: 'join', table: 'wide', on: 'region', take: [] }],
		[{ do: 'window', look: 'rank', of: 'region', order: '', within: [] }],
		[{ do: 'window', look: 'change', of: 'value', order: '', within: [] }]
	] satisfies [Step][])('are refused: %o', (step) => {
		expect(
			shapesOf(long, [keep, step].slice(step.do === 'spread' ? 1 : 0), tables, 'de')
		).toHaveLength(step.do === 'spread' ? 1 : 2);
		expect(() => stepsQuestion(long, [step], tables, { limit: 10, locale: 'de' })).toThrow(
			'step 1 does not fit'
		);
	});
});

it('steps come back from the address whole, and what cannot be read is told', () => {
	const steps = [keep, spread];
	expect(readSteps(stepsText(steps))).toEqual(steps);
	expect(readSteps('')).toEqual([]);
	expect(readSteps('[{"do":"drop","table":"x"}]')).toBe(undefined);
	expect(readSteps('unsinn')).toBe(undefined);
});
