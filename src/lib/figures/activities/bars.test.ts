import { describe, expect, it } from 'vitest';
import { byLead } from './by-lead.ts';
import { byStatus } from './by-status.ts';
import { byTheme } from './by-theme.ts';
import { makeActivity, makeEdition, rows, vocabulary, widened } from './fixture.ts';
import type { ActivityFilters } from './slice.ts';
import { makeContext } from './test-context.ts';

const even = [
	...['berufe', 'migration', 'digitales'].map((theme) =>
		makeActivity(theme, { theme, lead: theme })
	),
	...vocabulary
];

describe('byTheme', () => {
	it('names the largest theme and the smallest', () => {
		const { headline, summary, table } = byTheme.present(rows, makeContext('de'));
		expect(headline).toBe('Die meisten Aktivitäten hat das Thema „Berufe“: 3 von 5');
		expect(summary).toBe('5 Aktivitäten in 2 Themen. Am wenigsten: Digitales (0).');
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Berufe', '3'],
			['Migration', '2'],
			['Digitales', '0']
		]);
	});

	it('names several themes that share the first place', () => {
		expect(byTheme.present(rows, makeContext('de', { domain: ['SGB II'] })).headline).toBe(
			'Die meisten Aktivitäten haben die Themen „Berufe“ und „Migration“: je 1 von 2'
		);
	});

	it('finds words for even counts, one theme and none', () => {
		const one = byTheme.present(rows, makeContext('en', { theme: ['migration'] }));
		expect(one.headline).toBe('2 activities in the theme “Migration”');
		expect(byTheme.present(even, makeContext('de')).headline).toBe(
			'3 Aktivitäten verteilen sich auf 3 Themen'
		);
		const none = byTheme.present(rows, makeContext('de', { theme: ['digitales'] }));
		expect(none.headline).toBe(
			'Zu dieser Auswahl nennt die Liste keinen Eintrag; Hilfe kann es trotzdem geben'
		);
	});
});

describe('a choice that leaves one theme, one lead or one status', () => {
	const headlines = (change: Partial<ActivityFilters>, locale: 'de' | 'en' = 'de') =>
		[byTheme, byLead, byStatus].map(
			(figure) => figure.present(rows, makeContext(locale, change)).headline
		);

	it('says so of all activities, and does not rank one among zeros', () => {
		expect(headlines({ q: 'praktikum' })).toEqual([
			'Die einzige Aktivität der Auswahl gehört zum Thema „Berufe“',
			'Federführung bei der einzigen Aktivität der Auswahl: Jobcenter',
			'Die einzige Aktivität der Auswahl läuft'
		]);
		expect(headlines({ group: ['gefluechtete'] })).toEqual([
			'Für Geflüchtete: 2 genannt; in 2 von 3 Themen nicht genannt, Hilfe kann es trotzdem geben',
			'2 Aktivitäten verteilen sich auf 2 federführende Stellen; für Geflüchtete: 2 genannt',
			'Beide Aktivitäten der Auswahl laufen; für Geflüchtete: 2 genannt'
		]);
		expect(headlines({ domain: ['SGB II'] })[1]).toBe(
			'Federführung bei beiden Aktivitäten der Auswahl: Jobcenter'
		);
		expect(
			headlines({ domain: ['SGB II', 'SGB II erschlossen'], theme: ['berufe', 'digitales'] })[0]
		).toBe('Beide Aktivitäten der Auswahl gehören zum Thema „Berufe“');
		expect(headlines({ group: ['sgb2'], q: 'Jobcenter' })[1]).toBe(
			'Federführung bei allen 3 Aktivitäten der Auswahl: Jobcenter; für Leistungsberechtigte SGB II: 3 genannt'
		);
		expect(headlines({ q: 'coach' }, 'en')).toEqual([
			'The only activity of the selection belongs to the theme “Occupations”',
			'Lead of the only activity of the selection: Jobcenter',
			'The only activity of the selection is planned'
		]);
		expect(headlines({ group: ['gefluechtete'] }, 'en')[0]).toBe(
			'For refugees: 2 named; not named in 2 of 3 themes, there may still be help'
		);
		expect(headlines({ group: ['gefluechtete'] }, 'en')[2]).toBe(
			'Both activities of the selection are running; for refugees: 2 named'
		);
	});

	it('counts one theme as one', () => {
		expect(byTheme.present(rows, makeContext('de', { q: 'praktikum' })).summary).toBe(
			'1 Aktivität in 1 Thema.'
		);
		expect(byTheme.present(rows, makeContext('en', { q: 'praktikum' })).summary).toBe(
			'1 activity in 1 theme.'
		);
	});
});

