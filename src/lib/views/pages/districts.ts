import type { Found, Menu } from '../declared.ts';

const path = '/kreis/';

export const menu: Menu = {
	group: 'comparison',
	at: 70,
	path,
	name: { de: 'Kreise', en: 'Districts' }
};

export const found: Found = {
	at: 180,
	path,
	isTopic: true,
	title: { de: 'Kreise', en: 'Districts' },
	text: {
		de: 'Jede amtliche Kennzahl mit Wert, Richtung und Rang unter allen Kreisen des Landes.',
		en: 'Every indicator made of official figures with value, direction and rank among all districts of the state.'
	},
	words: {
		de: 'Kreis in Zahlen Steckbrief Rangliste Landkreise Städtevergleich Scorecard Ranking',
		en: 'in figures scorecard ranking profile'
	}
};

export const figures = null;
