import { isOne } from '../trend.words.ts';

/** Sentences on the forecasts of one institute, one beside the other. */
export const skillsGapWavesWords = {
	de: {
		headline: (where: string, missing: string, horizon: number) =>
			`Bis ${horizon} ${isOne(missing) ? 'fehlt' : 'fehlen'} ${where} voraussichtlich ${missing} ${isOne(missing) ? 'Fachkraft' : 'Fachkräfte'}`,
		balanced: (where: string, horizon: number) =>
			`Bis ${horizon} gleichen sich Bedarf und Angebot an Fachkräften ${where} voraussichtlich aus`,
		surplus: (where: string, surplus: string, horizon: number) =>
			`Bis ${horizon} gibt es ${where} voraussichtlich ${surplus} ${isOne(surplus) ? 'Fachkraft' : 'Fachkräfte'} mehr als gebraucht`,
		before: (headline: string, missing: string, horizon: number) =>
			`${headline}; die Prognose davor nannte ${missing} bis ${horizon}`,
		none: (where: string) => `Für Fachkräfte ${where} liegt keine Prognose vor`,
		subtitle:
			'Fehlende Fachkräfte (mit Berufsausbildung oder akademischem Abschluss) nach Prognose, vom Basisjahr bis zum Horizont, Personen',
		summary: (count: number) =>
			count === 1
				? 'Bisher liegt eine Prognose vor.'
				: `${['', '', 'Zwei', 'Drei', 'Vier', 'Fünf'][count] ?? count} Prognosen stehen nebeneinander, jede mit eigenem Basisjahr und Horizont. Sie bilden keine Zeitreihe.`,
		absent: (where: string, horizons: string) =>
			`Bis ${horizons} ist uns ${where} kein Wert bekannt.`,
		districts: 'Regierungsbezirke',
		forecast: (horizon: number) => `Prognose bis ${horizon}`,
		drawn: (span: string) => `Prognose ${span}`,
		missing: (value: string) => `${value} ${isOne(value) ? 'fehlt' : 'fehlen'}`,
		tooMany: (value: string) => `${value} Überhang`,
		about: (text: string) => `etwa ${text}`,
		sum: 'eigene Berechnung',
		printed: 'wie veröffentlicht',
		press: 'nach einem Pressebericht',
		columns: {
			region: 'Region',
			forecast: 'Prognose',
			span: 'Zeitraum',
			value: 'Fachkräfte',
			kind: 'Art der Zahl',
			note: 'Anmerkung'
		},
		sumNote:
			'Verglichen werden nur Fachkräfte. Wo die Prognose sie nicht zusammen nennt, sind die fehlenden Personen mit Berufsausbildung und mit akademischem Abschluss addiert (eigene Berechnung).',
		aboutNote: '„Etwa“ steht, wo die Quelle die Zahl nur ungefähr nennt.'
	},
	en: {
		headline: (where: string, missing: string, horizon: number) =>
			`By ${horizon}, an estimated ${missing} skilled ${isOne(missing) ? 'worker' : 'workers'} will be missing ${where}`,
		balanced: (where: string, horizon: number) =>
			`By ${horizon}, demand and supply of skilled workers ${where} are expected to balance`,
		surplus: (where: string, surplus: string, horizon: number) =>
			`By ${horizon} there will be an estimated ${surplus} more skilled ${isOne(surplus) ? 'worker' : 'workers'} than needed ${where}`,
		before: (headline: string, missing: string, horizon: number) =>
			`${headline}; the forecast before named ${missing} by ${horizon}`,
		none: (where: string) => `There is no forecast for skilled workers ${where}`,
		subtitle:
			'Missing skilled workers (vocational training or academic degree) by forecast, from base year to horizon, people',
		summary: (count: number) =>
			count === 1
				? 'There is one forecast so far.'
				: `${['', '', 'Two', 'Three', 'Four', 'Five'][count] ?? count} forecasts stand side by side, each with its own base year and horizon. They are not a time series.`,
		absent: (where: string, horizons: string) => `We know of no figure to ${horizons} ${where}.`,
		districts: 'Government districts',
		forecast: (horizon: number) => `Forecast to ${horizon}`,
		drawn: (span: string) => `Forecast ${span}`,
		missing: (value: string) => `${value} missing`,
		tooMany: (value: string) => `${value} surplus`,
		about: (text: string) => `about ${text}`,
		sum: 'own calculation',
		printed: 'as published',
		press: 'from a press report',
		columns: {
			region: 'Region',
			forecast: 'Forecast',
			span: 'Period',
			value: 'Skilled workers',
			kind: 'Kind of figure',
			note: 'Note'
		},
		sumNote:
			'Only skilled workers are compared. Where the forecast does not name them together, the missing people with vocational training and with an academic degree are added up (own calculation).',
		aboutNote: '“About” stands where the source gives the figure only roughly.'
	}
};
