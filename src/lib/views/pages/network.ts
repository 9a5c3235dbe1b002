import type { Figures, Found, Menu } from '../declared.ts';

const path = '/netzwerk/';

export const menu: Menu = {
	group: 'strategy',
	at: 160,
	path,
	name: { de: 'Netzwerk', en: 'Network' }
};

export const found: Found = {
	at: 200,
	path,
	title: { de: 'Netzwerk', en: 'Network' },
	text: {
		de: 'Wer mit wem an welchen Aktivitäten arbeitet.',
		en: 'Who works with whom on which activities.'
	},
	words: {
		de: 'Partner Organisationen Beteiligte Kooperation Federführung',
		en: 'partners organisations cooperation lead'
	}
};

export const figures: Figures = {
	at: 90,
	views: { network: () => import('../network/figures.ts') }
};
