import { yearOfChange, type TerritoryChange } from '../../core/territory.ts';

/** One end of the values, with the districts that have it. */
interface End {
	names: string;
	/** At most two names, then their number. */
	few: string;
	many: boolean;
	value: string;
}
const hasDe = ({ names, many, value }: End) => `${many ? 'haben' : 'hat'} ${names} (${value})`;
const hasEn = ({ names, many }: End) => `${names} ${many ? 'have' : 'has'}`;

/** Sentences on the districts of the state as a tile map. */
export const compareTilesWords = {
	de: {
		several: (count: number) => `${count} Kreise`,
		headline: (name: string, year: number, low: End, high: End, only: string) =>
			low.value === high.value
				? `${name}: ${year} ${only === '' ? 'überall' : `nur für ${only}`} ${low.value}`
				: `${name} ${year}: am höchsten ${high.few} (${high.value}), am niedrigsten ${low.few} (${low.value})`,
		nothing: (name: string) => `${name}: für diese Auswahl haben wir keinen Wert`,
		summary: (lowest: End, highest: End, single: boolean) =>
			single
				? 'Für die anderen Kreise haben wir keinen Wert.'
				: lowest.value === highest.value
					? `Alle Werte sind gleich: ${lowest.value}.`
					: `Den niedrigsten Wert ${hasDe(lowest)}, den höchsten ${hasDe(highest)}.`,
		own: (where: string, value: string) => `Der Wert ${where} ist ${value}.`,
		subtitle: (name: string, unit: string, state: string, period: string, isTiles: boolean) =>
			[
				name,
				unit,
				`Kreise und kreisfreie Städte in ${state}${isTiles ? ' als gleich große Kacheln' : ''}`,
				period && `${period}, gleiche Klassen für alle Jahre`
			]
				.filter((part) => part !== '')
				.join(', '),
		reading: (county: string) =>
			`Je kräftiger eine Kachel gefärbt ist, desto höher der Wert. Die Kacheln liegen ungefähr dort, wo die Kreise liegen. Umrandet: ${county}.`,
		classes:
			'Die Klassen gelten für alle Jahre: In jeder liegt rund ein Fünftel der Werte aller Kreise und Jahre (der neuesten Quelle); gleiche Farbe heißt in jedem Jahr dasselbe.',
		codes:
			'Auf schmalen Bildschirmen steht in der Kachel statt des Namens das Kfz-Kennzeichen; haben Stadt und Kreis dasselbe, steht davor „Stadt“ oder „Kreis“. Die Tabelle nennt Namen und Kennzeichen.',
		readingMap: (county: string) =>
			`Je kräftiger eine Fläche gefärbt ist, desto höher der Wert. Große Kreise fallen mehr auf als kleine; im Wert steckt ihre Größe nicht. Umrandet: ${county}.`,
		change: (change: TerritoryChange) =>
			`${change.name} ist erst seit ${yearOfChange(change)} eigenständig. Bis ${yearOfChange(change) - 1} ist es im Wert von ${change.predecessorName} enthalten.`,
		within: (predecessor: string, year: number) =>
			`bis ${year} im Wert von ${predecessor} enthalten`,
		absent: (names: string, date: string) =>
			`Die Karte zeigt die Grenzen vom ${date}; darin fehlt: ${names}. Der Wert steht in der Tabelle.`,
		credit: (attribution: string, licence: string, date: string) =>
			`Grenzen: ${attribution}, Gebietsstand ${date}, vereinfacht; ${licence}`,
		meaning: (isLowGood: boolean) =>
			`Ein ${isLowGood ? 'niedriger' : 'hoher'} Wert ist hier günstig.`,
		missing: (names: string) => `Ohne Wert: ${names}.`,
		noValue: 'kein Wert',
		district: 'Kreis',
		code: 'Kfz-Kennzeichen'
	},
	en: {
		several: (count: number) => `${count} districts`,
		headline: (name: string, year: number, low: End, high: End, only: string) =>
			low.value === high.value
				? `${name}: ${low.value} ${only === '' ? 'everywhere' : `for ${only} only`} in ${year}`
				: `${name} in ${year}: highest in ${high.few} (${high.value}), lowest in ${low.few} (${low.value})`,
		nothing: (name: string) => `${name}: no value is at hand for this choice`,
		summary: (lowest: End, highest: End, single: boolean) =>
			single
				? 'No value is at hand for the other districts.'
				: lowest.value === highest.value
					? `All values are the same: ${lowest.value}.`
					: `${hasEn(lowest)} the lowest value (${lowest.value}), ${hasEn(highest)} the highest (${highest.value}).`,
		own: (where: string, value: string) => `The value ${where} is ${value}.`,
		subtitle: (name: string, unit: string, state: string, period: string, isTiles: boolean) =>
			[
				name,
				unit,
				`districts and cities in ${state}${isTiles ? ' as tiles of equal size' : ''}`,
				period && `${period}, the same classes for all years`
			]
				.filter((part) => part !== '')
				.join(', '),
		reading: (county: string) =>
			`The stronger the colour of a tile, the higher the value. Tiles lie roughly where the districts are. Framed: ${county}.`,
		classes:
			'The classes hold for all years: each has about a fifth of the values of all districts and years (of the newest source), so that a shade means the same in every year.',
		codes:
			'On narrow screens tiles carry the licence plate code instead of the name; where a city and a district share one, “Stadt” (city) or “Kreis” (district) stands before it. The table gives names and codes.',
		readingMap: (county: string) =>
			`The stronger the colour of an area, the higher the value. Large districts catch the eye more than small ones; their size is no part of the value. Outlined: ${county}.`,
		change: (change: TerritoryChange) =>
			`${change.name} has been separate only since ${yearOfChange(change)}. Up to ${yearOfChange(change) - 1} the value of ${change.predecessorName} includes it.`,
		within: (predecessor: string, year: number) =>
			`included in the value of ${predecessor} up to ${year}`,
		absent: (names: string, date: string) =>
			`The map shows the boundaries of ${date}; they do not have: ${names}. The value is in the table.`,
		credit: (attribution: string, licence: string, date: string) =>
			`Boundaries: ${attribution}, territorial status ${date}, simplified; ${licence}`,
		meaning: (isLowGood: boolean) => `A ${isLowGood ? 'low' : 'high'} value is favourable here.`,
		missing: (names: string) => `Without a value: ${names}.`,
		noValue: 'no value',
		code: 'Licence plate',
		district: 'District'
	}
};
