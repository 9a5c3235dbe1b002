import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { widened } from '../../figures/activities/fixture.ts';
import { noFilters } from '../../figures/activities/slice.ts';
import { chosenGroup, isUnnamedPair } from './pair.ts';

const cube = readCatalogue(widened, 'de');
const choose = (group: string[], theme: string[] = [], more = {}) => ({
	...{ ...noFilters, group, theme },
	...more
});
const chosen = (...args: Parameters<typeof choose>) => chosenGroup(cube, choose(...args));

describe('a chosen target group', () => {
	it('is told alone or with one theme, and nothing else is', () => {
		expect(chosen(['sgb2'])).toMatchObject({ group: { id: 'sgb2' }, said: undefined });
		expect(chosen(['sgb2'], ['berufe'])?.said?.pair).toMatchObject({ state: 'named' });
		expect(chosen([])).toBeUndefined();
		expect(chosen(['sgb2', 'betriebe'])).toBeUndefined();
		expect(chosen(['sgb2'], ['berufe', 'migration'])).toBeUndefined();
		expect(chosen(['mars'])).toBeUndefined();
	});

	it('says who is near a pair the list does not name', () => {
		const near = chosen(['schueler'], ['migration'])?.near;
		expect(near?.themes.map(({ theme, named }) => [theme, named.length])).toEqual([['berufe', 2]]);
		expect(near?.groups.map(({ group, named }) => [group, named.length])).toEqual([
			['sgb2', 1],
			['gefluechtete', 2]
		]);
	});

	it('counts what is also open as near in another theme, and says nothing where the pair is reached', () => {
		expect(chosen(['ukraine'], ['migration'])).toMatchObject({
			said: { pair: { state: 'open' } },
			near: undefined
		});
		expect(chosen(['ukraine'], ['digitales'])).toMatchObject({
			said: { pair: { state: 'unfit' } },
			near: undefined
		});
	});

	it('follows the other filters', () => {
		const near = chosen(['schueler'], ['migration'], { lead: ['amt'] })?.near;
		expect(near?.themes.map(({ theme, named }) => [theme, named.length])).toEqual([['berufe', 1]]);
		expect(near?.groups.map(({ group }) => group)).toEqual(['gefluechtete']);
	});

	it('takes the place of the empty result only where nothing else is chosen', () => {
		expect(isUnnamedPair(cube, choose(['schueler'], ['migration']))).toBe(true);
		expect(isUnnamedPair(cube, choose(['schueler'], ['migration'], { lead: ['amt'] }))).toBe(false);
		expect(isUnnamedPair(cube, choose(['schueler'], ['berufe']))).toBe(false);
		expect(isUnnamedPair(cube, choose(['schueler']))).toBe(false);
	});
});
