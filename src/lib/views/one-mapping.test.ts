import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { county } from '../core/county.ts';
import { byLead } from '../figures/activities/by-lead.ts';
import { byStatus } from '../figures/activities/by-status.ts';
import { byTheme } from '../figures/activities/by-theme.ts';
import { inEdition, readCatalogue, type Catalogue } from '../figures/activities/catalogue.ts';
import { coverage } from '../figures/activities/coverage.ts';
import { allEditionsCube } from '../figures/activities/cube.ts';
import { facetCounts, noFilters, sliceActivities } from '../figures/activities/slice.ts';
import { activitiesTile } from '../figures/key/activities.ts';
import type { FigureData } from '../figures/columns/columns.ts';
import { loadCube } from '../figures/load.server.ts';
import { coverageByFamily } from '../figures/overview/coverage-by-family.ts';
import { steeringCube } from '../figures/steering/cube.ts';
import { networkJoint } from '../figures/network/joint.ts';
import { networkLeads, networkPartners } from '../figures/network/roles.ts';
import { needCoverage } from '../figures/strategy/need-coverage.ts';
import { readNeeds, type Need } from '../figures/strategy/needs.ts';
import { makeThemePage, themeCards } from '../figures/strategy/theme-page.ts';
import { testContext } from '../figures/test-context.ts';
import { listParts } from './activities/parts.ts';
import { resultText } from './activities/result.ts';
import { loadSpeaker } from './embed/embed.server.ts';
import { loadThemeBrief } from './brief/load.server.ts';
import { makeThemeBrief } from './brief/theme-brief.ts';
import { buildIndex } from './search/index.server.ts';
import type { Entry } from './search/entry.ts';

const built = existsSync('static/data/manifest.json');
type Row = Record<string, string>;
const rowsOf = (dataset: string): Row[] =>
	parse(readFileSync(`data/${dataset}/data.csv`), { columns: true, bom: true });
const shown = (row: Row) => row.edition === String(county.edition);

/** What the tables say of each group, read without any code of the site. */
const links = rowsOf('activity-target-groups').filter(shown);
const themeOf = new Map(
	rowsOf('activities')
		.filter(shown)
		.map((row) => [row.activity, row.theme])
);
const groups = rowsOf('target-groups').map((row) => row.target_group ?? '');
const themes = rowsOf('themes').map(({ theme }) => theme ?? '');
const truth = new Map(
	groups.map((id) => {
		const named = links.flatMap((row) => (row.target_group === id ? [row.activity ?? ''] : []));
		const wider = rowsOf('target-group-wider').flatMap((row) =>
			row.target_group === id ? [row.wider] : []
		);
		const unfit = rowsOf('pairs-not-applicable').flatMap((row) =>
			row.target_group === id ? [row.theme ?? ''] : []
		);
		const open = links
			.filter((row) => row.general === 'yes' && wider.includes(row.target_group))
			.map((row) => row.activity ?? '')
			.filter((own) => !named.includes(own) && !unfit.includes(themeOf.get(own) ?? ''));
		const met = new Set([...named, ...open].map((own) => themeOf.get(own)));
		const silent = themes.filter((theme) => !met.has(theme) && !unfit.includes(theme));
		return [id, { named: named.toSorted(), open: [...new Set(open)].toSorted(), silent, unfit }];
	})
);
const counts = (id: string) => {
	const { named = [], open = [] } = truth.get(id) ?? {};
	return [named.length, open.length];
};
const saidAs = ([named = 0, open = 0]: readonly number[]) =>
	[...(named > 0 ? [`${named} genannt`] : []), ...(open > 0 ? [`${open} auch offen`] : [])].join(
		', '
	);
/** Named and open entries that the rows of a file count. */
const sums = ({ rows }: FigureData) =>
	['named', 'open'].map((reach) =>
		rows
			.filter(({ terms }) => terms?.reach?.id === reach)
			.reduce((all, { cells }) => all + Number(cells.activities?.value), 0)
	);
