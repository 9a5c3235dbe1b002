/** Texts of the page on the strategy as a whole. */
export const strategyWords = {
	de: {
		title: 'Die Strategie auf einen Blick',
		tab: 'Strategie',
		lead: (place: string) =>
			`Wozu es sie gibt, worauf sie sich stützt, was ${place} geschieht und wo etwas fehlt.`,
		path: 'Vom Auftrag zur Bewertung',
		steps: {
			mission: {
				name: 'Auftrag',
				text: 'Der Kreis will genug Fachkräfte haben und allen Menschen gute Chancen geben.'
			},
			analysis: {
				name: 'Analyse',
				text: 'Zahlen zeigen, wer fehlt, was Beschäftigte können und wer Unterstützung braucht.'
			},
			themes: {
				name: 'Themen',
				text: (count: string) => `${count} Schlüsselthemen ordnen, woran alle gemeinsam arbeiten.`
			},
			practice: {
				name: 'Praxis',
				text: (count: string) => `Die Liste nennt ${count}: laufende, wiederkehrende und geplante.`
			},
			monitoring: {
				name: 'Monitoring',
				text: 'Was die Arbeit bewirkt, ist noch nicht erhoben. Diese Seiten sind ein Anfang.'
			}
		},
		allThemes: 'Alle Themen',
		questions: {
			title: 'Wer fehlt, und wo die Liste ansetzt',
			lead: 'Die Vorausberechnung nach Qualifikation, und welche Themen die Liste für wen nennt.'
		},
		gapsLink: 'Bedarfe ohne zugeordneten Eintrag',
		needs: {
			title: 'Welchen Bedarfen ein Eintrag zugeordnet ist',
			lead: 'Die Strategie nennt Berufe, Qualifikationen und Gruppen von Menschen. Wir haben geprüft, welche Aktivität sie anspricht.',
			choice: 'Art des Bedarfs',
			choices: {
				all: 'Alle',
				occupation: 'Berufe',
				qualification: 'Qualifikationen',
				group: 'Gruppen'
			}
		},
		gaps: {
			title: 'Bedarfe ohne zugeordneten Eintrag',
			lead: 'Wir haben ihnen keinen Eintrag der Liste zugeordnet. Ob es andere Hilfen gibt, sagt die Liste nicht.',
			none: 'Jedem Bedarf ist ein Eintrag der Liste zugeordnet.',
			noneChosen: 'Jedem Bedarf dieser Art ist ein Eintrag der Liste zugeordnet.',
			file: 'bedarfe-ohne-aktivitaet',
			ownOrder: 'Reihenfolge der Strategie',
			section: (section: string) => `Abschnitt ${section}`
		},
		free: {
			title: 'Aktivitäten ohne genannten Bedarf',
			lead: 'Sie sprechen keinen einzelnen Bedarf an, zum Beispiel weil sie der Abstimmung dienen oder für alle offen sind.',
			none: 'Jede Aktivität spricht einen Bedarf an.',
			file: 'aktivitaeten-ohne-bedarf',
			ownOrder: 'wie im Verzeichnis'
		},
		list: {
			title: 'Alle Bedarfe mit ihren Aktivitäten',
			file: 'bedarfe',
			ownOrder: 'wenigste Aktivitäten zuerst',
			none: 'kein Eintrag der Liste zugeordnet'
		},
		themes: {
			title: 'Die Themen',
			lead: 'Was in jedem Thema geschieht und wen die Liste dort nicht nennt.'
		}
	},
	en: {
		title: 'The strategy at a glance',
		tab: 'Strategy',
		lead: (place: string) =>
			`What it is for, what it rests on, what happens ${place} and where something is missing.`,
		path: 'From mission to evaluation',
		steps: {
			mission: {
				name: 'Mission',
				text: 'The district wants enough skilled workers and good chances for everyone.'
			},
			analysis: {
				name: 'Analysis',
				text: 'Figures show who is missing, what employees can do and who needs support.'
			},
			themes: {
				name: 'Themes',
				text: (count: string) => `${count} key themes order what everybody works on together.`
			},
			practice: {
				name: 'Practice',
				text: (count: string) => `The list names ${count}: running, recurring and planned.`
			},
			monitoring: {
				name: 'Monitoring',
				text: 'What the work achieves is not recorded yet. These pages are a beginning.'
			}
		},
		allThemes: 'All themes',
		questions: {
			title: 'Who is missing, and what the list covers',
			lead: 'The forecast by qualification, and which themes the list names for whom.'
		},
		gapsLink: 'Needs without an assigned entry',
		needs: {
			title: 'Where an activity is missing',
			lead: 'The strategy names occupations, qualifications and groups of people. We checked which activity addresses them.',
			choice: 'Kind of need',
			choices: {
				all: 'All',
				occupation: 'Occupations',
				qualification: 'Qualifications',
				group: 'Groups'
			}
		},
		gaps: {
			title: 'Needs without an assigned entry',
			lead: 'We have assigned no entry of the list to them. The list does not say whether there is other help.',
			none: 'An entry of the list is assigned to every need.',
			noneChosen: 'An entry of the list is assigned to every need of this kind.',
			file: 'needs-without-activity',
			ownOrder: 'order of the strategy',
			section: (section: string) => `section ${section}`
		},
		free: {
			title: 'Activities without a stated need',
			lead: 'They address no single need, for example because they serve coordination or are open to everybody.',
			none: 'Every activity addresses a need.',
			file: 'activities-without-need',
			ownOrder: 'as in the directory'
		},
		list: {
			file: 'needs',
			ownOrder: 'fewest activities first',
			title: 'All needs with their activities',
			none: 'no entry of the list assigned'
		},
		themes: {
			title: 'The themes',
			lead: 'What happens in each theme and whom the list does not name there.'
		}
	}
};
