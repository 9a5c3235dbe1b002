/** Texts of own numbers in the comparison. */
export const comparedWords = {
	de: {
		text: (name: string, official: string) =>
			`„${name}“ liegt nur in diesem Browser; niemand außer Ihnen sieht es. Die Adresse dieser Seite nennt es nicht: Wer sie öffnet, sieht „${official}“.`,
		leave: 'Zurück zur amtlichen Kennzahl',
		part: (parts: string) => `Gezeigt ist dieser Teil der Datei: ${parts}.`,
		others: 'Andere Teile auf der Seite „Eigene Daten“ ansehen',
		noRanking: 'Für diesen Zeitraum hat die Datei weniger als zwei Kreise des Landes.'
	},
	en: {
		text: (name: string, official: string) =>
			`“${name}” is only in this browser; nobody but you sees it. The address of this page does not name it: whoever opens it sees “${official}”.`,
		leave: 'Back to the official indicator',
		part: (parts: string) => `This part of the file is shown: ${parts}.`,
		others: 'See other parts on the page “Own data”',
		noRanking: 'For this period the file has fewer than two districts of the state.'
	}
};
