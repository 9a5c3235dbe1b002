import type { Figures, Found, Menu } from '../declared.ts';

const path = '/strategie/';

export const menu: Menu = {
	group: 'strategy',
	at: 120,
	path,
	name: { de: 'Strategie', en: 'Strategy' }
};

export const found: Found = {
	at: 60,
	path,
	title: { de: 'Strategie', en: 'Strategy' },
	text: {
		de: 'Welche Bedarfe die Strategie nennt und welche Einträge der Liste dazu passen.',
		en: 'Which needs the strategy names and which entries of the list fit.'
	},
	words: { de: 'Bedarfe Lücken', en: 'needs gaps' }
};

export const figures: Figures = {
	at: 100,
	views: { strategy: () => import('../strategy/figures.ts') }
};
