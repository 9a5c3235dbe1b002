import { describe, expect, it, vi } from 'vitest';
import type { Parts } from '../../data/parts/run.browser.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { indicator, place, regionRow, valueRow } from '../place/place.fixture.ts';
import { farDistricts, fileFromParts } from './from-parts.ts';

const county = { state: '01', country: 'DG' };
const source = {
	...{ source: 's', title: 'Tabelle 1', attribution: 'Amt', licence: 'dl-de/by-2-0' },
	...{ licenceUrl: 'https://example.org/by', url: '' }
};
const rows: PartRow[] = [
	{ row: 'choice', indicator: 'rate', comparable: 1 },
	{ row: 'indicator', ...indicator },
	...[regionRow('01001', 'Kreis A'), regionRow(place.region, 'Kreis B')],
	...[valueRow('01001', '2020', 9), valueRow('01002', '2020', 5), valueRow('DG', '2020', 6.1)]
];

/** Parts that answer every question with some rows. */
function partsWith(rows: readonly PartRow[], madeUp = false) {
	const run = vi.fn(async () => rows);
	const manifest = async () => ({
		...{ edition: 'e', date: '2026-01-01', madeUp, observations: 3, places: 3, indicators: 1 },
		...{ sources: [source], files: {} }
	});
	// A run knows the kind of its rows by the query.
	return { run, parts: { run, manifest } as unknown as Parts };
}

it('asks the parts for all districts of the state, with state and country beside them, and brings the sources', async () => {
	const { run, parts } = partsWith(rows);
	const file = await fileFromParts('', 'rate', county, [], parts);
	expect(run).toHaveBeenCalledWith(expect.objectContaining({ name: 'compare-part' }), {
		...{ indicator: 'rate', level: 'district', within: '01', beside: ['01', 'DG'] },
		...{ sex: 'total', age: 'total' }
	});
	expect(file).toEqual({ rows, sources: { s: source } });
});

it('gives no made-up number, and no rows without their indicator', async () => {
	await expect(fileFromParts('', 'rate', county, [], partsWith(rows, true).parts)).rejects.toThrow(
		'the parts are made up'
	);
	const { parts } = partsWith(rows.filter(({ row }) => row !== 'indicator'));
	await expect(fileFromParts('', 'rate', county, [], parts)).rejects.toThrow(
		'rate: no district of 01 in the parts'
	);
});

it('sets districts of other states beside, where they are asked for', async () => {
	const { run, parts } = partsWith(rows);
	await fileFromParts('', 'rate', county, ['02003', '09162'], parts);
	expect(run).toHaveBeenCalledWith(
		expect.anything(),
		expect.objectContaining({ within: '01', beside: ['01', 'DG', '02003', '09162'] })
	);
});

describe('districts of other states', () => {
	const named = (region: string, name_short_de: string, level = 'district') => ({
		...{ ...place, region, name_short_de, level }
	});
	const places = [
		named('01002', 'B'),
		named('02', 'Land', 'state'),
		named('02003', 'Ä'),
		named('09162', 'C'),
		named('02001', 'A')
	];
	/** Parts with these places. */
	const parts = (madeUp = false) =>
		({ ...partsWith([], madeUp).parts, run: async () => places }) as unknown as Parts;

	it('are those the parts hold, by name', async () => {
		const far = await farDistricts('', county, parts());
		expect(far.map(({ region }) => region)).toEqual(['02001', '02003', '09162']);
	});

	it('are none where the parts are made up, or do not come', async () => {
		expect(await farDistricts('', county, parts(true))).toEqual([]);
		const run = () => Promise.reject(new Error('away'));
		expect(await farDistricts('', county, { ...parts(), run } as unknown as Parts)).toEqual([]);
	});
});
