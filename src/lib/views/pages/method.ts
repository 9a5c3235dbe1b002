import type { Found, Menu } from '../declared.ts';

const path = '/methodik/';

export const menu: Menu = { group: 'data', at: 210, path, name: { de: 'Methodik', en: 'Methods' } };

export const found: Found = {
	at: 260,
	path,
	title: { de: 'Methodik', en: 'Methods' },
	text: {
		de: 'Woher die Zahlen kommen, wie sicher sie sind, was die Zeichen bedeuten.',
		en: 'Where the figures come from, how certain they are, what the signs mean.'
	},
	words: { de: 'Quellen Widersprüche Zeichen Rundung', en: 'sources contradictions rounding' }
};

export const figures = null;
