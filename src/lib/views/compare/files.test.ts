import { afterEach, expect, it, vi } from 'vitest';
import { partRows } from '../../figures/compare/many-rows.ts';
import { indicatorFiles, type IndicatorFile } from './files.ts';

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

it('lets others answer where the file does not come, once, and only there', async () => {
	const file = { rows: partRows({ indicator: 'rate' }, []), sources: {} };
	const instead = vi.fn<(id: string) => Promise<IndicatorFile>>(async () => file);
	vi.stubGlobal('fetch', async (address: string) =>
		address.endsWith('rate.json') ? Response.json(file) : new Response('', { status: 404 })
	);
	const fileOf = indicatorFiles('/x/cubes', instead);
	expect((await fileOf('rate')).rows).toEqual(file.rows);
	expect(instead).not.toHaveBeenCalled();
	expect(await fileOf('gone')).toBe(file);
	expect(await fileOf('gone')).toBe(file);
	expect(instead.mock.calls).toEqual([['gone']]);
});

it('says why nothing answers, and asks both anew', async () => {
	const fetched = vi.fn(async () => new Response('', { status: 404 }));
	vi.stubGlobal('fetch', fetched);
	const instead = vi.fn(() => Promise.reject(new Error('parts are away')));
	const fileOf = indicatorFiles('/x/cubes', instead);
	await expect(fileOf('rate')).rejects.toThrow('parts are away');
	await expect(fileOf('rate')).rejects.toThrow('parts are away');
	expect([fetched.mock.calls.length, instead.mock.calls.length]).toEqual([2, 2]);
});
