interface Noun {
	/** After "10 von 36". */
	of: string;
	/** After "36" alone. */
	many: string;
	each: string;
	no: string;
}
interface Counts {
	without: string;
	all: string;
}

/** A German noun phrase keeps its capitals in a sentence; an English one loses its first unless it is an abbreviation. */
const inSentence = (name: string) =>
	/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

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
			all: { of: 'Bedarfen', many: 'Bedarfe', each: 'jeden der', no: 'keinen der' },
			occupation: {
				of: 'Berufsgruppen mit Engpass',
				many: 'Berufsgruppen mit Engpass',
				each: 'jede der',
				no: 'keine der'
			},
			qualification: {
				of: 'Qualifikationen',
				many: 'Qualifikationen',
				each: 'jede der',
				no: 'keine der'
			},
			group: { of: 'Gruppen', many: 'Gruppen', each: 'jede der', no: 'keine der' }
		},
		subtitle: (kind: string) => `Zahl der Aktivitäten je ${kind}`,
		none: 'Zu dieser Auswahl nennt die Strategie keinen Bedarf',
		unreviewed: 'Für diese Fassung der Liste ist noch nichts zugeordnet',
		unreviewedSummary:
			'Welche Aktivität welchen Bedarf anspricht, wurde für diese Fassung noch nicht geprüft. Ob ein Bedarf ohne Aktivität bleibt, lässt sich deshalb nicht sagen.',
		some: ({ without, all }: Counts, { of }: Noun) =>
			`Für ${without} von ${all} ${of} gibt es keine Aktivität`,
		full: (all: string, { each, many }: Noun) =>
			all === '1'
				? 'Für diesen Bedarf gibt es eine Aktivität'
				: `Für ${each} ${all} ${many} gibt es eine Aktivität`,
		empty: (all: string, { no, many }: Noun) =>
			all === '1'
				? 'Für diesen Bedarf gibt es keine Aktivität'
				: `Für ${no} ${all} ${many} gibt es eine Aktivität`,
		without: (names: string) => `Ohne Aktivität: ${names}.`,
		most: (names: string, count: string, each: boolean) =>
			`Am meisten: ${names} (${each ? 'je ' : ''}${count}).`,
		/** One need as a sentence. */
		sentence: (name: string) => `Für ${name} gibt es keine Aktivität.`,
		noActivity: 'keine Aktivität',
		need: 'Bedarf',
		kind: 'Art',
		which: 'Welche Aktivitäten',
		source: 'Genannt in',
		place: (section: string, source: string) => `Abschnitt ${section} (${source})`,
		citation: (strategy: string) =>
			`Bedarfe: ${strategy}, Kapitel 2 und 3; Aktivitäten: Liste der Aktivitäten; Zuordnung: Kreismonitor`,
		mapping:
			'Welche Aktivität welchen Bedarf anspricht, steht nicht in der Strategie. Wir haben es von Hand zugeordnet und geprüft; es ist unsere Annahme. Auch eine Aktivität zählt, deren Zielgruppe die Liste anders nennt; beim Filtern nach Zielgruppe können es deshalb weniger sein.',
		meaning:
			'Ein Bedarf ohne Aktivität heißt: Kein Eintrag der Liste nennt ihn. Es kann Hilfen geben, die nicht in der Liste stehen.',
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
			all: { of: 'needs', many: 'needs', each: 'each of the', no: 'none of the' },
			occupation: {
				of: 'occupational groups in short supply',
				many: 'occupational groups in short supply',
				each: 'each of the',
				no: 'none of the'
			},
			qualification: {
				of: 'qualifications',
				many: 'qualifications',
				each: 'each of the',
				no: 'none of the'
			},
			group: { of: 'groups', many: 'groups', each: 'each of the', no: 'none of the' }
		},
		subtitle: (kind: string) => `Number of activities per ${kind}`,
		none: 'The strategy names no need for this selection',
		unreviewed: 'Nothing has been mapped for this version of the list yet',
		unreviewedSummary:
			'Which activity addresses which need has not been reviewed for this version. Whether a need is left without an activity can therefore not be said.',
		some: ({ without, all }: Counts, { of }: Noun) =>
			`${without} of ${all} ${of} ${without === '1' ? 'has' : 'have'} no activity`,
		full: (all: string, { each, many }: Noun) =>
			all === '1' ? 'This need has an activity' : `There is an activity for ${each} ${all} ${many}`,
		empty: (all: string, { no, many }: Noun) =>
			all === '1' ? 'This need has no activity' : `There is an activity for ${no} ${all} ${many}`,
		without: (names: string) => `Without an activity: ${names}.`,
		most: (names: string, count: string, each: boolean) =>
			`The most: ${names} (${count}${each ? ' each' : ''}).`,
		sentence: (name: string) => `There is no activity for ${inSentence(name)}.`,
		noActivity: 'no activity',
		need: 'Need',
		kind: 'Kind',
		which: 'Which activities',
		source: 'Named in',
		place: (section: string, source: string) => `section ${section} (${source})`,
		citation: (strategy: string) =>
			`Needs: ${strategy}, chapters 2 and 3; activities: list of activities; mapping: Kreismonitor`,
		mapping:
			'The strategy does not say which activity addresses which need. We mapped and reviewed it by hand; it is our assumption. An activity counts even if the list names its target group otherwise; filtering by target group can therefore give fewer.',
		meaning:
			'A need without an activity means that no entry of the list names it. There may be help that the list does not hold.',
		multiple:
			'An activity may address several needs and then counts for each. Offers for everybody count for none.'
	}
};
