import type { Found, Menu } from '../declared.ts';

const path = '/ort/';

export const menu: Menu = { group: 'comparison', at: 90, path, name: { de: 'Orte', en: 'Places' } };

export const found: Found = {
	at: 185,
	path,
	title: { de: 'Zahlen eines Ortes', en: 'Figures of a place' },
	text: {
		de: 'Alle Kennzahlen eines Landes, eines Kreises oder einer Gemeinde.',
		en: 'All indicators of a state, a district or a municipality.'
	},
	words: { de: 'Gemeinde Kreis Land Deutschland', en: 'municipality district state Germany' }
};

export const figures = null;
