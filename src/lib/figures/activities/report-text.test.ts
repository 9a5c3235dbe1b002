import { describe, expect, it } from 'vitest';
import { testContext } from '../test-context.ts';
import { readCatalogue } from './catalogue.ts';
import { makeActivity, rows, vocabulary } from './fixture.ts';
import type { LatestReport } from './latest-report.ts';
import { reachNote } from './reach-note.ts';
import { reachText, reportText } from './report-text.ts';
import type { ActivityRow } from './row.ts';

const de = testContext('de', {});
const en = testContext('en', {});
const report: LatestReport = {
	...{ period: '2033', received: '2034-03-01', status: 'running', statusDate: '' },
	...{ statusReason: '', nextReview: '2034-08-15', places: 45, participants: 40 },
	...{ budget: 18_250.5, funding: 'Land' }
};

describe('the last report on an activity', () => {
	it('is one line with its period; what it leaves out is named', () => {
		expect(reportText(report, de)).toBe(
			'Bericht für 2033: Teilnehmende 40, Plätze 45, Mittel 18.250,50 Euro; Land, Stand läuft, Nächste Prüfung 15.08.2034'
		);
		const bare = { ...report, places: 'not-stated', budget: 'not-stated', nextReview: '' } as const;
		expect(reportText({ ...bare, participants: 'anonymised' }, en)).toBe(
			'Report for 2033: Participants protected (1 or 2 people), Status running; not collected: Places, Money, Next review'
		);
		expect(reportText(null, de)).toBe('nicht erhoben');
	});

	it('says how many took part, that the count is protected, or that nobody collected it', () => {
		expect(reachText(report, de)).toBe('40 Teilnahmen (Bericht für 2033)');
		expect(reachText({ ...report, participants: 1 }, en)).toBe('1 participation (report for 2033)');
		expect(reachText({ ...report, participants: 'anonymised' }, de)).toBe(
			'geschützt (1 oder 2 Personen; Bericht für 2033)'
		);
		expect(reachText({ ...report, participants: 'not-stated' }, de)).toBe('nicht erhoben');
		expect(reachText(null, en)).toBe('not collected');
	});

	it('says why and since when an activity has ended', () => {
		const ended = { status: 'finished', statusDate: '2033-12-31', statusReason: 'Ziel erreicht' };
		expect(reportText({ ...report, ...ended } as LatestReport, de)).toContain(
			'Stand beendet seit 31.12.2033; Ziel erreicht'
		);
	});
});

describe('the reach of a selection', () => {
	const reported = (id: string, participants: number | null, symbol = '', period = '2033') =>
		({
			...{ kind: 'report', id, period, received: `${period}-12-31`, status: '', status_date: '' },
			...{ status_reason: '', next_review: '', places: null, budget: null, funding: '' },
			...{ participants, participants_symbol: symbol }
		}) as ActivityRow;
	const note = (
		reports: ActivityRow[],
		keep: (id: string) => boolean = () => true,
		context = de
	) => {
		const cube = readCatalogue([...rows, ...reports], context.locale);
		return reachNote(
			cube.activities.filter(({ id }) => keep(id)),
			cube,
			context
		);
	};
	const some = [
		reported('messe', 120),
		reported('coach', null, '*'),
		reported('kurs', 9, '', '2032')
	];

	it('adds the reports of the last period only, protected counts apart', () => {
		expect(note(some)).toBe(
			'Reichweite: 120 Teilnahmen, dazu eine geschützte Angabe nach den Berichten für 2033 (Angaben zu 2 von 5 Aktivitäten; zu den übrigen nicht erhoben).'
		);
		expect(note(some, (id) => id === 'messe', en)).toBe(
			'Reach: 120 participations by the reports for 2033.'
		);
		expect(note(some, (id) => id === 'coach')).toBe(
			'Reichweite: eine geschützte Angabe nach den Berichten für 2033.'
		);
	});

	it('is not collected without reports, or where they say nothing', () => {
		expect(note([])).toBe('Reichweite: nicht erhoben.');
		expect(note(some, (id) => id === 'kurs')).toBe(
			'Reichweite: In den Berichten für 2033 ist dazu nichts erhoben.'
		);
	});

	it('counts an activity of several editions once', () => {
		const twice = [makeActivity('messe', { edition: 1 }), makeActivity('messe', {}), ...vocabulary];
		const cube = readCatalogue([...twice, reported('messe', 120)], 'de');
		expect(reachNote(cube.activities, cube, de)).toBe(
			'Reichweite: 120 Teilnahmen nach den Berichten für 2033.'
		);
	});
});
