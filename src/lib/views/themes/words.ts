/** Texts of the themes page and of the page of one theme. */
export const themesWords = {
	de: {
		title: 'Die Schlüsselthemen der Strategie',
		tab: 'Themen',
		lead: (themes: string, activities: string) =>
			`${themes} Themen ordnen ${activities}. Jede Seite zeigt Kennzahlen, Aktivitäten, Partner und weiße Flecken.`,
		file: 'themen',
		ownOrder: 'Reihenfolge der Strategie',
		back: 'Alle Themen',
		brief: 'Dieses Thema auf A4, als PDF oder Word-Datei',
		scope:
			'Die Auswahl gilt für Aktivitäten, weiße Flecken und Stellen dieses Themas. Kennzahlen und Ziele folgen ihr nicht.',
		planned: (count: string) => `davon ${count} geplant`,
		white: (white: string, all: string) => `${white} von ${all} Zielgruppen ohne Aktivität`,
		covered: (all: string) => `alle ${all} Zielgruppen mit Aktivität`,
		indicators: {
			title: 'Kennzahlen',
			lead: 'Amtliche Zahlen, die etwas über das Thema sagen. Welche das sind, haben wir ausgewählt. Ob eine Aktivität sie bewegt, zeigen sie nicht.',
			none: 'Zu diesem Thema liegt uns keine amtliche Kennzahl vor. Was sich hier verändert, lässt sich mit den vorliegenden Zahlen nicht messen.',
			needed: 'Gebraucht würde',
			available: 'In unseren Daten'
		},
		targets: {
			title: 'Ziele',
			none: 'Zu diesem Thema nennt die Strategie kein messbares Ziel.',
			activity: 'Aktivität',
			source: (source: string, section: string) =>
				`Quelle: ${source}${section === '' ? '' : `, Abschnitt ${section}`}`
		},
		activities: {
			title: (count: string) => `Aktivitäten (${count})`,
			none: 'In diesem Thema steht keine Aktivität in der Liste.',
			inList: 'In der Liste der Aktivitäten öffnen',
			file: (id: string) => `aktivitaeten-${id}`,
			ownOrder: 'Liste der Aktivitäten'
		},
		spots: {
			title: 'Weiße Flecken',
			lead: (white: string, all: string) =>
				`Für ${white} von ${all} Zielgruppen gibt es in diesem Thema keine Aktivität. Das ist nicht immer ein Mangel: Nicht jedes Thema muss alle ansprechen.`,
			leadChosen: (white: string, all: string) =>
				`Für ${white} von ${all} Zielgruppen gibt es in dieser Auswahl keine Aktivität des Themas.`,
			noneChosen: 'In dieser Auswahl gibt es für jede Zielgruppe eine Aktivität des Themas.',
			none: 'In diesem Thema gibt es für jede Zielgruppe eine Aktivität.',
			some: (white: string, all: string, names: string) =>
				`Für ${white} von ${all} Zielgruppen gibt es keine Aktivität: ${names}.`,
			whole: (all: string, names: string) =>
				`Für keine der ${all} Zielgruppen gibt es eine Aktivität: ${names}.`,
			one: (name: string) => `Für ${name} gibt es keine Aktivität.`,
			nothing: 'keine Aktivität',
			chosen: (group: string, theme: string, count: string, here: boolean) =>
				`Für ${group} gibt es im Thema „${theme}“ ${count}${here ? ' der Auswahl' : ''}.`,
			onlyChosen: 'Hier stehen nur die gewählten Zielgruppen.'
		},
		partners: {
			title: 'Wer mitarbeitet',
			lead: 'Stellen, die Aktivitäten des Themas führen oder daran beteiligt sind.',
			file: (id: string) => `stellen-${id}`,
			ownOrder: 'Häufigkeit',
			none: 'Keine Stelle genannt.',
			leads: (count: string) => `davon ${count} in Federführung`
		},
		note: (strategy: string) =>
			`Quelle: ${strategy}, Liste der Aktivitäten. Beschreibungen, Zielgruppen und die Auswahl der Kennzahlen sind unsere Arbeit. Eine Anzahl sagt nichts über Reichweite und Wirkung. Reichweite: nicht erhoben.`,
		others: 'Weitere Themen'
	},
	en: {
		title: 'The key themes of the strategy',
		tab: 'Themes',
		lead: (themes: string, activities: string) =>
			`${themes} themes order ${activities}. Each page shows indicators, activities, partners and white spots.`,
		file: 'themes',
		ownOrder: 'Order of the strategy',
		back: 'All themes',
		brief: 'This theme on A4, as PDF or Word file',
		scope:
			'The choice applies to activities, white spots and bodies of this theme. Indicators and targets do not follow it.',
		planned: (count: string) => `${count} of them planned`,
		white: (white: string, all: string) => `${white} of ${all} target groups without an activity`,
		covered: (all: string) => `all ${all} target groups with an activity`,
		indicators: {
			title: 'Indicators',
			lead: 'Official figures that say something about the theme. The choice is ours. They do not show whether an activity moves them.',
			none: 'We have no official indicator for this theme. What changes here cannot be measured with the figures at hand.',
			needed: 'Needed would be',
			available: 'In our data'
		},
		targets: {
			title: 'Targets',
			none: 'The strategy names no measurable target for this theme.',
			activity: 'Activity',
			source: (source: string, section: string) =>
				`Source: ${source}${section === '' ? '' : `, section ${section}`}`
		},
		activities: {
			title: (count: string) => `Activities (${count})`,
			none: 'The list holds no activity in this theme.',
			inList: 'Open in the list of activities',
			file: (id: string) => `activities-${id}`,
			ownOrder: 'List of activities'
		},
		spots: {
			title: 'White spots',
			lead: (white: string, all: string) =>
				`For ${white} of ${all} target groups there is no activity in this theme. That is not always a lack: not every theme has to address everybody.`,
			leadChosen: (white: string, all: string) =>
				`For ${white} of ${all} target groups there is no activity of the theme in this choice.`,
			noneChosen: 'In this choice there is an activity of the theme for every target group.',
			none: 'In this theme there is an activity for every target group.',
			some: (white: string, all: string, names: string) =>
				`There is no activity for ${white} of ${all} target groups: ${names}.`,
			whole: (all: string, names: string) =>
				`There is no activity for any of ${all} target groups: ${names}.`,
			one: (name: string) => `There is no activity for ${name}.`,
			nothing: 'no activity',
			chosen: (group: string, theme: string, count: string, here: boolean) =>
				`The theme “${theme}” has ${count}${here ? ' of the selection' : ''} for ${group}.`,
			onlyChosen: 'Only the chosen target groups are named here.'
		},
		partners: {
			title: 'Who takes part',
			lead: 'Bodies that lead activities of the theme or take part in them.',
			file: (id: string) => `bodies-${id}`,
			ownOrder: 'Frequency',
			none: 'No body named.',
			leads: (count: string) => `leading ${count} of them`
		},
		note: (strategy: string) =>
			`Source: ${strategy}, list of activities. Descriptions, target groups and the choice of indicators are our own work. A count says nothing about reach and effect. Reach: not recorded.`,
		others: 'More themes'
	}
};
