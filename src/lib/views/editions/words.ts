/** Texts of the page on the editions. */
export const editionsWords = {
	de: {
		title: 'Was sich an der Liste der Aktivitäten ändert',
		tab: 'Fassungen der Liste',
		lead: 'Der Kreis überprüft seine Aktivitäten und gibt die Liste neu heraus. Diese Seite vergleicht zwei Fassungen: was nicht mehr darin steht, was dazukommt und was sich an den übrigen Aktivitäten ändert. Tragen beide dasselbe Datum, gilt die als die spätere, die Fehler der anderen berichtigt.',
		earlier: 'Frühere Fassung',
		later: 'Spätere Fassung',
		swapped:
			'Verglichen wird immer von der früheren zur späteren Fassung. Die gewählte Reihenfolge ist deshalb umgedreht.',
		same: 'Wählen Sie zwei verschiedene Fassungen.',
		latest: 'Die beiden letzten Fassungen vergleichen',
		list: 'Die Änderungen im Einzelnen',
		apart: 'Ohne Einfluss auf den Inhalt',
		apartLead:
			'Diese Unterschiede ändern nichts daran, was der Kreis tut: andere Schreibweisen und Rechtskreise, die wir aus dem Inhalt abgeleitet haben.',
		file: 'aenderungen',
		ownOrder: 'Art der Änderung',
		none: 'Inhaltlich hat sich kein Eintrag geändert.',
		counted: 'Wie viele Aktivitäten die Liste zählt',
		countedLead: 'Eigene Zählung in der Strategie; sie selbst nennt diese Zahlen nicht.',
		labels: {
			before: 'bisher',
			after: 'jetzt',
			lost: 'nicht mehr dabei',
			gained: 'neu dabei',
			theme: 'Thema',
			lead: 'Federführung'
		},
		related: {
			title: 'Weiterlesen',
			activities: 'Alle Aktivitäten mit Zielgruppen und Status',
			network: 'Wer mit wem zusammenarbeitet',
			data: 'Die Listen zum Herunterladen'
		}
	},
	en: {
		title: 'What changes in the list of activities',
		tab: 'Versions of the list',
		lead: 'The district reviews its activities and issues the list anew. This page compares two versions: what is no longer listed, what is added and what changes in the other activities. Where both bear the same date, the one that corrects mistakes of the other is taken as the later.',
		earlier: 'Earlier version',
		later: 'Later version',
		swapped:
			'The comparison always goes from the earlier to the later version. So the chosen order is turned round.',
		same: 'Choose two different versions.',
		latest: 'Compare the latest two versions',
		list: 'The changes in detail',
		apart: 'No effect on the content',
		apartLead:
			'These differences change nothing in what the district does: other spellings, and legal domains that are inferred from the subject.',
		file: 'changes',
		ownOrder: 'Kind of change',
		none: 'No entry has changed in content.',
		counted: 'How many activities the list has',
		countedLead: 'Our own count of the strategy, which does not give these numbers itself.',
		labels: {
			before: 'before',
			after: 'now',
			lost: 'no longer included',
			gained: 'newly included',
			theme: 'Theme',
			lead: 'Lead'
		},
		related: {
			title: 'Read on',
			activities: 'All activities with target groups and status',
			network: 'Who works with whom',
			data: 'The lists for download'
		}
	}
};
