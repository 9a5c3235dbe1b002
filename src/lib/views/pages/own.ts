import type { Found, Menu } from '../declared.ts';

const path = '/eigene-daten/';

export const menu: Menu = {
	group: 'comparison',
	at: 110,
	path,
	name: { de: 'Eigene Daten', en: 'Own data' }
};

export const found: Found = {
	at: 226,
	path,
	title: { de: 'Eigene Daten', en: 'Own data' },
	text: {
		de: 'Eine Datei vom eigenen Gerät prüfen, ansehen und neben amtliche Zahlen setzen; nichts wird gesendet.',
		en: 'Check a file from your own device, look at it and set it beside official figures; nothing is sent.'
	},
	words: {
		de: 'Datei öffnen hochladen Excel CSV importieren',
		en: 'file open upload Excel CSV import'
	}
};

export const figures = null;
