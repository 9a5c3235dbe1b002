import type { Found, Menu } from '../declared.ts';

const path = '/neues/';

export const menu: Menu = { group: 'data', at: 220, path, name: { de: 'Neues', en: 'What’s new' } };

export const found: Found = {
	at: 250,
	path,
	title: { de: 'Neues', en: 'What’s new' },
	text: {
		de: 'Was mit dieser Ausgabe neu ist, berichtigt wurde oder wegfiel; auch als Feed.',
		en: 'What this edition brought, revised or dropped; also as a feed.'
	},
	words: {
		de: 'neu in den Daten Aktualisierung Aktuelles Änderungen berichtigt Atom RSS Feed Termine geprüft',
		en: 'new in the data update latest changes revised Atom RSS feed release dates checked'
	}
};

export const figures = null;
