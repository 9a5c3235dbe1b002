import type { Page } from './steering-pages.ts';

/** Pages on which readers work with numbers themselves. */
export const toolPages: readonly Page[] = [
	{
		path: '/eigene-daten/',
		title: { de: 'Eigene Daten', en: 'Own data' },
		text: {
			de: 'Eine Datei vom eigenen Gerät prüfen, ansehen und neben amtliche Zahlen setzen; nichts wird gesendet.',
			en: 'Check a file from your own device, look at it and set it beside official figures; nothing is sent.'
		},
		words: {
			de: 'Datei öffnen hochladen Excel CSV importieren',
			en: 'file open upload Excel CSV import'
		}
	}
];
