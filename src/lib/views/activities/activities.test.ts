import { describe, expect, it } from 'vitest';
import { coverage } from '../../figures/activities/coverage.ts';
import { byTheme } from '../../figures/activities/by-theme.ts';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { rows } from '../../figures/activities/fixture.ts';
import { noFilters } from '../../figures/activities/slice.ts';
import { makeContext } from '../../figures/activities/test-context.ts';
import { initialFilters, parseFilters, parseSearch, toSearch } from '../filters.ts';
import { presetPath, shownEdition } from './facets.ts';
import { linked } from './linked.ts';
import { orderActivities } from './order.ts';
import { chipsOf, facetPanels, ownParts, relaxations } from './panel.ts';
import {
	activitySpecs,
	askedTwice,
	axes,
	cellChange,
	choicePath,
	chosenCells,
	matrixOf,
	swapped,
	toCoverage,
	without
} from './specs.ts';

const cube = readCatalogue(rows, 'de');
const specs = activitySpecs(cube);

describe('activitySpecs', () => {
	it('reads every filter from the address and names what it does not know', () => {
		const params = new URLSearchParams('thema=migration&recht=SGB+II&q=Kurs&lead=x&status=fertig');
		const { values, unknown } = parseFilters(specs, params);
		expect(values).toMatchObject({ theme: ['migration'], domain: ['SGB II'], q: 'Kurs' });
		expect(unknown).toEqual(['fertig']);
	});

	it('writes paths that keep the rest of the choice', () => {
		expect(presetPath('domain', 'SGB II')).toBe('/aktivitaeten/?recht=SGB+II#liste');
		const state = { ...initialFilters(specs), lead: ['amt'], theme: ['berufe'] };
		expect(choicePath(specs, state, { theme: ['migration'] })).toBe(
			'/aktivitaeten/?thema=migration&federfuehrung=amt'
		);
	});
});

