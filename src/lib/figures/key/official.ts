import { indicatorTile } from './indicator-tile.ts';

export const unemploymentRate = indicatorTile({
	id: 'unemployment-rate',
	indicator: 'unemployment_rate_all',
	path: '/arbeitsmarkt/#unemployment',
	label: { de: 'Arbeitslosenquote', en: 'Unemployment rate' },
	subject: { de: 'Die Arbeitslosenquote', en: 'The unemployment rate' },
	period: { de: 'Jahresdurchschnitt', en: 'annual average' }
});

export const sgb2Persons = indicatorTile({
	id: 'sgb2-persons',
	indicator: 'sgb2_total_persons',
	share: {
		indicator: 'sgb2_total_share',
		text: {
			de: (own) => `${own} der Bevölkerung`,
			en: (own) => `${own} of the population`
		}
	},
	path: '/grundsicherung/?leistung=sgb2#minimum-income-share',
	label: { de: 'Leistungsberechtigte im SGB II', en: 'People on SGB II benefits' },
	subject: {
		de: 'Die Zahl der Leistungsberechtigten im SGB II',
		en: 'The number of recipients under SGB II'
	},
	period: { de: '', en: '' }
});

export const employeesAtWorkplace = indicatorTile({
	id: 'employees-workplace',
	indicator: 'svb_workplace_total',
	growth: true,
	path: '/arbeitsmarkt/#employment',
	label: { de: 'Beschäftigte am Arbeitsort', en: 'Employees at the place of work' },
	subject: {
		de: 'Die Zahl der sozialversicherungspflichtig Beschäftigten',
		en: 'The number of employees subject to social insurance'
	},
	period: { de: '', en: '' }
});

export const gdpPerInhabitant = indicatorTile({
	id: 'gdp-per-inhabitant',
	indicator: 'gdp_per_inhabitant',
	growth: true,
	path: '/arbeitsmarkt/#economy',
	label: { de: 'Bruttoinlandsprodukt pro Kopf', en: 'Gross domestic product per head' },
	subject: {
		de: 'Das Bruttoinlandsprodukt je Kopf',
		en: 'Gross domestic product per head'
	},
	period: { de: 'Jahr', en: 'year' }
});
