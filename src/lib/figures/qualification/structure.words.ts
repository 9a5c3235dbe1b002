import { sourceIn } from '../../i18n/source-in.ts';
import { listed } from '../trend.words.ts';

/** Sentences on the qualification of employees; shares come printed, `points` with their unit. */
export const structureWords = {
	de: {
		none: (where: string) => `Zur Qualifikation der Beschäftigten ${where} liegt keine Angabe vor`,
		headline: (share: string, where: string, year: number) =>
			`${year} hatten ${share} der Beschäftigten ${where} einen akademischen Abschluss`,
		comparison: (headline: string, state: string, share: string) =>
			`${headline}; für ${state} nennt die Quelle ${share}`,
		gap: (more: boolean, points: string, state: string) =>
			`Der Anteil mit akademischem Abschluss liegt ${points} ${more ? 'über' : 'unter'} dem Wert für ${state}.`,
		equal: (state: string) => `Der Anteil mit akademischem Abschluss ist so hoch wie in ${state}.`,
		unstated: (points: string) => `Für ${points} macht die Quelle keine Angabe.`,
		subtitle: (years: string) =>
			`${listed('Sozialversicherungspflichtig Beschäftigte nach Berufsabschluss', 'Anteile in Prozent', years)}; schraffiert: keine Angabe; offen: in der Quelle nicht genannt`,
		categories: {
			vocational: 'Mit Berufsausbildung',
			academic: 'Mit akademischem Abschluss',
			'without-degree': 'Ohne Berufsausbildung',
			'not-stated': 'Keine Angabe'
		},
		cited: (sources: string) => sources,
		editions: {
			'strategy-2024': 'Strategie 2024',
			'strategy-2021': 'Strategie 2021'
		},
		remainder: 'Rest zu 100, eigene Berechnung',
		columns: {
			region: 'Region',
			year: 'Jahr',
			edition: 'Quelle',
			category: 'Berufsabschluss',
			share: 'Anteil an den Beschäftigten'
		},
		notes: {
			remainder:
				'„Keine Angabe“ ist der Rest zu 100 Prozent (eigene Berechnung). Die Quelle erklärt ihn nicht.',
			earlier:
				'Die früheren Werte stammen aus einer anderen Ausgabe der Strategie und nicht aus derselben Quelle. Deshalb ist keine Entwicklung berechnet. Was dort nicht genannt ist, bleibt leer.',
			level:
				'Gezählt ist der Abschluss der Person, nicht die Anforderung ihrer Stelle (Anforderungsniveau).'
		}
	},
	en: {
		none: (where: string) => `There is no figure on the qualification of employees ${where}`,
		headline: (share: string, where: string, year: number) =>
			`In ${year}, ${share} of employees ${where} held an academic degree`,
		comparison: (headline: string, state: string, share: string) =>
			`${headline}; for ${state} the source names ${share}`,
		gap: (more: boolean, points: string, state: string) =>
			`The share with an academic degree is ${points} ${more ? 'above' : 'below'} the figure for ${state}.`,
		equal: (state: string) => `The share with an academic degree is the same as in ${state}.`,
		unstated: (points: string) => `For ${points} the source states nothing.`,
		subtitle: (years: string) =>
			`${listed('Employees subject to social insurance by qualification', 'shares in per cent', years)}; hatched: not stated; open: not named in the source`,
		categories: {
			vocational: 'With vocational training',
			academic: 'With an academic degree',
			'without-degree': 'Without vocational training',
			'not-stated': 'Not stated'
		},
		cited: (sources: string) => sourceIn(sources, 'en'),
		editions: {
			'strategy-2024': 'strategy 2024',
			'strategy-2021': 'strategy 2021'
		},
		remainder: 'remainder to 100, own calculation',
		columns: {
			region: 'Region',
			year: 'Year',
			edition: 'Source',
			category: 'Vocational qualification',
			share: 'Share of employees'
		},
		notes: {
			remainder:
				'“Not stated” is the remainder to 100 per cent (own calculation). The source does not explain it.',
			earlier:
				'The earlier values come from another edition of the strategy and not from the same source, so no change is calculated. What it does not name stays empty.',
			level: 'Counted is the qualification of the person, not the demand of the job.'
		}
	}
};
