import { describe, expect, it } from 'vitest';
import type { Run } from '../../data/query.ts';
import type { PartsManifest } from '../../data/parts/manifest.ts';
import { askCourse, askPlace } from './ask.ts';

const place = (region: string, level: string) => ({
	...{ region, level, name_de: region, name_en: '', name_short_de: region, parent: '' },
	...{ kind_de: '', indicators: 1, tile_name: '', tile_col: null, tile_row: null }
});
const about = { indicator: 'rate', name_de: 'Quote', name_en: 'Rate' };
const file = { sha256: '', bytes: 1, rows: 1 };
const manifest = (lists: readonly string[]): PartsManifest => ({
	...{ edition: 'e', date: '2026-01-01', madeUp: false, observations: 1, places: 3 },
	...{ indicators: 1, sources: [] },
	files: Object.fromEntries(lists.map((name) => [`places/${name}.parquet`, file]))
});

/** Parts with one state and one district; `asked` is what was asked of them. */
function partsWith({ lists = ['district', '06'], rows = [{ indicator: 'rate' }] } = {}) {
	const asked: unknown[] = [];
	const answers: Readonly<Record<string, (params: Record<string, unknown>) => unknown[]>> = {
		'place-list': ({ within }) =>
			within === '' || within === '06'
				? [place('DG', 'country'), place('06', 'state'), place('06001', 'district')]
				: [],
		'compare-indicators': () => [about],
		'place-overview': () => rows,
		'compare-part': () => [{ row: 'value', indicator: 'rate' }]
	};
	// Rows of a test: only what the page reads of them.
	const run = (async ({ name }: { name: string }, params: Record<string, unknown>) => {
		asked.push([name, params]);
		return answers[name]?.(params);
	}) as unknown as Run;
	return { asked, parts: { manifest: async () => manifest(lists), run } };
}

describe('the answer for a place', () => {
	it('says what was asked for, and describes each row', async () => {
		const answer = await askPlace(partsWith().parts, '06001');
		expect(answer).toMatchObject({ region: '06001', place: { region: '06001' } });
		expect(answer?.rows).toEqual([{ indicator: 'rate', about }]);
	});

	it('asks only for lists that the manifest names', async () => {
		const { asked, parts } = partsWith({ lists: ['district'] });
		expect(await askPlace(parts, '06001')).toMatchObject({ place: { region: '06001' } });
		expect(asked).not.toContainEqual(['place-list', { within: '06' }]);
	});

	it.each(['06001', '06', 'DG'])('lists the indicators of the level of %s', async (region) => {
		const { asked, parts } = partsWith();
		await askPlace(parts, region);
		const list = asked.find((one) => Array.isArray(one) && one[0] === 'compare-indicators');
		const [level, within] =
			region === 'DG' ? ['country', ''] : region === '06' ? ['state', ''] : ['district', '06'];
		expect(list).toEqual(['compare-indicators', { level, within, sex: 'total', age: 'total' }]);
	});

	it('does not pass over a row that no list describes', async () => {
		const { parts } = partsWith({ rows: [{ indicator: 'other' }] });
		await expect(askPlace(parts, '06001')).rejects.toThrow('"other" is in no list of indicators');
	});

	it('is null where there are no parts, whatever else fails first', async () => {
		const run = () => Promise.reject(new Error('places/district.parquet: HTTP 404'));
		const manifest = () => new Promise<null>((resolve) => setTimeout(resolve, 5, null));
		expect(await askPlace({ manifest, run }, '06001')).toBeNull();
	});
});

it('a course says what it is of, and asks for a district beside it in the same question', async () => {
	const { asked, parts } = partsWith();
	const answer = await askPlace(parts, '06001');
	if (!answer?.place || !answer.indicators[0]) throw new Error('no place');
	expect(await askCourse(parts, answer.place, answer.indicators[0])).toEqual({
		place: answer.place,
		indicator: about,
		shown: ['06001', '06', 'DG'],
		rows: [{ row: 'value', indicator: 'rate' }]
	});
	const second = place('09001', 'district');
	const { shown } = await askCourse(parts, answer.place, answer.indicators[0], second);
	expect(shown).toEqual(['06001', '06', 'DG', '09001']);
	expect(asked.at(-1)).toEqual([
		'compare-part',
		{
			...{ indicator: 'rate', level: 'district', within: '06', beside: shown },
			...{ sex: 'total', age: 'total' }
		}
	]);
});
