import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import type { ActivityRow } from '../activities/row.ts';
import { makeActivity, makeEdition, vocabulary } from '../activities/fixture.ts';
import { testContext } from '../test-context.ts';
import { latestPair } from './comparison.ts';
import { editionChanges } from './edition-changes.ts';

type Given = Partial<Extract<ActivityRow, { kind: 'activity' }>>;
const words = vocabulary.filter(({ kind }) => kind !== 'edition');
const listed = (edition: number, given: Record<string, Given>) => [
	makeEdition(edition),
	...Object.entries(given).map(([id, rest]) => makeActivity(id, { ...rest, edition }))
];
const show = (
	before: Record<string, Given>,
	after: Record<string, Given>,
	locale: Locale = 'de',
	filters = { earlier: 1, later: 2 }
) =>
	editionChanges.present(
		[...listed(1, before), ...listed(2, after), ...words],
		testContext(locale, filters)
	);

describe('headline on the changes between two editions', () => {
	it('tells what is gone, new, changed and unchanged', () => {
		const before = { boerse: {}, messe: {}, kurs: {}, coach: {} };
		const after = { messe: { lead: 'amt', theme: 'migration' }, kurs: {}, coach: {}, neu: {} };
		expect(show(before, after).headline).toBe(
			'Eine Aktivität steht nicht mehr in der Liste, eine ist hinzugekommen, eine hat sich geändert und zwei sind gleich geblieben'
		);
		expect(show(before, after, 'en').headline).toBe(
			'One activity is no longer listed, one has been added, one has changed and two have stayed the same'
		);
	});

	it('leaves out what does not occur', () => {
		expect(show({ a: {}, b: {} }, { a: {}, b: {}, c: {}, d: {} }).headline).toBe(
			'Zwei Aktivitäten sind hinzugekommen und zwei sind gleich geblieben'
		);
		expect(show({ a: {} }, {}).headline).toBe('Eine Aktivität steht nicht mehr in der Liste');
	});

	it('finds words for equal editions, other spelling and a single edition', () => {
		expect(show({ a: {} }, { a: {} }).headline).toBe('Beide Fassungen stimmen überein');
		expect(show({}, {}).headline).toBe('Beide Fassungen stimmen überein');
		expect(show({ a: { name_de: 'Kurs-A' } }, { a: { name_de: 'Kurs A' } }).headline).toBe(
			'Inhaltlich stimmen beide Fassungen überein'
		);
		const context = testContext('en', { earlier: 2, later: 2 });
		const one = editionChanges.present([...listed(2, { a: {} }), ...words], context);
		expect(one.headline).toBe('There is only one version of the list so far');
		expect(one.table.rows).toEqual([]);
	});

	it('asks for two different editions where one is chosen twice', () => {
		const twice = (locale: Locale) => show({ a: {} }, { a: {} }, locale, { earlier: 2, later: 2 });
		expect(twice('de')).toMatchObject({
			headline: 'Für einen Vergleich braucht es zwei verschiedene Fassungen',
			summary: 'Gewählt ist zweimal „Liste 2“. Zum Vergleich gibt es: „Liste 1“.',
			subtitle: `Zahl der Aktivitäten nach Art der Änderung. ${county.name.de}, Liste 2`
		});
		expect(twice('en').headline).toBe('A comparison needs two different versions');
	});
});

describe('summary on the changes', () => {
	it('says the size of the list and names the activities by kind of change', () => {
		expect(show({ boerse: {}, messe: {} }, { messe: { name_de: 'Jobtag' } }).summary).toBe(
			'Die Liste umfasst jetzt 1 Aktivität statt 2. Weggefallen: „boerse“. Umbenannt: „Jobtag“.'
		);
		expect(show({ a: {} }, { a: {} }, 'en').summary).toBe('Both versions hold 1 activity.');
	});

	it('shortens a long row of names', () => {
		const before = { a: {}, b: {}, c: {}, d: {}, e: {} };
		expect(show(before, {}).summary).toContain('Weggefallen: „a“, „b“, „c“ und 2 weitere.');
	});
});

describe('bars of the changes', () => {
	it('shows every kind, also those that do not occur', () => {
		const { chart, table } = show({ a: {} }, { a: { lead: 'amt', implied: ['SGB II'] } });
		expect(table.rows.filter(({ cells }) => cells[1] !== '0')).toEqual([
			{ id: 'lead', cells: ['Andere Federführung', '1'] },
			{ id: 'inferred', cells: ['Rechtskreis anders zugeordnet', '1'] }
		]);
		expect(chart.kind === 'bars' && chart.rows.length).toBe(13);
	});

	it('counts as unchanged what differs in nothing but spelling or inference', () => {
		const after = { a: { name_de: 'A!' }, b: { implied: ['SGB II'] }, c: { lead: 'amt' }, d: {} };
		const { table } = show({ a: { name_de: 'A' }, b: {}, c: {}, e: {} }, after);
		expect(table.rows.find(({ id }) => id === 'same')?.cells).toEqual([
			'Inhaltlich unverändert',
			'2'
		]);
	});

	it('takes the lower number as the earlier edition and says that both carry one date', () => {
		const { headline, subtitle, notes } = show({ a: {}, b: {} }, { a: {} }, 'de', {
			earlier: 2,
			later: 1
		});
		expect(headline).toContain('nicht mehr in der Liste');
		expect(subtitle).toBe(
			`Zahl der Aktivitäten nach Art der Änderung. ${county.name.de}, Liste 1, verglichen mit Liste 2`
		);
		expect(notes[0]).toContain('Beide Fassungen tragen das Datum 29.04.2024');
	});
});

describe('latestPair', () => {
	it('takes the shown edition and the one before it', () => {
		const editions = [1, 2, 3].map((edition) => ({ edition, date: '', name: '' }));
		expect(latestPair(editions, 3)).toEqual({ earlier: 2, later: 3 });
		expect(latestPair(editions, 2)).toEqual({ earlier: 1, later: 2 });
		expect(latestPair(editions, 1)).toEqual({ earlier: 1, later: 2 });
		expect(latestPair(editions.slice(0, 1), 1)).toEqual({ earlier: 1, later: 1 });
	});
});

describe('three editions', () => {
	const rows = [
		...listed(1, { messe: {}, boerse: {} }),
		...listed(2, { messe: { lead: 'amt' }, boerse: {} }),
		...listed(3, { messe: { lead: 'amt' }, coach: {} }),
		...words
	];
	const between = (earlier: number, later: number) =>
		editionChanges.present(rows, testContext('de', { earlier, later })).headline;

	it('are compared two by two, whichever two', () => {
		expect(between(1, 2)).toBe('Eine Aktivität hat sich geändert und eine ist gleich geblieben');
		expect(between(2, 3)).toBe(
			'Eine Aktivität steht nicht mehr in der Liste, eine ist hinzugekommen und eine ist gleich geblieben'
		);
		expect(between(1, 3)).toBe(
			'Eine Aktivität steht nicht mehr in der Liste, eine ist hinzugekommen und eine hat sich geändert'
		);
		expect(between(3, 1)).toBe(between(1, 3));
	});
});
