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
	title: { de: 'Kreise in Zahlen', en: 'Districts in figures' },
	text: {
		de: 'Jede Kennzahl aus amtlichen Zahlen mit Wert, Richtung und Rang unter allen Kreisen des Landes.',
		en: 'Every indicator made of official figures with value, direction and rank among all districts of the state.'
	},
	words: {
		de: 'Steckbrief Rangliste Landkreise Städtevergleich Scorecard Ranking',
		en: 'scorecard ranking profile districts'
	}
};

export const figures = null;
