import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { makeRunner } from '../../data/run.server.ts';
import { noFilters } from '../activities/slice.ts';
import { networkCube } from './cube.ts';
import { makeJoint, rows, vocabulary } from './fixture.ts';
import { findJoint } from './joint-finding.ts';
import { countRole, longName, readNetwork } from './network.ts';
import { makeOrganisationProfile, rowsAbout } from './profile.ts';
import { firstOf, leadersOf } from './scope.ts';

const shown = county.edition;
const network = readNetwork(rows, 'de');
const counted = (role: 'lead' | 'partner', own = network) =>
	countRole(own, role).map(({ body, count }) => `${body.id} ${count}`);

const names = { name_de: 'B', name_en: 'O', short_de: 'B', short_en: 'O' };

describe('networkCube', () => {
	it('asks for the activities of every edition and for all organisations with their spellings', async () => {
		const entry = {
			number: 1,
			theme: 'berufe',
			lead: 'amt',
			status: 'running',
			group_printed: 'Leute'
		};
		const run = makeRunner({
			activities: [
				{ ...entry, edition: 1, activity: 'alt', name: 'Alt' },
				{ ...entry, edition: shown, activity: 'messe', name: 'Messe' }
			],
			'activity-partners': [
				{ edition: shown, activity: 'messe', organisation: 'amt' },
				{ edition: 1, activity: 'messe', organisation: 'vhs' }
			],
			'activity-target-groups': [
				{ edition: shown, activity: 'messe', target_group: 'sgb2', general: '' }
			],
			'target-group-wider': [{ target_group: 'sgb8', wider: 'sgb2' }],
			'pairs-not-applicable': [{ target_group: 'sgb2', theme: 'verwaltung' }],
			'activity-legal-domains': [
				{ edition: shown, activity: 'messe', legal_domain: 'SGB II', basis: 'implied' }
			],
			'target-groups': [{ target_group: 'sgb2', position: 1, family: 'benefit', ...names }],
			editions: [{ edition: shown, date: '2024-04-29', name_de: 'Liste', name_en: 'List' }],
			organisations: [
				{ organisation: 'amt', name_de: 'Amt', name_en: '', kind: 'municipal', is_generic: 0 }
			],
			'organisation-aliases': [
				{ alias: 'Amt 40', organisation: 'amt' },
				{ alias: 'Amt', organisation: 'amt' }
			],
			themes: [{ theme: 'berufe', position: 1, ...names }]
		});
		const params = { region: '', state: '', country: '', edition: shown };
		const cube = await run(networkCube, params);
		const found = readNetwork(cube, 'en');
		expect(found.activities).toEqual([
			{
				id: 'messe',
				name: 'Messe',
				theme: 'berufe',
				lead: 'amt',
				partners: [],
				groups: ['O'],
				printed: 'Leute'
			}
		]);
		expect(found.bodies[0]).toMatchObject({ id: 'amt', generic: false, aliases: ['Amt 40'] });
		expect(found.edition).toEqual({ name: 'List', date: '2024-04-29' });
		const chosen = (change: object) =>
			readNetwork(cube, 'de', { ...noFilters, ...change }).activities.map(({ id }) => id);
		expect(chosen({ edition: '1' })).toEqual(['alt']);
		expect(chosen({ group: ['sgb2'], domain: ['SGB II erschlossen'] })).toEqual(['messe']);
		expect(chosen({ group: ['sgb2'], domain: ['SGB II'] })).toEqual([]);
		expect(chosen({ status: ['planned'] })).toEqual([]);
	}, 30_000);
});

describe('readNetwork', () => {
	it('does not take the lead for its own partner', () => {
		expect(network.activities[0]).toMatchObject({
			lead: 'amt',
			partners: ['ihk', 'kjc', 'schulen']
		});
		expect(network.activities[2]?.partners).toEqual([]);
	});

	it('finds the abbreviation among the spellings and adds it to names without it', () => {
		expect(['kjc', 'ihk', 'amt'].map((id) => longName(network.bodyOf(id)))).toEqual([
			'Jobcenter (KJC)',
			'Handelskammer (IHK)',
			'Amt für Schulen'
		]);
		expect(network.bodyOf('kjc').aliases).toEqual(['KJC', 'das Jobcenter']);
	});

	it('shortens a name to a spelling that is a part of it, never to another one', () => {
		expect(network.bodyOf('amt').short).toBe('Amt für Schulen');
		const known = rows.map((row) =>
			row.kind === 'organisation' && row.id === 'amt'
				? { ...row, aliases: ['Schulen', 'Amt', 'Ämt'] }
				: row
		);
		expect(readNetwork(known, 'de').bodyOf('amt').short).toBe('Amt');
	});

	it('names the organisation that the vocabulary lacks', () => {
		expect(() => network.bodyOf('mars')).toThrow('"mars"');
	});
});

