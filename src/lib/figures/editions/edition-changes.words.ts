import type { ChangeKind } from './compare.ts';

/** What a part of the headline counts. */
export type Outcome = 'removed' | 'added' | 'changed' | 'same';

/** Sentences of the figure on changes, and the name of each kind of change. */
export const editionChangesWords = {
	de: {
		kinds: {
			removed: 'Weggefallen',
			added: 'Hinzugekommen',
			renamed: 'Umbenannt',
			theme: 'Anderes Thema',
			lead: 'Andere Federführung',
			status: 'Anderer Status',
			interval: 'Anderer Turnus',
			partners: 'Andere Partner',
			groups: 'Andere Zielgruppen',
			domains: 'Anderer Rechtskreis',
			inferred: 'Rechtskreis anders zugeordnet',
			wording: 'Nur andere Schreibweise'
		} satisfies Record<ChangeKind, string>,
		same: 'Inhaltlich unverändert',
		apart: 'ohne Einfluss auf den Inhalt',
		subtitle: 'Zahl der Aktivitäten nach Art der Änderung',
		compared: (from: string, to: string) => `${from}, verglichen mit ${to}`,
		head: 'Art der Änderung',
		count: 'Aktivitäten',
		/** Parts of the headline; the first one carries the noun. */
		part: (outcome: Outcome, count: string, one: boolean, isFirst: boolean) => {
			const noun = isFirst ? (one ? ' Aktivität' : ' Aktivitäten') : '';
			const verbs = {
				removed: one ? 'steht nicht mehr in der Liste' : 'stehen nicht mehr in der Liste',
				added: one ? 'ist hinzugekommen' : 'sind hinzugekommen',
				changed: one ? 'hat sich geändert' : 'haben sich geändert',
				same: one ? 'ist gleich geblieben' : 'sind gleich geblieben'
			};
			return `${count}${noun} ${verbs[outcome]}`;
		},
		equal: 'Beide Fassungen stimmen überein',
		equalButWording: 'Inhaltlich stimmen beide Fassungen überein',
		onlyOne: 'Es gibt erst eine Fassung der Liste',
		onlyOneSummary: 'Sobald eine zweite Fassung vorliegt, steht hier, was sich geändert hat.',
		twice: 'Für einen Vergleich braucht es zwei verschiedene Fassungen',
		twiceSummary: (chosen: string, others: string) =>
			`Gewählt ist zweimal ${chosen}. Zum Vergleich gibt es: ${others}.`,
		names: (what: string, names: string) => `${what}: ${names}.`,
		more: (count: string) => `${count} weitere`,
		size: (after: string, before: string) => `Die Liste umfasst jetzt ${after} statt ${before}.`,
		sameSize: (count: string) => `Beide Fassungen umfassen ${count}.`,
		citation: 'Liste der Aktivitäten',
		sameDate: (date: string) =>
			`Beide Fassungen tragen das Datum ${date}. Welche die spätere ist, sagt die Liste nicht; die Reihenfolge ist erschlossen.`,
		how: 'Die Fassungen sind Eintrag für Eintrag verglichen, nichts davon ist von Hand notiert. Eine Aktivität zählt bei jeder Art von Änderung, die sie betrifft.',
		inferred:
			'Rechtskreise, die die Liste nicht nennt, sind unsere Zuordnung: Sie folgen aus dem Gegenstand und ändern sich mit ihm.',
		spelling:
			'Schreibfehler, die schon bei der Aufnahme der Daten berichtigt wurden, erscheinen hier nicht.'
	},
	en: {
		kinds: {
			removed: 'Dropped',
			added: 'Added',
			renamed: 'Renamed',
			theme: 'Theme changed',
			lead: 'Lead changed',
			status: 'Status changed',
			interval: 'Interval changed',
			partners: 'Partners changed',
			groups: 'Target groups changed',
			domains: 'Legal domain changed',
			inferred: 'Legal domain assigned differently',
			wording: 'Spelling only'
		} satisfies Record<ChangeKind, string>,
		same: 'Unchanged in content',
		apart: 'no effect on the content',
		subtitle: 'Number of activities by kind of change',
		compared: (from: string, to: string) => `${from}, compared with ${to}`,
		head: 'Kind of change',
		count: 'Activities',
		part: (outcome: Outcome, count: string, one: boolean, isFirst: boolean) => {
			const noun = isFirst ? (one ? ' activity' : ' activities') : '';
			const verbs = {
				removed: one ? 'is no longer listed' : 'are no longer listed',
				added: one ? 'has been added' : 'have been added',
				changed: one ? 'has changed' : 'have changed',
				same: one ? 'has stayed the same' : 'have stayed the same'
			};
			return `${count}${noun} ${verbs[outcome]}`;
		},
		equal: 'Both versions agree',
		equalButWording: 'Both versions agree in content',
		onlyOne: 'There is only one version of the list so far',
		onlyOneSummary: 'As soon as there is a second version, this page shows what has changed.',
		twice: 'A comparison needs two different versions',
		twiceSummary: (chosen: string, others: string) =>
			`${chosen} is chosen twice. To compare it with there is: ${others}.`,
		names: (what: string, names: string) => `${what}: ${names}.`,
		more: (count: string) => `${count} more`,
		size: (after: string, before: string) => `The list now holds ${after} instead of ${before}.`,
		sameSize: (count: string) => `Both versions hold ${count}.`,
		citation: 'list of activities',
		sameDate: (date: string) =>
			`Both versions carry the date ${date}. The list does not say which is the later one; the order is inferred.`,
		how: 'The versions are compared entry by entry, nothing is noted by hand. An activity counts for every kind of change that concerns it.',
		inferred:
			'Legal domains that the list does not name are inferred: they follow from the subject and change with it.',
		spelling: 'Spelling mistakes corrected when the data were entered do not appear here.'
	}
};
