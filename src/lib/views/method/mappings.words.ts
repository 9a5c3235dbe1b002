/** Texts on what we have mapped ourselves, and how far it is checked. */
export const mappingWords = {
	de: {
		title: 'Was wir selbst zugeordnet haben',
		lead: 'Die Strategie verbindet Zielgruppen, Bedarfe und Aktivitäten nicht in einer Tabelle; das haben wir getan. „Am Wortlaut geprüft“ heißt: Wir haben jede Zeile ein zweites Mal mit dem Text der Strategie verglichen. „Vom Kreis bestätigt“ heißt: Der Kreis hat ihr zugestimmt.',
		mapping: 'Zuordnung',
		rows: 'Zeilen',
		state: 'Stand',
		states: {
			proposed: () => 'nur vorgeschlagen',
			'text-checked': (day: string) =>
				`am Wortlaut geprüft (${day}), vom Kreis noch nicht bestätigt`,
			confirmed: (day: string) => `vom Kreis bestätigt (${day})`
		}
	},
	en: {
		title: 'What we have mapped ourselves',
		lead: 'The strategy links target groups, needs and activities in no table; we have done that. “Checked against the words” means that we have compared each row a second time with the text of the strategy. “Confirmed by the district” means that the district has agreed to it.',
		mapping: 'Mapping',
		rows: 'Rows',
		state: 'State',
		states: {
			proposed: () => 'only proposed',
			'text-checked': (day: string) =>
				`checked against the words (${day}), not yet confirmed by the district`,
			confirmed: (day: string) => `confirmed by the district (${day})`
		}
	}
};
