import type { Figures, Found, Menu } from '../declared.ts';

const path = '/vergleich/';

export const menu: Menu = {
	group: 'comparison',
	at: 60,
	path,
	name: { de: 'Vergleich', en: 'Compare' }
};

export const found: Found = {
	at: 220,
	path,
	title: { de: 'Vergleich', en: 'Compare' },
	text: {
		de: 'Jede amtliche Kennzahl im Vergleich mit anderen Kreisen, dem Land und dem Bund.',
		en: 'Every indicator made of official figures compared with other districts, the state and the country.'
	},
	words: { de: 'Nachbarkreise Rangfolge Benchmark', en: 'comparison neighbours ranking benchmark' }
};

export const figures: Figures = {
	at: 60,
	views: { compare: () => import('../compare/figures.ts') }
};
