import type { County } from '../../core/county.ts';

/** Texts of the page on qualification. */
export const qualificationWords = {
	de: {
		title: 'Welche Abschlüsse die Beschäftigten haben',
		lead: (county: County) =>
			`Berufsausbildung, akademischer Abschluss oder keins von beiden: die Beschäftigten ${county.in.de} im Vergleich, und wie viele junge Menschen die Schule ohne Abschluss verlassen.`,
		guide: {
			title: 'So lesen Sie die Zahlen',
			items: [
				{
					term: 'Qualifikation',
					text: 'Der höchste Berufsabschluss einer Person. Was ihre Stelle verlangt, heißt Anforderungsniveau und steht hier nicht.'
				},
				{
					term: 'Beschäftigte',
					text: 'Sozialversicherungspflichtig Beschäftigte. Selbstständige, Beamtinnen und Beamte sowie ausschließlich geringfügig Beschäftigte zählen nicht mit.'
				},
				{
					term: 'Keine Angabe',
					text: 'Der Abschluss ist nicht gemeldet, oder die Quelle nennt den Wert nicht. Solche Lücken bleiben sichtbar.'
				},
				{
					term: 'Verschiedene Quellen',
					text: 'Zahlen bis 2015, für 2018 und für 2021 stammen aus verschiedenen Quellen. Sie sind nirgends zu einer Linie verbunden.'
				}
			]
		},
		sections: {
			districts: {
				title: 'Der Kreis unter den Kreisen des Landes',
				lead: 'Anteile für alle Kreise gibt es hier nur aus einer älteren Statistik.',
				choose: 'Beschäftigte',
				names: { academic: 'mit akademischem Abschluss', without: 'ohne Berufsabschluss' }
			},
			school: {
				title: 'Schulabgänge ohne Abschluss',
				lead: 'Zwei Quellen, die einander nicht fortsetzen: eine amtliche Zählung für ein Jahr und eine ältere Zeitreihe.'
			}
		},
		related: {
			title: 'Weiterlesen',
			skills: 'Welche Fachkräfte voraussichtlich fehlen.',
			activities: 'Welche Aktivitäten Ausbildung und Qualifizierung fördern.',
			compare: 'Kreise nach Wahl miteinander vergleichen.',
			data: 'Die Tabellen zum Herunterladen.'
		}
	},
	en: {
		title: 'Which qualifications employees hold',
		lead: (county: County) =>
			`Vocational training, an academic degree or neither: employees ${county.in.en} in comparison, and how many young people leave school without a certificate.`,
		guide: {
			title: 'How to read the figures',
			items: [
				{
					term: 'Qualification',
					text: 'The highest vocational qualification of a person. What the job demands is another matter and not shown here.'
				},
				{
					term: 'Employees',
					text: 'Employees subject to social insurance. The self-employed, civil servants and people in marginal employment only do not count.'
				},
				{
					term: 'Not stated',
					text: 'The qualification was not reported, or the source does not name the value. Such gaps stay visible.'
				},
				{
					term: 'Different sources',
					text: 'Figures up to 2015, for 2018 and for 2021 come from different sources. They are never joined to one line.'
				}
			]
		},
		sections: {
			districts: {
				title: 'The district among all districts of the state',
				lead: 'Shares for all districts are held here from older statistics only.',
				choose: 'Employees',
				names: {
					academic: 'with an academic degree',
					without: 'without a vocational qualification'
				}
			},
			school: {
				title: 'Leaving school without a certificate',
				lead: 'Two sources that do not continue each other: an official count for one year and an older series.'
			}
		},
		related: {
			title: 'Read on',
			skills: 'Which skilled workers are expected to be missing.',
			activities: 'Which activities support training and qualification.',
			compare: 'Compare districts of your choice.',
			data: 'The tables to download.'
		}
	}
};
