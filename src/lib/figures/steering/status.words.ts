import type { ShownStatus } from './report-status.ts';

/** Words on the status of activities over time. */
export const statusWords = {
	de: {
		status: 'Stand',
		count: 'Aktivitäten',
		statuses: {
			planned: 'geplant',
			running: 'läuft',
			paused: 'ruht',
			finished: 'beendet',
			dropped: 'eingestellt',
			unreported: 'nicht erhoben'
		} satisfies Record<ShownStatus, string>,
		subtitle:
			'Aktivitäten nach dem Stand, den die federführende Stelle meldet, je Berichtszeitraum',
		cell: (status: string, period: string, count: string) => `${period}, ${status}: ${count}`,
		headline: (running: number, text: string, period: string) =>
			running === 1
				? `Nach den Berichten für ${period} lief eine Aktivität`
				: `Nach den Berichten für ${period} liefen ${text}`,
		summary: (counts: string, period: string) => `Stand ${period}: ${counts}.`,
		none: 'Zu keinem Eintrag ist ein Stand gemeldet',
		noneSummary: 'Der Stand der Aktivitäten ist nicht erhoben.',
		note: 'Gezählt sind die Aktivitäten der jetzigen Liste. „Nicht erhoben“: Die Stelle hat nicht berichtet oder keinen Stand genannt.',
		citation: 'Berichte der federführenden Stellen'
	},
	en: {
		status: 'Status',
		count: 'Activities',
		statuses: {
			planned: 'planned',
			running: 'running',
			paused: 'paused',
			finished: 'finished',
			dropped: 'dropped',
			unreported: 'not collected'
		},
		subtitle: 'Activities by the status their lead office reports, for each reporting period',
		cell: (status: string, period: string, count: string) => `${period}, ${status}: ${count}`,
		headline: (running: number, text: string, period: string) =>
			running === 1
				? `By the reports for ${period}, one activity was running`
				: `By the reports for ${period}, ${text} were running`,
		summary: (counts: string, period: string) => `Status in ${period}: ${counts}.`,
		none: 'No status is reported for any activity',
		noneSummary: 'The status of the activities is not collected.',
		note: 'Counted are the activities of the present list. “Not collected”: the office did not report or named no status.',
		citation: 'Reports of the lead offices'
	}
};
