import type { ReportItem } from './latest-report.ts';

/** Words on the last report on an activity, wherever its reach is spoken of. */
export const reportWords = {
	de: {
		none: 'nicht erhoben',
		nothing: 'ohne Angaben',
		protected: 'geschützt (1 oder 2 Personen)',
		hidden: 'geschützt',
		protectedIn: (period: string) => `geschützt (1 oder 2 Personen; Bericht für ${period})`,
		reached: (count: number, text: string, period: string) =>
			`${text} ${count === 1 ? 'Teilnahme' : 'Teilnahmen'} (Bericht für ${period})`,
		titles: {
			participants: 'Teilnehmende',
			places: 'Plätze',
			money: 'Mittel',
			status: 'Stand',
			review: 'Nächste Prüfung'
		} satisfies Record<ReportItem, string>,
		since: (day: string) => ` seit ${day}`,
		from: (period: string, facts: string) => `Bericht für ${period}: ${facts}`,
		missing: (titles: string) => `nicht erhoben: ${titles}`,
		title: (period: string) => `Bericht für ${period}`,
		received: (day: string) => `Eingegangen ${day}. Angaben der federführenden Stelle.`,
		/** The end of a note on counts of activities. */
		noReach: 'Reichweite: nicht erhoben.',
		reach: (period: string, total: string, known: string, all: string) =>
			`Reichweite: ${total} nach den Berichten für ${period} (Angaben zu ${known} von ${all} Aktivitäten; zu den übrigen nicht erhoben).`,
		reachWhole: (period: string, total: string) =>
			`Reichweite: ${total} nach den Berichten für ${period}.`,
		reachNone: (period: string) =>
			`Reichweite: In den Berichten für ${period} ist dazu nichts erhoben.`,
		total: (count: number, text: string) => `${text} ${count === 1 ? 'Teilnahme' : 'Teilnahmen'}`,
		withProtected: (text: string, count: number, printed: string) =>
			`${text}, dazu ${count === 1 ? 'eine geschützte Angabe' : `${printed} geschützte Angaben`}`,
		onlyProtected: (count: number, printed: string) =>
			count === 1 ? 'eine geschützte Angabe' : `${printed} geschützte Angaben`
	},
	en: {
		none: 'not collected',
		nothing: 'nothing stated',
		protected: 'protected (1 or 2 people)',
		hidden: 'protected',
		protectedIn: (period: string) => `protected (1 or 2 people; report for ${period})`,
		reached: (count: number, text: string, period: string) =>
			`${text} ${count === 1 ? 'participation' : 'participations'} (report for ${period})`,
		titles: {
			participants: 'Participants',
			places: 'Places',
			money: 'Money',
			status: 'Status',
			review: 'Next review'
		},
		since: (day: string) => ` since ${day}`,
		from: (period: string, facts: string) => `Report for ${period}: ${facts}`,
		missing: (titles: string) => `not collected: ${titles}`,
		title: (period: string) => `Report for ${period}`,
		received: (day: string) => `Received ${day}. Stated by the lead office.`,
		noReach: 'Reach: not collected.',
		reach: (period: string, total: string, known: string, all: string) =>
			`Reach: ${total} by the reports for ${period} (stated for ${known} of ${all} activities; not collected for the others).`,
		reachWhole: (period: string, total: string) => `Reach: ${total} by the reports for ${period}.`,
		reachNone: (period: string) => `Reach: the reports for ${period} say nothing on it.`,
		total: (count: number, text: string) =>
			`${text} ${count === 1 ? 'participation' : 'participations'}`,
		withProtected: (text: string, count: number, printed: string) =>
			`${text}, and ${count === 1 ? 'one protected count' : `${printed} protected counts`}`,
		onlyProtected: (count: number, printed: string) =>
			count === 1 ? 'one protected count' : `${printed} protected counts`
	}
};
