import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../activities/catalogue.ts';
import { rows, vocabulary } from '../activities/fixture.ts';
import { noFilters, sliceActivities } from '../activities/slice.ts';
import { chosenPage, makeThemePage, rowsOfTheme, themeCards } from './theme-page.ts';

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

describe('chosenPage', () => {
	const coach = cube.activities.filter(({ id }) => id === 'coach');

	it('counts activities, bodies and white spots of what is chosen', () => {
		const page = chosenPage({ filters: { group: [] }, cube, activities: coach }, 'berufe');
		expect(page).toMatchObject({ activities: 1, planned: 1, white: 3, groups: 4 });
		expect(page?.partners.map(({ id }) => id)).toEqual(['kjc']);
	});

	it('calls no target group a white spot that is not asked for', () => {
		const filters = { group: ['sgb2', 'betriebe'] };
		const page = chosenPage({ filters, cube, activities: coach }, 'berufe');
		expect(page).toMatchObject({ white: 1, groups: 2 });
		expect(page?.spots.flatMap(({ groups }) => groups.map(({ id }) => id))).toEqual(['betriebe']);
	});
});

describe('chosen target groups', () => {
	const counts = (group: string[], status: string[] = []) => {
		const filters = { ...noFilters, group, status };
		const activities = sliceActivities(cube, filters);
		return chosenPage({ filters, cube, activities }, 'migration')?.chosen.map((own) => [
			own.group.id,
			own.named
		]);
	};

	it('are counted one by one, also where no activity is left', () => {
		expect(counts(['gefluechtete', 'betriebe'])).toEqual([
			['gefluechtete', 2],
			['betriebe', 0]
		]);
		expect(counts(['schueler'])).toEqual([['schueler', 0]]);
		expect(counts(['gefluechtete'], ['planned'])).toEqual([['gefluechtete', 0]]);
	});

	it('are none when nobody is chosen', () => {
		expect(counts([])).toEqual([]);
		expect(makeThemePage(cube, 'migration')?.chosen).toEqual([]);
	});
});

describe('rowsOfTheme', () => {
	it('makes the same page from less', () => {
		for (const locale of ['de', 'en'] as const) {
			const less = rowsOfTheme(rows, 'migration', locale);
			expect(less.length).toBeLessThan(rows.length);
			expect(makeThemePage(readCatalogue(less, locale), 'migration')).toEqual(
				makeThemePage(readCatalogue(rows, locale), 'migration')
			);
		}
	});

	it('leaves out other themes, their bodies and the other language', () => {
		const less = rowsOfTheme(rows, 'migration', 'en');
		expect(less.map(({ id }) => id)).not.toContain('vhs');
		expect(less.flatMap((row) => (row.kind === 'theme' ? [row.id] : []))).toEqual(['migration']);
		expect(JSON.stringify(less)).not.toContain('Flüchtlinge');
	});
});