const idsOf = (entries: readonly { id: string }[] = []) => entries.map(({ id }) => id).toSorted();

describe.runIf(built)('each of the 31 target groups has the same counts', () => {
	let cube: Catalogue;
	let needs: readonly Need[];
	let index: Entry[];
	beforeAll(async () => {
		cube = inEdition(
			readCatalogue(await loadCube({ cube: allEditionsCube }), 'de'),
			county.edition
		);
		needs = readNeeds(await loadCube(needCoverage), 'de').needs;
		index = await buildIndex('de');
	}, 240_000);

	it('as the tables have them: 31 groups', () => {
		expect(groups).toHaveLength(31);
		expect(counts('alleinerziehende')).toEqual([1, 5]);
		expect(counts('langzeitarbeitslose')).toEqual([1, 5]);
		expect(counts('gefluechtete')).toEqual([5, 5]);
	});

	it.each(groups)('in filter and list: %s', (id) => {
		const choice = { ...noFilters, group: [id] };
		const [named, open] = listParts(sliceActivities(cube, choice), [id]);
		expect(idsOf(named?.activities)).toEqual(truth.get(id)?.named);
		expect(idsOf(open?.activities)).toEqual(truth.get(id)?.open);
		const [first = 0, second = 0] = counts(id);
		expect(facetCounts(cube, noFilters, 'group').get(id) ?? 0).toBe(first + second);
	});

	it('in the matrix', async () => {
		const rows = await loadCube({ cube: allEditionsCube });
		const filters = { ...noFilters, rows: 'group', columns: 'theme', order: 'vocabulary' } as const;
		const { data } = coverage.present(rows, testContext('de', filters));
		const sum = (id: string, reach: string) =>
			data.rows
				.filter(({ terms }) => terms?.group?.id === id && terms.reach?.id === reach)
				.reduce((all, { cells }) => all + Number(cells.activities?.value), 0);
		const silent = (id: string) =>
			data.rows
				.filter(({ terms }) => terms?.group?.id === id && terms.reach?.id === 'unnamed')
				.map(({ terms }) => terms?.theme?.id)
				.toSorted();
		for (const id of groups) {
			expect([sum(id, 'named'), sum(id, 'open')], id).toEqual(counts(id));
			expect(silent(id), id).toEqual(truth.get(id)?.silent.toSorted());
		}
	});

	it('in the line over the list', () => {
		for (const id of groups) {
			const filters = { ...noFilters, group: [id] };
			const activities = sliceActivities(cube, filters);
			const said = saidAs(counts(id));
			expect(resultText({ cube, filters, activities }, testContext('de', {})), id).toBe(
				`${activities.length} von 56: ${said}`
			);
		}
	});

	it.each([byTheme, byStatus, byLead])(
		'in the bars $id, with the group in the picture',
		async (figure) => {
			const rows = await loadCube({ cube: allEditionsCube });
			for (const id of groups) {
				const said = saidAs(counts(id));
				const name = cube.groups.find((own) => own.id === id)?.said;
				const shown = figure.present(rows, testContext('de', { ...noFilters, group: [id] }));
				expect(sums(shown.data), `${figure.id} ${id}`).toEqual(counts(id));
				expect(shown.headline).toContain(`ür ${name}: ${said}`);
				expect(shown.subtitle).toContain(`Auswahl für ${name}: ${said}, von 56 Aktivitäten`);
				const { chart } = shown;
				const texts = chart.kind === 'bars' ? chart.rows.map(({ text }) => text) : [];
				expect(texts.length).toBeGreaterThan(0);
				expect(texts).not.toContain('0');
				if (figure !== byTheme) continue;
				const { silent = [] } = truth.get(id) ?? {};
				expect(
					texts.filter((text) => text === 'nicht genannt'),
					id
				).toHaveLength(silent.length);
				const caveat = / von \d Themen nicht genannt, Hilfe kann es trotzdem geben$/;
				expect(caveat.test(shown.headline), id).toBe(silent.length > 0);
			}
		}
	);

	it.each([networkLeads, networkPartners, networkJoint])('in the network $id', async (figure) => {
		const rows = await loadCube(figure);
		for (const id of groups) {
			const said = saidAs(counts(id));
			const name = cube.groups.find((own) => own.id === id)?.said;
			const shown = figure.present(rows, testContext('de', { ...noFilters, group: [id] }));
			expect(shown.subtitle, `${figure.id} ${id}`).toContain(`: ${said}, von 56 Aktivitäten`);
			expect(shown.headline).toContain(`: ${said}`);
			if (figure === networkLeads) expect(sums(shown.data), `${name}`).toEqual(counts(id));
		}
	});

	it('in the families of the overview', async () => {
		const shown = coverageByFamily.present(await loadCube(coverageByFamily), testContext('de', {}));
		const families = Map.groupBy(rowsOf('target-groups'), ({ family }) => family ?? '');
		expect(families.size).toBe(8);
		for (const [family, members] of families) {
			const own = members.map(({ target_group = '' }) => truth.get(target_group));
			const named = new Set(own.flatMap((one) => one?.named ?? []));
			const open = new Set(own.flatMap((one) => one?.open ?? [])).difference(named);
			const rows = shown.data.rows.filter(({ terms }) => terms?.family?.id === family);
			expect(sums({ ...shown.data, rows }), family).toEqual([named.size, open.size]);
		}
	});

	it('under steering, where reports are set against the entries that name a group', async () => {
		const rows = await loadCube({ cube: steeringCube });
		for (const id of groups) {
			const naming = rows.flatMap((row) =>
				row.kind === 'activity' && row.groups.includes(id) ? [row.id] : []
			);
			expect(naming.toSorted(), id).toEqual(truth.get(id)?.named);
		}
	});

	it('as a need on the page of the strategy', () => {
		const own = needs.filter(({ group }) => group !== '');
		expect(own).toHaveLength(11);
		for (const { group, activities, open } of own) {
			expect(idsOf(activities), group).toEqual(truth.get(group)?.named);
			expect(idsOf(open), group).toEqual(truth.get(group)?.open);
		}
	});

	it('in the search', () => {
		for (const id of groups) {
			const hit = index.find(({ kind, path }) => kind === 'group' && path.includes(`=${id}#`));
			expect(hit?.text, id).toBe(`Zielgruppe der Liste: ${saidAs(counts(id))}`);
		}
	});

	it('on the pages of themes, on their cards and in their briefs', async () => {
		const speaker = await loadSpeaker('de');
		for (const card of themeCards(cube)) {
			const silent = groups.filter((id) => truth.get(id)?.silent.includes(card.id));
			const page = makeThemePage(cube, card.id);
			expect(idsOf(page?.spots.flatMap((own) => own.groups)), card.id).toEqual(silent.toSorted());
			expect(card.white, card.id).toBe(silent.length);
			expect(card.named + card.open + card.white, card.id).toBe(card.groups);
			const data = await loadThemeBrief(card.id, 'de');
			const chapter =
				data && makeThemeBrief(data, speaker).chapters.find(({ id }) => id === 'white-spots');
			const lead = chapter?.lead ?? '';
			if (silent.length > 0) expect(lead, card.id).toMatch(new RegExp(`^${silent.length} von `));
		}
	}, 60_000);

	it('and so have all pairs together, on the tile of the overview', async () => {
		const rows = await loadCube(activitiesTile);
		const tile = activitiesTile.present(rows, testContext('de', {}));
		const silent = groups.flatMap((id) => truth.get(id)?.silent ?? []).length;
		expect(tile?.sentence).toContain(
			`${silent} sind in der Liste nicht genannt; Hilfe kann es trotzdem`
		);
	});
});
