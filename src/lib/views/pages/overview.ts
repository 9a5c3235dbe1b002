import type { Found, Menu } from '../declared.ts';

const path = '/';

export const menu: Menu = {
	group: 'situation',
	at: 10,
	path,
	name: { de: 'Überblick', en: 'Overview' }
};

export const found: Found = {
	at: 50,
	path,
	title: { de: 'Überblick', en: 'Overview' },
	text: {
		de: 'Die wichtigsten Kennzahlen mit Quelle, Stand und Vergleich.',
		en: 'The most important figures with source, date and comparison.'
	},
	words: { de: 'Startseite Kennzahlen', en: 'home indicators' }
};

export const figures = null;
