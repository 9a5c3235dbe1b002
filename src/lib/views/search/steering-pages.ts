import type { Localised } from '../../core/locale.ts';

/** A page that the search finds. */
export interface Page {
	path: string;
	title: Localised;
	/** What a reader finds there. */
	text: Localised;
	/** Words people look for that stand neither in title nor text. */
	words: Localised;
	/** Set where the page is about one topic. */
	isTopic?: true;
}

/** The pages on controlling and evaluation. */
export const steeringPages: readonly Page[] = [
	{
		path: '/steuerung/',
		title: { de: 'Steuerung', en: 'Steering' },
		text: {
			de: 'Kalender der Strategie, überfällige Berichte, Reichweite, Mittel und Stand der Aktivitäten.',
			en: 'Calendar of the strategy, overdue reports, reach, money and status of the activities.'
		},
		words: {
			de: 'Controlling Monitoring Berichtskalender Frist überfällig Teilnehmende Budget Reichweite',
			en: 'monitoring reporting calendar deadline overdue participants budget reach'
		}
	},
	{
		path: '/steuerung/wirkung/',
		title: { de: 'Wirkung', en: 'Effect' },
		text: {
			de: 'Je Thema vom Bedarf bis zur Kennzahl, gefüllt oder leer, mit Vorher-Nachher-Vergleich.',
			en: 'For each theme from need to indicator, filled or empty, with before and after.'
		},
		words: {
			de: 'Evaluation Wirkungskette Output Outcome Vorher Nachher',
			en: 'evaluation logic model output outcome before after'
		}
	},
	{
		path: '/steuerung/erhebung/',
		title: { de: 'Erhebung der Berichte', en: 'Collection of reports' },
		text: {
			de: 'Welche federführende Stelle berichtet hat, welche nicht, und wie die Erhebung läuft.',
			en: 'Which lead office has reported, which has not, and how the collection runs.'
		},
		words: {
			de: 'Frist überfällig Formular Vorlage Berichtszeitraum Controlling',
			en: 'deadline overdue form template reporting period controlling'
		}
	}
];
