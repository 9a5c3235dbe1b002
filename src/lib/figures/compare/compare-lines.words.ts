import { yearOfChange, type TerritoryChange } from '../../core/territory.ts';

/** Sentences on any indicator over time. */
export const compareLinesWords = {
	de: {
		plain: (name: string, where: string, year: number, value: string) =>
			`${name}: ${value} ${where} (${year})`,
		none: (name: string, where: string) => `${name}: kein Wert ${where}`,
		noValue: 'Für den Kreis liegt zu dieser Kennzahl kein Wert vor.',
		subtitle: (
			name: string,
			unit: string,
			places: string,
			years: { first: number; last: number } | null
		) =>
			[name, unit, places, years && spanOf(years, 'bis')]
				.filter((part) => part !== null && part !== '')
				.join(', '),
		places: (names: readonly string[]) =>
			names.length <= 4
				? names.join(', ')
				: `${names.slice(0, 3).join(', ')} und ${names.length - 3} weitere`,
		territory: 'Gebietsstand',
		changed: (change: TerritoryChange) =>
			`${change.name} ist seit ${yearOfChange(change)} eigenständig. Die Linie von ${change.predecessorName} ist dort unterbrochen: Bis ${yearOfChange(change) - 1} schließt sie ${change.name} ein, danach nicht mehr.`,
		source: 'Quelle',
		neighbours: (of: string, state: string, names: string) =>
			`Vergleichsgruppe: die Nachbarkreise ${of}, also Kreise und kreisfreie Städte in ${state} mit gemeinsamer Grenze: ${names}.`,
		counts: (state: string, country: string) =>
			`${state} und ${country} stehen nur in der Tabelle: Ihre Anzahlen sind um ein Vielfaches größer.`,
		without: (names: string) => `Ohne Wert: ${names}.`,
		left: (most: number, names: string) =>
			`Das Diagramm zeigt höchstens ${most} Linien. Nicht gezeigt: ${names}.`
	},
	en: {
		plain: (name: string, where: string, year: number, value: string) =>
			`${name}: ${value} ${where} in ${year}`,
		none: (name: string, where: string) => `${name}: no value ${where}`,
		noValue: 'There is no value of this indicator for the district.',
		subtitle: (
			name: string,
			unit: string,
			places: string,
			years: { first: number; last: number } | null
		) =>
			[name, unit, places, years && spanOf(years, 'to')]
				.filter((part) => part !== null && part !== '')
				.join(', '),
		places: (names: readonly string[]) =>
			names.length <= 4
				? names.join(', ')
				: `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`,
		territory: 'territory',
		changed: (change: TerritoryChange) =>
			`${change.name} has been separate since ${yearOfChange(change)}. The line of ${change.predecessorName} is interrupted there: up to ${yearOfChange(change) - 1} it includes ${change.name}, after that it does not.`,
		source: 'Source',
		neighbours: (of: string, state: string, names: string) =>
			`Comparison group: the neighbours ${of}, that is districts and cities in ${state} with a common border: ${names}.`,
		counts: (state: string, country: string) =>
			`${state} and ${country} are in the table only: their counts are many times larger.`,
		without: (names: string) => `Without a value: ${names}.`,
		left: (most: number, names: string) =>
			`The chart shows at most ${most} lines. Not shown: ${names}.`
	}
};

const spanOf = ({ first, last }: { first: number; last: number }, to: string): string =>
	first === last ? String(first) : `${first} ${to} ${last}`;
