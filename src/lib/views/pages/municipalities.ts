import type { Figures, Found, Menu } from '../declared.ts';

const path = '/gemeinden/';

export const menu: Menu = {
	group: 'comparison',
	at: 80,
	path,
	name: { de: 'Gemeinden', en: 'Municipalities' }
};

export const found: Found = {
	at: 190,
	path,
	isTopic: true,
	title: { de: 'Gemeinden', en: 'Municipalities' },
	text: {
		de: 'Bevölkerung und Fläche der Städte und Gemeinden nebeneinander.',
		en: 'Population and land use of towns and municipalities side by side.'
	},
	words: {
		de: 'Sozialraum Sozialmonitoring Stadt Städte Zensus Siedlungsfläche',
		en: 'local areas social monitoring towns census settlement area'
	}
};

export const figures: Figures = {
	at: 40,
	views: { municipalities: () => import('../municipalities/figures.ts') }
};
