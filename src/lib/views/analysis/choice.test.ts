import { describe, expect, it } from 'vitest';
import { small } from '../../analysis/pivot-fixture.ts';
import type { DeskTable } from '../../analysis/tables.ts';
import { parseSearch } from '../filters.ts';
import { analysisSpecs, filtersText, laidChoice, planOf, readFilters, stepsOf } from './choice.ts';

const table: DeskTable = {
	...small.table,
	columns: small.table.columns.map((column) => ({
		...column,
		role: column.name === 'value' ? 'measure' : 'dimension'
	}))
};
const plan = (search: string) =>
	planOf(parseSearch(analysisSpecs, search).values, table, {
		region: '06436',
		state: '06',
		country: 'DG'
	});

describe('filters in the address', () => {
	it('come back whole, whatever signs they hold', () => {
		const filters = { region: ['06', '06436'], empty: [''], name: ['a,b;c:d', 'Örtchen & Co.'] };
		expect(readFilters(filtersText(filters))).toEqual(filters);
	});

	it('are left out where they cannot be read', () => {
		expect(readFilters('unsinn;;x:%E0%A4%A')).toEqual({ x: ['%E0%A4%A'] });
	});
});

describe('the plan of an address', () => {
	it('takes what the table has', () => {
		expect(plan('?tabelle=small&kennzahl=rate&zeilen=period&spalten=region&nur=sex:total')).toEqual(
			{
				...{ indicator: 'rate', measure: 'value', rows: 'period', columns: 'region' },
				...{ aggregate: 'one', level: '', filters: { sex: ['total'] } }
			}
		);
	});

	it('has neither rows nor columns of a table of numbers alone', () => {
		const numbers = { ...table, indicators: [], columns: table.columns.slice(5, 6) };
		const { values } = parseSearch(analysisSpecs, '?wert=value');
		expect(planOf(values, numbers, { region: '06436', state: '06', country: 'DG' })).toEqual({
			...{ indicator: '', measure: 'value', rows: '', columns: '' },
			...{ aggregate: 'one', level: '', filters: {} }
		});
	});

	it('takes the first that fits for what it does not have', () => {
		expect(plan('?tabelle=small&kennzahl=gone&zeilen=gone&spalten=gone&nur=gone:1')).toEqual({
			...{ indicator: 'people', measure: 'value', rows: 'region', columns: '' },
			...{ aggregate: 'one', level: '', filters: {} }
		});
	});
});

describe('what a pivot writes into the address', () => {
	it('is its own, and leaves statement and steps as they are', () => {
		const { values } = parseSearch(analysisSpecs, '?sql=SELECT 1&tabelle=small&nur=sex:total');
		const laid = planOf(values, table, { region: '06436', state: '06', country: 'DG' });
		expect(laidChoice('small', laid)).toEqual({
			...{ table: 'small', indicator: 'people', measure: 'value', rows: 'region', columns: '' },
			...{ aggregate: 'one', level: '', filters: 'sex:total' }
		});
	});

	it('is nothing but its name of another table', () =>
		expect(laidChoice('other')).toEqual({
			...{ table: 'other', indicator: '', measure: '', rows: '', columns: '' },
			...{ aggregate: 'one', level: '', filters: '' }
		}));
});

describe('the steps of an address', () => {
	const home = { region: '06436', state: '06', country: 'DG' };

	it('are those written there, none, or unreadable', () => {
		const keep = { do: 'keep' as const, column: 'region', values: ['06'] };
		const search = `?von=small&schritte=${encodeURIComponent(JSON.stringify([keep]))}`;
		expect(stepsOf(parseSearch(analysisSpecs, search).values, home, 'de')).toEqual({
			...{ from: 'small', steps: [keep] }
		});
		expect(stepsOf({ from: 'small', steps: '[]' }, home, 'de').steps).toEqual([]);
		expect(stepsOf({ from: 'small', steps: '[{' }, home, 'de').steps).toBe(undefined);
	});

	it('begin with what fits the table of the labour market', () => {
		const { steps = [] } = stepsOf({ from: '', steps: '' }, home, 'en');
		expect(steps.map((step) => step.do)).toEqual(['keep', 'keep', 'window', 'join', 'join']);
		expect(steps.at(3)).toMatchObject({ take: ['name_en'] });
		// No number without its unit.
		expect(steps.at(4)).toMatchObject({ table: 'indicators', on: 'indicator', take: ['unit'] });
	});
});
