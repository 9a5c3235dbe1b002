import { describe, expect, it } from 'vitest';
import { makeRunner } from '../../data/run.server.ts';
import type { Locale } from '../../core/locale.ts';
import { testContext } from '../test-context.ts';
import { needCube } from './need-cube.ts';
import type { NeedKind, NeedRow } from './need-row.ts';
import { needCoverage, type NeedChoice } from './need-coverage.ts';
import { needCoverageWords } from './need-coverage.words.ts';
import { limitsText } from './need-limits.ts';
import { readNeeds, unmet } from './needs.ts';

const need = (id: string, kind: NeedKind, name: string, activity = ''): NeedRow => ({
	row: 'need',
	need: id,
	kind,
	name_de: name,
	name_en: name,
	section: '2.4',
	source_named: 'IWAK',
	note_de: '',
	note_en: '',
	target_group: '',
	overlap: '',
	overlap_de: '',
	overlap_en: '',
	activity,
	activity_name: activity,
	reason_de: activity && 'Beratung',
	reason_en: activity && 'advice'
});
const edition: NeedRow = { row: 'edition', date: '2024-04-29' };
const rows: NeedRow[] = [
	edition,
	{ row: 'free', activity: 'beirat', activity_name: 'Beirat' },
	need('care', 'occupation', 'Pflegeberufe', 'beratung'),
	need('finance', 'occupation', 'Finanzberufe'),
	need('women', 'group', 'Frauen', 'kurs'),
	need('women', 'group', 'Frauen', 'messe'),
	need('older', 'group', 'Menschen über 55')
];
const shown = (given: readonly NeedRow[], kind: NeedChoice = 'all', locale: Locale = 'de') =>
	needCoverage.present(given, testContext(locale, { kind }));