describe('another edition', () => {
	const both = [
		makeEdition(1),
		makeActivity('boerse', { edition: 1, name_de: 'Börse', theme: 'digitales' }),
		...rows
	];

	it('is counted alone and named', () => {
		const { headline, subtitle, summary, citation } = byTheme.present(
			both,
			makeContext('de', { edition: '1' })
		);
		expect(headline).toBe('Die meisten Aktivitäten hat das Thema „Digitales“: 1 von 1');
		expect(subtitle).toContain('Liste 1');
		expect(summary).toContain('Gezeigt wird: Liste 1.');
		expect(citation).toContain('Liste 1');
		const states = byStatus.present(both, makeContext('en', { edition: '1' }));
		expect(states.headline).toBe('According to the list: 1 activity is running');
		expect(states.summary).toContain('Shown: List 1.');
	});

	it('leaves the edition of the site as it is', () => {
		const { table, summary } = byTheme.present(both, makeContext('de'));
		expect(table).toEqual(byTheme.present(rows, makeContext('de')).table);
		expect(summary).not.toContain('Gezeigt wird');
	});
});

describe('byStatus', () => {
	it('says how many run, recur and are planned, and names the planned ones', () => {
		const { headline, summary } = byStatus.present(rows, makeContext('de'));
		expect(headline).toBe(
			'Laut Liste: 3 Aktivitäten laufen, 1 findet immer wieder statt und 1 ist geplant'
		);
		expect(summary).toBe('Geplant: Coach.');
	});

	it('says in how many themes each of them is found', () => {
		const { chart } = byStatus.present(rows, makeContext('de'));
		expect(chart.kind === 'bars' && chart.rows.map(({ label, detail }) => [label, detail])).toEqual(
			[
				['laufend: 3 Aktivitäten, in 2 Themen', 'in 2 Themen'],
				['wiederkehrend: 1 Aktivität, in 1 Thema', 'in 1 Thema'],
				['geplant: 1 Aktivität, in 1 Thema', 'in 1 Thema']
			]
		);
		const none = byStatus.present(rows, makeContext('en', { lead: ['amt'] })).chart;
		expect(none.kind === 'bars' && none.rows.map(({ detail }) => detail)).toEqual([
			...['in 1 theme', 'in 1 theme', undefined]
		]);
	});

	it('leaves out what does not occur', () => {
		const planned = byStatus.present(rows, makeContext('en', { status: ['planned'] }));
		expect(planned.headline).toBe('According to the list: 1 activity is planned');
		const lead = byStatus.present(rows, makeContext('de', { lead: ['amt'] }));
		expect(lead.headline).toBe('Laut Liste: 1 Aktivität läuft und 1 findet immer wieder statt');
		expect(lead.summary).toBe('Die Liste nennt keinen Eintrag als geplant.');
	});
});