describe('the axes of the matrix', () => {
	const shown = { rows: 'zielgruppe', columns: 'thema' } as const;
	const start = initialFilters(specs);

	it('are never the same: the one that is taken moves to the other side', () => {
		expect(swapped(shown, { rows: 'thema' })).toEqual({ rows: 'thema', columns: 'zielgruppe' });
		expect(swapped({ rows: 'status', columns: 'recht' }, { columns: 'status' })).toEqual({
			rows: 'recht',
			columns: 'status'
		});
		for (const axis of axes) {
			const both = matrixOf({ rows: axis, columns: axis });
			expect(both.rows).toBe(axis);
			expect(both.columns).toBe(axis === 'thema' ? 'zielgruppe' : 'thema');
		}
	});

	it('give way where the address does not ask for them', () => {
		const read = (query: string) => matrixOf(parseSearch(specs, query).values);
		expect(read('')).toEqual(shown);
		expect(read('?zeilen=thema')).toEqual({ rows: 'thema', columns: 'zielgruppe' });
		expect(read('?spalten=zielgruppe')).toEqual({ rows: 'thema', columns: 'zielgruppe' });
		expect(read('?spalten=recht')).toEqual({ rows: 'zielgruppe', columns: 'recht' });
	});

	it('are named where the address asks for the same twice', () => {
		const same = (query: string) => askedTwice(parseSearch(specs, query).values);
		expect(same('?zeilen=thema&spalten=thema')).toBe('thema');
		expect(same('?zeilen=recht&spalten=recht')).toBe('recht');
		for (const query of ['', '?zeilen=thema', '?zeilen=thema&spalten=recht', '?zeilen=x&spalten=x'])
			expect(same(query)).toBeUndefined();
	});

	it('leave the defaults out of the address', () => {
		for (const rows of axes)
			for (const columns of axes.filter((own) => own !== rows)) {
				const change = swapped(shown, { rows, columns });
				const query = toSearch(specs, { ...start, ...change });
				expect(matrixOf(parseSearch(specs, query).values)).toEqual({ rows, columns });
				expect(query).not.toMatch(/zeilen=zielgruppe|spalten=thema/);
			}
		expect(toSearch(specs, { ...start, ...swapped(shown, {}) })).toBe('');
	});

	it('turn a cell into a choice', () => {
		expect(cellChange(start, shown, ['sgb2', 'berufe'])).toEqual({
			group: ['sgb2'],
			theme: ['berufe']
		});
		expect(cellChange(start, { ...shown, columns: 'fassung' }, ['sgb2', '1'])).toEqual({
			group: ['sgb2'],
			edition: '1'
		});
	});

	it('take the choice back when the same cell is chosen again', () => {
		const chosen = { ...start, group: ['sgb2'], theme: ['berufe'] };
		expect(cellChange(chosen, shown, ['sgb2', 'berufe'])).toEqual({ group: [], theme: [] });
		expect(cellChange(chosen, shown, ['sgb2', 'migration'])).toEqual({
			group: ['sgb2'],
			theme: ['migration']
		});
		expect(
			cellChange({ ...start, group: ['sgb2'], edition: '1' }, { ...shown, columns: 'fassung' }, [
				'sgb2',
				'1'
			])
		).toEqual({ group: [], edition: shownEdition });
	});

	it('know which cells lie in the choice', () => {
		const has = (change: object, row: string, column: string) =>
			chosenCells({ ...start, ...change }, shown)([row, column]);
		expect(has({}, 'sgb2', 'berufe')).toBe(false);
		expect(has({ theme: ['berufe'] }, 'sgb2', 'berufe')).toBe(true);
		expect(has({ theme: ['berufe'] }, 'sgb2', 'migration')).toBe(false);
		expect(has({ theme: ['berufe'], group: ['schueler'] }, 'sgb2', 'berufe')).toBe(false);
		expect(has({ lead: ['amt'] }, 'sgb2', 'berufe')).toBe(false);
	});

	it('stay whole: what is chosen on an axis narrows only the other figures', () => {
		const filters = { ...start, group: ['sgb2'], theme: ['berufe'], lead: ['amt'] };
		expect(without(filters, ['group', 'theme', 'edition'])).toMatchObject({
			group: [],
			theme: [],
			lead: ['amt'],
			edition: shownEdition
		});
	});

	it('mark the row of a legal domain whatever its basis', () => {
		const state = { ...start, rows: 'recht', domain: ['SGB II genannt'] };
		const isChosen = chosenCells(state, matrixOf(state));
		expect(isChosen(['SGB II', 'migration'])).toBe(true);
		expect(isChosen(['AufenthG', 'migration'])).toBe(false);
		const { chart } = coverage.present(rows, { ...makeContext('de'), filters: toCoverage(state) });
		expect(chart.kind === 'matrix' && chart.rows.map(({ id }) => id)).toEqual(['SGB II']);
	});

	it('bring the rows with the greatest need to the top', () => {
		const rowsOf = (order: string) => {
			const filters = toCoverage({ ...start, order });
			const { chart } = coverage.present(rows, { ...makeContext('de'), filters });
			return chart.kind === 'matrix' ? chart.rows.map(({ id }) => id) : [];
		};
		expect(rowsOf('verzeichnis')).toEqual(['schueler', 'sgb2', 'gefluechtete', 'betriebe']);
		expect(rowsOf('luecken')).toEqual(['betriebe', 'schueler', 'gefluechtete', 'sgb2']);
		expect(rowsOf('anzahl')).toEqual(['betriebe', 'schueler', 'gefluechtete', 'sgb2']);
	});
});

describe('facetPanels', () => {
	it('shows every value with its count, families as headings', () => {
		const panels = facetPanels(cube, { ...noFilters, theme: ['migration'] }, 'de');
		const group = panels.find(({ id }) => id === 'group');
		expect(group?.sections().map(({ title }) => title)).toEqual([
			'Schule und Ausbildung',
			'Leistungsbezug',
			'Zuwanderung',
			'Betriebe und Fachleute'
		]);
		expect(group?.sections().flatMap(({ options }) => options.map(({ count }) => count))).toEqual([
			0, 1, 2, 0
		]);
	});

	it('lists partners as a German dictionary does', () => {
		const partner = facetPanels(cube, noFilters, 'en').find(({ id }) => id === 'partner');
		const options = partner?.sections().flatMap((section) => section.options) ?? [];
		expect(options.map(({ name, count }) => [name, count])).toEqual([
			['Jobcenter', 1],
			['Volkshochschule', 1]
		]);
	});

	it('keeps named and inferred legal domains apart', () => {
		const domain = facetPanels(cube, noFilters, 'de').find(({ id }) => id === 'domain');
		const options = domain?.sections().flatMap((section) => section.options) ?? [];
		expect(options.map(({ name, count }) => [name, count])).toEqual([
			['SGB II: Grundsicherung für Arbeitsuchende', 2],
			['AufenthG: Aufenthaltsrecht', 1],
			['in der Liste nicht genannt', 3],
			['SGB II, erschlossen', 1]
		]);
		expect(domain?.sections().map(({ title }) => title)).toEqual(['', 'Erschlossen, eine Annahme']);
	});

	it('reads the address of a named legal domain in its older form, and takes it back', () => {
		const chosen = { ...noFilters, domain: ['SGB II genannt'] };
		const domain = facetPanels(cube, chosen, 'de').find(({ id }) => id === 'domain');
		expect(domain?.chosen.map(({ name }) => name)).toEqual(['SGB II, in der Liste genannt']);
		const offered = domain?.sections().find(({ id }) => id === 'genannt')?.options;
		expect(offered?.map(({ id, count }) => [id, count])).toEqual([['SGB II genannt', 2]]);
	});

	it('offers a basis that does not occur only to take it back', () => {
		const chosen = { ...noFilters, domain: ['AufenthG erschlossen'] };
		const domain = facetPanels(cube, chosen, 'en').find(({ id }) => id === 'domain');
		expect(domain?.chosen.map(({ name }) => name)).toEqual(['AufenthG, inferred']);
		expect(
			domain
				?.sections()
				.at(-1)
				?.options.map(({ id, count }) => [id, count])
		).toEqual([
			['SGB II erschlossen', 1],
			['AufenthG erschlossen', 0]
		]);
	});
});

