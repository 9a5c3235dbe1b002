/** Sentences on the place of the county among the districts of its state. */
export const compareRankingWords = {
	de: {
		unknown: (name: string, where: string, year: number) =>
			`${name}: für ${year} liegt ${where} kein Wert vor`,
		nothing: (name: string) => `${name}: für diese Auswahl haben wir keinen Wert`,
		alone: (value: string) => `Der Wert beträgt ${value}.`,
		gaps: (missing: number, of: number) =>
			missing === 0 ? '' : `Für ${missing} von ${of} haben wir keinen Wert.`,
		subtitle: (name: string, unit: string, state: string, period: string) =>
			[name, unit, `Kreise und kreisfreie Städte in ${state}`, period]
				.filter((part) => part !== '')
				.join(', '),
		all: (state: string) =>
			`Vergleichsgruppe: alle Kreise und kreisfreien Städte in ${state}, für die ein Wert vorliegt.`,
		neighbours: (of: string, state: string, names: string) =>
			`Vergleichsgruppe: die Nachbarkreise ${of}, also Kreise und kreisfreie Städte in ${state} mit gemeinsamer Grenze: ${names}.`,
		own: (names: string) => `Vergleichsgruppe: eigene Auswahl (${names}).`,
		marked: 'Die kräftiger gefärbten Balken gehören zur Vergleichsgruppe.',
		calculated: (withState: boolean) =>
			withState
				? 'Rang und Abstand zum Landeswert sind eigene Berechnungen aus den gerundeten Werten der Quelle.'
				: 'Der Rang ist eine eigene Berechnung aus den Werten der Quelle.',
		missing: (names: string) => `Ohne Wert: ${names}.`,
		others: (used: string, others: string) =>
			`Für dieses Jahr gibt es Werte aus mehreren Quellen. Gezeigt werden die der Tabelle ${used}, nicht die der Tabelle ${others}.`,
		district: 'Kreis',
		group: 'Vergleichsgruppe',
		yes: 'ja'
	},
	en: {
		unknown: (name: string, where: string, year: number) =>
			`${name}: no value ${where} for ${year}`,
		nothing: (name: string) => `${name}: no value is at hand for this choice`,
		alone: (value: string) => `The value is ${value}.`,
		gaps: (missing: number, of: number) =>
			missing === 0 ? '' : `No value is at hand for ${missing} of ${of}.`,
		subtitle: (name: string, unit: string, state: string, period: string) =>
			[name, unit, `districts and cities in ${state}`, period]
				.filter((part) => part !== '')
				.join(', '),
		all: (state: string) =>
			`Comparison group: all districts and cities in ${state} that have a value.`,
		neighbours: (of: string, state: string, names: string) =>
			`Comparison group: the neighbours ${of}, that is districts and cities in ${state} with a common border: ${names}.`,
		own: (names: string) => `Comparison group: your own choice (${names}).`,
		marked: 'The bars in stronger colour belong to the comparison group.',
		calculated: (withState: boolean) =>
			withState
				? 'Rank and distance to the state are own calculations from the rounded values of the source.'
				: 'The rank is an own calculation from the values of the source.',
		missing: (names: string) => `Without a value: ${names}.`,
		others: (used: string, others: string) =>
			`There are values from several sources for this year. Shown are those of table ${used}, not those of table ${others}.`,
		district: 'District',
		group: 'Comparison group',
		yes: 'yes'
	}
};
