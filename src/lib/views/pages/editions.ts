import type { Figures, Found, Menu } from '../declared.ts';

const path = '/fassungen/';

export const menu: Menu = {
	group: 'strategy',
	at: 190,
	path,
	name: { de: 'Fassungen der Liste', en: 'Versions of the list' }
};

export const found: Found = {
	at: 170,
	path,
	title: { de: 'Fassungen der Liste', en: 'Versions of the list' },
	text: {
		de: 'Was sich zwischen den Fassungen der Aktivitätenliste geändert hat.',
		en: 'What changed between the versions of the list of activities.'
	},
	words: { de: 'Änderungen Ausgabe Vergleich', en: 'changes edition' }
};

export const figures: Figures = {
	at: 80,
	views: { editions: () => import('../editions/figures.ts') }
};
