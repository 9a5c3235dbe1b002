import type { Status } from './row.ts';

const verbDe = (status: Status, one: boolean): string =>
	({
		running: one ? 'läuft' : 'laufen',
		recurring: one ? 'findet immer wieder statt' : 'finden immer wieder statt',
		planned: one ? 'ist geplant' : 'sind geplant'
	})[status];
const verbEn = (status: Status, one: boolean): string =>
	({
		running: one ? 'is running' : 'are running',
		recurring: one ? 'recurs' : 'recur',
		planned: one ? 'is planned' : 'are planned'
	})[status];

/** Sentences of the bars by status, and how a status is printed. */
export const byStatusWords = {
	de: {
		subtitle: 'Zahl der Aktivitäten nach Stand der Umsetzung',
		head: 'Status',
		names: { running: 'laufend', recurring: 'wiederkehrend', planned: 'geplant' },
		themes: 'Themen',
		in: (count: string) => `in ${count} ${count === '1' ? 'Thema' : 'Themen'}`,
		/** Parts of the headline; the first one carries the noun. */
		part: (status: Status, count: string, one: boolean, first: boolean) => {
			const noun = first ? (one ? ' Aktivität' : ' Aktivitäten') : '';
			return `${count}${noun} ${verbDe(status, one)}`;
		},
		/** No other status occurs in the choice. */
		only: (status: Status, all: string, one: boolean) => `${all} ${verbDe(status, one)}`,
		/** The status is that of the day of the list, not of today. */
		listed: (text: string) => `Laut Liste: ${text}`,
		planned: (names: string) => `Geplant: ${names}.`,
		nothingPlanned: 'Die Liste nennt keinen Eintrag als geplant.',
		note: 'Status am Tag der Liste. Ob geplante Aktivitäten inzwischen laufen, sagt sie nicht.'
	},
	en: {
		subtitle: 'Number of activities by state of implementation',
		head: 'Status',
		names: { running: 'running', recurring: 'recurring', planned: 'planned' },
		themes: 'Themes',
		in: (count: string) => `in ${count} ${count === '1' ? 'theme' : 'themes'}`,
		part: (status: Status, count: string, one: boolean, first: boolean) => {
			const noun = first ? (one ? ' activity' : ' activities') : '';
			return `${count}${noun} ${verbEn(status, one)}`;
		},
		only: (status: Status, all: string, one: boolean) => `${all} ${verbEn(status, one)}`,
		listed: (text: string) => `According to the list: ${text}`,
		planned: (names: string) => `Planned: ${names}.`,
		nothingPlanned: 'The list names no entry as planned.',
		note: 'Status on the day of the list. It does not say whether planned activities have started since.'
	}
};
