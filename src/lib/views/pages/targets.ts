import type { Figures, Found, Menu } from '../declared.ts';

const path = '/ziele/';

export const menu: Menu = {
	group: 'strategy',
	at: 140,
	path,
	name: { de: 'Ziele', en: 'Targets' }
};

export const found: Found = {
	at: 80,
	path,
	title: { de: 'Ziele', en: 'Targets' },
	text: {
		de: 'Ziele mit Zahl, Ausgangswert und Termin; Kennzahlen ohne Ziel.',
		en: 'Targets with number, baseline and date; indicators without a target.'
	},
	words: {
		de: 'Stand Zielwert Controlling Evaluation Ampel',
		en: 'status goals controlling evaluation'
	}
};

export const figures: Figures = {
	at: 130,
	views: { targets: async () => (await import('../targets/figures.ts')).targetFigures }
};
