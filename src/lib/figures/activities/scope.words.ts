/** Words that all figures on activities share. */
export const scopeWords = {
	de: {
		date: (date: string) => `Stand ${date}`,
		edition: (name: string) => `Gezeigt wird: ${name}.`,
		selection: (shown: string, all: string) => `Auswahl: ${shown} von ${all}`,
		partial: 'nur die Auswahl',
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
		partial: 'selection only',
		none: 'The list names no entry for this selection; there may still be help',
		noneSummary: 'No entry of the list meets all chosen conditions.',
		reach: 'A count does not say how many people an activity reaches or what effect it has.',
		more: (count: string) => `${count} more`,
		count: 'Activities'
	}
};
