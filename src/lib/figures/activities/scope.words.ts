/** Words that all figures on activities share. */
export const scopeWords = {
	de: {
		date: (date: string) => `Stand ${date}`,
		edition: (name: string) => `Gezeigt wird: ${name}.`,
		selection: (shown: string, all: string) => `Auswahl: ${shown} von ${all}`,
		selectionFor: (groups: string, said: string, all: string) =>
			`Auswahl für ${groups}: ${said}${all === '' ? '' : `, von ${all}`}`,
		partial: 'nur die Auswahl',
		partialFor: (groups: string) => `nur die Auswahl für ${groups}`,
		/** What follows a headline on activities for chosen target groups. */
		forGroups: (groups: string, said: string) => `; für ${groups}: ${said}`,
		partners: (names: readonly string[]) => `beteiligt: ${names.join('; ')}`,
		search: (text: string) => `gesucht: „${text}“`,
		inferred: (domain: string) => `Rechtskreis ${domain}, von uns erschlossen`,
		groups: (count: string) => `${count} gewählte Zielgruppen`,
		none: 'Zu dieser Auswahl nennt die Liste keinen Eintrag; Hilfe kann es trotzdem geben',
		noneSummary: 'Kein Eintrag der Liste erfüllt alle gewählten Bedingungen.',
		reach:
			'Eine Anzahl sagt nichts darüber, wie viele Menschen eine Aktivität erreicht und was sie bewirkt.',
		more: (count: string) => `${count} weitere`,
		count: 'Aktivitäten'
	},
	en: {
		date: (date: string) => `as of ${date}`,
		edition: (name: string) => `Shown: ${name}.`,
		selection: (shown: string, all: string) => `selection: ${shown} of ${all}`,
		selectionFor: (groups: string, said: string, all: string) =>
			`selection for ${groups}: ${said}${all === '' ? '' : `, of ${all}`}`,
		partial: 'selection only',
		partialFor: (groups: string) => `selection for ${groups} only`,
		forGroups: (groups: string, said: string) => `; for ${groups}: ${said}`,
		partners: (names: readonly string[]) => `partners: ${names.join('; ')}`,
		search: (text: string) => `searched for: “${text}”`,
		inferred: (domain: string) => `legal domain ${domain}, inferred by us`,
		groups: (count: string) => `${count} chosen target groups`,
		none: 'The list names no entry for this selection; there may still be help',
		noneSummary: 'No entry of the list meets all chosen conditions.',
		reach: 'A count does not say how many people an activity reaches or what effect it has.',
		more: (count: string) => `${count} more`,
		count: 'Activities'
	}
};
