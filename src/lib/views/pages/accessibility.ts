import type { Found, Menu } from '../declared.ts';

const path = '/barrierefreiheit/';

export const menu: Menu = {
	group: 'legal',
	at: 240,
	path,
	name: { de: 'Barrierefreiheit', en: 'Accessibility' }
};

export const found: Found = {
	at: 280,
	path,
	title: { de: 'Barrierefreiheit', en: 'Accessibility' },
	text: {
		de: 'Wie zugänglich dieses Angebot ist und wie Sie Hürden melden.',
		en: 'How accessible this site is and how to report barriers.'
	},
	words: { de: 'Erklärung Screenreader', en: 'statement screen reader' }
};

export const figures = null;
