import { describe, expect, it } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { makeActivity, rows, widened } from './fixture.ts';
import { nearOf, pairOf, pairsOf, reachedBy } from './reach.ts';
import { facetCounts, noFilters, sliceActivities } from './slice.ts';

const cube = readCatalogue(widened, 'de');
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const groupOf = (id: string, own = cube) => {
	const found = own.groups.find((group) => group.id === id);
	if (!found) throw new Error(id);
	return found;
};

describe('what the list says of a target group', () => {
	it('is named apart from also open, and a general offer includes the narrow group only', () => {
		const { named, open } = reachedBy(cube.activities, 'ukraine');
		expect([ids(named), ids(open)]).toEqual([[], ['coach', 'bericht']]);
		const wide = reachedBy(cube.activities, 'gefluechtete');
		expect([ids(wide.named), ids(wide.open)]).toEqual([['kurs', 'bericht'], []]);
	});

	it('opens no offer that names more than the wider group as a whole', () => {
		expect(reachedBy(readCatalogue(rows, 'de').activities, 'ukraine').open).toEqual([]);
	});

	it('counts an entry that names the group as named, not as open too', () => {
		const own = [
			makeActivity('beide', { groups: ['sgb2', 'ukraine'], general: ['sgb2'] }),
			...widened
		];
		const { named, open } = reachedBy(readCatalogue(own, 'de').activities, 'ukraine');
		expect([ids(named), ids(open)]).toEqual([['beide'], ['coach', 'bericht']]);
	});

	it('opens nothing in a theme that does not fit', () => {
		const own = [
			makeActivity('netz', { theme: 'digitales', groups: ['sgb2'], general: ['sgb2'] }),
			...widened
		];
		const other = readCatalogue(own, 'de');
		expect(pairOf(other.activities, groupOf('ukraine', other), 'digitales').state).toBe('unfit');
	});
});

describe('a pair of target group and theme', () => {
	it('has one of four states', () => {
		const state = (group: string, theme: string) =>
			pairOf(cube.activities, groupOf(group), theme).state;
		expect([
			state('sgb2', 'berufe'),
			state('ukraine', 'migration'),
			state('betriebe', 'berufe'),
			state('ukraine', 'digitales')
		]).toEqual(['named', 'open', 'unnamed', 'unfit']);
		expect(pairsOf(cube.activities, cube.groups, cube.themes)).toHaveLength(15);
	});

	it('names who is near an empty one', () => {
		const near = nearOf(cube, { group: 'schueler', theme: 'migration' });
		expect(near.themes.map(({ theme, state }) => [theme, state])).toEqual([['berufe', 'named']]);
		expect(near.groups.map(({ group }) => group)).toEqual(['sgb2', 'gefluechtete']);
	});
});

describe('the filter by target group', () => {
	it('keeps what names the group and what is also open to it, and counts the same', () => {
		const filters = { ...noFilters, group: ['ukraine'] };
		expect(ids(sliceActivities(cube, filters))).toEqual(['coach', 'bericht']);
		expect(facetCounts(cube, noFilters, 'group').get('ukraine')).toBe(2);
	});
});
