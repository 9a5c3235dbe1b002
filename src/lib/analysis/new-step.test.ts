import { expect, it } from 'vitest';
import { newStep, withinFor } from './new-step.ts';
import { small } from './pivot-fixture.ts';
import { shapeOf, shapesOf, type Step } from './steps.ts';

const shape = shapeOf({
	...small.table,
	columns: small.table.columns.map((column) => ({
		...column,
		...(column.kind === 'text' && column.name !== 'value_symbol' && { role: 'dimension' as const })
	}))
});

it('a rank begins within all that divides the numbers: regions are ranked, not years and sexes', () =>
	expect(newStep('window', shape, [])).toEqual({
		...{ do: 'window', look: 'rank', of: 'value', order: 'period' },
		within: ['indicator', 'period', 'sex', 'age']
	}));

it('a change goes over time, in each region', () =>
	expect(withinFor('change', shape, 'period')).toEqual(['indicator', 'region', 'sex', 'age']));

it('columns that became rows divide the numbers too', () => {
	const fold: Step = { do: 'fold', columns: ['value'] };
	const [, folded] = shapesOf(small.table, [fold], [], 'de');
	expect(withinFor('rank', folded ?? shape, 'period')).toEqual([
		...['indicator', 'period', 'sex', 'age', 'merkmal']
	]);
});

it('rows are narrowed by a column whose values are known', () => {
	const columns = shape.columns.map((own) => ({ ...own, choosable: own.name === 'age' }));
	expect(newStep('keep', { ...shape, columns }, [])).toMatchObject({ column: 'age' });
	expect(newStep('keep', shape, [])).toMatchObject({ column: 'period' });
});
