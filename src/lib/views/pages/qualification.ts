import type { Figures, Found, Menu } from '../declared.ts';

const path = '/qualifikation/';

export const menu: Menu = {
	group: 'situation',
	at: 30,
	path,
	name: { de: 'Qualifikation', en: 'Qualification' }
};

export const found: Found = {
	at: 140,
	path,
	isTopic: true,
	title: { de: 'Qualifikation', en: 'Qualification' },
	text: {
		de: 'Abschlüsse der Beschäftigten und Schulabgänge ohne Abschluss.',
		en: 'Qualifications of employees and school leavers without a certificate.'
	},
	words: {
		de: 'Berufsabschluss Akademiker Studium Schulabschluss Hauptschulabschluss ungelernt',
		en: 'vocational academic degree school certificate unskilled'
	}
};

export const figures: Figures = {
	at: 20,
	views: { qualification: () => import('../qualification/page.ts') }
};
