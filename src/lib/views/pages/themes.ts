import type { Figures, Found, Menu } from '../declared.ts';

const path = '/themen/';

export const menu: Menu = {
	group: 'strategy',
	at: 130,
	path,
	name: { de: 'Themen', en: 'Themes' }
};

export const found: Found = {
	at: 70,
	path,
	title: { de: 'Themen', en: 'Themes' },
	text: {
		de: 'Jedes Thema mit Aktivitäten, Beteiligten und Kennzahlen.',
		en: 'Each theme with activities, partners and indicators.'
	},
	words: {
		de: 'Themen der Strategie Handlungsfelder',
		en: 'themes of the strategy fields of action'
	}
};

export const figures: Figures = {
	at: 140,
	views: { themes: async () => (await import('../themes/figures.ts')).themeFigures }
};
