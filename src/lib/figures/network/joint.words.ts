/** Sentences of the matrix of joint activities. */
export const jointWords = {
	de: {
		subtitle: (shown: string) =>
			`Zahl der gemeinsamen Aktivitäten der ${shown} Stellen, die am häufigsten mit anderen zusammenkommen; gestrichelt: keine`,
		subtitleAll: 'Zahl der gemeinsamen Aktivitäten; gestrichelt: keine',
		head: 'Stelle',
		other: 'Mit Stelle',
		count: 'Gemeinsame Aktivitäten',
		pair: (a: string, b: string) => `${a} und ${b}`,
		also: (pairs: readonly string[]) => pairs.join(' sowie '),
		most: (pairs: string, count: string, all: string, each: boolean) =>
			`${pairs} treffen sich am häufigsten: in ${each ? 'je ' : ''}${count} von ${all}`,
		even: (pairs: string, count: string) =>
			`${pairs} Paare von Stellen haben je ${count} gemeinsam, kein Paar hat mehr`,
		none: 'Keine zwei Stellen sind in derselben Aktivität',
		shared: (shared: string, all: string, alone: boolean) => {
			if (shared === '0') return 'Keine zwei Stellen kommen in derselben Aktivität zusammen.';
			const where = alone ? 'In dieser einen Aktivität' : `In ${shared} von ${all}`;
			return `${where} kommen mindestens zwei Stellen zusammen.`;
		},
		farthest: (name: string, bodies: string) => `Am weitesten vernetzt: ${name}, mit ${bodies}.`,
		bodies: (count: string, one: boolean) => `${count} ${one ? 'Stelle' : 'Stellen'}`,
		cell: (a: string, b: string, count: string) => `${a} und ${b}: ${count}`,
		noActivity: 'keine gemeinsame Aktivität',
		self: '–',
		abbreviations: (list: string) => `Abkürzungen: ${list}.`,
		numbers: 'Auf schmalen Bildschirmen stehen über den Spalten die Nummern der Zeilen.',
		joint:
			'Zwei Stellen zählen als zusammen, wenn die Liste beide bei derselben Aktivität nennt, als Federführung oder als Partner. Jedes Paar steht zweimal im Bild: in der Zeile der einen und in der Zeile der anderen Stelle.',
		generic: 'Sammelbegriffe wie „Schulen“ oder „Unternehmen“ zählen hier nicht.'
	},
	en: {
		subtitle: (shown: string) =>
			`Number of joint activities of the ${shown} bodies that most often meet others; dashed: none`,
		subtitleAll: 'Number of joint activities; dashed: none',
		head: 'Body',
		other: 'With body',
		count: 'Joint activities',
		pair: (a: string, b: string) => `${a} and ${b}`,
		also: (pairs: readonly string[]) => pairs.join('; '),
		most: (pairs: string, count: string, all: string, each: boolean) =>
			`${pairs} meet most often: in ${count} of ${all}${each ? ' each' : ''}`,
		even: (pairs: string, count: string) =>
			`${pairs} pairs of bodies share ${count} each, no pair shares more`,
		none: 'No two bodies are in the same activity',
		shared: (shared: string, all: string, alone: boolean) =>
			shared === '0'
				? 'No two bodies come together in the same activity.'
				: `At least two bodies come together in ${alone ? 'this one activity' : `${shared} of ${all}`}.`,
		farthest: (name: string, bodies: string) => `Most widely connected: ${name}, with ${bodies}.`,
		bodies: (count: string, one: boolean) => `${count} ${one ? 'body' : 'bodies'}`,
		cell: (a: string, b: string, count: string) => `${a} and ${b}: ${count}`,
		noActivity: 'no joint activity',
		self: '–',
		abbreviations: (list: string) => `Abbreviations: ${list}.`,
		numbers: 'On narrow screens the numbers of the rows stand over the columns.',
		joint:
			'Two bodies count as together when the list names both in the same activity, as lead or as partner. Every pair stands in the picture twice: in the row of the one and in the row of the other.',
		generic:
			'Collective terms such as “Schulen” (schools) or “Unternehmen” (companies) do not count here.'
	}
};