describe('need-coverage', () => {
	it('puts needs without an activity first in their kind and says how many they are', () => {
		const { headline, summary, chart } = shown(rows);
		expect(headline).toBe(
			'4 Bedarfe: 2 mit zugeordnetem Eintrag der Liste, 2 ohne; Hilfe kann es trotzdem geben'
		);
		expect(summary).toBe(
			'Ohne zugeordneten Eintrag der Liste: Finanzberufe; Menschen über 55; Hilfe kann es trotzdem geben. Am meisten: Frauen (2 Aktivitäten).'
		);
		if (chart.kind !== 'bars') throw new Error(chart.kind);
		expect(chart.rows.map(({ id, value }) => [id, value])).toEqual([
			['finance', 0],
			['care', 1],
			['older', 0],
			['women', 2]
		]);
		expect(chart.rows[0]?.label).toBe('Finanzberufe: kein Eintrag der Liste zugeordnet');
	});

	it('says the same in English', () => {
		const { headline, summary } = shown(rows, 'all', 'en');
		expect(headline).toBe(
			'4 needs: 2 with an assigned entry of the list, 2 without; there may still be help'
		);
		expect(summary).toContain('The most: Frauen (2 activities).');
		expect(shown(rows, 'group', 'en').headline).toBe(
			'2 groups: 1 with an assigned entry of the list, 1 without; there may still be help'
		);
	});

	it('shows one kind when it is chosen', () => {
		const { headline, table } = shown(rows, 'occupation');
		expect(headline).toBe(
			'2 Berufsgruppen mit Engpass: 1 mit zugeordnetem Eintrag der Liste, 1 ohne; Hilfe kann es trotzdem geben'
		);
		expect(table.rows.map(({ cells }) => cells[3])).toEqual([
			'kein Eintrag der Liste zugeordnet',
			'beratung (Beratung)'
		]);
	});

	it('is right when every need has an activity, none has one, or there is only one', () => {
		expect(shown(rows.filter((row) => row.row !== 'need' || row.activity)).headline).toBe(
			'Jedem Bedarf ist ein Eintrag der Liste zugeordnet, oder ein allgemeines Angebot steht offen: 2 Bedarfe'
		);
		expect(shown([...rows, need('it', 'qualification', 'IT')], 'qualification').headline).toBe(
			'Diesem Bedarf ist kein Eintrag der Liste zugeordnet; Hilfe kann es trotzdem geben'
		);
		const free = [
			need('a', 'group', 'A'),
			need('b', 'group', 'B'),
			need('c', 'occupation', 'C', 'x')
		];
		expect(shown(free, 'group').headline).toBe(
			'Ohne zugeordneten Eintrag der Liste: 2 Gruppen; Hilfe kann es trotzdem geben'
		);
		expect(shown(free, 'group').summary).toBe(
			'Ohne zugeordneten Eintrag der Liste: A; B; Hilfe kann es trotzdem geben.'
		);
		expect(shown(free, 'occupation').headline).toBe(
			'Diesem Bedarf ist ein Eintrag der Liste zugeordnet, oder ein allgemeines Angebot steht offen'
		);
	});

	it('tells what is open to a need, and what the text describes, apart from what the list does not name', () => {
		const open: NeedRow = {
			...{ row: 'open', need: 'older', activity: 'vhs', activity_name: 'VHS' },
			...{ conditions_de: 'Ab 50 Jahren.', conditions_en: 'From 50 years on.' }
		};
		const mention: NeedRow = {
			...{ row: 'mention', need: 'finance', section: '6.1' },
			...{ name_de: 'Eine Klasse', name_en: 'A class' }
		};
		const { headline, summary, chart, table } = shown([...rows, open, mention]);
		expect(headline).toBe(
			'4 Bedarfe: 2 mit zugeordnetem Eintrag der Liste, 1 nur über allgemeine Angebote, 1 ohne; Hilfe kann es trotzdem geben'
		);
		expect(summary).toBe(
			'Ohne zugeordneten Eintrag der Liste: Finanzberufe; Hilfe kann es trotzdem geben. Im Text der Strategie ist etwas beschrieben für: Finanzberufe. Nur über allgemeine Angebote, die auch offen stehen: Menschen über 55. Eigene Voraussetzungen nennt die Liste für VHS (Ab 50 Jahren). Am meisten: Frauen (2 Aktivitäten).'
		);
		if (chart.kind !== 'bars') throw new Error(chart.kind);
		expect(chart.rows.map(({ text, flag }) => [text, flag])).toEqual([
			['0', undefined],
			['1', undefined],
			['0', '(1)'],
			['2', undefined]
		]);
		expect(chart.rows[2]).toMatchObject({ more: 1, group: 'Gruppen' });
		expect(chart.rows[2]?.label).toBe(
			'Menschen über 55: kein Eintrag der Liste zugeordnet, 1 auch offen'
		);
		expect(table.rows.map(({ cells }) => [cells[4], cells[5]])).toEqual([
			['0', 'Eine Klasse (Abschnitt 6.1)'],
			['0', ''],
			['1', ''],
			['0', '']
		]);
	});

	it('counts many offers with conditions of their own, and is silent on those without', () => {
		const offer = (id: string, conditions: string) => ({ id, name: id, conditions });
		const text = (...offers: ReturnType<typeof offer>[]) =>
			limitsText(offers, testContext('de', {}));
		expect(text(offer('a', ''))).toBe('');
		expect(text(offer('a', 'X.'), offer('a', 'X.'), offer('b', ''))).toBe(
			'Eigene Voraussetzungen nennt die Liste für a (X).'
		);
		expect(text(...['a', 'b', 'c', 'd'].map((id) => offer(id, 'X')))).toBe(
			'Eigene Voraussetzungen nennt die Liste für 4 dieser Angebote; sie stehen beim Eintrag.'
		);
	});

	it('counts needs that overlap as one, with the entries of both', () => {
		const joint = {
			overlap: 'care-health',
			overlap_de: 'Pflege und Gesundheit',
			overlap_en: 'Care'
		};
		const both = [
			...['beratung', 'einwanderung'].map((id) => need('care', 'occupation', 'Pflege', id)),
			...['einwanderung', 'akademie'].map((id) => need('health', 'occupation', 'Gesundheit', id))
		].map((row) => ({ ...row, ...joint }));
		const { needs } = readNeeds([edition, ...both], 'de');
		expect(needs.map(({ id, name, parts }) => [id, name, parts])).toEqual([
			['care-health', 'Pflege und Gesundheit', ['Pflege', 'Gesundheit']]
		]);
		expect(needs[0]?.activities.map(({ id }) => id)).toEqual([
			'beratung',
			'einwanderung',
			'akademie'
		]);
	});

	it('claims no gap for an edition that nobody has mapped', () => {
		const open = [edition, need('care', 'occupation', 'Pflegeberufe')];
		const { headline, chart, table } = shown(open);
		expect(headline).toBe('Für diese Fassung der Liste ist noch nichts zugeordnet');
		expect(chart.kind === 'bars' && chart.rows).toEqual([]);
		expect(table.rows).toEqual([]);
		expect(readNeeds(open, 'de').reviewed).toBe(false);
	});

	it('has a row of the table for each bar, with the same text', () => {
		const { chart, table } = shown(rows);
		if (chart.kind !== 'bars') throw new Error(chart.kind);
		expect(table.rows.map(({ id, cells }) => [id, cells[2]])).toEqual(
			chart.rows.map(({ id, text }) => [id, text])
		);
	});

	it('makes a sentence of a need without an activity', () => {
		const [first] = unmet(readNeeds(rows, 'de').needs);
		expect(needCoverageWords.de.sentence(first?.name ?? '')).toBe(
			'Finanzberufe: kein Eintrag der Liste zugeordnet; Hilfe kann es trotzdem geben.'
		);
		const { sentence } = needCoverageWords.en;
		expect(sentence('Teachers')).toBe(
			'Teachers: no entry of the list assigned; there may still be help.'
		);
	});
});

