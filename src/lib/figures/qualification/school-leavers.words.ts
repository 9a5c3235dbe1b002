import { isOne } from '../trend.words.ts';

/** Sentences on school leavers without a certificate; shares come printed. */
export const schoolLeaversWords = {
	de: {
		none: (where: string) => `Zu Schulabgängen ohne Abschluss ${where} liegt keine Angabe vor`,
		now: (year: string, share: string, where: string) =>
			`${year} verließen ${share} der Abgängerinnen und Abgänger ${where} die Schule ohne Hauptschulabschluss`,
		ofAll: (without: string, total: string) =>
			`Das ${isOne(without) ? 'ist' : 'sind'} ${without} von ${total} Abgängerinnen und Abgängern.`,
		others: (parts: string) => `Zum Vergleich: ${parts}.`,
		nowSubtitle: (year: string) =>
			`Abgängerinnen und Abgänger allgemeinbildender Schulen ohne Hauptschulabschluss, Anteil an allen in Prozent, am Ort der Schule${year && `, ${year}`}`,
		detail: (without: string, total: string) => `${without} von ${total}`,
		share: 'Anteil (eigene Berechnung)',
		without: 'Ohne Hauptschulabschluss',
		total: 'Insgesamt',
		calculated: 'Anteil: eigene Berechnung aus den beiden Anzahlen der amtlichen Tabelle.',
		subject: 'Der Anteil der Schulabgängerinnen und Schulabgänger ohne Abschluss',
		place:
			'Gezählt wird am Ort der Schule. Wer im Kreis wohnt und anderswo zur Schule geht, zählt nicht mit.',
		single: (year: string, share: string, where: string) =>
			`${year} betrug der Anteil ohne Schulabschluss ${where} ${share}`,
		older: (text: string) => `Nach der älteren, nicht vergleichbaren Quelle: ${text}.`,
		course: (where: string, spans: string, share: string) =>
			`Schulabgang ohne Abschluss ${where}, ${spans} nach zwei Quellen: zuletzt ${share}`,
		spans: (older: string, newer: string) => `${older} und ${newer}`,
		trendSubtitle: (name: string, span: string) =>
			`Abgängerinnen und Abgänger ohne Schulabschluss, ${name}, Anteil an allen in Prozent, ${span}`,
		printed: 'Anteil nach der älteren Quelle',
		median: 'Median der Kreise',
		break: 'andere Quelle',
		breakNote:
			'Die beiden Quellen grenzen die Gruppe nicht gleich ab, und dazwischen fehlen Jahre. Deshalb ist die Linie nicht verbunden.',
		medianNote:
			'Median der Kreise und kreisfreien Städte des Landes: eigene Berechnung, nur für die Jahre der älteren Quelle.'
	},
	en: {
		none: (where: string) => `There is no figure on school leavers without a certificate ${where}`,
		now: (year: string, share: string, where: string) =>
			`In ${year}, ${share} of school leavers ${where} left without a lower secondary certificate`,
		ofAll: (without: string, total: string) => `That is ${without} of ${total} school leavers.`,
		others: (parts: string) => `For comparison: ${parts}.`,
		nowSubtitle: (year: string) =>
			`Leavers of general-education schools without a lower secondary certificate, share of all in per cent, by location of the school${year && `, ${year}`}`,
		detail: (without: string, total: string) => `${without} of ${total}`,
		share: 'Share (own calculation)',
		without: 'Without a lower secondary certificate',
		total: 'Total',
		calculated: 'Share: own calculation from the two counts of the official table.',
		subject: 'The share of school leavers without a certificate',
		place:
			'People count where the school is. Those who live in the district and go to school elsewhere do not count.',
		single: (year: string, share: string, where: string) =>
			`In ${year} the share without a certificate ${where} was ${share}`,
		older: (text: string) => `The older source is not comparable: ${text}.`,
		course: (where: string, spans: string, share: string) =>
			`Leaving school without a certificate ${where}, ${spans} from two sources: most recently ${share}`,
		spans: (older: string, newer: string) => `${older} and ${newer}`,
		trendSubtitle: (name: string, span: string) =>
			`School leavers without a certificate, ${name}, share of all in per cent, ${span}`,
		printed: 'Share after the older source',
		median: 'Median of the districts',
		break: 'other source',
		breakNote:
			'The two sources do not define the group alike, and the years between are missing. So the line is not joined.',
		medianNote:
			'Median of the districts and cities of the state: own calculation, for the years of the older source only.'
	}
};
