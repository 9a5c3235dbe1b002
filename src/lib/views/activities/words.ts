/** Texts of the activities page and of the page of one activity. */
export const activitiesWords = {
	de: {
		title: 'Was die Liste nennt und was nicht',
		tab: 'Aktivitäten',
		lead: (count: string, edition: string) =>
			`${count} der Strategie: wer sie führt und für wen sie da sind. Quelle: ${edition}.`,
		toFigures: 'Abbildungen',
		toList: 'Zur Liste',
		unfold: (count: string) => `${count} mit Namen zeigen`,
		markHint:
			'Tippen oder klicken Sie auf ein Feld oder einen Balken: Die Liste zeigt dann, was dazu passt. Ein zweites Mal hebt die Auswahl auf.',
		markChosen: 'gewählt',
		matrix: {
			title: 'Abdeckung',
			rows: 'Zeilen',
			columns: 'Spalten',
			order: 'Zeilen ordnen',
			twice: (axis: string, columns: string) =>
				`Die Adresse nennt für Zeilen und Spalten dasselbe (${axis}). Die Spalten zeigen stattdessen: ${columns}.`,
			axes: {
				thema: 'Thema',
				zielgruppe: 'Zielgruppe',
				federfuehrung: 'Federführung',
				status: 'Status',
				recht: 'Rechtskreis',
				fassung: 'Fassung'
			},
			orders: {
				verzeichnis: 'wie im Verzeichnis',
				luecken: 'am seltensten genannt zuerst',
				anzahl: 'wenigste Aktivitäten zuerst',
				groesse: 'größte Zielgruppe zuerst'
			},
			spots: (count: string, one: boolean, some: boolean) =>
				`${one ? '1 Paar' : `${count} Paare`}${some ? ' der Auswahl' : ''}, in der Liste nicht genannt: in Worten`,
			spotsLeft: (count: string, one: boolean) =>
				one
					? 'Ein weiteres nicht genanntes Paar liegt außerhalb der Auswahl und steht hier nicht.'
					: `Weitere ${count} nicht genannte Paare liegen außerhalb der Auswahl und stehen hier nicht.`,
			noSpots: 'In der Auswahl ist jedes Paar genannt, auch offen oder trifft nicht zu.',
			mayStill: 'Hilfe kann es trotzdem geben.',
			meaning: 'Was „genannt“, „auch offen“ und „nicht genannt“ heißen',
			emptySpots: (one: boolean) =>
				one ? 'In der Liste nicht genannt' : 'In der Liste nicht genannte Paare'
		},
		near: {
			themes: 'Dieselbe Zielgruppe in anderen Themen',
			groups: 'Dasselbe Thema für andere Zielgruppen',
			noThemes:
				'Die Liste nennt die Zielgruppe in keinem anderen Thema; Hilfe kann es trotzdem geben.',
			noGroups: 'Die Liste nennt im Thema keine andere Zielgruppe; Hilfe kann es trotzdem geben.'
		},
		size: {
			known: (people: string, date: string) => `Größe der Gruppe: ${people} (${date})`,
			unknown: 'Größe der Gruppe: hier keiner amtlichen Zahl zugeordnet',
			source: (attribution: string, table: string, certainty: string, state: string) =>
				`Quelle: ${attribution}, Tabelle ${table}, ${certainty}. Dass diese Zahl für die Zielgruppe steht, ist unsere Annahme, ${state}.`
		},
		listTitle: 'Die Aktivitäten',
		sort: 'Ordnen nach',
		sorts: { thema: 'Thema', name: 'Name', federfuehrung: 'Federführung' },
		labels: {
			theme: 'Thema',
			status: 'Status',
			lead: 'Federführung',
			groups: 'Zielgruppen',
			printed: 'In der Liste',
			conditions: 'Bedingungen',
			reach: 'Reichweite',
			partners: 'Partner',
			domains: 'Rechtskreis',
			editions: 'Fassungen'
		},
		file: {
			id: 'Kennung',
			name: 'Name',
			description: 'Beschreibung',
			printedName: 'Name in der Liste',
			open: 'Steht auch offen für (unsere Annahme)',
			printedGroup: 'Zielgruppe in der Liste',
			conditions: 'Bedingungen',
			reach: 'Reichweite',
			explicit: 'Rechtskreis (genannt)',
			implied: 'Rechtskreis (erschlossen)',
			edition: 'Fassung',
			source: 'Quelle'
		},
		changes: {
			title: 'Was sich zwischen den Fassungen geändert hat',
			none: (from: string, to: string) => `${from}, und ${to} stimmen überein.`,
			found: (from: string, to: string, parts: string) => `${from} → ${to}: ${parts}.`,
			count: (activities: string, count: number, kind: 'added' | 'dropped' | 'changed') => {
				const one = count === 1;
				const verbs = {
					added: one ? 'ist hinzugekommen' : 'sind hinzugekommen',
					dropped: one ? 'steht nicht mehr in der Liste' : 'stehen nicht mehr in der Liste',
					changed: one ? 'hat sich geändert' : 'haben sich geändert'
				};
				return `${activities} ${verbs[kind]}`;
			},
			more: 'Alle Änderungen ansehen',
			dropped: 'steht nicht mehr in der Liste',
			added: 'neu in der Liste',
			from: 'bisher',
			to: 'jetzt',
			nothing: 'keine Angabe',
			fields: {
				name: 'Name',
				theme: 'Thema',
				status: 'Status',
				interval: 'Turnus',
				lead: 'Federführung',
				partners: 'Partner',
				groups: 'Zielgruppen',
				explicit: 'Rechtskreis (genannt)',
				implied: 'Rechtskreis (erschlossen)'
			}
		},
		detail: {
			back: 'Alle Aktivitäten',
			gone: (edition: string) =>
				`Diese Aktivität steht nicht mehr in der geltenden Liste. Gezeigt wird der Stand: ${edition}.`,
			partnersNone: 'keine genannt',
			ours: 'unsere Zuordnung',
			printedGroup: 'Zielgruppe in der Liste',
			printedName: 'Name in der Liste',
			conditions: 'Bedingungen in unseren Worten',
			conditionsNone: 'keine genannt',
			explicit: 'in der Liste genannt',
			implied: 'erschlossen aus dem Gegenstand, eine Annahme',
			domainNone: 'keine Angabe',
			results: 'Output und Outcome',
			inEdition: 'enthalten',
			notInEdition: 'nicht enthalten',
			same: (to: string) => `Keine Änderung in: ${to}.`,
			differs: (to: string) => `Änderungen in: ${to}`,
			related: 'Verwandte Aktivitäten',
			relatedNone: 'Kein anderer Eintrag der Liste teilt Thema oder Zielgruppe.',
			sameTheme: 'gleiches Thema',
			more: 'In der Liste weiterlesen',
			source: 'Quelle',
			own: (state: string) =>
				`Beschreibung, Bedingungen, Zielgruppen und erschlossene Rechtskreise sind unsere Worte und unsere Zuordnung; was in Anführungszeichen steht, sind die Worte der Liste. Die Zielgruppen sind ${state}.`
		}
	},
	en: {
		title: 'What the list names and what it does not',
		tab: 'Activities',
		lead: (count: string, edition: string) =>
			`${count} of the strategy: who leads them and whom they are for. Source: ${edition}.`,
		toFigures: 'Figures',
		toList: 'To the list',
		unfold: (count: string) => `Show ${count} by name`,
		markHint:
			'Tap or click a cell or a bar: the list then shows what belongs to it. A second time takes the choice back.',
		markChosen: 'chosen',
		matrix: {
			title: 'Coverage',
			rows: 'Rows',
			columns: 'Columns',
			order: 'Order of rows',
			twice: (axis: string, columns: string) =>
				`The address names the same for rows and columns (${axis}). The columns show instead: ${columns}.`,
			axes: {
				thema: 'Theme',
				zielgruppe: 'Target group',
				federfuehrung: 'Lead',
				status: 'Status',
				recht: 'Legal domain',
				fassung: 'Version'
			},
			orders: {
				verzeichnis: 'given order',
				luecken: 'least often named first',
				anzahl: 'fewest activities first',
				groesse: 'largest target group first'
			},
			spots: (count: string, one: boolean, some: boolean) =>
				`${one ? '1 pair' : `${count} pairs`}${some ? ' of the selection' : ''} not named in the list, in words`,
			spotsLeft: (count: string, one: boolean) =>
				one
					? 'One more pair that is not named lies outside the selection and is left out here.'
					: `${count} more pairs that are not named lie outside the selection and are left out here.`,
			noSpots: 'In the selection every pair is named, also open or does not apply.',
			mayStill: 'There may still be help.',
			meaning: 'What “named”, “also open” and “not named” mean',
			emptySpots: (one: boolean) => (one ? 'Not named in the list' : 'Pairs not named in the list')
		},
		near: {
			themes: 'The same target group in other themes',
			groups: 'The same theme for other target groups',
			noThemes: 'The list names the target group in no other theme; there may still be help.',
			noGroups: 'The list names no other target group in the theme; there may still be help.'
		},
		size: {
			known: (people: string, date: string) => `Size of the group: ${people} (${date})`,
			unknown: 'Size of the group: no official number assigned here',
			source: (attribution: string, table: string, certainty: string, state: string) =>
				`Source: ${attribution}, table ${table}, ${certainty}. That this number stands for the target group is our assumption, ${state}.`
		},
		listTitle: 'The activities',
		sort: 'Order by',
		sorts: { thema: 'theme', name: 'name', federfuehrung: 'lead' },
		labels: {
			theme: 'Theme',
			status: 'Status',
			lead: 'Lead',
			groups: 'Target groups',
			printed: 'In the list',
			conditions: 'Conditions',
			reach: 'Reach',
			partners: 'Partners',
			domains: 'Legal domain',
			editions: 'Versions'
		},
		file: {
			id: 'Id',
			name: 'Name',
			description: 'Description',
			printedName: 'Name in the list',
			open: 'Also open to (our assumption)',
			printedGroup: 'Target group in the list',
			conditions: 'Conditions',
			reach: 'Reach',
			explicit: 'Legal domain (named)',
			implied: 'Legal domain (inferred)',
			edition: 'Version',
			source: 'Source'
		},
		changes: {
			title: 'What changed between the versions',
			none: (from: string, to: string) => `${from}, and ${to} agree.`,
			found: (from: string, to: string, parts: string) => `${from} → ${to}: ${parts}.`,
			count: (activities: string, count: number, kind: 'added' | 'dropped' | 'changed') => {
				const one = count === 1;
				const verbs = {
					added: one ? 'has been added' : 'have been added',
					dropped: one ? 'is no longer listed' : 'are no longer listed',
					changed: one ? 'has changed' : 'have changed'
				};
				return `${activities} ${verbs[kind]}`;
			},
			more: 'See all changes',
			dropped: 'no longer on the list',
			added: 'new on the list',
			from: 'before',
			to: 'now',
			nothing: 'not stated',
			fields: {
				name: 'Name',
				theme: 'Theme',
				status: 'Status',
				interval: 'Interval',
				lead: 'Lead',
				partners: 'Partners',
				groups: 'Target groups',
				explicit: 'Legal domain (named)',
				implied: 'Legal domain (inferred)'
			}
		},
		detail: {
			back: 'All activities',
			gone: (edition: string) =>
				`This activity is no longer on the current list. Shown as of: ${edition}.`,
			partnersNone: 'none named',
			ours: 'our assignment',
			printedGroup: 'Target group in the list',
			printedName: 'Name in the list',
			conditions: 'Conditions in our words',
			conditionsNone: 'none named',
			explicit: 'named in the list',
			implied: 'inferred from the subject, an assumption',
			domainNone: 'not stated',
			results: 'Output and outcome',
			inEdition: 'listed',
			notInEdition: 'not listed',
			same: (to: string) => `No change in: ${to}.`,
			differs: (to: string) => `Changes in: ${to}`,
			related: 'Related activities',
			relatedNone: 'No other entry of the list shares theme or target group.',
			sameTheme: 'same theme',
			more: 'Go on in the list',
			source: 'Source',
			own: (state: string) =>
				`Description, conditions, target groups and inferred legal domains are our own words and assignment; what stands in quotation marks are the words of the list. Names of activities and bodies stay in German. The target groups are ${state}.`
		}
	}
};
