import type { Figures, Found, Menu } from '../declared.ts';

const path = '/arbeitsmarkt/pendeln/';

export const menu: Menu = { at: 300, path, name: { de: 'Pendeln', en: 'Commuting' } };

export const found: Found = {
	at: 215,
	path,
	isTopic: true,
	title: { de: 'Pendeln', en: 'Commuting' },
	text: {
		de: 'Woher Beschäftigte zur Arbeit kommen und wohin sie fahren, nach Kreisen.',
		en: 'Where employees come from to work and where they go, by district.'
	},
	words: {
		de: 'Einpendelnde Auspendelnde Pendler Einpendler Auspendler Arbeitsweg Pendlersaldo',
		en: 'in-commuters out-commuters balance travel to work'
	}
};

export const figures: Figures = {
	at: 55,
	views: { commuters: () => import('../commuters/page.ts') }
};
