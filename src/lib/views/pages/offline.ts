import type { Found } from '../declared.ts';

const path = '/offline/';

export const menu = null;

export const found: Found = {
	at: 300,
	path,
	title: { de: 'Offline lesen', en: 'Reading offline' },
	text: {
		de: 'Was auf Ihrem Gerät abgelegt ist und wie Sie es löschen.',
		en: 'What is stored on your device and how to delete it.'
	},
	words: { de: 'offline Kopie Speicher Cache', en: 'copy storage cache' }
};

export const figures = null;
