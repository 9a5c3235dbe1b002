import type { PointKind, PointStatus } from '../../figures/strategy/points.ts';

/** Texts of the strategy read as a plan. */
export const planWords = {
	de: {
		title: 'Die Strategie als Plan',
		lead: 'Was sie ohne Zahl festhält: in unseren Worten, mit Abschnitt und mit dem Stand, den der Text erkennen lässt.',
		count: (statuses: string) => `Stand: ${statuses}.`,
		kinds: {
			goal: 'Ziele',
			decision: 'Entscheidungen und Schritte',
			'success-factor': 'Was nach der Strategie für den Erfolg wichtig ist',
			workshop: 'Ergebnisse und offene Fragen'
		} satisfies Record<PointKind, string>,
		statuses: {
			open: 'offen',
			decided: 'beschlossen',
			done: 'erledigt',
			'not-stated': 'ohne Angabe zum Stand'
		} satisfies Record<PointStatus, string>,
		section: (section: string) => `Abschnitt ${section}`,
		note: 'Was seither geschah, ist hier nicht erhoben. Ziele mit einer Zahl:',
		targets: 'Ziele',
		dataset: 'Datensatz und Feldbeschreibung'
	},
	en: {
		title: 'The strategy as a plan',
		lead: 'What it sets down without a number: in our words, with section and with the status that the text shows.',
		count: (statuses: string) => `Status: ${statuses}.`,
		kinds: {
			goal: 'Goals',
			decision: 'Decisions and steps',
			'success-factor': 'What matters for success according to the strategy',
			workshop: 'Results and open questions'
		},
		statuses: {
			open: 'open',
			decided: 'decided',
			done: 'done',
			'not-stated': 'without a status'
		},
		section: (section: string) => `section ${section}`,
		note: 'What has happened since is not collected here. Goals with a number:',
		targets: 'targets and status',
		dataset: 'Dataset and description of fields'
	}
};
