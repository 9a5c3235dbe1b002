import type { Found, Menu } from '../declared.ts';

const path = '/ort/';

export const menu: Menu = { group: 'comparison', at: 90, path, name: { de: 'Orte', en: 'Places' } };

export const found: Found = {
	at: 185,
	path,
	title: { de: 'Orte', en: 'Places' },
	text: {
		de: 'Alle Kennzahlen eines Landes, eines Kreises oder einer Gemeinde.',
		en: 'All indicators of a state, a district or a municipality.'
	},
	words: {
		de: 'Zahlen eines Ortes Gemeinde Kreis Land Deutschland',
		en: 'figures of a place municipality district state Germany'
	}
};

export const figures = null;
