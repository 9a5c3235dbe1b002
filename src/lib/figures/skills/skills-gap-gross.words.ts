import { skillsGapWavesWords } from './skills-gap-waves.words.ts';

/** Sentences on the way from the gross to the net figure; amounts are missing people. */
export const skillsGapGrossWords = {
	de: {
		headline: (where: string, gross: string, net: string, horizon: number) =>
			`${skillsGapWavesWords.de.headline(where, gross, horizon)}, auch wenn der Saldo ${net} lautet`,
		same: (where: string, gross: string, horizon: number) =>
			`${skillsGapWavesWords.de.headline(where, gross, horizon)}, kein Überhang verdeckt die Lücke`,
		noGap: (where: string, horizon: number) =>
			`Nach der Prognose fehlen ${where} bis ${horizon} keine Fachkräfte`,
		subtitle: (name: string, base: number, horizon: number) =>
			`Vom Bedarf an Fachkräften zum Saldo: fehlende Personen, ${name}, ${base} bis ${horizon}`,
		fills: (surplus: string, single: boolean) =>
			`Der Saldo zieht ${surplus} ohne Berufsausbildung ab, die es laut Prognose über den Bedarf hinaus gibt. Sie ${single ? 'kann' : 'können'} eine Stelle für Fachkräfte erst besetzen, wenn sie qualifiziert ${single ? 'ist' : 'sind'}.`,
		adds: 'Einen Überhang, der abzuziehen wäre, sagt die Prognose nicht voraus.',
		both: (sum: string, net: string) => `Die Teile ergeben ${sum}, veröffentlicht ist ${net}.`,
		gross: 'Fachkräfte, brutto',
		surplus: 'Überhang ohne Berufsausbildung',
		lack: 'Ohne Berufsausbildung',
		sum: 'Saldo, gerechnet',
		net: 'Saldo, wie veröffentlicht',
		step: 'Schritt',
		column: 'Fehlende Personen',
		note: 'Eigene Berechnung: brutto = mit Berufsausbildung + mit akademischem Abschluss; gerechneter Saldo = brutto − Überhang.'
	},
	en: {
		headline: (where: string, gross: string, net: string, horizon: number) =>
			`${skillsGapWavesWords.en.headline(where, gross, horizon)}, even though the net figure is ${net}`,
		same: (where: string, gross: string, horizon: number) =>
			`${skillsGapWavesWords.en.headline(where, gross, horizon)}; no surplus hides the gap`,
		noGap: (where: string, horizon: number) =>
			`According to the forecast no skilled workers will be missing ${where} by ${horizon}`,
		subtitle: (name: string, base: number, horizon: number) =>
			`From the demand for skilled workers to the net figure: missing people, ${name}, ${base} to ${horizon}`,
		fills: (surplus: string) =>
			`The net figure takes off ${surplus} without vocational training in excess of the demand forecast. They can fill a skilled job only once they have qualified.`,
		adds: 'No surplus that could be offset is forecast.',
		both: (sum: string, net: string) =>
			`The parts add up to ${sum}; the published figure is ${net}.`,
		gross: 'Skilled workers, gross',
		surplus: 'Surplus without vocational training',
		lack: 'Without vocational training',
		sum: 'Net figure, calculated',
		net: 'Net figure, as published',
		step: 'Step',
		column: 'Missing people',
		note: 'Own calculation: gross = with vocational training + with an academic degree; calculated net figure = gross − surplus.'
	}
};
