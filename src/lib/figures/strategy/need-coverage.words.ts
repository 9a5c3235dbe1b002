interface Noun {
	/** After "10 von 36". */
	of: string;
	/** After "36" alone. */
	many: string;
}
interface Counts {
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
			all: { of: 'Bedarfen', many: 'Bedarfe' },
			occupation: {
				of: 'Berufsgruppen mit Engpass',
				many: 'Berufsgruppen mit Engpass'
			},
			qualification: {
				of: 'Qualifikationen',
				many: 'Qualifikationen'
			},
			group: { of: 'Gruppen', many: 'Gruppen' }
		},
		subtitle: (kind: string) => `Zahl der Aktivitäten je ${kind}`,
		none: 'Zu dieser Auswahl nennt die Strategie keinen Bedarf',
		unreviewed: 'Für diese Fassung der Liste ist noch nichts zugeordnet',
		unreviewedSummary:
			'Welche Aktivität welchen Bedarf anspricht, wurde für diese Fassung noch nicht geprüft. Ob einem Bedarf kein Eintrag zugeordnet bleibt, lässt sich deshalb nicht sagen.',
		some: ({ without, all }: Counts, { of }: Noun) =>
			`Kein Eintrag der Liste ist zugeordnet: ${without} von ${all} ${of}; Hilfe kann es trotzdem geben`,
		full: (all: string, { many }: Noun) =>
			all === '1'
				? 'Diesem Bedarf ist ein Eintrag der Liste zugeordnet'
				: `Jedem Bedarf ist ein Eintrag der Liste zugeordnet: ${all} ${many}`,
		empty: (all: string, { many }: Noun) =>
			all === '1'
				? 'Diesem Bedarf ist kein Eintrag der Liste zugeordnet; Hilfe kann es trotzdem geben'
				: `Kein Eintrag der Liste ist zugeordnet: ${all} ${many}; Hilfe kann es trotzdem geben`,
		without: (names: string) => `Ohne zugeordneten Eintrag: ${names}.`,
		most: (names: string, count: string, each: boolean) =>
			`Am meisten: ${names} (${each ? 'je ' : ''}${count}).`,
		/** One need as a sentence. */
		sentence: (name: string) =>
			`Kein Eintrag der Liste ist dem Bedarf „${name}“ zugeordnet; Hilfe kann es trotzdem geben.`,
		noActivity: 'kein Eintrag der Liste zugeordnet',
		need: 'Bedarf',
		kind: 'Art',
		which: 'Welche Aktivitäten',
		source: 'Genannt in',
		place: (section: string, source: string) => `Abschnitt ${section} (${source})`,
		citation: (strategy: string) =>
			`Bedarfe: ${strategy}, Kapitel 2 und 3; Aktivitäten: Liste der Aktivitäten; Zuordnung: Kreismonitor`,
		mapping:
			'Welche Aktivität welchen Bedarf anspricht, steht nicht in der Strategie. Wir haben es von Hand zugeordnet und geprüft; es ist unsere Annahme. Auch eine Aktivität zählt, deren Zielgruppe die Liste anders nennt; Zahlen je Bedarf sind deshalb andere als „genannt“ und „auch offen“ je Zielgruppe.',
		meaning:
			'Ein Bedarf ist, was die Strategie als knapp oder nötig nennt: ein Beruf, in dem Kräfte fehlen, eine Qualifikation oder eine Gruppe. Kein Eintrag zugeordnet heißt: Wir finden in der Liste keinen Eintrag, der ihn anspricht. Es kann Hilfen geben, die nicht in der Liste stehen.',
		multiple:
			'Eine Aktivität kann mehrere Bedarfe ansprechen und zählt dann bei jedem. Angebote für alle zählen bei keinem.'
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
			all: { of: 'needs', many: 'needs' },
			occupation: {
				of: 'occupational groups in short supply',
				many: 'occupational groups in short supply'
			},
			qualification: {
				of: 'qualifications',
				many: 'qualifications'
			},
			group: { of: 'groups', many: 'groups' }
		},
		subtitle: (kind: string) => `Number of activities per ${kind}`,
		none: 'The strategy names no need for this selection',
		unreviewed: 'Nothing has been mapped for this version of the list yet',
		unreviewedSummary:
			'Which activity addresses which need has not been reviewed for this version. Whether a need is left without an entry can therefore not be said.',
		some: ({ without, all }: Counts, { of }: Noun) =>
			`No entry of the list is assigned: ${without} of ${all} ${of}; there may still be help`,
		full: (all: string, { many }: Noun) =>
			all === '1'
				? 'An entry of the list is assigned to this need'
				: `An entry of the list is assigned to every need: ${all} ${many}`,
		empty: (all: string, { many }: Noun) =>
			all === '1'
				? 'No entry of the list is assigned to this need; there may still be help'
				: `No entry of the list is assigned: ${all} ${many}; there may still be help`,
		without: (names: string) => `Without an assigned entry: ${names}.`,
		most: (names: string, count: string, each: boolean) =>
			`The most: ${names} (${count}${each ? ' each' : ''}).`,
		sentence: (name: string) =>
			`No entry of the list is assigned to the need “${name}”; there may still be help.`,
		noActivity: 'no entry of the list assigned',
		need: 'Need',
		kind: 'Kind',
		which: 'Which activities',
		source: 'Named in',
		place: (section: string, source: string) => `section ${section} (${source})`,
		citation: (strategy: string) =>
			`Needs: ${strategy}, chapters 2 and 3; activities: list of activities; mapping: Kreismonitor`,
		mapping:
			'The strategy does not say which activity addresses which need. We mapped and reviewed it by hand; it is our assumption. An activity counts even if the list names its target group otherwise; the numbers per need therefore differ from “named” and “also open” per target group.',
		meaning:
			'A need is what the strategy calls scarce or necessary: an occupation that lacks people, a qualification or a group. No entry assigned means that we find no entry of the list that addresses it. There may be help that the list does not hold.',
		multiple:
			'An activity may address several needs and then counts for each. Offers for everybody count for none.'
	}
};
