import { afterEach, expect, it, vi } from 'vitest';
import { partRows } from '../../figures/compare/many-rows.ts';
import { indicatorFiles } from './files.ts';

afterEach(() => vi.unstubAllGlobals());

it('asks for the file of an indicator once, and again where it did not come', async () => {
	const rows = partRows({ indicator: 'rate' }, []);
	const sources = { s1: { de: 'Amt', en: 'Office' } };
	const answers = [new Response('', { status: 503 }), Response.json({ rows, sources })];
	const fetched = vi.fn<(address: string) => Promise<Response>>(() =>
		Promise.resolve(answers.shift() ?? new Response('', { status: 404 }))
	);
	vi.stubGlobal('fetch', fetched);
	const fileOf = indicatorFiles('/x/cubes');
	await expect(fileOf('rate')).rejects.toThrow('HTTP 503');
	const [one, two] = await Promise.all([fileOf('rate'), fileOf('rate')]);
	expect(two).toBe(one);
	expect(one.sources).toEqual(sources);
	expect(one.rows).toEqual(rows);
	expect(fetched.mock.calls.map(([address]) => address)).toEqual([
		'/x/cubes/compare/rate.json',
		'/x/cubes/compare/rate.json'
	]);
});
