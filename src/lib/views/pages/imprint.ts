import type { Found, Menu } from '../declared.ts';

const path = '/impressum/';

export const menu: Menu = {
	group: 'legal',
	at: 260,
	path,
	name: { de: 'Impressum', en: 'Imprint' }
};

export const found: Found = {
	at: 310,
	path,
	title: { de: 'Impressum', en: 'Imprint' },
	text: {
		de: 'Wer dieses Angebot betreibt und wie Sie uns erreichen.',
		en: 'Who runs this site and how to reach us.'
	},
	words: { de: 'Kontakt Betreiber Adresse', en: 'legal notice contact operator address' }
};

export const figures = null;
