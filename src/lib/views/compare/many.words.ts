/** Texts of the page that compares several indicators. */
export const manyWords = {
	de: {
		title: 'Mehrere Kennzahlen nebeneinander',
		lead: (own: string, state: string) =>
			`Bis zu sechs Kennzahlen auf einmal: ${own}, ${state} und in bis zu drei anderen Kreisen.`,
		indicators: 'Kennzahlen',
		regions: 'Kreise daneben',
		far: 'Kreise anderer Länder',
		inShort: (count: string, names: readonly string[]) =>
			[count === '1' ? '1 Kennzahl' : `${count} Kennzahlen`, ...names].join(', '),
		chosen: (count: string, most: string) => `${count} von höchstens ${most}`,
		full: (most: string) => `Es sind schon ${most} gewählt; nehmen Sie zuerst etwas weg.`,
		view: 'Ansicht',
		views: {
			values: 'Werte',
			index: 'erstes gemeinsames Jahr = 100',
			'per-1000': 'je 1.000 Menschen'
		},
		/** Behind a view that leaves some of the chosen indicators as they are. */
		converts: (count: number, of: number) => ` (${count} von ${of})`,
		scale: 'Skala bei gleicher Einheit',
		scales: { same: 'gleich', own: 'je Kennzahl' },
		privacy:
			'Zu jeder Kennzahl lädt die Seite einmal eine kleine Datei von diesem Server; wen Sie vergleichen, erfährt niemand.',
		noScript:
			'Ohne JavaScript lässt sich die Auswahl nicht ändern; gezeigt ist die Ausgangsansicht. Alle Zahlen zum Herunterladen:',
		updating: 'Die Abbildungen zeigen noch die vorige Auswahl.',
		updated: 'Abbildungen aktualisiert.',
		failed: 'Eine Datei ließ sich nicht laden. Die Abbildungen zeigen weiter die vorige Auswahl.',
		surplus: (names: string) =>
			`Die Adresse nennt mehr, als die Seite zeigt. Weggelassen: ${names}.`,
		ranks: 'Rang',
		one: 'Eine Kennzahl für alle Kreise',
		courses: 'Verläufe mehrerer Kennzahlen nebeneinander'
	},
	en: {
		title: 'Several indicators side by side',
		lead: (own: string, state: string) =>
			`Up to six indicators at once: ${own}, ${state} and in up to three other districts.`,
		indicators: 'Indicators',
		regions: 'Districts beside',
		far: 'Districts of other states',
		inShort: (count: string, names: readonly string[]) =>
			[count === '1' ? '1 indicator' : `${count} indicators`, ...names].join(', '),
		chosen: (count: string, most: string) => `${count} of at most ${most}`,
		full: (most: string) => `${most} are chosen already; take something away first.`,
		view: 'View',
		views: {
			values: 'values',
			index: 'first common year = 100',
			'per-1000': 'per 1,000 inhabitants'
		},
		converts: (count: number, of: number) => ` (${count} of ${of})`,
		scale: 'Scale where the unit is the same',
		scales: { same: 'the same', own: 'one for each indicator' },
		privacy:
			'For each indicator the page loads one small file from this server, once; nobody learns whom you compare.',
		noScript:
			'The choice cannot be changed without JavaScript; you see the opening view. All figures for download:',
		updating: 'The figures still show the previous choice.',
		updated: 'Figures updated.',
		failed: 'A file could not be loaded. The figures still show the previous choice.',
		surplus: (names: string) => `The address names more than the page shows. Left out: ${names}.`,
		ranks: 'Rank',
		one: 'One indicator for all districts',
		courses: 'How several indicators developed, side by side'
	}
};