describe('countRole', () => {
	it('keeps leading and taking part apart', () => {
		expect(counted('lead')).toEqual(['kjc 3', 'amt 1']);
		expect(counted('partner')).toEqual(['ihk 2', 'schulen 2', 'kjc 1', 'vhs 1']);
	});

	it('counts within one theme', () => {
		const inTheme = readNetwork(rows, 'de', { ...noFilters, theme: ['migration'] });
		expect(counted('partner', inTheme)).toEqual(['vhs 1']);
	});
});

describe('findJoint', () => {
	it('counts pairs of named bodies in either order', () => {
		const { pairs, bodies, shared, countOf } = findJoint(network);
		expect(pairs.map(({ bodies: [a, b], count }) => `${a.id} ${b.id} ${count}`)).toEqual([
			'ihk kjc 2',
			'amt ihk 1',
			'amt kjc 1',
			'kjc vhs 1'
		]);
		expect(bodies.map(({ id }) => id)).toEqual(['kjc', 'ihk', 'amt', 'vhs']);
		expect(shared).toBe(3);
		expect([countOf('kjc', 'ihk'), countOf('ihk', 'kjc'), countOf('vhs', 'ihk')]).toEqual([
			2, 2, 0
		]);
	});
});

describe('rankings', () => {
	const counts = countRole(network, 'partner');

	it('give no rank to kinds of bodies, and none where all are equal', () => {
		expect(leadersOf(counts).map(({ body }) => body.id)).toEqual(['ihk']);
		expect(leadersOf(counts.filter(({ count }) => count === 1))).toEqual([]);
		expect(leadersOf([])).toEqual([]);
	});

	it('are cut where the count changes', () => {
		expect(firstOf(counts, 3)).toHaveLength(2);
		expect(firstOf(counts, 1)).toHaveLength(1);
		expect(firstOf(counts, 9)).toHaveLength(4);
	});
});

describe('makeOrganisationProfile', () => {
	it('says what a body leads, where it takes part, whom it meets and in which themes', () => {
		const profile = makeOrganisationProfile(network, 'kjc');
		expect(profile.leads.map(({ id, others }) => `${id} ${others}`)).toEqual([
			'praktikum 2',
			'coach 0',
			'kurs 1'
		]);
		expect(profile.takesPart.map(({ id, lead }) => `${id} ${lead.id}`)).toEqual(['messe amt']);
		expect(profile.meets.map(({ body, count }) => `${body.id} ${count}`)).toEqual([
			'ihk 2',
			'schulen 2',
			'amt 1',
			'vhs 1'
		]);
		expect(profile.themes.map(({ theme, count }) => `${theme.id} ${count}`)).toEqual([
			'berufe 3',
			'migration 1'
		]);
	});

	it('keeps a page for a body of an earlier edition', () => {
		const alone = readNetwork([makeJoint('coach', 'kjc'), ...vocabulary], 'de');
		expect(makeOrganisationProfile(alone, 'vhs')).toMatchObject({ leads: [], meets: [] });
	});
});

describe('rowsAbout', () => {
	it('keeps what the page of one organisation needs and leaves the profile as it is', () => {
		const own = rowsAbout(rows, 'ihk') ?? [];
		expect(own.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
			'activity messe',
			'activity praktikum',
			`edition ${shown}`,
			'organisation kjc',
			'organisation amt',
			'organisation ihk',
			'organisation schulen',
			'theme berufe'
		]);
		const [small, large] = [own, rows].map((all) =>
			makeOrganisationProfile(readNetwork(all, 'de'), 'ihk')
		);
		expect(small?.leads).toEqual(large?.leads);
		expect(small?.takesPart.map(({ id, others }) => [id, others])).toEqual(
			large?.takesPart.map(({ id, others }) => [id, others])
		);
		expect(small?.meets.map(({ body, count }) => [body.id, count])).toEqual(
			large?.meets.map(({ body, count }) => [body.id, count])
		);
		expect(small?.body).toEqual(large?.body);
	});

	it('knows no rows of an unknown id', () => {
		expect(rowsAbout(rows, 'mars')).toBeUndefined();
	});
});
