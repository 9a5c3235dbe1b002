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
		calculated: 'eigene Berechnung'
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
		calculated: 'own calculation'
	}
};
