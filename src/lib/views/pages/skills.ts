import type { Figures, Found, Menu } from '../declared.ts';

const path = '/fachkraefte/';

export const menu: Menu = {
	group: 'situation',
	at: 20,
	path,
	name: { de: 'Fachkräfte', en: 'Skilled workers' }
};

export const found: Found = {
	at: 130,
	path,
	isTopic: true,
	title: { de: 'Fachkräfte', en: 'Skilled workers' },
	text: {
		de: 'Wie viele Arbeits- und Fachkräfte voraussichtlich fehlen, in welchen Berufen und warum.',
		en: 'How many workers are missing, in which occupations and why.'
	},
	words: {
		de: 'Fachkräftemangel Fachkräftelücke Prognose IWAK Renteneintritte Vakanzzeit Engpassberufe',
		en: 'skills gap forecast retirements vacancy shortage occupations'
	}
};

export const figures: Figures = { at: 10, views: { skills: () => import('../skills/page.ts') } };
