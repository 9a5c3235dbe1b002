import { listed } from '../trend.words.ts';
import { sentenceStart } from '../trend.ts';

interface Gap {
	/** Distance to the state in per cent; null where it cannot be calculated. */
	gap: number | null;
	percent: string;
	inState: string;
	value: string;
}

/** Sentences of the figure on output and income. */
export const economyWords = {
	de: {
		none: 'Zu diesem Wert je Kopf liegen keine Zahlen vor',
		measures: {
			gdp: 'Bruttoinlandsprodukt je Einwohnerin und Einwohner',
			income: 'Verfügbares Einkommen je Einwohnerin und Einwohner'
		},
		subjects: { gdp: 'die Wirtschaftsleistung pro Kopf', income: 'das Einkommen pro Kopf' },
		subtitle: (measure: string, regions: string, years: string) =>
			listed(measure, regions, years, 'Euro im Jahr in jeweiligen Preisen'),
		headline: (subject: string, place: string, { gap, percent, inState, value }: Gap) => {
			const start = sentenceStart(subject);
			if (gap === null) return `${start} ${place}: ${value}`;
			if (Math.round(gap) === 0) return `${start} ist ${place} so hoch wie ${inState}`;
			return `${start} ist ${place} ${percent} ${gap > 0 ? 'höher' : 'niedriger'} als ${inState}`;
		},
		value: (year: string, value: string, subject: string) => `${year} betrug ${subject} ${value}.`,
		revision: 'Revision',
		revisionName: 'Rechenstand',
		older: 'ältere Revision',
		newer: 'aktuelle Revision',
		meaning: {
			gdp: 'Was im Kreis erwirtschaftet wird, auch von Einpendelnden, geteilt durch die Zahl derer, die hier wohnen.',
			income:
				'Was privaten Haushalten nach Steuern, Abgaben und Sozialleistungen bleibt, geteilt durch die Zahl der Menschen.'
		},
		base: (measure: 'gdp' | 'income') =>
			measure === 'income'
				? [
						'Die Werte je Kopf der aktuellen Revision beziehen sich auf die Bevölkerung nach dem Zensus 2011.'
					]
				: [],
		prices:
			'Nicht preisbereinigt: Ein Teil des Anstiegs ist Teuerung. Die letzten Jahre werden mit jeder Revision neu berechnet.',
		revisions: (year: number | undefined) =>
			year === undefined
				? []
				: [
						`Ab ${year} gilt eine neue Revision; davor und danach sind die Werte nicht vergleichbar, die Linien sind getrennt. Jahre mit zwei Werten stehen mit beiden in der Tabelle.`
					]
	},
	en: {
		none: 'There are no figures on this value per head',
		measures: {
			gdp: 'Gross domestic product per inhabitant',
			income: 'Disposable income per inhabitant'
		},
		subjects: { gdp: 'output per head', income: 'income per head' },
		subtitle: (measure: string, regions: string, years: string) =>
			listed(measure, regions, years, 'euros a year at current prices'),
		headline: (subject: string, place: string, { gap, percent, inState, value }: Gap) => {
			const start = `${sentenceStart(subject)} ${place}`;
			if (gap === null) return `${start}: ${value}`;
			if (Math.round(gap) === 0) return `${start} is as high as ${inState}`;
			return `${start} is ${percent} ${gap > 0 ? 'higher' : 'lower'} than ${inState}`;
		},
		value: (year: string, value: string, subject: string) => `In ${year} ${subject} was ${value}.`,
		revision: 'revision',
		revisionName: 'Calculation',
		older: 'older revision',
		newer: 'current revision',
		meaning: {
			gdp: 'What is produced in the district, by commuters too, divided by the number of people who live here.',
			income:
				'What private households keep after taxes, contributions and benefits, divided by the number of people.'
		},
		base: (measure: 'gdp' | 'income') =>
			measure === 'income'
				? ['Values per head of the current revision rest on the population of the 2011 census.']
				: [],
		prices:
			'Not adjusted for prices: part of the rise is inflation. Each revision recalculates the latest years.',
		revisions: (year: number | undefined) =>
			year === undefined
				? []
				: [
						`From ${year} on a new revision applies; values before and after cannot be compared and the lines are separate. Years with two values have both in the table.`
					]
	}
};
