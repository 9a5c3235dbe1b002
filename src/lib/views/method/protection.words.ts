/** How small counts are protected, in plain words. */
export const protectionWords = {
	de: {
		title: 'Wie kleine Zahlen geschützt sind',
		lead: 'Eine Zahl von 1 oder 2 Personen kann verraten, um wen es geht. Deshalb zeigen wir sie nicht.',
		items: [
			'Geschützt sind Zahlen von Personen, die federführende Stellen melden, etwa Teilnehmende je Zielgruppe. Statt 1 und 2 steht ein Stern (*), schon in den gespeicherten Daten.',
			'Folgt eine solche Zahl aus einer Summe und den anderen Zahlen, wird eine weitere zurückgehalten (.). Das gilt für alle Summen, für Tabellen, die dieselben Personen zählen, und für frühere Ausgaben der Daten.',
			'Vor jeder Veröffentlichung berechnet ein Programm, zwischen welchen Werten jede geschützte Zahl noch liegen kann, wenn man alles Veröffentlichte kennt. Bei der Grenze 3 müssen mindestens zwei Werte möglich bleiben, bei einer höheren Grenze entsprechend mehr. Sonst wird nichts veröffentlicht.',
			'Die Ämter schützen ihre Zahlen, bevor sie sie veröffentlichen. Die Zahlen der Strategie hat der Kreis selbst veröffentlicht. Beide ändern wir nicht.',
			'In Ihren eigenen Dateien warnt die Seite vor so kleinen Zahlen. Sie ändert nichts daran.'
		],
		limitsTitle: 'Wovor das nicht schützt',
		limits: [
			'Wer die Personen kennt oder Zahlen hat, die hier nicht stehen, kann mehr schließen.',
			'Auch eine größere Zahl verrät etwas, wenn sie eine ganze Gruppe umfasst. Eine 0 zeigt, dass niemand dazugehört.',
			'Texte werden nicht geprüft, Anteile nur in den Berichten der Stellen.',
			'Was eine Ausgabe einmal gezeigt hat, lässt sich nicht zurückholen.'
		]
	},
	en: {
		title: 'How small counts are protected',
		lead: 'A count of 1 or 2 people can give away who they are. That is why it is not shown.',
		items: [
			'Protected are counts of people that lead offices report, such as participants by target group. An asterisk (*) stands in place of 1 and 2, in the stored data too.',
			'Where such a count follows from a total and the other counts, a further one is withheld (.). This holds for all totals, for tables that count the same people, and for earlier editions of the data.',
			'Before each publication a program computes between which values each protected count can still lie for someone who knows all that is published. With a limit of 3 at least two values must remain possible, with a higher limit accordingly more. Otherwise nothing is published.',
			'Official figures are protected by the offices before they publish them. The figures of the strategy were published by the district itself. We change neither.',
			'In your own files the page warns of counts that small. It changes nothing in them.'
		],
		limitsTitle: 'What this does not protect from',
		limits: [
			'Those who know the people, or have figures that do not stand here, can conclude more.',
			'A larger count gives something away too when it covers a whole group. A 0 shows that nobody belongs to it.',
			'Texts are not checked; shares are checked only in the reports of the offices.',
			'What an edition has once shown cannot be taken back.'
		]
	}
};
