/** Texts of the pages on effect. */
export const impactWords = {
	de: {
		tab: 'Wirkung',
		title: 'Wirkung: Vom Bedarf zur Kennzahl',
		lead: 'Die Strategie schreibt, dass es im Netzwerk keine Evaluation gibt. Diese Seite zeigt je Thema, welche Stufe der Wirkungskette gefüllt ist und welche leer.',
		overview: {
			title: 'Alle Themen',
			lead: 'Output ist, was geleistet wurde, Outcome, was sich für die Menschen geändert hat. Zu gestrichelten Feldern gibt es hier keine Angaben.'
		},
		themes: { title: 'Die Kette eines Themas', more: 'Diagramm und Vorher-Nachher-Vergleich' },
		limits: {
			title: 'Was sich hier nicht sagen lässt',
			items: [
				{
					term: 'Kein Beleg für eine Wirkung',
					text: 'Ein Vergleich von vorher und nachher zeigt keine Wirkung der Aktivitäten. Dafür braucht es Angaben zu Teilnehmenden und eine Vergleichsgruppe.'
				},
				{
					term: 'Output und Outcome',
					text: 'Beide kommen nur aus Berichten der federführenden Stellen. Ohne Bericht bleibt das Feld leer. Ein Bericht sagt, was gezählt wurde, nicht was die Aktivität bewirkt hat.'
				},
				{
					term: 'Kennzahlen des Kreises',
					text: 'Sie beschreiben alle Menschen im Kreis, nicht die Teilnehmenden. Wenige Teilnehmende bewegen sie kaum.'
				}
			]
		},
		theme: {
			back: 'Alle Themen',
			lead: (theme: string) =>
				`Welche Bedarfe zu „${theme}“ gehören, welche Aktivitäten die Liste nennt, was davon erhoben ist und welche Kennzahl es gibt.`,
			chain: 'Die Kette',
			effect: {
				title: 'Vorher und nachher',
				lead: 'Amtliche Kennzahlen des Themas im Kreis, im Land und in den Nachbarkreisen. Der Vergleich belegt keine Wirkung.',
				none: 'Zu diesem Thema gibt es keine amtliche Kennzahl mit einem Wert nach dem Datum der Liste. Ein Vergleich ist nicht möglich.'
			},
			page: 'Aktivitäten und Kennzahlen des Themas',
			title: (theme: string) => `Wirkung im Thema „${theme}“`,
			tab: (theme: string) => `Wirkung: ${theme}`
		},
		related: {
			title: 'Weiterlesen',
			steering: 'Kalender, Berichte und was nicht erhoben ist.',
			targets: 'Ziele und Zusagen mit Zahl, Regel und nächstem Bericht.'
		}
	},
	en: {
		tab: 'Effect',
		title: 'Effect: from need to indicator',
		lead: 'The strategy says that the network has no evaluation. This page shows for each theme which step of the chain of effects is filled and which is empty.',
		overview: {
			title: 'All themes',
			lead: 'Output is what was done, outcome what has changed for people. Nothing is held here for dashed cells.'
		},
		themes: { title: 'The chain of a theme', more: 'Diagram and comparison of before and after' },
		limits: {
			title: 'What cannot be said here',
			items: [
				{
					term: 'No proof of an effect',
					text: 'A comparison of before and after shows no effect of the activities. That takes figures on participants and a group to compare with.'
				},
				{
					term: 'Output and outcome',
					text: 'Both come only from reports of the lead offices. Where there is none, the cell stays empty. A report says what was counted, not what the activity has caused.'
				},
				{
					term: 'Indicators of the district',
					text: 'They describe all people of the district, not the participants. A few participants hardly move them.'
				}
			]
		},
		theme: {
			back: 'All themes',
			lead: (theme: string) =>
				`Which needs belong to “${theme}”, which activities the list names, what of it is collected and which indicator there is.`,
			chain: 'The chain',
			effect: {
				title: 'Before and after',
				lead: 'Official indicators of the theme in the district, the state and the neighbouring districts. The comparison proves no effect.',
				none: 'This theme has no official indicator with a value after the date of the list. A comparison is not possible.'
			},
			page: 'Activities and indicators of the theme',
			title: (theme: string) => `Effect in the theme “${theme}”`,
			tab: (theme: string) => `Effect: ${theme}`
		},
		related: {
			title: 'Read on',
			steering: 'Calendar, reports and what is not collected.',
			targets: 'Targets and commitments with number, rule and next report.'
		}
	}
};
