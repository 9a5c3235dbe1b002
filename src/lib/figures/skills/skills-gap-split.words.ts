import { isOne, listed } from '../trend.words.ts';

/** Sentences on how the gap of skilled workers divides between vocational and academic. */
export const skillsGapSplitWords = {
	de: {
		headline: (share: string, where: string, horizon: number) =>
			`Voraussichtlich fehlende Fachkräfte bis ${horizon}: ${where} ${share} mit akademischem Abschluss`,
		comparison: (headline: string, inState: string, share: string) =>
			`${headline}, ${inState} ${share}`,
		none: (where: string) => `Die Lücke an Fachkräften ${where} lässt sich nicht aufteilen`,
		noneWhy: 'Anteile gibt es nur, wo Fachkräfte beider Gruppen fehlen.',
		subtitle: (span: string) =>
			listed(
				'Fehlende Fachkräfte nach Qualifikation',
				'Anteile in Prozent',
				span && `Prognose ${span}`
			),
		summary: (name: string, skilled: string, vocational: string, academic: string) =>
			`${name}: Von ${skilled} Fachkräften, die voraussichtlich fehlen, entfallen ${vocational} auf Berufsausbildung und ${academic} auf akademische Abschlüsse.`,
		note: 'Eigene Berechnung: fehlende Personen je Gruppe geteilt durch die Summe beider Gruppen. Die Prognose nennt auf Zehner gerundete Zahlen; die Anteile sind deshalb auf ganze Prozent gerundet. Der Überhang an Personen ohne Berufsausbildung ist nicht enthalten.',
		detail: (skilled: string) => `${skilled} ${isOne(skilled) ? 'fehlt' : 'fehlen'}`,
		columns: {
			region: 'Region',
			skilled: 'Fehlende Fachkräfte',
			qualification: 'Qualifikation',
			both: 'Fachkräfte zusammen',
			share: 'Anteil'
		}
	},
	en: {
		headline: (share: string, where: string, horizon: number) =>
			`Skilled workers expected to be missing by ${horizon}: ${share} with an academic degree ${where}`,
		comparison: (headline: string, inState: string, share: string) =>
			`${headline}, ${share} ${inState}`,
		none: (where: string) => `The gap of skilled workers ${where} cannot be divided`,
		noneWhy: 'There are shares only where skilled workers of both groups are missing.',
		subtitle: (span: string) =>
			listed(
				'Missing skilled workers by qualification',
				'shares in per cent',
				span && `forecast ${span}`
			),
		summary: (name: string, skilled: string, vocational: string, academic: string) =>
			`${name}: of ${skilled} skilled workers expected to be missing, ${vocational} fall to vocational training and ${academic} to academic degrees.`,
		note: 'Own calculation: missing people of each group divided by the sum of both groups. The forecast gives figures rounded to tens; the shares are therefore rounded to whole per cent. The surplus of people without vocational training is not included.',
		detail: (skilled: string) => `${skilled} missing`,
		columns: {
			region: 'Region',
			skilled: 'Missing skilled workers',
			qualification: 'Qualification',
			both: 'Skilled workers together',
			share: 'Share'
		}
	}
};
