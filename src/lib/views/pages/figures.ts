import type { Found, Menu } from '../declared.ts';

const path = '/zahlen/';

export const menu: Menu = {
	group: 'strategy',
	at: 180,
	path,
	name: { de: 'Zahlen der Strategie', en: 'Figures of the strategy' }
};

export const found: Found = {
	at: 120,
	path,
	title: { de: 'Zahlen der Strategie', en: 'Figures of the strategy' },
	text: {
		de: 'Alle Zahlen der Strategie mit Abschnitt, Quelle und Hinweisen, zum Zitieren.',
		en: 'All figures of the strategy with section, source and notes, ready to cite.'
	},
	words: { de: 'Zitat Zitieren Widerspruch', en: 'quote citation contradiction' }
};

export const figures = null;
