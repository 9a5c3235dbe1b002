/** Texts of the labour-market page. */
export const labourWords = {
	de: {
		title: 'Wie sich Arbeit, Bevölkerung und Wirtschaft entwickeln',
		lead: 'Der Hintergrund der Strategie: Arbeitslosigkeit, Beschäftigung, Alter der Bevölkerung, Wirtschaftskraft und Einkommen.',
		group: 'Personengruppe'
	},
	en: {
		title: 'How work, population and economy develop',
		lead: 'The background of the strategy: unemployment, employment, age of the population, economic output and income.',
		group: 'Group of people'
	}
};
