/** Texts of the overview. */
export const overviewWords = {
	de: {
		tab: 'Überblick',
		title: (where: string) => `Ausbildung und Arbeit ${where}`,
		lead: 'Zahlen mit Quelle, Stand und Vergleich.',
		leads: {
			title: 'Das Wichtigste',
			lines: (state: string) => `Fett der Kreis, dünn ${state}; Achsen nicht ab null.`,
			rule: (inState: string) =>
				`Eine feste Regel wählt aus allen amtlichen Kennzahlen: Vorn steht, was weit vom Wert ${inState} entfernt ist, sich in fünf Jahren anders verändert hat als dort oder unter den Kreisen weit vorn oder hinten liegt.`,
			old: (count: string) =>
				`${count} Kennzahlen sind älter als drei Jahre und stehen deshalb nicht vorn.`,
			sources: (publishers: string) =>
				`Quelle dieser Zahlen: ${publishers}; an jeder steht die Nummer der Tabelle.`,
			more: 'Die Regel mit Zahlen'
		},
		scorecard: {
			title: 'Kennzahlen im Vergleich der Kreise',
			all: 'Alle Kennzahlen ansehen und sortieren',
			loading: 'Thema und Vergleich werden geladen …',
			failed: 'Thema und Vergleich ließen sich nicht laden.',
			retry: 'Erneut versuchen',
			notes:
				'Je Thema höchstens vier Kennzahlen: erst Gesamtwerte, dann die nach der Regel oben wichtigsten Teile. Veränderungen von Anteilen in Prozentpunkten (Pkt.), alle anderen in Prozent; Geldbeträge in jeweiligen Preisen. Veränderungen und Ränge sind eigene Berechnungen.'
		},
		headlines: 'Fragen der Strategie',
		headlinesLead:
			'Was können die Beschäftigten, wer braucht Unterstützung, wo setzt der Kreis an, und wie viele arbeiten?',
		themes: 'Die Themen der Strategie',
		allThemes: 'Alle Themen und was die Liste nicht nennt'
	},
	en: {
		tab: 'Overview',
		title: (where: string) => `Training and work ${where}`,
		lead: 'Figures with source, date and comparison.',
		leads: {
			title: 'What matters most',
			lines: (state: string) => `District bold, ${state} thin; axes do not start at zero.`,
			rule: (inState: string) =>
				`A fixed rule chooses from all official indicators: first comes what is far from the value ${inState}, has changed differently over five years, or ranks high or low among the districts.`,
			old: (count: string) =>
				`${count} indicators are older than three years and therefore do not come first.`,
			sources: (publishers: string) =>
				`Source of these figures: ${publishers}; each carries the number of its table.`,
			more: 'The rule with its numbers'
		},
		scorecard: {
			title: 'Indicators compared across the districts',
			all: 'See and sort all indicators',
			loading: 'Loading topic and comparison …',
			failed: 'Topic and comparison could not be loaded.',
			retry: 'Try again',
			notes:
				'At most four indicators of a topic: totals first, then the parts that matter most by the rule above. Changes of shares in percentage points (pts), all others in per cent; money at current prices. Changes and ranks are our own calculation.'
		},
		headlines: 'Questions of the strategy',
		headlinesLead:
			'What can employees do, who needs support, where does the district act, and how many work?',
		themes: 'The themes of the strategy',
		allThemes: 'All themes and what the list does not name'
	}
};
