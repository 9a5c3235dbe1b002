interface Counts {
	named: string;
	/** Those to which general offers are open only. */
	open: string;
	without: string;
	all: string;
}

/** Sentences on needs and the activities that address them. */
export const needCoverageWords = {
	de: {
		kinds: {
			all: 'Bedarf',
			occupation: 'Beruf mit Engpass',
			qualification: 'Qualifikation',
			group: 'Gruppe von Menschen'
		},
		kindNames: { occupation: 'Beruf', qualification: 'Qualifikation', group: 'Gruppe' },
		nouns: {
			all: 'Bedarfe',
			occupation: 'Berufsgruppen mit Engpass',
			qualification: 'Qualifikationen',
			group: 'Gruppen'
		},
		subtitle: (kind: string, hasOpen: boolean) =>
			`Zahl der zugeordneten Einträge der Liste je ${kind}${hasOpen ? '; umrandet und in Klammern: allgemeine Angebote, die auch offen stehen' : ''}`,
		none: 'Zu dieser Auswahl nennt die Strategie keinen Bedarf',
		unreviewed: 'Für diese Fassung der Liste ist noch nichts zugeordnet',
		unreviewedSummary:
			'Welche Aktivität welchen Bedarf anspricht, wurde für diese Fassung noch nicht geprüft. Ob einem Bedarf kein Eintrag zugeordnet bleibt, lässt sich deshalb nicht sagen.',
		some: ({ named, open, without, all }: Counts, many: string) =>
			`${all} ${many}: ${named} mit zugeordnetem Eintrag der Liste, ${open === '0' ? '' : `${open} nur über allgemeine Angebote, `}${without} ohne; Hilfe kann es trotzdem geben`,
		full: (all: string, many: string) =>
			all === '1'
				? 'Diesem Bedarf ist ein Eintrag der Liste zugeordnet, oder ein allgemeines Angebot steht offen'
				: `Jedem Bedarf ist ein Eintrag der Liste zugeordnet, oder ein allgemeines Angebot steht offen: ${all} ${many}`,
		empty: (all: string, many: string) =>
			all === '1'
				? 'Diesem Bedarf ist kein Eintrag der Liste zugeordnet; Hilfe kann es trotzdem geben'
				: `Ohne zugeordneten Eintrag der Liste: ${all} ${many}; Hilfe kann es trotzdem geben`,
		without: (names: string) =>
			`Ohne zugeordneten Eintrag der Liste: ${names}; Hilfe kann es trotzdem geben.`,
		onlyOpen: (names: string) => `Nur über allgemeine Angebote, die auch offen stehen: ${names}.`,
		limited: (offers: string) => `Eigene Voraussetzungen nennt die Liste für ${offers}.`,
		limitedMany: (count: string) =>
			`Eigene Voraussetzungen nennt die Liste für ${count} dieser Angebote; sie stehen beim Eintrag.`,
		inText: (names: string) => `Im Text der Strategie ist etwas beschrieben für: ${names}.`,
		open: (count: string) => `${count} auch offen`,
		most: (names: string, count: string, each: boolean) =>
			`Am meisten: ${names} (${each ? 'je ' : ''}${count}).`,
		/** One need as a sentence. */
		sentence: (name: string) =>
			`${name}: kein Eintrag der Liste zugeordnet; Hilfe kann es trotzdem geben.`,
		noActivity: 'kein Eintrag der Liste zugeordnet',
		assigned: 'zugeordnet',
		need: 'Bedarf',
		kind: 'Art',
		which: 'Welche Einträge',
		alsoOpen: 'Auch offen',
		text: 'Im Text der Strategie',
		section: (section: string) => `Abschnitt ${section}`,
		source: 'Genannt in',
		place: (section: string, source: string) => `Abschnitt ${section} (${source})`,
		citation: (strategy: string) =>
			`${strategy}, Kapitel 2 und 3 und Liste der Aktivitäten; Zuordnung durch Kreismonitor`,
		mapping: (state: string) =>
			`Welcher Eintrag welchen Bedarf anspricht, steht nicht in der Strategie. Wir haben es von Hand zugeordnet; es ist unsere Annahme, ${state}. Wo ein Bedarf eine Zielgruppe der Liste ist, gelten dieselben Zahlen wie dort: „genannt“ und „auch offen“.`,
		overlaps:
			'Berufe, die zwei Prognosen unterschiedlich abgrenzen (IWAK für den Kreis, BMAS für den Bund), zählen zusammen als ein Bedarf: Pflege mit den Gesundheitsberufen, Handwerk mit Bau, Energie- und Gebäudetechnik.',
		meaning:
			'Ein Bedarf ist, was die Strategie als knapp oder nötig nennt: ein Beruf, in dem Kräfte fehlen, eine Qualifikation oder eine Gruppe. Kein Eintrag zugeordnet heißt: Wir finden in der Liste keinen Eintrag, der ihn anspricht. Die Liste ist nach eigener Angabe nur ein Teil dessen, was geschieht (Abschnitt 6.4); was der Text der Strategie darüber hinaus beschreibt, steht daneben.',
		multiple:
			'Ein Eintrag kann mehrere Bedarfe ansprechen und zählt dann bei jedem. Angebote für eine Gruppe als ganze (alle Bürgerinnen und Bürger, alle im SGB II) zählen als „auch offen“.'
	},
	en: {
		kinds: {
			all: 'need',
			occupation: 'occupation in short supply',
			qualification: 'qualification',
			group: 'group of people'
		},
		kindNames: { occupation: 'occupation', qualification: 'qualification', group: 'group' },
		nouns: {
			all: 'needs',
			occupation: 'occupational groups in short supply',
			qualification: 'qualifications',
			group: 'groups'
		},
		subtitle: (kind: string, hasOpen: boolean) =>
			`Number of assigned entries of the list per ${kind}${hasOpen ? '; outlined and in brackets: general offers that are also open' : ''}`,
		none: 'The strategy names no need for this selection',
		unreviewed: 'Nothing has been mapped for this version of the list yet',
		unreviewedSummary:
			'Which activity addresses which need has not been reviewed for this version. Whether a need is left without an entry can therefore not be said.',
		some: ({ named, open, without, all }: Counts, many: string) =>
			`${all} ${many}: ${named} with an assigned entry of the list, ${open === '0' ? '' : `${open} only through general offers, `}${without} without; there may still be help`,
		full: (all: string, many: string) =>
			all === '1'
				? 'An entry of the list is assigned to this need, or a general offer is open'
				: `An entry of the list is assigned to every need, or a general offer is open: ${all} ${many}`,
		empty: (all: string, many: string) =>
			all === '1'
				? 'No entry of the list is assigned to this need; there may still be help'
				: `Without an assigned entry of the list: ${all} ${many}; there may still be help`,
		without: (names: string) =>
			`Without an assigned entry of the list: ${names}; there may still be help.`,
		onlyOpen: (names: string) => `Only through general offers that are also open: ${names}.`,
		limited: (offers: string) => `The list names conditions of its own for ${offers}.`,
		limitedMany: (count: string) =>
			`The list names conditions of its own for ${count} of these offers; the entries say which.`,
		inText: (names: string) => `The text of the strategy describes something for: ${names}.`,
		open: (count: string) => `${count} also open`,
		most: (names: string, count: string, each: boolean) =>
			`The most: ${names} (${count}${each ? ' each' : ''}).`,
		sentence: (name: string) => `${name}: no entry of the list assigned; there may still be help.`,
		noActivity: 'no entry of the list assigned',
		assigned: 'assigned',
		need: 'Need',
		kind: 'Kind',
		which: 'Which entries',
		alsoOpen: 'Also open',
		text: 'In the text of the strategy',
		section: (section: string) => `section ${section}`,
		source: 'Named in',
		place: (section: string, source: string) => `section ${section} (${source})`,
		citation: (strategy: string) =>
			`${strategy}, chapters 2 and 3 and list of activities; mapping by Kreismonitor`,
		mapping: (state: string) =>
			`The strategy does not say which entry addresses which need. We mapped it by hand; it is our assumption, ${state}. Where a need is a target group of the list, its numbers are those of that group: “named” and “also open”.`,
		overlaps:
			'Occupations that two forecasts cut differently (IWAK for the district, BMAS for Germany) count together as one need: nursing and care with health occupations, crafts with construction, energy and building technology.',
		meaning:
			'A need is what the strategy calls scarce or necessary: an occupation that lacks people, a qualification or a group. No entry assigned means that we find no entry of the list that addresses it. By its own account the list is only a part of what happens (section 6.4); what else the text of the strategy describes stands beside it.',
		multiple:
			'An entry may address several needs and then counts for each. Offers for a group as a whole (all residents, everybody on SGB II) count as “also open”.'
	}
};
