/** Sentences on the coverage of themes by families of target groups. */
export const coverageByFamilyWords = {
	de: {
		headline: (empty: string, cells: number) =>
			empty === '0'
				? 'Jedes Thema erreicht jede Familie von Zielgruppen'
				: empty === String(cells)
					? `In keinem der ${cells} Felder aus Familien von Zielgruppen und Themen gibt es eine Aktivität`
					: `In ${empty} von ${cells} Feldern aus Familien von Zielgruppen und Themen gibt es keine Aktivität`,
		subtitle:
			'Zahl der Aktivitäten nach Familien von Zielgruppen und Schlüsselthemen; gestrichelt: keine',
		family: 'Zielgruppen',
		theme: 'Thema',
		cell: (family: string, theme: string, count: string) => `${family}, Thema ${theme}: ${count}`,
		fewest: (names: string, count: string, themes: number, many: number) =>
			`Die wenigsten Themen ${many === 1 ? 'hat' : 'haben'} ${names}: Aktivitäten gibt es in ${count === '0' ? 'keinem' : count} von ${themes} Themen.`,
		even: 'Alle Familien von Zielgruppen kommen in gleich vielen Themen vor.',
		nowhere: 'Keine Familie von Zielgruppen kommt in einem Thema vor.',
		multiple:
			'Eine Aktivität zählt in jeder Familie, die sie anspricht. Die Summe der Felder ist deshalb größer als die Zahl der Aktivitäten.'
	},
	en: {
		headline: (empty: string, cells: number) =>
			empty === '0'
				? 'Every theme reaches every family of target groups'
				: empty === String(cells)
					? `In none of the ${cells} fields of families of target groups and themes is there an activity`
					: `In ${empty} of ${cells} fields of families of target groups and themes there is no activity`,
		subtitle: 'Number of activities by family of target groups and key theme; dashed: none',
		family: 'Target groups',
		theme: 'Theme',
		cell: (family: string, theme: string, count: string) => `${family}, theme ${theme}: ${count}`,
		fewest: (names: string, count: string, themes: number, many: number) =>
			`${names} ${many === 1 ? 'meets' : 'meet'} the fewest themes: there are activities in ${count === '0' ? 'none' : count} of ${themes}.`,
		even: 'All families of target groups occur in the same number of themes.',
		nowhere: 'No family of target groups occurs in any theme.',
		multiple:
			'An activity counts in each family it addresses. The sum of the fields is therefore larger than the number of activities.'
	}
};