describe('ownParts', () => {
	it('leaves out the words all names begin with, but never a whole name', () => {
		expect(ownParts(['Liste 2024, erste Fassung', 'Liste 2024, zweite Fassung'])).toEqual([
			'erste Fassung',
			'zweite Fassung'
		]);
		expect(ownParts(['Liste 2024, zweite', 'Liste 2025'])).toEqual(['2024, zweite', '2025']);
		expect(ownParts(['Liste', 'Liste 2025'])).toEqual(['Liste', 'Liste 2025']);
		expect(ownParts(['Liste 2024', 'Liste 2024'])).toEqual(['2024', '2024']);
		expect(ownParts(['Liste 2024'])).toEqual(['Liste 2024']);
		expect(ownParts([])).toEqual([]);
	});
});

describe('chipsOf', () => {
	it('has a chip for the search and for every chosen value', () => {
		const filters = { ...noFilters, lead: ['amt'], theme: ['berufe'] };
		const chips = chipsOf(
			facetPanels(cube, filters, 'de'),
			{ q: 'Messe', edition: 'Liste 1' },
			'de'
		);
		expect(chips.map(({ title, name }) => `${title}: ${name}`)).toEqual([
			'Suche: Messe',
			'Fassung: Liste 1',
			'Thema: Berufe',
			'Federführung: Amt für Schulen'
		]);
	});
});

describe('relaxations', () => {
	it('names what to take back, most helpful first', () => {
		const filters = { ...noFilters, theme: ['digitales'], lead: ['amt'], q: 'bericht' };
		expect(relaxations(cube, filters)).toEqual([{ part: 'theme', count: 1 }]);
		expect(relaxations(cube, { ...noFilters, theme: ['digitales'] })).toEqual([
			{ part: 'theme', count: 5 }
		]);
	});
});

describe('orderActivities', () => {
	it('sorts by name, or under the headings of themes and leads', () => {
		const titles = (sort: 'thema' | 'name' | 'federfuehrung') =>
			orderActivities(cube.activities, sort, cube).map(({ title, activities }) => [
				title,
				activities.map(({ name }) => name).join(', ')
			]);
		expect(titles('name')).toEqual([
			['', 'Ausbildungsmesse, Bericht, Coach, Deutschkurs, Praktikum']
		]);
		expect(titles('thema')).toEqual([
			['Berufe', 'Ausbildungsmesse, Coach, Praktikum'],
			['Migration', 'Bericht, Deutschkurs']
		]);
		expect(titles('federfuehrung')[0]).toEqual(['Amt für Schulen', 'Ausbildungsmesse, Bericht']);
	});
});

describe('linked', () => {
	const linkOf = (row: string, column = '') => `${row} ${column}`.trim();

	it('leads from filled cells and bars to the list, from empty ones nowhere', () => {
		const matrix = linked(coverage, linkOf).present(rows, makeContext('de')).chart;
		const bars = linked(byTheme, linkOf).present(rows, makeContext('de')).chart;
		if (matrix.kind !== 'matrix' || bars.kind !== 'bars') throw new Error('wrong chart');
		expect(matrix.cells.find(({ id }) => id === 'sgb2/berufe')?.href).toBe('sgb2 berufe');
		expect(matrix.cells.find(({ id }) => id === 'betriebe/berufe')?.href).toBeUndefined();
		expect(bars.rows.map(({ href }) => href)).toEqual(['berufe', 'migration', undefined]);
	});
});
