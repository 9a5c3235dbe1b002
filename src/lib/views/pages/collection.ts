import type { Found } from '../declared.ts';

const path = '/steuerung/erhebung/';

export const menu = null;

export const found: Found = {
	at: 110,
	path,
	title: { de: 'Erhebung der Berichte', en: 'Collection of reports' },
	text: {
		de: 'Welche federführende Stelle berichtet hat, welche nicht, und wie die Erhebung läuft.',
		en: 'Which lead office has reported, which has not, and how the collection runs.'
	},
	words: {
		de: 'Frist überfällig Formular Vorlage Berichtszeitraum Controlling',
		en: 'deadline overdue form template reporting period controlling'
	}
};

export const figures = null;
