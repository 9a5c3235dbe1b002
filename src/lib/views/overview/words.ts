/** Texts of the overview. */
export const overviewWords = {
	de: {
		tab: 'Überblick',
		lead: (where: string) =>
			`Ausbildung und Arbeit ${where} auf einen Blick: geprüfte Zahlen mit Quelle, Stand und Vergleich.`,
		figures: 'Kennzahlen',
		headlines: 'Vier Fragen der Strategie',
		headlinesLead:
			'Wer fehlt, was können die Beschäftigten, wer braucht Unterstützung, und wo setzt der Kreis an?',
		themes: 'Die Themen der Strategie',
		allThemes: 'Alle Themen und was die Liste nicht nennt'
	},
	en: {
		tab: 'Overview',
		lead: (where: string) =>
			`Training and work ${where} at a glance: checked figures with source, date and comparison.`,
		figures: 'Key figures',
		headlines: 'Four questions of the strategy',
		headlinesLead:
			'Who is missing, what can employees do, who needs support, and where does the district act?',
		themes: 'The themes of the strategy',
		allThemes: 'All themes and what the list does not name'
	}
};
