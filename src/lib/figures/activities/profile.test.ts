import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { readCatalogue } from './catalogue.ts';
import { compareEditions } from './editions.ts';
import { makeActivity, makeEdition, rows } from './fixture.ts';
import { makeProfile } from './profile.ts';
import { statusText } from './status-text.ts';

const shown = county.edition;
const both = [
	makeEdition(1),
	makeActivity('boerse', { edition: 1, name_de: 'Börse', groups: ['sgb2'] }),
	makeActivity('kurs', {
		edition: 1,
		name_de: 'Deutschkurs',
		groups: ['sgb2', 'gefluechtete'],
		lead: 'amt',
		status: 'recurring',
		interval_months: 12,
		partners: ['vhs'],
		explicit: ['SGB II', 'AufenthG']
	}),
	...['messe', 'praktikum', 'coach'].flatMap((id) =>
		rows.flatMap((row) =>
			row.kind === 'activity' && row.id === id ? [{ ...row, edition: 1 }] : []
		)
	),
	...rows
].sort((a, b) => ('edition' in a && 'edition' in b ? a.edition - b.edition : 0));

describe('compareEditions', () => {
	it('tells what is gone, what is new and what differs', () => {
		expect(compareEditions(readCatalogue(both, 'de'), [1, shown], 'de')).toEqual([
			{ id: 'boerse', name: 'Börse', kind: 'dropped', changes: [] },
			{
				id: 'kurs',
				name: 'Deutschkurs',
				kind: 'changed',
				changes: [
					{ field: 'theme', before: ['Berufe'], after: ['Migration'] },
					{ field: 'status', before: ['wiederkehrend, jährlich'], after: ['laufend'] },
					{ field: 'lead', before: ['Amt für Schulen'], after: ['Jobcenter'] },
					{ field: 'partners', before: ['Volkshochschule'], after: [] }
				]
			},
			{ id: 'bericht', name: 'Bericht', kind: 'added', changes: [] }
		]);
	});
});

describe('another interval alone', () => {
	it('is told as such, as on the page of the editions', () => {
		const words = rows.filter(({ kind }) => kind !== 'activity');
		const given = { name_de: 'Börse', status: 'recurring' } as const;
		const list = [
			makeEdition(1),
			...words,
			makeActivity('boerse', { ...given, edition: 1, interval_months: 12 }),
			makeActivity('boerse', { ...given, edition: shown, note_de: 'Turnus offen' })
		];
		const [change] = compareEditions(readCatalogue(list, 'de'), [1, shown], 'de');
		expect(change?.changes).toEqual([
			{
				field: 'interval',
				before: ['wiederkehrend, jährlich'],
				after: ['wiederkehrend, Turnus offen']
			}
		]);
	});
});

describe('makeProfile', () => {
	it('shows the activity as the shown edition has it, with what changed', () => {
		const profile = makeProfile(both, 'kurs', shown, 'de');
		expect(profile).toMatchObject({
			current: true,
			theme: { id: 'migration', name: 'Migration' },
			lead: { id: 'kjc', name: 'Jobcenter' },
			explicit: ['SGB II', 'AufenthG'],
			implied: []
		});
		expect(profile?.editions.map(({ present }) => present)).toEqual([true, true]);
		expect(profile?.steps[0]?.found?.kind).toBe('changed');
	});

	it('names the lead as such and not once more among the partners', () => {
		const led = makeActivity('boersen', { lead: 'kjc', partners: ['kjc', 'vhs'] });
		expect(makeProfile([led, ...rows], 'boersen', 2, 'de')?.partners).toEqual([
			{ id: 'vhs', name: 'Volkshochschule' }
		]);
	});

	it('keeps a page for an activity that only an earlier edition has', () => {
		const profile = makeProfile(both, 'boerse', shown, 'de');
		expect(profile?.current).toBe(false);
		expect(profile?.editions.map(({ present }) => present)).toEqual([true, false]);
		expect(profile?.steps[0]?.found?.kind).toBe('dropped');
	});

	it('says nothing of a later edition than the shown one', () => {
		expect(makeProfile(both, 'bericht', 1, 'de')).toBeUndefined();
		expect(makeProfile(both, 'boerse', 1, 'de')).toMatchObject({ current: true, steps: [] });
	});

	it('finds no difference where there is none', () => {
		expect(makeProfile(both, 'coach', shown, 'de')?.steps[0]?.found).toBeNull();
	});

	it('leads on to what the shown edition has of the same', () => {
		const names = makeProfile(both, 'boerse', shown, 'de')?.shared.map(
			({ facet, name, count }) => `${facet} ${name} ${count}`
		);
		expect(names).toEqual([
			'theme Berufe 3',
			'group Leistungsberechtigte SGB II 3',
			'lead Jobcenter 3'
		]);
	});

	it('puts first what shares most', () => {
		expect(makeProfile(both, 'praktikum', shown, 'en')?.related).toEqual([
			{ id: 'messe', name: 'Ausbildungsmesse', sameTheme: true, groups: ['Pupils'] },
			{ id: 'coach', name: 'Coach', sameTheme: true, groups: ['Recipients SGB II'] },
			{ id: 'kurs', name: 'Deutschkurs', sameTheme: false, groups: ['Recipients SGB II'] }
		]);
	});
});

describe('statusText', () => {
	it('prints interval and note', () => {
		const print = (interval: number | null, statusNote = '', locale: 'de' | 'en' = 'de') =>
			statusText({ status: 'recurring', interval, statusNote }, locale);
		expect(print(12)).toBe('wiederkehrend, jährlich');
		expect(print(24, '', 'en')).toBe('recurring, every two years');
		expect(print(36)).toBe('wiederkehrend, alle 36 Monate');
		expect(print(null, 'Turnus nicht angegeben')).toBe('wiederkehrend, Turnus nicht angegeben');
	});
});
