import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { makeActivity, makeEdition, rows } from '../../figures/activities/fixture.ts';
import { noFilters } from '../../figures/activities/slice.ts';
import { initialFilters, parseSearch, toSearch } from '../filters.ts';
import {
	asksFor,
	choose,
	facetSpecs,
	listPath,
	presetPath,
	shownEdition,
	specsWithout
} from './facets.ts';
import { facetPanels } from './panel.ts';
import { activitySpecs } from './specs.ts';

const cube = readCatalogue(rows, 'de');

describe('facetSpecs', () => {
	it('have the names of the list, so that a choice can be carried on', () => {
		const state = { ...initialFilters(facetSpecs(cube)), group: ['sgb2'], status: ['planned'] };
		const search = toSearch(facetSpecs(cube), state);
		expect(search).toBe('?zielgruppe=sgb2&status=planned');
		expect(parseSearch(activitySpecs(cube), search)).toMatchObject({ values: state, unknown: [] });
	});

	it('leave out what a page is about', () => {
		const specs = specsWithout(cube, 'theme');
		expect(Object.keys(specs)).not.toContain('theme');
		expect(parseSearch(specs, '?thema=berufe&status=planned').values).toMatchObject({
			status: ['planned']
		});
	});
});

describe('choose', () => {
	it('leaves open what the page does not ask for, and passes over other filters', () => {
		const { filters, activities } = choose(cube, { status: ['planned'], ...{ sort: 'name' } });
		expect(filters).toEqual({ ...noFilters, status: ['planned'] });
		expect(activities.map(({ id }) => id)).toEqual(['coach']);
	});

	it('takes the edition asked for', () => {
		const both = readCatalogue(
			[...rows, makeEdition(1), makeActivity('alt', { edition: 1 })],
			'de'
		);
		expect(choose(both, { edition: '1' }).activities.map(({ id }) => id)).toEqual(['alt']);
		expect(choose(both, {}).activities).toHaveLength(5);
	});
});

describe('asksFor', () => {
	const asks = (own: ReturnType<typeof makeActivity>[], values = {}) => {
		const catalogue = readCatalogue([makeEdition(1), makeEdition(2), ...own], 'de');
		return asksFor(catalogue, choose(catalogue, values));
	};
	const coach = makeActivity('coach', {});

	it('needs more to choose from than is read at a glance', () => {
		const some = ['a', 'b', 'c'].map((id) => makeActivity(id, {}));
		expect(asks([])).toBe(false);
		expect(asks([...some, ...some.map((own) => ({ ...own, edition: 1 }))])).toBe(false);
		expect(asks([...some, coach])).toBe(true);
	});

	it('shows an activity of another edition, and a choice that can be taken back', () => {
		expect(asks([{ ...coach, edition: 1 }])).toBe(true);
		expect(asks([coach, makeActivity('alt', { edition: 1 })])).toBe(true);
		expect(asks([coach], { status: ['planned'] })).toBe(true);
		expect(asks([coach], { edition: '1' })).toBe(true);
	});
});

describe('facetPanels', () => {
	it('shows only the facets a page asks for', () => {
		const panels = facetPanels(cube, noFilters, 'de', ['group', 'domain']);
		expect(panels.map(({ title }) => title)).toEqual(['Zielgruppe', 'Rechtskreis']);
	});
});

describe('paths to the list', () => {
	it('hold a choice, or nothing', () => {
		expect(listPath(noFilters)).toBe('/aktivitaeten/#liste');
		expect(listPath({ ...noFilters, partner: ['vhs', 'kjc'], edition: shownEdition })).toBe(
			'/aktivitaeten/?partner=vhs&partner=kjc#liste'
		);
	});

	it('takes the rest of a choice along', () => {
		const choice = { ...noFilters, theme: ['migration'], domain: ['SGB II'], edition: '1' };
		expect(presetPath('theme', 'berufe', choice)).toBe(
			'/aktivitaeten/?thema=berufe&recht=SGB+II&fassung=1#liste'
		);
	});
});
