/** Texts of the page on the strategy as a whole. */
export const strategyWords = {
	de: {
		title: 'Die Strategie auf einen Blick',
		tab: 'Strategie',
		lead: (place: string) =>
			`Wozu es sie gibt, worauf sie sich stützt, was ${place} geschieht und was die Liste der Aktivitäten nicht nennt.`,
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
				text: 'Was die Arbeit bewirkt, ist bisher kaum erhoben. Diese Seiten sind ein Anfang.'
			}
		},
		allThemes: 'Alle Themen',
		questions: {
			title: 'Wer fehlt, und wo die Liste ansetzt',
			lead: 'Die Prognose nach Qualifikation, und welche Themen die Liste für wen nennt.'
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
			lead: 'Wir haben ihnen keinen Eintrag zugeordnet, und kein allgemeines Angebot spricht sie an; Hilfe kann es trotzdem geben.',
			none: 'Jeden Bedarf nennt die Liste, oder ein allgemeines Angebot steht offen.',
			noneChosen:
				'Jeden Bedarf dieser Art nennt die Liste, oder ein allgemeines Angebot steht offen.',
			open: {
				title: 'Nur über allgemeine Angebote',
				item: (name: string, offers: string) => `${name}: ${offers}`
			},
			inText: 'Im Text der Strategie',
			file: 'bedarfe-nicht-genannt',
			ownOrder: 'Reihenfolge der Strategie',
			section: (section: string) => `Abschnitt ${section}`
		},
		free: {
			title: 'Einträge ohne zugeordneten Bedarf',
			lead: 'Wir haben sie keinem Bedarf zugeordnet, und sie stehen keinem als allgemeines Angebot offen, zum Beispiel weil sie der Abstimmung dienen.',
			none: 'Jeder Eintrag ist einem Bedarf zugeordnet oder steht einem offen.',
			file: 'aktivitaeten-ohne-bedarf',
			ownOrder: 'wie im Verzeichnis'
		},
		list: {
			title: 'Alle Bedarfe mit ihren Einträgen',
			file: 'bedarfe',
			ownOrder: 'wenigste Einträge zuerst',
			none: 'kein Eintrag der Liste zugeordnet',
			open: (count: string, one: boolean) =>
				one
					? '1 allgemeines Angebot steht auch offen'
					: `${count} allgemeine Angebote stehen auch offen`,
			group: 'Zielgruppe in der Liste'
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
			`What it is for, what it rests on, what happens ${place} and what the list of activities does not name.`,
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
				text: 'What the work achieves has hardly been collected yet. These pages are a beginning.'
			}
		},
		allThemes: 'All themes',
		questions: {
			title: 'Who is missing, and what the list covers',
			lead: 'The forecast by qualification, and which themes the list names for whom.'
		},
		gapsLink: 'Needs without an assigned entry',
		needs: {
			title: 'Which needs an entry is assigned to',
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
			lead: 'We have assigned no entry to them, and no general offer addresses them; there may still be help.',
			none: 'The list names every need, or a general offer is open.',
			noneChosen: 'The list names every need of this kind, or a general offer is open.',
			open: {
				title: 'Through general offers only',
				item: (name: string, offers: string) => `${name}: ${offers}`
			},
			inText: 'In the text of the strategy',
			file: 'needs-not-named',
			ownOrder: 'order of the strategy',
			section: (section: string) => `section ${section}`
		},
		free: {
			title: 'Entries without an assigned need',
			lead: 'We have assigned them to no need, and they are open to none as a general offer, for example because they serve coordination.',
			none: 'Every entry is assigned to a need or open to one.',
			file: 'activities-without-need',
			ownOrder: 'as in the directory'
		},
		list: {
			file: 'needs',
			ownOrder: 'fewest entries first',
			title: 'All needs with their entries',
			none: 'no entry of the list assigned',
			open: (count: string, one: boolean) =>
				one ? '1 general offer is also open' : `${count} general offers are also open`,
			group: 'Target group in the list'
		},
		themes: {
			title: 'The themes',
			lead: 'What happens in each theme and whom the list does not name there.'
		}
	}
};
