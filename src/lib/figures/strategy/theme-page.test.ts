import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../activities/catalogue.ts';
import { rows, vocabulary } from '../activities/fixture.ts';
import { makeThemePage, themeCards } from './theme-page.ts';

const cube = readCatalogue(rows, 'de');

describe('makeThemePage', () => {
	it('lists the activities of the theme with their lead', () => {
		const page = makeThemePage(cube, 'berufe');
		expect(page?.list.map(({ id, leadName }) => [id, leadName])).toEqual([
			['messe', 'Amt für Schulen'],
			['praktikum', 'Jobcenter'],
			['coach', 'Jobcenter']
		]);
	});

	it('counts an organisation once per activity, as lead or partner', () => {
		expect(makeThemePage(cube, 'berufe')?.partners).toEqual([
			{ id: 'kjc', name: 'Jobcenter', count: 3, leads: 2 },
			{ id: 'amt', name: 'Amt für Schulen', count: 1, leads: 1 },
			{ id: 'vhs', name: 'Volkshochschule', count: 1, leads: 0 }
		]);
	});

	it('groups target groups without an activity by family and leaves covered families out', () => {
		const spots = makeThemePage(cube, 'berufe')?.spots;
		expect(
			spots?.map(({ family, groups, all }) => [family, groups.map(({ id }) => id), all])
		).toEqual([
			['migration', ['gefluechtete'], 1],
			['professionals', ['betriebe'], 1]
		]);
	});

	it('has a page for a theme without any activity', () => {
		const page = makeThemePage(cube, 'digitales');
		expect(page).toMatchObject({ activities: 0, planned: 0, white: 4, list: [], partners: [] });
	});

	it('has no page for an unknown theme', () => {
		expect(makeThemePage(cube, 'unbekannt')).toBeUndefined();
	});
});

describe('themeCards', () => {
	it('counts activities, planned ones and white spots', () => {
		expect(
			themeCards(cube).map(({ id, activities, planned, white }) => [id, activities, planned, white])
		).toEqual([
			['berufe', 3, 1, 2],
			['migration', 2, 0, 2],
			['digitales', 0, 0, 4]
		]);
	});

	it('keeps every theme when the list of activities is empty', () => {
		expect(themeCards(readCatalogue(vocabulary, 'en')).map(({ activities }) => activities)).toEqual(
			[0, 0, 0]
		);
	});
});
