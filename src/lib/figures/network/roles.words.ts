/** Sentences of the two rankings of organisations. */
export const rolesWords = {
	de: {
		head: 'Organisation',
		kind: 'Art',
		count: 'Aktivitäten',
		row: (name: string, count: string, generic: string) =>
			`${name}: ${count}${generic ? ` (${generic})` : ''}`,
		lead: {
			name: 'Federführung',
			subtitle: 'Zahl der Aktivitäten, die eine Stelle federführend verantwortet',
			most: (names: string, count: string, each: boolean, all: string) =>
				`${names} ${each ? 'sind' : 'ist'} am häufigsten federführend: bei ${each ? 'je ' : ''}${count} von ${all}`,
			even: (bodies: string, all: string) => `${all} verteilen sich auf ${bodies} Federführungen`,
			none: 'Kein Eintrag dieser Auswahl nennt eine einzelne Stelle als Federführung',
			all: (one: boolean, named: string) =>
				one ? 'Federführend ist 1 Stelle.' : `Federführend sind ${named} Stellen.`,
			each: 'Jede führt eine einzige Aktivität.',
			single: (one: boolean, bodies: string) =>
				one
					? '1 davon führt eine einzige Aktivität.'
					: `${bodies} davon führen je eine einzige Aktivität.`
		},
		partner: {
			name: 'Partner',
			subtitle: 'Zahl der Aktivitäten, an denen eine Stelle als Partner mitwirkt',
			most: (names: string, count: string, each: boolean, all: string) =>
				`${names} ${each ? 'sind' : 'ist'} am häufigsten Partner: bei ${each ? 'je ' : ''}${count} von ${all}`,
			even: (bodies: string) => `${bodies} Stellen wirken gleich häufig als Partner mit`,
			none: 'Kein Eintrag dieser Auswahl nennt eine einzelne Stelle als Partner',
			all: (one: boolean, named: string) =>
				one ? 'Als Partner wirkt 1 Stelle mit.' : `Als Partner wirken ${named} Stellen mit.`,
			each: 'Jede ist bei einer einzigen Aktivität dabei.',
			single: (one: boolean, bodies: string) =>
				one
					? '1 davon ist bei einer einzigen Aktivität dabei.'
					: `${bodies} davon sind bei je einer einzigen Aktivität dabei.`
		},
		generic: (one: boolean, terms: string) =>
			one ? 'Dazu kommt 1 Sammelbegriff.' : `Dazu kommen ${terms} Sammelbegriffe.`,
		alone: (count: string, all: string) =>
			`Bei ${count} von ${all} nennt die Liste nur die Federführung.`,
		cut: (shown: string, all: string) =>
			`Das Bild zeigt die ersten ${shown} von ${all}; in der Tabelle stehen alle.`
	},
	en: {
		head: 'Organisation',
		kind: 'Kind',
		count: 'Activities',
		row: (name: string, count: string, generic: string) =>
			`${name}: ${count}${generic ? ` (${generic})` : ''}`,
		lead: {
			name: 'Lead',
			subtitle: 'Number of activities that a body leads',
			most: (names: string, count: string, each: boolean, all: string) =>
				`${names} ${each ? 'lead' : 'leads'} most often: in ${count} of ${all}${each ? ' each' : ''}`,
			even: (bodies: string, all: string) => `${all} are spread over ${bodies} leads`,
			none: 'No entry of this selection names a particular body as lead',
			all: (one: boolean, named: string) =>
				one ? '1 body is in the lead.' : `${named} bodies are in the lead.`,
			each: 'Each leads a single activity.',
			single: (one: boolean, bodies: string) =>
				one
					? '1 of them leads a single activity.'
					: `${bodies} of them lead a single activity each.`
		},
		partner: {
			name: 'Partner',
			subtitle: 'Number of activities in which a body takes part as a partner',
			most: (names: string, count: string, each: boolean, all: string) =>
				`${names} ${each ? 'are partners' : 'is a partner'} most often: in ${count} of ${all}${each ? ' each' : ''}`,
			even: (bodies: string) => `${bodies} bodies take part as partners equally often`,
			none: 'No entry of this selection names a particular body as partner',
			all: (one: boolean, named: string) =>
				one ? '1 body takes part as a partner.' : `${named} bodies take part as partners.`,
			each: 'Each takes part in a single activity.',
			single: (one: boolean, bodies: string) =>
				one
					? '1 of them takes part in a single activity.'
					: `${bodies} of them take part in a single activity each.`
		},
		generic: (one: boolean, terms: string) =>
			one ? '1 collective term comes on top.' : `${terms} collective terms come on top.`,
		alone: (count: string, all: string) => `In ${count} of ${all} the list names only the lead.`,
		cut: (shown: string, all: string) =>
			`The picture shows the first ${shown} of ${all}; the table holds all.`
	}
};
