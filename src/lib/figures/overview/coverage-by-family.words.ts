import { isOne } from '../trend.words.ts';

/** Sentences on the coverage of themes by families of target groups. */
export const coverageByFamilyWords = {
	de: {
		headline: (named: string, open: string, empty: string, cells: string) =>
			`Die Liste nennt ${named} von ${cells} Paaren aus Zielgruppenbereich und Thema${open === '0' ? '' : `, ${open} ${isOne(open) ? 'weiteres steht' : 'weitere stehen'} über allgemeine Angebote offen`}${empty === '0' ? '' : `; ${empty} nennt sie nicht, Hilfe kann es trotzdem geben`}`,
		subtitle: 'Zahl der Aktivitäten nach Zielgruppenbereichen und Schlüsselthemen',
		family: 'Zielgruppenbereich',
		theme: 'Thema',
		cell: (family: string, theme: string, count: string) => `${family}, Thema ${theme}: ${count}`,
		fewest: (names: string, count: string, many: number) =>
			`In den wenigsten Themen genannt ${many === 1 ? 'ist der Zielgruppenbereich' : 'sind die Zielgruppenbereiche'} ${names}: in ${many === 1 ? '' : 'je '}${count} ${isOne(count) ? 'Thema' : 'Themen'}.`,
		even: 'Alle Zielgruppenbereiche sind in gleich vielen Themen genannt.',
		nowhere: 'Die Liste nennt keinen Zielgruppenbereich in einem Thema.',
		multiple:
			'Eine Aktivität zählt in jedem Bereich, den sie anspricht. Die Summe der Felder ist deshalb größer als die Zahl der Aktivitäten.'
	},
	en: {
		headline: (named: string, open: string, empty: string, cells: string) =>
			`The list names ${named} of ${cells} pairs of target-group area and theme${open === '0' ? '' : `, and ${open} more ${isOne(open) ? 'is' : 'are'} open through general offers`}${empty === '0' ? '' : `; it does not name ${empty}, there may still be help`}`,
		subtitle: 'Number of activities by target-group area and key theme',
		family: 'Target-group area',
		theme: 'Theme',
		cell: (family: string, theme: string, count: string) => `${family}, theme ${theme}: ${count}`,
		fewest: (names: string, count: string, many: number) =>
			`The target-group ${many === 1 ? 'area' : 'areas'} ${names} ${many === 1 ? 'is' : 'are'} named in the fewest themes: in ${count}${many === 1 ? '' : ' each'}.`,
		even: 'All target-group areas are named in the same number of themes.',
		nowhere: 'The list names no target-group area in any theme.',
		multiple:
			'An activity counts in each area it addresses. The sum of the fields is therefore larger than the number of activities.'
	}
};
