import { listed } from '../trend.words.ts';

/** Sentences of the figure on output and income. */
export const economyWords = {
	de: {
		none: 'Zu diesem Wert je Kopf liegen keine Zahlen vor',
		measures: {
			gdp: 'Bruttoinlandsprodukt je Einwohnerin und Einwohner',
			income: 'Verfügbares Einkommen je Einwohnerin und Einwohner'
		},
		subjects: { gdp: 'Das Bruttoinlandsprodukt pro Kopf', income: 'Das Einkommen pro Kopf' },
		subtitle: (measure: string, regions: string, years: string) =>
			listed(measure, regions, years, 'Euro im Jahr in jeweiligen Preisen'),
		notes: (measure: 'gdp' | 'income', revisedIn: number | undefined) => [
			{
				gdp: 'Was im Kreis erwirtschaftet wird, auch von Einpendelnden, geteilt durch die Zahl derer, die hier wohnen.',
				income:
					'Was privaten Haushalten nach Steuern, Abgaben und Sozialleistungen bleibt, geteilt durch die Zahl der Menschen.'
			}[measure],
			measure === 'income'
				? 'Die Werte je Kopf der aktuellen Revision beziehen sich auf die Bevölkerung nach dem Zensus 2011.'
				: '',
			'Nicht preisbereinigt: Ein Teil des Anstiegs ist Teuerung. Die letzten Jahre werden mit jeder Revision neu berechnet.',
			revisedIn === undefined
				? ''
				: `Ab ${revisedIn} gilt eine neue Revision; davor und danach sind die Werte nicht vergleichbar, die Linien sind getrennt. Jahre mit zwei Werten stehen mit beiden in der Tabelle.`
		]
	},
	en: {
		none: 'There are no figures on this value per head',
		measures: {
			gdp: 'Gross domestic product per inhabitant',
			income: 'Disposable income per inhabitant'
		},
		subjects: { gdp: 'Gross domestic product per head', income: 'Income per head' },
		subtitle: (measure: string, regions: string, years: string) =>
			listed(measure, regions, years, 'euros a year at current prices'),
		notes: (measure: 'gdp' | 'income', revisedIn: number | undefined) => [
			{
				gdp: 'What is produced in the district, by commuters too, divided by the number of people who live here.',
				income:
					'What private households keep after taxes, contributions and benefits, divided by the number of people.'
			}[measure],
			measure === 'income'
				? 'Values per head of the current revision rest on the population of the 2011 census.'
				: '',
			'Not adjusted for prices: part of the rise is inflation. Each revision recalculates the latest years.',
			revisedIn === undefined
				? ''
				: `From ${revisedIn} on a new revision applies; values before and after cannot be compared and the lines are separate. Years with two values have both in the table.`
		]
	}
};
