/** Sentences on occupations that are named as short of workers. */
export const shortageOccupationsWords = {
	de: {
		none: 'Engpassberufe sind nicht genannt',
		shared: (names: string) => `Mehrere Prognosen erwarten Engpässe bei diesen Berufen: ${names}`,
		joined: (names: string) =>
			`Fasst man zusammen, was die Prognosen verschieden abgrenzen (unsere Annahme), nennen mehrere: ${names}.`,
		apart: 'Keine Berufsgruppe nennen mehrere Prognosen zugleich',
		single: (names: string) => `Engpässe erwartet die Prognose bei: ${names}`,
		strong: (who: string, names: string) => `Einen starken Mangel erwartet ${who} bei: ${names}.`,
		arriving: (names: string) =>
			`Zugewanderte Fachkräfte gehen laut Ausländerbehörde vor allem in diese Bereiche: ${names}.`,
		subtitle:
			'Berufsgruppen mit erwartetem Engpass nach Prognose; abgesetzt, nur umrandet: Bereiche der Zuwanderung',
		named: {
			iwak: 'IWAK (Kreis)',
			bmas: 'BMAS (Bund)',
			'county-immigration': 'Zuwanderung in den Kreis'
		},
		short: { iwak: 'IWAK', bmas: 'BMAS', 'county-immigration': 'Zuzug' },
		until: (name: string, horizon: number) => `${name} bis ${horizon}`,
		absent: 'nicht genannt',
		occupation: 'Berufsgruppe',
		namedBy: 'Genannt von',
		severity: 'Stärke des Mangels (2 stark, 1 hoch)',
		immigration: 'Bereich der Zuwanderung',
		notes: [
			'IWAK: Prognose für den Kreis. BMAS: Fachkräftemonitoring des Bundesministeriums für Arbeit und Soziales für Deutschland. Zuwanderung: Angabe der Ausländerbehörde.',
			'„Stark“ und „hoch“ sind die Abstufung des IWAK, „stark“ ist mehr. BMAS und Ausländerbehörde stufen nicht ab; dort steht „genannt“.',
			'Die Ausländerbehörde sagt, in welche Bereiche zugewanderte Fachkräfte gehen. Das ist keine Aussage über einen Engpass und zählt hier nicht als solche.',
			'Gruppen, die eine Quelle zusammen nennt, sind getrennt aufgeführt. Gruppen, die sich zwischen zwei Prognosen überschneiden, zählt die Zusammenfassung zusammen; das ist unsere Annahme. Schlüssel der Berufsklassifikation nennt keine der Quellen.'
		]
	},
	en: {
		none: 'No shortage occupations are named',
		shared: (names: string) =>
			`More than one forecast expects shortages in these occupations: ${names}`,
		joined: (names: string) =>
			`Where groups are joined that the forecasts draw differently (our assumption), more than one names: ${names}.`,
		apart: 'No occupational group is named by more than one forecast',
		single: (names: string) => `The forecast expects shortages in: ${names}`,
		strong: (who: string, names: string) => `${who} expects a strong shortage in: ${names}.`,
		arriving: (names: string) =>
			`According to the immigration office most skilled immigrants work in: ${names}.`,
		subtitle:
			'Occupational groups with an expected shortage by forecast; set apart, outlined only: fields of immigration',
		named: {
			iwak: 'IWAK (district)',
			bmas: 'BMAS (Germany)',
			'county-immigration': 'Arrivals in the district'
		},
		short: { iwak: 'IWAK', bmas: 'BMAS', 'county-immigration': 'Arrivals' },
		until: (name: string, horizon: number) => `${name} to ${horizon}`,
		absent: 'not named',
		occupation: 'Occupational group',
		namedBy: 'Named by',
		severity: 'Strength of the shortage (2 strong, 1 high)',
		immigration: 'Field of immigration',
		notes: [
			'IWAK: forecast for the district. BMAS: skilled-labour monitoring of the federal labour ministry for Germany. Arrivals: statement of the district’s immigration office.',
			'“Strong” and “high” are the grades of IWAK, “strong” is more. BMAS and the immigration office do not grade; they read “named”.',
			'The immigration office says in which fields skilled workers arrive. That is not a statement about a shortage and does not count as one here.',
			'Groups that a source names together are listed apart. Groups that overlap between two forecasts count together in the summary; this is our assumption. None of the sources names codes of the classification of occupations.'
		]
	}
};
