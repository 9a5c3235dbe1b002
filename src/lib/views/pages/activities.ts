import type { Figures, Found, Menu } from '../declared.ts';

const path = '/aktivitaeten/';

export const menu: Menu = {
	group: 'strategy',
	at: 150,
	path,
	name: { de: 'Aktivitäten', en: 'Activities' }
};

export const found: Found = {
	at: 160,
	path,
	title: { de: 'Aktivitäten', en: 'Activities' },
	text: {
		de: 'Alle Aktivitäten nach Thema, Zielgruppe, Status und Federführung.',
		en: 'All activities by theme, target group, status and lead.'
	},
	words: { de: 'Maßnahmen Projekte Angebote Liste', en: 'measures projects offers list' }
};

export const figures: Figures = {
	at: 70,
	views: { activities: () => import('../activities/figures.ts') }
};
