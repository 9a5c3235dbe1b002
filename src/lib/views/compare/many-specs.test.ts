import { describe, expect, it } from 'vitest';
import type { RegionRow } from '../../data/queries/compare.ts';
import { openingIndicators } from '../../figures/compare/many-choice.ts';
import { parseSearch } from '../filters.ts';
import { manySpecs, pathToMany, readMany } from './many-specs.ts';

const district = (region: string, name: string): RegionRow => ({
	...{ region, name_de: name, name_en: name, name_short_de: name, level: 'district' },
	...{ parent: '1', kind_de: '', tile_name: '', tile_col: null, tile_row: null, indicators: 1 }
});
const peers = ['Aue', 'Bach', 'Öden', 'Zell'].map((name, index) => district(`10${index}`, name));
const known = [...openingIndicators, 'a', 'b', 'c', 'd', 'e', 'f', 'g'];
const specs = manySpecs(
	known,
	peers.map(({ region }) => region)
);
const home = { neighbours: ['102', '101'] };
const read = (search: string) => readMany(parseSearch(specs, search).values, known, peers, home);

describe('the choice of several indicators in the address', () => {
	it('opens with the first neighbour and the opening indicators', () => {
		expect(read('').choice).toEqual({
			indicators: openingIndicators,
			peers: [{ region: '102', name: 'Öden' }],
			view: 'values',
			sameScale: true
		});
	});

	it('is taken from it, districts by name', () => {
		const { choice } = read(
			'?kennzahl=b&kennzahl=a&region=103&region=100&ansicht=je-1000&skala=eigen'
		);
		expect(choice).toEqual({
			indicators: ['b', 'a'],
			peers: [
				{ region: '100', name: 'Aue' },
				{ region: '103', name: 'Zell' }
			],
			view: 'per-1000',
			sameScale: false
		});
	});

	it('can be the county alone', () => {
		expect(read('?region=keine').choice.peers).toEqual([]);
	});

	it('names what is too much', () => {
		const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => `kennzahl=${id}`).join('&');
		const all = peers.map(({ region }) => `region=${region}`).join('&');
		const { choice, surplus } = read(`?${many}&${all}`);
		expect([choice.indicators.length, choice.peers.length]).toEqual([6, 3]);
		expect(surplus).toEqual({ indicators: ['g'], regions: [{ region: '103', name: 'Zell' }] });
	});

	it('is written for a link', () => {
		expect(pathToMany(['a'], ['101'])).toBe('/vergleich/mehrere/?kennzahl=a&region=101');
	});
});
