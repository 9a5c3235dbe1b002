import type { Figures, Found, Menu } from '../declared.ts';

const path = '/arbeitsmarkt/';

export const menu: Menu = {
	group: 'situation',
	at: 50,
	path,
	name: { de: 'Arbeitsmarkt', en: 'Labour market' }
};

export const found: Found = {
	at: 210,
	path,
	isTopic: true,
	title: { de: 'Arbeitsmarkt', en: 'Labour market' },
	text: {
		de: 'Arbeitslosigkeit, Beschäftigung, Bevölkerung und Wirtschaft.',
		en: 'Unemployment, employment, population and economy.'
	},
	words: {
		de: 'Arbeitslosenquote Beschäftigte Einwohner Alter Frauen Jugendliche Ausländer Einkommen BIP Bruttoinlandsprodukt demografischer Wandel',
		en: 'unemployment rate employees inhabitants age women young people foreigners income GDP demographic change'
	}
};

export const figures: Figures = { at: 50, views: { labour: () => import('../labour/page.ts') } };
