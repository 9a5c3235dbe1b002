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
	},
	{
		path: '/analyse/',
		title: { de: 'Eigene Fragen an die Daten', en: 'Your own questions to the data' },
		text: {
			de: 'Alle Tabellen mit Spalten und ersten Zeilen, dazu Abfragen in SQL.',
			en: 'All tables with columns and first rows, and queries in SQL.'
		},
		words: { de: 'Analyse SQL Abfrage Pivot Tabelle', en: 'analysis SQL query pivot table' }
	},
	{
		path: '/ort/',
		title: { de: 'Zahlen eines Ortes', en: 'Figures of a place' },
		text: {
			de: 'Alle Kennzahlen eines Landes, eines Kreises oder einer Gemeinde.',
			en: 'All indicators of a state, a district or a municipality.'
		},
		words: { de: 'Gemeinde Kreis Land Deutschland', en: 'municipality district state Germany' }
	}
];
