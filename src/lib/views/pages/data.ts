import type { Found, Menu } from '../declared.ts';

const path = '/daten/';

export const menu: Menu = { group: 'data', at: 200, path, name: { de: 'Daten', en: 'Data' } };

export const found: Found = {
	at: 230,
	path,
	title: { de: 'Daten', en: 'Data' },
	text: {
		de: 'Alle Datensätze mit Quelle und Lizenz, als CSV und Parquet.',
		en: 'All datasets with source and licence, as CSV and Parquet.'
	},
	words: { de: 'Download Open Data herunterladen Excel', en: 'download open data Excel' }
};

export const figures = null;
