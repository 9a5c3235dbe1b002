import { describe, expect, it } from 'vitest';
import { rowsToArrow } from '../data/arrow-table.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import { fittingAggregates, pivotQuestion, valuesQuestion } from './pivot.ts';
import { unitOf, type PivotPlan } from './pivot-plan.ts';
import { small } from './pivot-fixture.ts';
import { pivotGrid } from './pivot-grid.ts';
import { sumFault } from './sum-fault.ts';

const { table, plan, rows } = small;
const desk = await instantiateDuckDB(openLocked).then((db) => makeDesk(db));
const names = table.columns.map(({ name }) => name);
await desk.insert(
	'small',
	rowsToArrow(
		'small',
		rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cell])))
	)
);
await desk.insert(
	'regions',
	rowsToArrow('regions', [
		{ region: '06', level: 'state' },
		...['06431', '06432', '06433'].map((region) => ({ region, level: 'district' }))
	])
);

const lay = async (change: Partial<PivotPlan>) => {
	const asked = { ...plan, ...change };
	const grid = pivotGrid(await desk.ask(pivotQuestion(asked, table)), asked.aggregate);
	return grid.rows.map((row) => [row, ...grid.columns.map((own) => grid.at(row, own)?.value)]);
};

describe('a pivot', () => {
	it('shows each value, a true zero, the reason where there is none, and where there are several', async () => {
		expect(await lay({})).toEqual([
			['06', 30, 'several'],
			['06431', 10, 11],
			['06432', 20, 'secret'],
			['06433', 0, 5]
		]);
	});

	it('sums districts of a year, but no part of them', async () => {
		const sum = { aggregate: 'sum', rows: 'period', columns: '', level: 'district' } as const;
		expect(await lay(sum)).toEqual([
			['2024', 30],
			['2025', 'incomplete']
		]);
	});

	it('does not add a total and its part', async () => {
		const filters = { region: ['06'] };
		expect(await lay({ aggregate: 'sum', rows: 'period', columns: '', filters })).toEqual([
			['2024', 30],
			['2025', 'mixed']
		]);
		expect(await lay({ aggregate: 'median', rows: 'period', columns: '', filters })).toEqual([
			['2024', 30],
			['2025', 'mixed']
		]);
	});

	it('has no mean of a state and its districts', async () => {
		expect(await lay({ aggregate: 'mean', rows: 'period', columns: '' })).toEqual([
			['2024', 'mixed'],
			['2025', 'mixed']
		]);
		expect(await lay({ aggregate: 'max', rows: 'period', columns: '' })).toEqual([
			['2024', 30],
			['2025', 35]
		]);
	});

	it('narrows by bound values, whatever they are', async () => {
		expect(await lay({ filters: { region: ["06431' OR '1'='1"] } })).toEqual([]);
		expect(await lay({ filters: { region: ['06431'] } })).toEqual([['06431', 10, 11]]);
	});

	it('counts rows', async () => {
		expect(
			await lay({ indicator: '', measure: '', rows: 'indicator', columns: '', aggregate: 'count' })
		).toEqual([
			['people', 9],
			['rate', 2]
		]);
	});

	it('knows no other names than those of the table', () => {
		expect(() => pivotQuestion({ ...plan, rows: 'x" FROM regions --' }, table)).toThrow(
			'no column'
		);
	});
});

describe('what fits a unit', () => {
	it('never sums a rate, and makes no mean of it', () => {
		const rate = { ...plan, indicator: 'rate' };
		expect(fittingAggregates(rate, table)).toEqual(['one', 'median', 'min', 'max', 'count']);
		expect(() => pivotQuestion({ ...rate, aggregate: 'sum' }, table)).toThrow('does not fit');
	});

	it.each([
		[{ rows: 'sex', columns: '' }, 'periods'],
		[{ rows: 'period', columns: '' }, 'regions'],
		[{ rows: 'period', columns: '', level: 'district' }, undefined],
		[{ rows: 'region', columns: '', filters: { period: ['2024'] } }, undefined],
		[{ rows: 'region', columns: '', filters: { period: ['2024', '2025'] } }, 'periods']
	])('sums people only of one date and one level: %o', (change, fault) =>
		expect(sumFault({ ...plan, ...change }, table)).toBe(fault)
	);

	it.each([
		[{ rows: 'region', columns: '' }, 'periods'],
		[{ rows: 'period', columns: '' }, 'regions'],
		[{ rows: 'region', columns: 'period' }, undefined],
		[{ rows: 'region', columns: '', filters: { period: ['2024'] } }, undefined]
	])('adds up numbers of an own column only of one date and one level: %o', (change, fault) => {
		const wide = {
			...{ ...table, own: true, indicators: [] },
			columns: ['region', 'period', 'plaetze'].map((name) => ({
				...{ name, kind: 'text' as const, title: name }
			}))
		};
		const asked = { ...plan, indicator: '', measure: 'plaetze', ...change };
		expect(sumFault(asked, wide)).toBe(fault);
	});

	it.each([
		[{ name: 'faelle', title: 'Fälle' }, undefined],
		[{ name: 'quote', title: 'Quote' }, 'rate'],
		[{ name: 'x', title: 'X', unit: '%' }, 'rate'],
		[{ name: 'x', title: 'Fälle je 1.000' }, 'rate'],
		[{ name: 'quote_2024', title: 'Geburtenrate 2024' }, 'rate'],
		[{ name: 'beratene', title: 'Beratene' }, undefined],
		[{ name: 'sterberate', title: 'Sterberate' }, 'rate'],
		[{ name: 'alter', title: 'Durchschnittsalter' }, 'rate']
	])('looks at unit and name of own columns: %o', (column, fault) => {
		const own = { ...table, own: true, indicators: [], columns: [{ kind: 'number', ...column }] };
		const asked = { ...plan, indicator: '', measure: column.name };
		expect(sumFault(asked, own as typeof table)).toBe(fault);
	});
});

