import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { noFilters } from '../../figures/activities/slice.ts';
import { rows } from '../../figures/network/fixture.ts';
import { readNetwork } from '../../figures/network/network.ts';
import { initialFilters, parseFilters } from '../filters.ts';
import { listBodies, orderSections } from './directory.ts';
import { bodyColumns } from './lists.ts';
import { networkSpecs } from './specs.ts';

const network = readNetwork(rows, 'de');
const listed = (...theme: string[]) =>
	listBodies(readNetwork(rows, 'de', { ...noFilters, theme })).map(({ kind, entries }) => [
		kind,
		...entries.map(({ body, lead, partner }) => `${body.id} ${lead} ${partner}`)
	]);

describe('listBodies', () => {
	it('lists bodies by kind, the busiest first, collective terms last', () => {
		expect(listed()).toEqual([
			['county-administration', 'kjc 3 1', 'amt 1 0'],
			['business', 'ihk 0 2'],
			['education', 'vhs 0 1'],
			['collective', 'schulen 0 2']
		]);
	});

	it('leaves out who has no activity in the theme', () => {
		expect(listed('migration')).toEqual([
			['county-administration', 'kjc 1 0'],
			['education', 'vhs 0 1']
		]);
	});
});

describe('orderSections', () => {
	const columns = bodyColumns('de');
	const ordered = (sort: string, way = 'auf') =>
		orderSections(listBodies(network), columns, { sort, way }).map(({ kind, entries }) => [
			kind,
			...entries.map(({ body }) => body.id)
		]);

	it('keeps the kinds unless another order is asked for', () => {
		expect(ordered('art').map(([kind]) => kind)).toEqual([
			'county-administration',
			'business',
			'education',
			'collective'
		]);
		expect(ordered('art', 'ab')[0]?.[0]).toBe('collective');
	});

	it('makes one list of all kinds by number or name', () => {
		expect(ordered('federfuehrung', 'ab')).toEqual([
			['all', 'kjc', 'amt', 'ihk', 'vhs', 'schulen']
		]);
		expect(ordered('name')).toHaveLength(1);
	});

	it('holds in a file what the page says', () => {
		const [first] = listBodies(network).flatMap(({ entries }) => entries);
		expect(columns.map(({ value }) => first && value(first))).toEqual([
			'kjc',
			first?.body.name,
			'Kreisverwaltung',
			'nein',
			3,
			1,
			4
		]);
	});
});

describe('networkSpecs', () => {
	it('takes a choice from the address and names what nobody knows', () => {
		const specs = networkSpecs(rows, 'de');
		expect(initialFilters(specs)).toMatchObject({ theme: [], edition: String(county.edition) });
		const params = new URLSearchParams('thema=mars&thema=migration&partner=ihk&status=planned');
		const { values, unknown } = parseFilters(specs, params);
		expect(values).toMatchObject({ theme: ['migration'], partner: ['ihk'], status: ['planned'] });
		expect(unknown).toEqual(['mars']);
	});
});
