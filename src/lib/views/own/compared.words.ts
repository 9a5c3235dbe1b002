/** Texts of own numbers in the comparison. */
export const comparedWords = {
	de: {
		mark: 'Eigene Daten, nicht geprüft',
		short: 'eigene Daten, nicht geprüft',
		text: (name: string, official: string) =>
			`„${name}“ liegt nur in diesem Browser; niemand außer Ihnen sieht es. Die Adresse dieser Seite nennt es nicht: Wer sie öffnet, sieht „${official}“.`,
		leave: 'Zurück zur amtlichen Kennzahl',
		toOwn: 'Andere Zahlen dieser Datei wählen',
		noRanking: 'Für diesen Zeitraum hat die Datei weniger als zwei Kreise des Landes.'
	},
	en: {
		mark: 'Own data, not checked',
		short: 'own data, not checked',
		text: (name: string, official: string) =>
			`“${name}” lies in this browser only; nobody but you sees it. The address of this page does not name it: whoever opens it sees “${official}”.`,
		leave: 'Back to the official indicator',
		toOwn: 'Choose other numbers of this file',
		noRanking: 'For this period the file has fewer than two districts of the state.'
	}
};