describe('byLead', () => {
	it('names who leads the most and leaves out who leads none', () => {
		const { headline, summary, table } = byLead.present(rows, makeContext('de'));
		expect(headline).toBe('Jobcenter ist am häufigsten federführend: bei 3 von 5 Aktivitäten');
		expect(summary).toBe('Federführend sind 2 Stellen.');
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Jobcenter', '3'],
			['Amt für Schulen', '2']
		]);
	});

	it('finds words for one lead, even counts and none', () => {
		expect(byLead.present(rows, makeContext('de', { lead: ['amt'] })).headline).toBe(
			'Federführung: Amt für Schulen mit 2 Aktivitäten'
		);
		expect(byLead.present(even, makeContext('en')).headline).toBe(
			'3 activities are spread over 3 leading bodies'
		);
		expect(byLead.present(rows, makeContext('en', { q: 'mars' })).summary).toBe(
			'No entry of the list meets all chosen conditions.'
		);
	});
});

describe('a choice', () => {
	it('is named in full, but for what stands on the axis and is no choice there', () => {
		const chosen = { theme: ['berufe'], status: ['planned'], lead: ['amt'], q: 'messe' } as const;
		expect(byStatus.present(rows, makeContext('de', chosen)).subtitle).toContain(
			'von 5 Aktivitäten, im Thema „Berufe“, mit „Amt für Schulen“ in der Federführung, mit dem Status „geplant“, gesucht: „messe“'
		);
		const more = { partner: ['vhs'], domain: ['SGB II erschlossen'] };
		expect(byStatus.present(rows, makeContext('en', more)).subtitle).toContain(
			'legal domain SGB II, inferred by us, partners: Volkshochschule'
		);
		expect(byTheme.present(rows, makeContext('de', {})).subtitle).not.toContain('Thema „');
	});
});

describe('a chosen target group', () => {
	const ukraine = makeContext('de', { group: ['ukraine'] });

	it('has bars of what names it and of what is open to it, and never a zero for silence', () => {
		const { headline, subtitle, summary, chart, table } = byTheme.present(widened, ukraine);
		expect(headline).toBe('Für Aus der Ukraine: 2 auch offen');
		expect(subtitle).toContain('umrandet und in Klammern: steht auch offen');
		expect(subtitle).toContain('Auswahl für Aus der Ukraine: 2 auch offen, von 5 Aktivitäten');
		expect(summary).toContain('Trifft nicht zu (unsere Annahme): Digitales.');
		const shown = chart.kind === 'bars' ? chart.rows : [];
		expect(shown.map(({ value, more, text }) => [value, more, text])).toEqual([
			[0, 1, '(1)'],
			[0, 1, '(1)'],
			[0, undefined, 'trifft nicht zu']
		]);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Berufe', '0', '1'],
			['Migration', '0', '1'],
			['Digitales', 'trifft nicht zu', '–']
		]);
	});

	it('is told with the caveat where the list is silent, in the headline and in the summary', () => {
		const { headline, summary, data } = byTheme.present(
			widened,
			makeContext('de', { group: ['schueler'] })
		);
		expect(headline).toBe(
			'Für Schülerinnen und Schüler: 2 genannt; in 2 von 3 Themen nicht genannt, Hilfe kann es trotzdem geben'
		);
		expect(summary).toBe(
			'2 Aktivitäten in 1 Thema. In der Liste nicht genannt: Migration; Digitales; Hilfe kann es trotzdem geben.'
		);
		expect(data.rows.map(({ terms }) => terms?.reach?.id)).toEqual([
			...['named', 'unnamed', 'unnamed']
		]);
	});

	it('is named by states and leads, with entries that name one group of several as named', () => {
		const both = makeContext('en', { group: ['ukraine', 'gefluechtete'] });
		expect(byStatus.present(widened, both).headline).toBe(
			'According to the list: 2 activities are running and 1 is planned; for refugees and from Ukraine: 2 named, 1 also open'
		);
		const { headline, table } = byLead.present(widened, both);
		expect(headline).toContain('; for refugees and from Ukraine: 2 named, 1 also open');
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Jobcenter', '1', '1'],
			['Amt für Schulen', '1', '0']
		]);
		const one = makeContext('de', { group: ['ukraine'], theme: ['berufe'] });
		expect(byTheme.present(widened, one).headline).toBe(
			'Für Aus der Ukraine im Thema „Berufe“: 1 auch offen'
		);
	});
});
