/** Texts of the themes page and of the page of one theme. */
export const themesWords = {
	de: {
		title: 'Die Schlüsselthemen der Strategie',
		tab: 'Themen',
		lead: (themes: string, activities: string) =>
			`${themes} Themen ordnen ${activities}. Jede Seite zeigt Kennzahlen, Aktivitäten, Partner und was die Liste nicht nennt.`,
		file: 'themen',
		ownOrder: 'Reihenfolge der Strategie',
		back: 'Alle Themen',
		impact: 'Vom Bedarf zur Wirkung',
		brief: 'Dieses Thema auf A4, als PDF oder Word-Datei',
		scope:
			'Die Auswahl gilt für Aktivitäten, nicht genannte Zielgruppen und Stellen dieses Themas. Kennzahlen und Ziele folgen ihr nicht.',
		planned: (count: string) => `davon ${count} geplant`,
		reach: (named: string, open: string, white: string) =>
			`Zielgruppen: ${named} genannt, ${open === '0' ? '' : `${open} nur über allgemeine Angebote, `}${white} zu diesem Thema nicht genannt; Hilfe kann es trotzdem geben`,
		indicators: {
			title: 'Kennzahlen',
			lead: 'Amtliche Zahlen, die etwas über das Thema sagen. Welche das sind, haben wir ausgewählt. Ob eine Aktivität sie bewegt, zeigen sie nicht.',
			none: 'Zu diesem Thema haben wir keine amtliche Kennzahl. Was sich hier verändert, lässt sich mit unseren Zahlen nicht messen.',
			needed: 'Gebraucht würden',
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
			none: 'Die Liste nennt in diesem Thema keinen Eintrag; Hilfe kann es trotzdem geben.',
			inList: 'In der Liste der Aktivitäten öffnen',
			file: (id: string) => `aktivitaeten-${id}`,
			ownOrder: 'Liste der Aktivitäten'
		},
		spots: {
			title: 'Zu diesem Thema nicht genannt',
			lead: (white: string, all: string) =>
				`${white} von ${all} Zielgruppen, auf die das Thema zutreffen kann, nennt die Liste hier nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben, und nicht jedes Thema muss alle ansprechen.`,
			leadChosen: (white: string, all: string) =>
				`${white} von ${all} Zielgruppen nennt die Liste in dieser Auswahl nicht, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben.`,
			noneChosen:
				'In dieser Auswahl nennt die Liste jede Zielgruppe, oder ein allgemeines Angebot steht ihr offen.',
			none: 'In diesem Thema nennt die Liste jede Zielgruppe, oder ein allgemeines Angebot steht ihr offen.',
			listed: (white: string, all: string, names: string) => `${white} von ${all}: ${names}`,
			some: (white: string, all: string, names: string) =>
				`Zu diesem Thema nennt die Liste ${white} von ${all} Zielgruppen nicht: ${names}; Hilfe kann es trotzdem geben.`,
			whole: (all: string, names: string) =>
				`Zu diesem Thema nennt die Liste keine der ${all} Zielgruppen: ${names}; Hilfe kann es trotzdem geben.`,
			one: (name: string) =>
				`Zu diesem Thema nicht genannt: ${name}; Hilfe kann es trotzdem geben.`,
			chosen: (group: string, theme: string, count: string, here: boolean) =>
				`Für ${group} im Thema „${theme}“: ${count}${here ? ' (in dieser Auswahl)' : ''}`,
			caveat: '; Hilfe kann es trotzdem geben',
			onlyChosen: 'Hier stehen nur die gewählten Zielgruppen.'
		},
		partners: {
			title: 'Wer mitarbeitet',
			lead: 'Stellen, die Aktivitäten des Themas führen oder daran beteiligt sind.',
			file: (id: string) => `stellen-${id}`,
			ownOrder: 'Häufigkeit',
			none: 'Keine Stelle genannt.',
			/** Behind the number of activities: all of them, or how many. */
			leads: (leads: number, of: number) =>
				leads < of
					? `${leads} in Federführung`
					: of === 1
						? 'in Federführung'
						: 'alle in Federführung'
		},
		note: (strategy: string, reach: string) =>
			`Quelle: ${strategy}, Liste der Aktivitäten. Beschreibungen, Zielgruppen und die Auswahl der Kennzahlen sind unsere Arbeit. Eine Anzahl sagt nichts über Reichweite und Wirkung. ${reach}`,
		others: 'Weitere Themen'
	},
	en: {
		title: 'The key themes of the strategy',
		tab: 'Themes',
		lead: (themes: string, activities: string) =>
			`${themes} themes order ${activities}. Each page shows indicators, activities, partners and what the list does not name.`,
		file: 'themes',
		ownOrder: 'Order of the strategy',
		back: 'All themes',
		impact: 'From need to effect',
		brief: 'This theme on A4, as PDF or Word file',
		scope:
			'The choice applies to activities, target groups not named and bodies of this theme. Indicators and targets do not follow it.',
		planned: (count: string) => `${count} of them planned`,
		reach: (named: string, open: string, white: string) =>
			`Target groups: ${named} named, ${open === '0' ? '' : `${open} only by general offers, `}${white} not named for this theme; there may still be help`,
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
			none: 'The list names no entry in this theme; there may still be help.',
			inList: 'Open in the list of activities',
			file: (id: string) => `activities-${id}`,
			ownOrder: 'List of activities'
		},
		spots: {
			title: 'Not named for this theme',
			lead: (white: string, all: string) =>
				`${white} of the ${all} target groups the theme can apply to are not named for it, nor included by a general offer; there may still be help, and not every theme has to address everybody.`,
			leadChosen: (white: string, all: string) =>
				`${white} of ${all} target groups are not named in this choice, nor included by a general offer; there may still be help.`,
			noneChosen:
				'In this choice the list names every target group, or a general offer is open to it.',
			none: 'In this theme the list names every target group, or a general offer is open to it.',
			listed: (white: string, all: string, names: string) => `${white} of ${all}: ${names}`,
			some: (white: string, all: string, names: string) =>
				`For this theme the list does not name ${white} of ${all} target groups: ${names}; there may still be help.`,
			whole: (all: string, names: string) =>
				`For this theme the list names ${all === '2' ? 'neither target group' : `none of the ${all} target groups`}: ${names}; there may still be help.`,
			one: (name: string) => `Not named for this theme: ${name}; there may still be help.`,
			chosen: (group: string, theme: string, count: string, here: boolean) =>
				`For ${group} in the theme “${theme}”: ${count}${here ? ' (in this selection)' : ''}`,
			caveat: '; there may still be help',
			onlyChosen: 'Only the chosen target groups are named here.'
		},
		partners: {
			title: 'Who takes part',
			lead: 'Bodies that lead activities of the theme or take part in them.',
			file: (id: string) => `bodies-${id}`,
			ownOrder: 'Frequency',
			none: 'No body named.',
			leads: (leads: number, of: number) =>
				leads < of ? `leading ${leads} of them` : of === 1 ? 'leading it' : 'leading all of them'
		},
		note: (strategy: string, reach: string) =>
			`Source: ${strategy}, list of activities. Descriptions, target groups and the choice of indicators are our own work. A count says nothing about reach and effect. ${reach}`,
		others: 'More themes'
	}
};
