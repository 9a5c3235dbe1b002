import type { Found } from '../declared.ts';

const path = '/vergleich/mehrere/';

export const menu = null;

export const found: Found = {
	at: 222,
	path,
	title: { de: 'Mehrere Kennzahlen nebeneinander', en: 'Several indicators side by side' },
	text: {
		de: 'Bis zu sechs Kennzahlen für den Kreis und andere Kreise auf einmal, auch als Index und je 1.000.',
		en: 'Up to six indicators for the district and others at once, as an index and per 1,000, too.'
	},
	words: {
		de: 'zwei Kreise vergleichen Gegenüberstellung Index Rang',
		en: 'two districts compare side by side index rank'
	}
};

export const figures = null;