describe('needCube', () => {
	const run = makeRunner({
		needs: [
			{ need: 'care', position: 1, kind: 'occupation' },
			{ need: 'older', position: 2, kind: 'group' }
		].map((row) => ({
			...row,
			name_de: row.need,
			name_en: row.need,
			section: '2.4',
			source_named: 'IWAK',
			note_de: '',
			note_en: ''
		})),
		'need-activities': [
			{ need: 'care', edition: 1, activity: 'alt', reason_de: 'x', reason_en: 'x' },
			{ need: 'care', edition: 2, activity: 'neu', reason_de: 'x', reason_en: 'x' }
		],
		activities: [
			{ edition: 1, activity: 'alt', number: 1, name: 'Alt', theme: 't' },
			{ edition: 2, activity: 'neu', number: 1, name: 'Neu', theme: 't' },
			{ edition: 2, activity: 'offen', number: 3, name: 'Offen', theme: 't' },
			{ edition: 2, activity: 'fern', number: 4, name: 'Fern', theme: 'fern' },
			{ edition: 2, activity: 'frei', number: 2, name: 'Frei', theme: 't' }
		],
		'activity-target-groups': [
			{ edition: 1, activity: 'alt', target_group: 'alle', general: 'yes' },
			{ edition: 2, activity: 'offen', target_group: 'alle', general: 'yes' },
			{ edition: 2, activity: 'fern', target_group: 'alle', general: 'yes' },
			{ edition: 2, activity: 'frei', target_group: 'alle', general: '' }
		],
		'target-group-wider': [{ target_group: 'aeltere', wider: 'alle' }],
		'activity-descriptions': [
			{ activity: 'vhs', conditions_de: 'Ab 50.', conditions_en: 'From 50.' }
		],
		'pairs-not-applicable': [{ target_group: 'aeltere', theme: 'fern' }],
		'need-groups': [
			{ need: 'older', target_group: 'aeltere', relation: 'same' },
			{ need: 'care', target_group: 'alle', relation: 'part' }
		],
		'target-group-sizes': [
			{ target_group: 'aeltere', indicator: 'i', fit: 'part', reason_de: 'Teil', reason_en: 'part' }
		],
		'need-sizes': [
			{ need: 'care', indicator: 'i', fit: 'exact', reason_de: 'Alle', reason_en: 'all' }
		],
		indicators: [{ indicator: 'i', certainty: 'full-count' }],
		sources: [{ source: '1-1', attribution: 'Amt' }],
		observations: [
			{ indicator: 'i', region: 'r', period: '2024', value: 7 },
			{ indicator: 'i', region: 'r', period: '2025', value: 9 },
			{ indicator: 'i', region: 's', period: '2025', value: 99 }
		].map((row) => ({ ...row, sex: 'total', age: 'total', source: '1-1' })),
		'need-overlaps': [{ need: 'x', overlap: 'y', name_de: 'y', name_en: 'y' }],
		'need-mentions': [{ need: 'older', section: '6.1', name_de: 'Klasse', name_en: 'Class' }],
		editions: [
			{ edition: 1, date: '2024-04-01' },
			{ edition: 2, date: '2024-04-29' }
		]
	});

	it('takes only the activities of the asked edition', async () => {
		const found = await run(needCube, { region: 'r', state: 's', country: 'c', edition: 2 });
		const { needs, free, date } = readNeeds(found, 'de');
		expect(needs.map(({ id, activities }) => [id, activities.map(({ name }) => name)])).toEqual([
			['older', []],
			['care', ['Neu']]
		]);
		expect(needs.map(({ open }) => open.map(({ id }) => id))).toEqual([
			['offen'],
			['offen', 'fern']
		]);
		expect(needs[0]?.group).toBe('aeltere');
		expect(needs.map(({ size }) => [size?.people, size?.fit, size?.date])).toEqual([
			[9, 'part', '2025'],
			[9, 'exact', '2025']
		]);
		expect(needs[0]?.mentions).toEqual([{ section: '6.1', text: 'Klasse' }]);
		expect(free).toEqual([{ id: 'frei', name: 'Frei' }]);
		expect(date).toBe('2024-04-29');
	}, 60_000);
});
