import { expect, it } from 'vitest';
import { makeColumnValues, valuesWith } from './column-values.ts';
import { small } from './pivot-fixture.ts';

const table = {
	...small.table,
	columns: ['region', 'period'].map((name) => ({
		...{ name, kind: 'text' as const, title: name, role: 'dimension' as const }
	}))
};

it('asks for the values of a table and an indicator once, and again after a failure', async () => {
	let [asked, fails] = [0, true];
	const valuesOf = makeColumnValues(async () => {
		asked += 1;
		if (fails) throw new Error('gone');
		return { columns: [], rows: [['a'], [null]], cut: true };
	});
	await expect(valuesOf(table, 'people')).rejects.toThrow('gone');
	fails = false;
	const values = { values: ['a', ''], cut: true };
	expect(await valuesOf(table, 'people')).toEqual({ region: values, period: values });
	await valuesOf(table, 'people');
	expect(asked).toBe(4);
	await valuesOf(table, 'rate');
	expect(asked).toBe(6);
});

it('offers what is chosen beyond the first values, and before any are there', () => {
	const known = { region: { values: ['06', '06431'], cut: true } };
	expect(valuesWith(known, 'region', ['06431', '06436'])).toEqual(['06', '06431', '06436']);
	expect(valuesWith({}, 'region', ['06436'])).toEqual(['06436']);
});
