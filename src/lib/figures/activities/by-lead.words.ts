/** Sentences of the bars by lead. */
export const byLeadWords = {
	de: {
		subtitle: 'Zahl der Aktivitäten nach Federführung',
		head: 'Federführung',
		most: (leads: string, count: string, each: boolean, all: string) =>
			`${leads} ${each ? 'sind' : 'ist'} am häufigsten federführend: bei ${each ? 'je ' : ''}${count} von ${all}`,
		even: (count: string, leads: string) =>
			`${count} verteilen sich auf ${leads} federführende Stellen`,
		one: (lead: string, count: string) => `Federführung: ${lead} mit ${count}`,
		/** Nobody else leads an activity of the choice. */
		only: (lead: string, all: string) => `Federführung bei ${all}: ${lead}`,
		leads: (one: boolean, leads: string) =>
			one ? 'Federführend ist 1 Stelle.' : `Federführend sind ${leads} Stellen.`,
		single: (one: boolean, leads: string) =>
			one
				? '1 davon führt eine einzige Aktivität.'
				: `${leads} davon führen je eine einzige Aktivität.`,
		note: 'Federführung, wie die Liste sie nennt; Partner zählen hier nicht.'
	},
	en: {
		subtitle: 'Number of activities by lead',
		head: 'Lead',
		most: (leads: string, count: string, each: boolean, all: string) =>
			`${leads} ${each ? 'lead' : 'leads'} most often: in ${count} of ${all}${each ? ' each' : ''}`,
		even: (count: string, leads: string) => `${count} are spread over ${leads} leading bodies`,
		one: (lead: string, count: string) => `In the lead: ${lead} with ${count}`,
		only: (lead: string, all: string) => `Lead of ${all}: ${lead}`,
		leads: (one: boolean, leads: string) =>
			one ? '1 body is in the lead.' : `${leads} bodies are in the lead.`,
		single: (one: boolean, leads: string) =>
			one ? '1 of them leads a single activity.' : `${leads} of them lead a single activity each.`,
		note: 'The lead as the list names it; partners do not count here.'
	}
};
