/** Texts of the page on the network and of the page of one organisation. */
export const networkViewWords = {
	de: {
		title: 'Wer mit wem zusammenarbeitet',
		tab: 'Netzwerk',
		lead: (count: string, bodies: string) =>
			`${count} nennt die Liste der Ausbildungs- und Arbeitsmarktstrategie, nach ihrer Angabe nur ein Teil dessen, was geschieht. ${bodies} Stellen führen sie oder wirken mit. Diese Seite zeigt, wer führt, wer Partner ist und wer sich dabei begegnet.`,
		scope:
			'Die Auswahl bestimmt, welche Aktivitäten zählen. Ihr folgen die Abbildungen und die Liste der Stellen.',
		activities: 'Diese Aktivitäten ansehen',
		list: 'Alle Stellen',
		file: 'stellen',
		byKind: 'Art der Stelle',
		listLead:
			'Mit der Zahl ihrer Aktivitäten. Die Zahlen folgen der Auswahl; Stellen, die in dieser Auswahl nicht vorkommen, stehen hier nicht.',
		listOpen: 'Gezählt ist beides: was die gewählte Zielgruppe nennt und was ihr auch offensteht.',
		genericTitle: 'Sammelbegriffe, keine einzelnen Stellen',
		roles: {
			both: (lead: string, partner: string) => `Federführung ${lead}\u00a0· Partner ${partner}`,
			lead: (count: string) => `Federführung ${count}`,
			partner: (count: string) => `Partner ${count}`
		},
		organisation: {
			scope: 'Die Auswahl gilt für die Aktivitäten dieser Stelle, für Partner und Themen.',
			back: 'Zum Netzwerk',
			generic:
				'Sammelbegriff: Die Liste meint damit mehrere Stellen und nennt keine einzelne beim Namen.',
			summary: {
				both: (lead: string, partner: string) =>
					`Federführend bei ${lead}, Partner bei ${partner} weiteren.`,
				lead: (count: string) => `Federführend bei ${count}.`,
				partner: (count: string) => `Partner bei ${count}.`,
				none: 'In der geltenden Liste kommt dieser Name nicht vor.'
			},
			aliases: 'Auch genannt',
			aliasesHint: 'Schreibweisen der Liste und übliche Kürzel, unverändert',
			file: (id: string) => `aktivitaeten-${id}`,
			meetsFile: (id: string) => `begegnungen-${id}`,
			byRole: 'Rolle',
			byCount: 'Häufigkeit',
			leads: 'Federführend',
			takesPart: 'Als Partner dabei',
			leadIs: 'Federführung',
			alone: 'ohne Partner',
			others: (one: boolean, count: string) =>
				one ? 'mit einer anderen Stelle' : `mit ${count} anderen Stellen`,
			meets: 'Arbeitet zusammen mit',
			meetsLead: (bodies: string, generic: string) =>
				`Gemeinsame Aktivitäten mit ${bodies}${generic}, als Federführung oder als Partner.`,
			among: (one: boolean, count: string) =>
				one ? ', darunter 1 Sammelbegriff' : `, darunter ${count} Sammelbegriffe`,
			bodies: (one: boolean, count: string) =>
				one ? 'einer anderen Stelle' : `${count} anderen Stellen`,
			meetsNone: 'Bei den Aktivitäten dieser Stelle nennt die Liste niemanden sonst.',
			showMore: (count: string) => `${count} weitere zeigen`,
			genericMark: 'Sammelbegriff',
			joint: (one: boolean) => (one ? 'gemeinsame Aktivität' : 'gemeinsame Aktivitäten'),
			activities: (one: boolean) => (one ? 'Aktivität' : 'Aktivitäten'),
			themes: 'Arbeitet in diesen Themen',
			filtered: 'Alle Aktivitäten in dieser Federführung',
			source: 'Quelle'
		}
	},
	en: {
		title: 'Who works with whom',
		tab: 'Network',
		lead: (count: string, bodies: string) =>
			`${count} stand in the list of the training and labour-market strategy, which calls itself only a part of what happens. ${bodies} bodies lead them or take part. This page shows who leads, who is a partner and who meets there.`,
		scope:
			'The choice decides which activities count. The figures and the list of bodies follow it.',
		activities: 'See these activities',
		list: 'All bodies',
		file: 'bodies',
		byKind: 'Kind of body',
		listLead:
			'With the number of their activities. The numbers follow the choice; bodies that do not occur in it are left out.',
		listOpen: 'Both are counted: what names the chosen target group and what is also open to it.',
		genericTitle: 'Collective terms, no particular bodies',
		roles: {
			both: (lead: string, partner: string) => `Lead ${lead}\u00a0· partner ${partner}`,
			lead: (count: string) => `Lead ${count}`,
			partner: (count: string) => `Partner ${count}`
		},
		organisation: {
			scope: 'The choice applies to the activities of this body, its partners and its themes.',
			back: 'To the network',
			generic:
				'Collective term: the list means several bodies by it and names none of them in particular.',
			summary: {
				both: (lead: string, partner: string) => `Leads ${lead}, partner in ${partner} more.`,
				lead: (count: string) => `Leads ${count}.`,
				partner: (count: string) => `Partner in ${count}.`,
				none: 'This name does not occur in the current list.'
			},
			aliases: 'Also called',
			aliasesHint: 'Spellings of the list and common abbreviations, unchanged',
			file: (id: string) => `activities-${id}`,
			meetsFile: (id: string) => `meetings-${id}`,
			byRole: 'Role',
			byCount: 'Frequency',
			leads: 'In the lead',
			takesPart: 'Takes part as a partner',
			leadIs: 'Lead',
			alone: 'without partners',
			others: (one: boolean, count: string) =>
				one ? 'with 1 other body' : `with ${count} other bodies`,
			meets: 'Works together with',
			meetsLead: (bodies: string, generic: string) =>
				`Joint activities with ${bodies}${generic}, as lead or as partner.`,
			among: (one: boolean, count: string) =>
				one ? ', 1 of them a collective term' : `, ${count} of them collective terms`,
			bodies: (one: boolean, count: string) => (one ? '1 other body' : `${count} other bodies`),
			meetsNone: 'The list names nobody else in the activities of this body.',
			showMore: (count: string) => `Show ${count} more`,
			genericMark: 'collective term',
			joint: (one: boolean) => (one ? 'joint activity' : 'joint activities'),
			activities: (one: boolean) => (one ? 'activity' : 'activities'),
			themes: 'Works in these themes',
			filtered: 'All activities with this lead',
			source: 'Source'
		}
	}
};
