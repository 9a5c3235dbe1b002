import type { Measure } from './jobcentre.ts';

/** Names of the key numbers of the caseload. */
export const factsWords = {
	de: {
		title: (day: string) => `Das Jobcenter am ${day}`,
		names: {
			communities: 'Bedarfsgemeinschaften',
			persons: 'Leistungsberechtigte',
			elb: 'davon erwerbsfähig'
		} satisfies Record<Measure, string>,
		mean: 'Personen je Bedarfsgemeinschaft',
		sum: 'hier addiert',
		calculated: 'eigene Berechnung',
		official: {
			title: (day: string) => `Amtliche Statistik am ${day}`,
			persons: 'Leistungsberechtigte nach SGB II',
			employable: 'davon erwerbsfähig',
			share: 'Anteil an der Bevölkerung',
			minimum: 'Mindestsicherung insgesamt',
			ofAll: (share: string) => `${share} der Bevölkerung`
		}
	},
	en: {
		title: (day: string) => `The jobcentre on ${day}`,
		names: {
			communities: 'Benefit households',
			persons: 'People entitled to benefits',
			elb: 'of whom employable'
		} satisfies Record<Measure, string>,
		mean: 'People per benefit household',
		sum: 'added up here',
		calculated: 'own calculation',
		official: {
			title: (day: string) => `Official statistics on ${day}`,
			persons: 'People entitled to SGB II benefits',
			employable: 'of whom employable',
			share: 'Share of the population',
			minimum: 'Minimum income benefits in total',
			ofAll: (share: string) => `${share} of the population`
		}
	}
};
