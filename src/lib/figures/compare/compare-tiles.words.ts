/** Sentences on the districts of the state as a tile map. */
export const compareTilesWords = {
	de: {
		headline: (name: string, year: number, low: string, high: string, only: string) =>
			low === high
				? `${name}: ${year} ${only === '' ? 'überall' : `nur für ${only}`} ${low}`
				: `${name}: ${year} zwischen ${low} und ${high}`,
		nothing: (name: string) => `${name}: für diese Auswahl liegen keine Werte vor`,
		summary: (
			lowest: string,
			low: string,
			highest: string,
			high: string,
			same: boolean,
			single: boolean
		) =>
			single
				? 'Für die anderen Kreise liegt kein Wert vor.'
				: same
					? `Alle Werte sind gleich: ${low}.`
					: `Am niedrigsten ist der Wert mit ${low} hier: ${lowest}. Am höchsten ist er mit ${high} hier: ${highest}.`,
		subtitle: (name: string, unit: string, state: string, period: string) =>
			[name, unit, `Kreise und kreisfreie Städte in ${state} als gleich große Kacheln`, period]
				.filter((part) => part !== '')
				.join(', '),
		reading: (county: string) =>
			`Je kräftiger eine Kachel gefärbt ist, desto höher der Wert. Die Kacheln liegen ungefähr dort, wo die Kreise liegen. Umrandet: ${county}.`,
		meaning: (isLowGood: boolean) =>
			`Ein ${isLowGood ? 'niedriger' : 'hoher'} Wert ist hier günstig.`,
		missing: (names: string) => `Ohne Wert: ${names}.`,
		noValue: 'kein Wert',
		district: 'Kreis'
	},
	en: {
		headline: (name: string, year: number, low: string, high: string, only: string) =>
			low === high
				? `${name}: ${low} ${only === '' ? 'everywhere' : `for ${only} only`} in ${year}`
				: `${name}: between ${low} and ${high} in ${year}`,
		nothing: (name: string) => `${name}: no values for this choice`,
		summary: (
			lowest: string,
			low: string,
			highest: string,
			high: string,
			same: boolean,
			single: boolean
		) =>
			single
				? 'There is no value for the other districts.'
				: same
					? `All values are the same: ${low}.`
					: `The lowest value is ${low}: ${lowest}. The highest is ${high}: ${highest}.`,
		subtitle: (name: string, unit: string, state: string, period: string) =>
			[name, unit, `districts and cities in ${state} as tiles of equal size`, period]
				.filter((part) => part !== '')
				.join(', '),
		reading: (county: string) =>
			`The stronger the colour of a tile, the higher the value. Tiles lie roughly where the districts are. Framed: ${county}.`,
		meaning: (isLowGood: boolean) => `A ${isLowGood ? 'low' : 'high'} value is favourable here.`,
		missing: (names: string) => `Without a value: ${names}.`,
		noValue: 'no value',
		district: 'District'
	}
};
