/** Texts around what the strategy says on the subject of a page. */
export const evidenceWords = {
	de: {
		title: 'Was die Strategie dazu nennt',
		lead: 'Angaben der Strategie mit Abschnitt, keine amtliche Statistik. Region und Zeitraum stehen nur da, wo der Text sie nennt; bei Bundesrecht steht Deutschland.',
		source: 'Dort genannte Quelle',
		more: (count: string, one: boolean) =>
			one ? 'Eine weitere Angabe' : `${count} weitere Angaben der Strategie`,
		doubt: (title: string) => `Widerspruch „${title}“`,
		number: (id: string) => `Zahl ${id}`,
		link: (id: string) => `Zahl ${id} mit Quelle und Hinweisen`,
		activity: 'Seite der Aktivität',
		theme: (name: string) => `Thema „${name}“`,
		place: 'Im Zusammenhang'
	},
	en: {
		title: 'What the strategy says about this',
		lead: 'Statements of the strategy with their section, not official statistics. Region and period are given only where the text names them; for federal law the region is Germany.',
		source: 'Source named there',
		more: (count: string, one: boolean) =>
			one ? 'One more statement' : `${count} more statements of the strategy`,
		doubt: (title: string) => `Contradiction “${title}”`,
		number: (id: string) => `Figure ${id}`,
		link: (id: string) => `Figure ${id} with source and notes`,
		activity: 'page of the activity',
		theme: (name: string) => `theme “${name}”`,
		place: 'In context'
	}
};
