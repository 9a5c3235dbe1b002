import type { Figures, Found, Menu } from '../declared.ts';

const path = '/steuerung/';

export const menu: Menu = {
	group: 'strategy',
	at: 170,
	path,
	name: { de: 'Steuerung', en: 'Steering' }
};

export const found: Found = {
	at: 90,
	path,
	title: { de: 'Steuerung', en: 'Steering' },
	text: {
		de: 'Kalender der Strategie, überfällige Berichte, Reichweite, Mittel und Stand der Aktivitäten.',
		en: 'Calendar of the strategy, overdue reports, reach, money and status of the activities.'
	},
	words: {
		de: 'Controlling Monitoring Berichtskalender Frist überfällig Teilnehmende Budget Reichweite',
		en: 'monitoring reporting calendar deadline overdue participants budget reach'
	}
};

export const figures: Figures = {
	at: 110,
	views: { steering: async () => (await import('../steering/figures.ts')).steeringFigures }
};
