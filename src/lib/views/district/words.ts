/** Texts of the pages of districts. */
export const districtWords = {
	de: {
		tab: 'Kreise',
		title: (name: string) => `${name} in Zahlen`,
		lead: (count: string, of: number, inState: string) =>
			`${count} amtliche Kennzahlen im Vergleich der ${of} Kreise und kreisfreien Städte ${inState}.`,
		other: (of: string) =>
			`Diese Seite beruht nur auf amtlichen Daten. Strategie, Aktivitäten und Prognose in diesem Angebot sind die ${of}.`,
		topic: 'Thema',
		all: 'Alle',
		second: 'Vergleichen mit',
		nobody: 'keinem Kreis',
		/** Told when a choice has changed what is shown. */
		shown: (count: number, second?: string) =>
			`${count === 1 ? '1 Kennzahl' : `${count} Kennzahlen`}${second ? `, verglichen mit ${second}` : ''}`,
		table: (name: string) => `Kennzahlen: ${name}`,
		hint: 'Tippen oder zeigen Sie auf einen Punkt, um den Kreis abzulesen; mit der Tastatur führen die Pfeiltasten.',
		notes:
			'Veränderungen von Anteilen in Prozentpunkten (Pkt.), alle anderen in Prozent; Geldbeträge in jeweiligen Preisen. „Keine Angabe“: Vor einem oder fünf Jahren gibt es keinen vergleichbaren Wert. Veränderungen und Ränge sind eigene Berechnungen.',
		neighbours: 'Benachbarte Kreise und kreisfreie Städte',
		others: 'Andere Kreise und kreisfreie Städte',
		own: 'ordnung',
		file: 'kennzahlen-kreis',
		columns: {
			indicator: 'Kennung',
			region: 'AGS',
			district: 'Kreis',
			unit: 'Einheit',
			period: 'Stand',
			of: 'von',
			measure: 'Verglichen',
			measures: { value: 'Wert', growth: 'Veränderung in fünf Jahren in Prozent' },
			state: (state: string) => `Verglichener Wert ${state}`,
			second: 'Vergleichskreis',
			secondValue: 'Verglichener Wert Vergleichskreis'
		}
	},
	en: {
		tab: 'Districts',
		title: (name: string) => `${name} in figures`,
		lead: (count: string, of: number, inState: string) =>
			`${count} indicators made of official figures, compared across the ${of} districts ${inState}.`,
		other: (of: string) =>
			`This page rests on official data only. Strategy, activities and forecast on this site are those ${of}.`,
		topic: 'Topic',
		all: 'All',
		second: 'Compare with',
		nobody: 'no district',
		shown: (count: number, second?: string) =>
			`${count === 1 ? '1 indicator' : `${count} indicators`}${second ? `, compared with ${second}` : ''}`,
		table: (name: string) => `Indicators: ${name}`,
		hint: 'Tap or point at a dot to read the district; on a keyboard use the arrow keys.',
		notes:
			'Changes of shares in percentage points (pts), all others in per cent; money at current prices. “Not stated”: there is no comparable value of one or five years ago. Changes and ranks are our own calculation.',
		neighbours: 'Neighbouring districts',
		others: 'Other districts',
		own: 'order',
		file: 'indicators-district',
		columns: {
			indicator: 'ID',
			region: 'AGS',
			district: 'District',
			unit: 'Unit',
			period: 'Date',
			of: 'of',
			measure: 'Compared',
			measures: { value: 'Value', growth: 'Change over five years in per cent' },
			state: (state: string) => `Compared value ${state}`,
			second: 'Second district',
			secondValue: 'Compared value of second district'
		}
	}
};
