const has = (names: string, count: number) => `${count > 1 ? 'haben' : 'hat'} ${names}`;
const hasEn = (names: string, count: number) => `${names} ${count > 1 ? 'have' : 'has'}`;

/** Sentences on the municipalities as a map. */
export const municipalityMapWords = {
	de: {
		choice: 'Was die Karte zeigt',
		headline: (name: string, [high, highs]: [string, string], [low, lows]: [string, string]) =>
			`${name}: am höchsten ${highs} (${high}), am niedrigsten ${lows} (${low})`,
		ends: (low: string, lows: number, high: string, highs: number) =>
			`Den niedrigsten Wert ${has(low, lows)}, den höchsten ${has(high, highs)}.`,
		subtitle: (name: string, county: string, unit: string, period: string) =>
			[name, `Gemeinden, ${county}`, unit, period].filter((part) => part !== '').join(', '),
		tiles:
			'Je kräftiger eine Kachel gefärbt ist, desto höher der Wert. Alle Kacheln sind gleich groß und liegen ungefähr dort, wo die Gemeinden liegen.',
		areas:
			'Je kräftiger eine Fläche gefärbt ist, desto höher der Wert. Große Gemeinden fallen mehr auf als kleine; im Wert steckt ihre Größe nicht.',
		absent: (names: string) => `Im Bild ohne Platz, in der Tabelle genannt: ${names}.`,
		credit: (attribution: string, licence: string, date: string) =>
			`Grenzen: ${attribution}, Gebietsstand ${date}, vereinfacht; ${licence}`,
		noValue: 'kein Wert'
	},
	en: {
		choice: 'What the map shows',
		headline: (name: string, [high, highs]: [string, string], [low, lows]: [string, string]) =>
			`${name}: highest in ${highs} (${high}), lowest in ${lows} (${low})`,
		ends: (low: string, lows: number, high: string, highs: number) =>
			`${hasEn(low, lows)} the lowest value, ${hasEn(high, highs)} the highest.`,
		subtitle: (name: string, county: string, unit: string, period: string) =>
			[name, `municipalities, ${county}`, unit, period].filter((part) => part !== '').join(', '),
		tiles:
			'The stronger the colour of a tile, the higher the value. Tiles are of equal size and lie roughly where the municipalities are.',
		areas:
			'The stronger the colour of an area, the higher the value. Large municipalities catch the eye more than small ones; their size is no part of the value.',
		absent: (names: string) => `Without a place in the picture, named in the table: ${names}.`,
		credit: (attribution: string, licence: string, date: string) =>
			`Boundaries: ${attribution}, territorial status ${date}, simplified; ${licence}`,
		noValue: 'no value'
	}
};
