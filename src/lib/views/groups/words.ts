/** Texts of the choice of a group of people on pages with figures. */
export const groupsWords = {
	de: {
		title: 'Zahlen zu einzelnen Gruppen',
		lead: 'Was die Daten dieser Seite über Gruppen von Menschen wissen, die die Strategie nennt. Die Auswahl gilt für diese Zahlen; darunter steht, welche Abbildungen die Gruppe unterscheiden.',
		choice: 'Gruppe',
		names: {
			all: 'Alle Gruppen',
			women: 'Frauen',
			young: 'Unter 25',
			older: 'Über 55',
			foreign: 'Ausländerinnen und Ausländer',
			'long-term': 'Langzeitarbeitslose',
			'without-degree': 'Ohne Berufsabschluss',
			refugees: 'Geflüchtete',
			sgb2: 'Leistungsberechtigte SGB II',
			sgb12: 'Leistungsberechtigte SGB XII'
		},
		none: 'Zu dieser Gruppe hat diese Seite keine Zahlen.',
		figures: 'Abbildungen, die diese Gruppe unterscheiden',
		rest: (count: string, one: boolean) =>
			one
				? 'Eine weitere Abbildung der Seite unterscheidet sie nicht und folgt der Auswahl nicht.'
				: `${count} weitere Abbildungen der Seite unterscheiden sie nicht und folgen der Auswahl nicht.`,
		noFigures: 'Keine Abbildung der Seite unterscheidet diese Gruppe; keine folgt der Auswahl.',
		list: (name: string, said: string) =>
			`Zielgruppe „${name}“ in der Liste der Aktivitäten: ${said}`,
		doubt: (title: string) => `Widerspruch „${title}“`,
		number: (id: string) => `Zahl ${id}`,
		figure: (id: string) => `Zahl ${id} mit Quelle und Hinweisen`
	},
	en: {
		title: 'Numbers on single groups',
		lead: 'What the data of this page know about groups of people the strategy names. The choice applies to these numbers; below them stands which figures tell the group apart.',
		choice: 'Group',
		names: {
			all: 'All groups',
			women: 'Women',
			young: 'Under 25',
			older: 'Over 55',
			foreign: 'Foreign nationals',
			'long-term': 'Long-term unemployed',
			'without-degree': 'Without a vocational qualification',
			refugees: 'Refugees',
			sgb2: 'People entitled to benefits under SGB II',
			sgb12: 'People entitled to benefits under SGB XII'
		},
		none: 'We have no numbers on this group on this page.',
		figures: 'Figures that tell this group apart',
		rest: (count: string, one: boolean) =>
			one
				? 'One more figure of the page does not tell it apart and does not follow the choice.'
				: `${count} more figures of the page do not tell it apart and do not follow the choice.`,
		noFigures: 'No figure of the page tells this group apart; none follows the choice.',
		list: (name: string, said: string) =>
			`Target group “${name}” in the list of activities: ${said}`,
		doubt: (title: string) => `Contradiction “${title}”`,
		number: (id: string) => `Figure ${id}`,
		figure: (id: string) => `Figure ${id} with source and notes`
	}
};
