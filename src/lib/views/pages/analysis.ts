import type { Found, Menu } from '../declared.ts';

const path = '/analyse/';

export const menu: Menu = {
	group: 'comparison',
	at: 100,
	path,
	name: { de: 'Analyse', en: 'Analysis' }
};

export const found: Found = {
	at: 224,
	path,
	title: { de: 'Analyse', en: 'Analysis' },
	text: {
		de: 'Alle Tabellen mit Spalten und ersten Zeilen, dazu Abfragen in SQL.',
		en: 'All tables with columns and first rows, and queries in SQL.'
	},
	words: {
		de: 'eigene Fragen an die Daten SQL Abfrage Pivot Tabelle',
		en: 'own questions to the data SQL query pivot table'
	}
};

export const figures = null;
