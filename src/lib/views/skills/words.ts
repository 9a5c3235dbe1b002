import type { County } from '../../core/county.ts';

/** Texts of the page on the skills gap. */
export const skillsWords = {
	de: {
		title: 'Welche Arbeits- und Fachkräfte fehlen',
		lead: (county: County) =>
			`Wie viele Beschäftigte ${county.in.de} nach den Prognosen fehlen, welche Abschlüsse und Berufe gefragt sind und was die Zahlen nicht sagen.`,
		sections: {
			net: {
				title: 'Was im Saldo steckt',
				lead: 'Die bekannte Zahl zieht den Überhang der einen Gruppe von der Lücke der anderen ab. Die beiden Gruppen ersetzen einander aber nicht.'
			},
			waves: {
				title: 'Was die Prognosen nacheinander sagten',
				lead: 'Jeder Balken reicht vom Basisjahr bis zum Horizont einer Prognose.'
			},
			causes: {
				title: 'Renteneintritte und offene Stellen',
				lead: 'Wer in Rente geht, hinterlässt eine Stelle. Wie lange gemeldete Stellen offen bleiben, zeigt, wie schwer sie zu besetzen sind.'
			},
			occupations: {
				title: 'Welche Berufe gesucht werden',
				lead: 'Drei Stellen nennen Berufsgruppen, jede mit anderem Blick.'
			}
		},
		guide: {
			title: 'So lesen Sie die Zahlen',
			items: [
				{
					term: 'Fachkräfte',
					text: 'Menschen mit Berufsausbildung oder akademischem Abschluss. Arbeitskräfte ohne Berufsausbildung zählen nicht dazu.'
				},
				{
					term: 'Lücke und Überhang',
					text: 'Ein Minus heißt: Es werden mehr Personen gebraucht, als verfügbar sind. Ein Plus heißt: Es gibt mehr, als gebraucht werden.'
				},
				{
					term: 'Saldo',
					text: 'Die Lücke abzüglich des Überhangs. Ein kleiner Saldo kann eine große Lücke an Fachkräften verdecken.'
				},
				{
					term: 'Prognose',
					text: 'Eine Modellrechnung für die Zukunft unter Annahmen; jede hat ein eigenes Basisjahr.'
				}
			]
		},
		related: {
			title: 'Weiterlesen',
			qualification: 'Welche Abschlüsse die Beschäftigten heute haben.',
			activities: 'Was gegen die Lücke getan wird und was die Liste der Aktivitäten nicht nennt.',
			labour: 'Wie sich Beschäftigung und Arbeitslosigkeit entwickeln.',
			method: 'Woher die Zahlen kommen und wie sie geprüft sind.'
		}
	},
	en: {
		title: 'Which workers and skilled workers are missing',
		lead: (county: County) =>
			`How many workers are missing ${county.in.en} according to the forecasts, which qualifications and occupations are in demand, and what the figures do not say.`,
		sections: {
			net: {
				title: 'What the net figure holds',
				lead: 'The well-known net figure subtracts the surplus of one group from the shortage of another; the two cannot replace each other.'
			},
			waves: {
				title: 'What successive forecasts said',
				lead: 'Each bar runs from the base year to the horizon of one forecast.'
			},
			causes: {
				title: 'Retirements and vacancies',
				lead: 'Those who retire leave a job behind. How long registered vacancies stay open shows how hard they are to fill.'
			},
			occupations: {
				title: 'Which occupations are in demand',
				lead: 'Three bodies name occupational groups, each from a different angle.'
			}
		},
		guide: {
			title: 'How to read the figures',
			items: [
				{
					term: 'Skilled workers',
					text: 'People with vocational training or an academic degree. Workers without vocational training do not count among them.'
				},
				{
					term: 'Gap and surplus',
					text: 'A minus means that more workers are needed than are available. A plus means that there are more than are needed.'
				},
				{
					term: 'Net figure',
					text: 'Gap and surplus offset against each other. A small net figure can hide a large gap of skilled workers.'
				},
				{
					term: 'Forecast',
					text: 'A model of the future under assumptions; each has a base year of its own.'
				}
			]
		},
		related: {
			title: 'Read on',
			qualification: 'Which qualifications the employees hold today.',
			activities: 'What is done about the gap and what the list of activities does not name.',
			labour: 'How employment and unemployment develop.',
			method: 'Where the figures come from and how they were checked.'
		}
	}
};
