import type { Found, Menu } from '../declared.ts';

const path = '/datenschutz/';

export const menu: Menu = {
	group: 'legal',
	at: 250,
	path,
	name: { de: 'Datenschutz', en: 'Privacy' }
};

export const found: Found = {
	at: 290,
	path,
	title: { de: 'Datenschutz', en: 'Privacy' },
	text: {
		de: 'Welche Daten beim Besuch anfallen: keine Cookies, keine fremden Server.',
		en: 'Which data a visit leaves: no cookies, no third-party servers.'
	},
	words: { de: 'Cookies DSGVO', en: 'cookies GDPR' }
};

export const figures = null;
