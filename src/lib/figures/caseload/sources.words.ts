import { listed } from '../trend.words.ts';

/** Sentences on the two counts of one day; `sign` of official less jobcentre: -1, 0 or 1. */
export const sourcesWords = {
	de: {
		counted: 'Gezählt',
		origin: 'Herkunft',
		measures: { persons: 'Leistungsberechtigte', elb: 'davon erwerbsfähig' },
		origins: { jobcentre: 'Jobcenter, laufende Zahl', official: 'Amtliche Statistik' },
		differenceName: 'Unterschied',
		plain: 'Zwei Zählungen für denselben Tag',
		none: 'Für diesen Tag liegt keine der beiden Zahlen vor.',
		one: 'Für diesen Tag liegt nur eine der beiden Zahlen vor.',
		subtitle: (county: string, day: string) =>
			listed('Leistungsberechtigte nach SGB II', county, day, 'Personen'),
		headline: (difference: string, sign: number) =>
			sign === 0
				? 'Beide Zählungen stimmen für diesen Tag überein'
				: `Die amtliche Statistik zählt ${difference} ${sign > 0 ? 'mehr' : 'weniger'} als das Jobcenter`,
		persons: (own: string, official: string) =>
			`Das Jobcenter zählt ${own} mit Anspruch auf Leistungen, die amtliche Statistik ${official}.`,
		elb: (difference: string, sign: number) =>
			sign === 0
				? 'Bei den Erwerbsfähigen gibt es keinen Unterschied.'
				: `Bei den Erwerbsfähigen zählt die amtliche Statistik ${difference} ${sign > 0 ? 'mehr' : 'weniger'}.`,
		why: 'Beide Zahlen sind richtig und zählen nach verschiedenen Regeln: Das Jobcenter nennt den Stand kurz nach dem Stichtag. Die amtliche Statistik wartet mehrere Monate, bis spätere Bewilligungen und Korrekturen eingegangen sind.',
		calculated:
			'Die Unterschiede sind eigene Berechnungen: amtliche Zahl minus Zahl des Jobcenters.'
	},
	en: {
		counted: 'Counted',
		origin: 'Origin',
		measures: { persons: 'People entitled to benefits', elb: 'of whom employable' },
		origins: { jobcentre: 'Jobcentre, running figure', official: 'Official statistics' },
		differenceName: 'Difference',
		plain: 'Two counts of the same day',
		none: 'Neither of the two figures is known for this day.',
		one: 'Only one of the two figures is known for this day.',
		subtitle: (county: string, day: string) =>
			listed('People entitled to benefits under SGB II', county, day, 'people'),
		headline: (difference: string, sign: number) =>
			sign === 0
				? 'Both counts agree for this day'
				: `The official count is ${difference} ${sign > 0 ? 'higher' : 'lower'} than the jobcentre’s`,
		persons: (own: string, official: string) =>
			`The jobcentre counts ${own} entitled to benefits, official statistics ${official}.`,
		elb: (difference: string, sign: number) =>
			sign === 0
				? 'There is no difference among employable people.'
				: `Among employable people official statistics count ${difference} ${sign > 0 ? 'more' : 'fewer'}.`,
		why: 'Both figures are right and follow different rules: the jobcentre gives the state of affairs shortly after the day. Official statistics wait several months until later approvals and corrections have come in.',
		calculated:
			'The differences are own calculations: official figure minus figure of the jobcentre.'
	}
};
