import { describe, expect, it } from 'vitest';
import { rowsToArrow } from '../data/arrow-table.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import { pivotQuestion } from './pivot.ts';
import { small } from './pivot-fixture.ts';
import { pivotGrid } from './pivot-grid.ts';
import type { PivotPlan } from './pivot-plan.ts';
import { sumFault } from './sum-fault.ts';

const { plan } = small;
const desk = await instantiateDuckDB(openLocked).then((db) => makeDesk(db));

describe('country and state', () => {
	const { pivot, ...own } = {
		pivot: { ...plan, indicator: '', measure: 'menge', rows: 'period', columns: '' },
		...small.table,
		...{ name: 'eigene_ebenen', own: true, indicators: [], keys: [] },
		columns: ['region', 'period', 'menge'].map((name) => ({
			...{ name, kind: 'text' as const, title: name }
		}))
	};

	it('have two levels, though their keys are as long', () => {
		const both = { ...pivot, filters: { region: ['06', 'DG'] } };
		expect(sumFault(both, own)).toBe('regions');
	});

	it.each(['mean', 'median'] as const)('have no %s together', async (aggregate) => {
		await desk.insert(
			'eigene_ebenen',
			rowsToArrow('eigene_ebenen', [
				{ region: '06', period: '2024', menge: 10 },
				{ region: 'DG', period: '2024', menge: 100 }
			])
		);
		const asked = { ...pivot, aggregate };
		const grid = pivotGrid(await desk.ask(pivotQuestion(asked, own)), aggregate);
		expect(grid.at('2024', '')?.value).toBe('mixed');
	});
});

it('does not add the whole and the parts of an own table, however its file says the whole', async () => {
	await desk.insert(
		'eigene_ganzes',
		rowsToArrow('eigene_ganzes', [
			{ region: '06436', ges: null, nat: null, menge: 2100 },
			{ region: '06436', ges: 'f', nat: null, menge: 1000 },
			{ region: '06434', ges: 'm', nat: 'Insgesamt', menge: 7 },
			{ region: '06434', ges: 'm', nat: 'NATA', menge: 3 },
			{ region: '06433', ges: 'f', nat: 'NATA', menge: 4 },
			{ region: '06433', ges: 'm', nat: 'NATA', menge: 5 }
		])
	);
	const own = {
		...small.table,
		...{ name: 'eigene_ganzes', own: true, indicators: [], keys: ['ges', 'nat'] },
		columns: ['region', 'ges', 'nat', 'menge'].map((name) => ({
			...{ name, kind: 'text' as const, title: name }
		}))
	};
	const asked = {
		...{ ...plan, indicator: '', measure: 'menge', rows: 'region', columns: '' },
		aggregate: 'sum' as const
	};
	const sums = async (change: Partial<PivotPlan>) => {
		const grid = pivotGrid(await desk.ask(pivotQuestion({ ...asked, ...change }, own)), 'sum');
		return grid.rows.map((row) => grid.columns.map((column) => grid.at(row, column)?.value));
	};
	expect(await sums({})).toEqual([[9], ['mixed'], ['mixed']]);
	expect(await sums({ filters: { ges: [''] } })).toEqual([[2100]]);
	expect(await sums({ columns: 'ges', filters: { region: ['06436'] } })).toEqual([[2100, 1000]]);
});
