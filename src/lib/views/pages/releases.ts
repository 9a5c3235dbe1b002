import type { Found } from '../declared.ts';

const path = '/daten/ausgaben/';

export const menu = null;

export const found: Found = {
	at: 240,
	path,
	title: { de: 'Ausgaben der Daten', en: 'Editions of the data' },
	text: {
		de: 'Frühere Datenstände mit festen Adressen, zum Zitieren und Einbetten.',
		en: 'Earlier states of the data with fixed addresses, to cite and embed.'
	},
	words: { de: 'Archiv eingefroren Datenstand', en: 'archive frozen release' }
};

export const figures = null;
