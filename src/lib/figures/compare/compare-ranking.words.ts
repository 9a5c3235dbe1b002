import type { IndicatorRow } from '../../data/queries/compare.ts';
import { lowestFirst } from './places.ts';

interface Rank {
	rank: number;
	of: number;
}

/** At most two names, then their number. */
const few = (names: readonly string[], and: string, more: string): string => {
	if (names.length <= 2) return names.join(` ${and} `);
	return `${names[0]} ${and} ${names.length - 1} ${more}`;
};

type Kind = Pick<IndicatorRow, 'comparable' | 'direction'>;

/** Sentences on the place of the county among the districts of its state. */
export const compareRankingWords = {
	de: {
		headline: (name: string, county: string, year: number, rank: number, of: number) =>
			of === 1
				? `${name}: Wert ${year} nur für ${county}`
				: `${name}: ${county} ${year} auf Rang ${rank} von ${of}`,
		unknown: (name: string, where: string, year: number) =>
			`${name}: für ${year} liegt ${where} kein Wert vor`,
		nothing: (name: string) => `${name}: für diese Auswahl liegen keine Werte vor`,
		rank: ({ rank, of }: Rank, value: string, isLowest: boolean, ties: string) =>
			`Rang ${rank} von ${of} mit ${value}${ties === '' ? '' : `, gleichauf mit ${ties}`}; der ${isLowest ? 'niedrigste' : 'höchste'} Wert hat Rang 1.`,
		distance: (sign: number, away: string, inState: string, state: string) =>
			sign === 0
				? `Der Wert ist so hoch wie ${inState}.`
				: `Das sind ${away} ${sign > 0 ? 'mehr' : 'weniger'} als ${inState} (${state}).`,
		among: (group: 'neighbours' | 'own', { rank, of }: Rank, ties: string) =>
			`${group === 'neighbours' ? 'Mit seinen Nachbarkreisen verglichen' : 'Mit der eigenen Auswahl verglichen'}: Rang ${rank} von ${of}${ties === '' ? '' : `, gleichauf mit ${ties}`}.`,
		range: (most: string, top: string[], least: string, bottom: string[]) =>
			most === least
				? `Alle Werte sind gleich: ${most}.`
				: `Die Werte reichen von ${least} (${few(bottom, 'und', 'weitere')}) bis ${most} (${few(top, 'und', 'weitere')}).`,
		shared: (count: string) => `${count} anderen`,
		alone: (value: string) => `Der Wert beträgt ${value}.`,
		gaps: (missing: number, of: number) =>
			missing === 0 ? '' : `Für ${missing} von ${of} liegt kein Wert vor.`,
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
		order: (indicator: Kind) => {
			if (indicator.comparable !== 1)
				return 'Rang 1 hat die höchste Anzahl. Anzahlen folgen der Größe der Kreise: Wo mehr Menschen leben, ist fast jede Anzahl höher. Der Rang ist deshalb keine Bewertung.';
			if (indicator.direction === 'neutral')
				return 'Rang 1 hat den höchsten Wert. Ob ein hoher Wert gut ist, lässt sich bei diesem Merkmal nicht allgemein sagen.';
			return lowestFirst(indicator)
				? 'Rang 1 hat den niedrigsten Wert, denn hier ist ein niedriger Wert günstig. Gleiche Werte teilen sich einen Rang.'
				: 'Rang 1 hat den höchsten Wert, denn hier ist ein hoher Wert günstig. Gleiche Werte teilen sich einen Rang.';
		},
		calculated: (withState: boolean) =>
			withState
				? 'Rang und Abstand zum Landeswert sind eigene Berechnungen aus den gerundeten Werten der Quelle.'
				: 'Der Rang ist eine eigene Berechnung aus den Werten der Quelle.',
		missing: (names: string) => `Ohne Wert: ${names}.`,
		others: (used: string, others: string) =>
			`Für dieses Jahr gibt es Werte aus mehreren Quellen. Gezeigt werden die der Tabelle ${used}, nicht die der Tabelle ${others}.`,
		district: 'Kreis',
		rankName: 'Rang',
		group: 'Vergleichsgruppe',
		yes: 'ja'
	},
	en: {
		headline: (name: string, county: string, year: number, rank: number, of: number) =>
			of === 1
				? `${name}: a value for ${county} only in ${year}`
				: `${name}: ${county} ranks ${rank} of ${of} in ${year}`,
		unknown: (name: string, where: string, year: number) =>
			`${name}: no value ${where} for ${year}`,
		nothing: (name: string) => `${name}: no values for this choice`,
		rank: ({ rank, of }: Rank, value: string, isLowest: boolean, ties: string) =>
			`Rank ${rank} of ${of} with ${value}${ties === '' ? '' : `, level with ${ties}`}; the ${isLowest ? 'lowest' : 'highest'} value ranks first.`,
		distance: (sign: number, away: string, inState: string, state: string) =>
			sign === 0
				? `The value is the same as ${inState}.`
				: `That is ${away} ${sign > 0 ? 'more' : 'less'} than ${inState} (${state}).`,
		among: (group: 'neighbours' | 'own', { rank, of }: Rank, ties: string) =>
			`${group === 'neighbours' ? 'Among its neighbours' : 'Among your own choice'}: rank ${rank} of ${of}${ties === '' ? '' : `, level with ${ties}`}.`,
		range: (most: string, top: string[], least: string, bottom: string[]) =>
			most === least
				? `All values are the same: ${most}.`
				: `Values range from ${least} (${few(bottom, 'and', 'more')}) to ${most} (${few(top, 'and', 'more')}).`,
		shared: (count: string) => `${count} others`,
		alone: (value: string) => `The value is ${value}.`,
		gaps: (missing: number, of: number) =>
			missing === 0 ? '' : `There is no value for ${missing} of ${of}.`,
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
		order: (indicator: Kind) => {
			if (indicator.comparable !== 1)
				return 'Rank 1 has the highest count. Counts follow the size of the districts: where more people live almost every count is higher. The rank is therefore no judgement.';
			if (indicator.direction === 'neutral')
				return 'Rank 1 has the highest value. Whether a high value is good cannot be said in general for this indicator.';
			return lowestFirst(indicator)
				? 'Rank 1 has the lowest value, because a low value is favourable here. Equal values share a rank.'
				: 'Rank 1 has the highest value, because a high value is favourable here. Equal values share a rank.';
		},
		calculated: (withState: boolean) =>
			withState
				? 'Rank and distance to the state are own calculations from the rounded values of the source.'
				: 'The rank is an own calculation from the values of the source.',
		missing: (names: string) => `Without a value: ${names}.`,
		others: (used: string, others: string) =>
			`There are values from several sources for this year. Shown are those of table ${used}, not those of table ${others}.`,
		district: 'District',
		rankName: 'Rank',
		group: 'Comparison group',
		yes: 'yes'
	}
};
