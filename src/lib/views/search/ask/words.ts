/** Texts of answers. */
export const askWords = {
	de: {
		answer: 'Antwort',
		ways: { chart: 'Zur Abbildung', list: 'Zur Liste', page: 'Zur Seite' },
		waiting: 'Die Zahl wird geladen …',
		failed: 'Die Frage ist verstanden, aber die Zahl ließ sich nicht laden. Sie steht hier:',
		none: (year: string) =>
			year ? `Für ${year} gibt es hier keinen Wert` : 'Hier gibt es keinen Wert',
		range: (first: string, last: string) =>
			first === last ? `Werte gibt es für ${first}.` : `Werte gibt es von ${first} bis ${last}.`,
		noDirection: 'Was besser ist, legt für diese Kennzahl niemand fest',
		gap: (first: string, last: string) =>
			`Werte gibt es zwischen ${first} und ${last}, aber nicht für jedes Jahr.`,
		among: (isHighest: boolean, n: string, all: string, inState: string) =>
			`${isHighest ? 'höchster' : 'niedrigster'} Wert ${n === all ? `unter ${n} Kreisen ${inState}` : `unter den ${n} von ${all} Kreisen ${inState}, für die es einen Wert gibt`}`,
		since: (isHighest: boolean, n: string, year: string) =>
			`${isHighest ? 'höchster' : 'niedrigster'} Wert der ${n} Jahre mit Wert seit ${year}`,
		count: 'Eine Anzahl, nicht auf die Größe des Kreises bezogen',
		forGroup: (name: string) => `Einträge der Liste der Aktivitäten für: ${name}`,
		inList: (name: string, date: string) => `${name}, ${date}`,
		groupsNone: 'Jede Zielgruppe ist in der Liste genannt, oder ein Angebot steht ihr offen',
		groupsSome: (n: string) =>
			`${n} Zielgruppen sind in der Liste nicht genannt; Hilfe kann es trotzdem geben`,
		notUnderstood: (words: string) => `Als Frage nach einer Zahl nicht verstanden: ${words}`,
		understood: (words: string) => `Verstanden: ${words}.`
	},
	en: {
		answer: 'Answer',
		ways: { chart: 'To the chart', list: 'To the list', page: 'To the page' },
		waiting: 'The number is loading …',
		failed: 'The question is understood, but the number did not load. It stands here:',
		none: (year: string) =>
			year ? `There is no value for ${year} here` : 'There is no value here',
		range: (first: string, last: string) =>
			first === last
				? `There are values for ${first}.`
				: `There are values from ${first} to ${last}.`,
		noDirection: 'Nobody declares what is better for this indicator',
		gap: (first: string, last: string) =>
			`There are values between ${first} and ${last}, but not for every year.`,
		among: (isHighest: boolean, n: string, all: string, inState: string) =>
			`${isHighest ? 'highest' : 'lowest'} value among ${n === all ? `${n} districts ${inState}` : `the ${n} of ${all} districts ${inState} that have one`}`,
		since: (isHighest: boolean, n: string, year: string) =>
			`${isHighest ? 'highest' : 'lowest'} value of the ${n} years since ${year} that have one`,
		count: 'A count, not related to the size of the district',
		forGroup: (name: string) => `Entries of the list of activities for: ${name}`,
		inList: (name: string, date: string) => `${name}, ${date}`,
		groupsNone: 'Every target group is named in the list, or an offer is open to it',
		groupsSome: (n: string) =>
			`${n} target groups are not named in the list; there may still be help`,
		notUnderstood: (words: string) => `Not understood as a question about a number: ${words}`,
		understood: (words: string) => `Understood: ${words}.`
	}
};