describe('a table of the reader with a row for each number', () => {
	const long = {
		...small.table,
		...{ name: 'eigene_lang', own: true, indicators: [] },
		labels: { 'measure=BEVZ03': 'Bevölkerungsdichte', 'measure=ERW': 'Erwerbstätige' },
		columns: [
			...['region', 'period', 'measure', 'unit'].map((name) => ({
				...{ name, kind: 'text' as const, title: name }
			})),
			{ name: 'value', kind: 'number' as const, title: 'value' }
		]
	};
	const asked = { ...plan, indicator: '', rows: 'region', columns: 'period' };
	const persons = { measure: ['ERW'], unit: ['Anzahl'] };

	it.each([
		[{}, 'measures'],
		[{ filters: { measure: ['ERW'] } }, 'measures'],
		[{ filters: { unit: ['Anzahl'] } }, 'measures'],
		[{ filters: { measure: ['ERW'], unit: ['Prozent'] } }, 'rate'],
		[{ filters: persons }, undefined],
		[{ filters: { ...persons, measure: ['BEVZ03'] } }, 'rate'],
		[{ filters: persons, columns: '' }, 'periods'],
		[{ filters: persons, rows: 'period', columns: '' }, 'regions'],
		[{ filters: { ...persons, region: ['06', '06431'] }, rows: 'period', columns: '' }, 'regions'],
		[
			{ filters: { ...persons, region: ['06431', '06432'] }, rows: 'period', columns: '' },
			undefined
		],
		[{ filters: { unit: ['Anzahl'] }, rows: 'measure' }, 'regions']
	])('is added up only for one measure, unit, date and level: %o', (change, fault) =>
		expect(sumFault({ ...asked, ...change }, long)).toBe(fault)
	);

	it('has no mean of several measures', () => {
		expect(fittingAggregates(asked, long)).toEqual(['one', 'count']);
	});

	it('has the unit that was chosen', () => {
		expect(unitOf({ ...asked, filters: persons }, long)).toBe('Anzahl');
		expect(unitOf(asked, long)).toBe(undefined);
	});
});

it('is not led astray by columns with the names it computes with', async () => {
	const odd = ['r', 'c', 'v', 's', 'sign', 'n', 'value'];
	await desk.insert(
		'eigene_odd',
		rowsToArrow('eigene_odd', [
			{ ort: 'A', r: 'x', c: 'y', v: 1, s: 'z', sign: '.', n: 7, value: 9, menge: 10 },
			{ ort: 'A', r: 'x2', c: 'y2', v: 2, s: 'z2', sign: '-', n: 8, value: 9, menge: 20 }
		])
	);
	const own = {
		...small.table,
		...{ name: 'eigene_odd', own: true, indicators: [] },
		columns: ['ort', 'menge', ...odd].map((name) => ({ name, kind: 'text' as const, title: name }))
	};
	const asked = {
		...{ ...plan, indicator: '', measure: 'menge', rows: 'ort', columns: '' },
		aggregate: 'sum' as const
	};
	const { rows: found } = await desk.ask(pivotQuestion(asked, own));
	expect(found).toEqual([['A', '', 2, 2, 30, null, '', false]]);
});

it('asks for the values of a column among the rows that count', async () => {
	const { rows: found } = await desk.ask(valuesQuestion('region', 'rate', table));
	expect(found).toEqual([['06431'], ['06432']]);
});

it('takes cells without a text for one kind, and can choose them', async () => {
	await desk.insert(
		'eigene_leer',
		rowsToArrow('eigene_leer', [
			{ ort: null, menge: 1 },
			{ ort: '', menge: 2 },
			{ ort: 'A', menge: 4 }
		])
	);
	const own = {
		...small.table,
		...{ name: 'eigene_leer', own: true, indicators: [] },
		columns: ['ort', 'menge'].map((name) => ({ name, kind: 'text' as const, title: name }))
	};
	const asked = {
		...{ ...plan, indicator: '', measure: 'menge', rows: 'ort', columns: '' },
		aggregate: 'sum' as const
	};
	const sums = async (change: Partial<PivotPlan>) =>
		(await desk.ask(pivotQuestion({ ...asked, ...change }, own))).rows.map((row) => [
			...[row[0], row[4]]
		]);
	expect(await sums({})).toEqual([
		['', 3],
		['A', 4]
	]);
	expect(await sums({ filters: { ort: [''] } })).toEqual([['', 3]]);
	expect(await sums({ rows: '' })).toEqual([['', 7]]);
});

it('reads the signs of own tables where their files put them', async () => {
	await desk.insert(
		'eigene_zeichen',
		rowsToArrow('eigene_zeichen', [
			{ ort: 'A', menge: null, menge_sign: '-' },
			{ ort: 'A', menge: 2, menge_sign: null },
			{ ort: 'B', menge: null, menge_sign: '*' }
		])
	);
	const own = {
		...small.table,
		...{ name: 'eigene_zeichen', own: true, indicators: [], signs: { menge: 'menge_sign' } },
		columns: ['ort', 'menge', 'menge_sign'].map((name) => ({
			...{ name, kind: 'text' as const, title: name }
		}))
	};
	const asked = {
		...{ ...plan, indicator: '', measure: 'menge', rows: 'ort', columns: '' },
		aggregate: 'sum' as const
	};
	const grid = pivotGrid(await desk.ask(pivotQuestion(asked, own)), 'sum');
	expect(grid.at('A', '')?.value).toBe(2);
	expect(grid.at('B', '')?.value).toBe('anonymised');
});
