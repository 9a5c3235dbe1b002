import type { Found, Menu } from '../declared.ts';

const path = '/kreisprofil/';

export const menu: Menu = {
	group: 'data',
	at: 230,
	path,
	name: { de: 'Kreisprofil', en: 'District profile' }
};

export const found: Found = {
	at: 270,
	path,
	title: { de: 'Kreisprofil', en: 'District profile' },
	text: {
		de: 'Alles Wichtige auf A4 zum Drucken, als PDF oder als Word-Datei, auch je Thema.',
		en: 'The essentials on A4 to print, as PDF or as a Word file, also for each theme.'
	},
	words: {
		de: 'Bericht Drucken PDF Word DOCX Vorlage Steckbrief',
		en: 'report print PDF Word DOCX brief'
	}
};

export const figures = null;
