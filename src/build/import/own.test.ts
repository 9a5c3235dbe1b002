import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trial } from './fixture.ts';

const { bring, said, textOf } = trial();
const head = 'indicator,region,period,sex,age,value,flag,source,note';

describe('our own CSV of a series', () => {
	it('goes into its dataset by its own columns, unchanged numbers and computed shares left as they are', async () => {
		const before = textOf('labour-market/data.csv');
		const rows = readFileSync('data/labour-market/data.csv', 'utf8').trim().split('\n').slice(1);
		const share = 'unemployed_longterm_share,06,2015,total,total,37.6,,13211-02-05-4,computed';
		const done = await bring('labour-market.csv', [head, ...rows, share], '--as', 'labour-market');
		expect(said).toContain(`labour-market: 0 new, 0 revised, ${rows.length} unchanged`);
		expect(said).toContain('  1 computed shares are left aside: they are computed anew');
		expect(done).toBe(true);
		expect(textOf('labour-market/data.csv')).toBe(before);
	});

	it('is written with a revised number, and refused with one that cannot be', async () => {
		const row = (value: string) =>
			`unemployment_rate_foreign,06436,2025,total,total,${value},,13211-02-05-4,`;
		expect(await bring('a.csv', [head, row('13.5')], '--as', 'labour-market')).toBe(true);
		expect(textOf('labour-market/data.csv')).toContain(row('13.5'));
		expect(await bring('a.csv', [head, row('135')], '--as', 'labour-market')).toBe(false);
		expect(said.join('\n')).toMatch(/more than 100 per cent.*\[a.csv:2\]/);
	});
});
