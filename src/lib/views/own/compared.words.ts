/** Texts of own numbers in the comparison. */
export const comparedWords = {
	de: {
		text: (name: string, official: string) =>
			`„${name}“ liegt nur in diesem Browser; niemand außer Ihnen sieht es. Die Adresse dieser Seite nennt es nicht: Wer sie öffnet, sieht „${official}“.`,
		leave: 'Zurück zur amtlichen Kennzahl',
		part: (parts: string) => `Gezeigt ist dieser Teil der Datei: ${parts}.`,
		others: 'Andere Teile auf der Seite „Eigene Daten“ ansehen',
		many: {
			title: 'Eigene Zahlen',
			text: 'Zahlen aus Ihren Dateien, gezeichnet wie die amtlichen Kennzahlen darüber und mit denselben Kreisen. Sie liegen nur in diesem Browser; die Adresse dieser Seite nennt sie nicht.',
			choose: 'Eigene Zahlen wählen',
			perThousand:
				'Je 1.000 Menschen werden eigene Zahlen nicht umgerechnet; gezeigt sind die Werte.'
		},
		noRanking: 'Für diesen Zeitraum hat die Datei weniger als zwei Kreise des Landes.'
	},
	en: {
		text: (name: string, official: string) =>
			`“${name}” is only in this browser; nobody but you sees it. The address of this page does not name it: whoever opens it sees “${official}”.`,
		leave: 'Back to the official indicator',
		part: (parts: string) => `This part of the file is shown: ${parts}.`,
		others: 'See other parts on the page “Own data”',
		many: {
			title: 'Own numbers',
			text: 'Numbers of your files, drawn as the official indicators above and with the same districts. They are only in this browser; the address of this page does not name them.',
			choose: 'Choose own numbers',
			perThousand: 'Own numbers are not converted to 1,000 inhabitants; the values are shown.'
		},
		noRanking: 'For this period the file has fewer than two districts of the state.'
	}
};
