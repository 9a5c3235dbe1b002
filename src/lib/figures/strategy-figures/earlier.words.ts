const german: Readonly<Record<string, string>> = {
	'employment_rate all': 'Beschäftigungsquote',
	'employment_rate women': 'Beschäftigungsquote der Frauen',
	'employment_rate foreigners': 'Beschäftigungsquote der Ausländerinnen und Ausländer',
	'employment_rate 55-64 years': 'Beschäftigungsquote der 55- bis 64-Jährigen',
	part_time_share: 'Anteil der Beschäftigten in Teilzeit',
	in_commuter_share: 'Anteil der Einpendelnden an den Beschäftigten am Arbeitsort',
	out_commuter_share: 'Anteil der Auspendelnden an den Beschäftigten am Wohnort',
	employees_workplace: 'Beschäftigte am Arbeitsort',
	employees_residence: 'Beschäftigte am Wohnort',
	service_sector_share: 'Anteil der Beschäftigten im Dienstleistungsbereich',
	qualification_academic_share: 'Anteil mit akademischem Abschluss',
	qualification_vocational_share: 'Anteil mit anerkanntem Berufsabschluss'
};
const english: Readonly<Record<string, string>> = {
	'employment_rate all': 'Employment rate',
	'employment_rate women': 'Employment rate of women',
	'employment_rate foreigners': 'Employment rate of foreign nationals',
	'employment_rate 55-64 years': 'Employment rate of people aged 55 to 64',
	part_time_share: 'Share of employees in part-time work',
	in_commuter_share: 'Share of in-commuters among employees at the place of work',
	out_commuter_share: 'Share of out-commuters among employees at the place of residence',
	employees_workplace: 'Employees at the place of work',
	employees_residence: 'Employees at the place of residence',
	service_sector_share: 'Share of employees in services',
	qualification_academic_share: 'Share with an academic degree',
	qualification_vocational_share: 'Share with a recognised vocational qualification'
};
const nameIn = (names: Readonly<Record<string, string>>, indicator: string, population: string) =>
	names[`${indicator} ${population}`] ?? names[indicator] ?? indicator;

/** Texts of the table that sets both editions of the strategy side by side. */
export const earlierWords = {
	de: {
		title: 'Beide Ausgaben der Strategie im Vergleich',
		lead: 'Zwei Zeitpunkte, keine Linie: Ob beide Ausgaben gleich gerechnet haben, ist nicht bekannt. Es sind Angaben der Strategie, keine amtliche Statistik.',
		captions: {
			labour: 'Beschäftigung, Pendeln und Teilzeit in den Ausgaben von 2021 und 2024',
			qualification: 'Qualifikation der Beschäftigten in den Ausgaben von 2021 und 2024'
		},
		columns: {
			name: 'Kennzahl',
			region: 'Region',
			earlier: 'Ausgabe 2021',
			now: 'Ausgabe 2024',
			source: 'Fundstelle der Ausgabe 2021'
		},
		noPeriod: 'ohne Jahr',
		doubted: (text: string) => `${text}, widersprüchlich`,
		dataset: 'Datensatz und Feldbeschreibung',
		name: (indicator: string, population: string) => nameIn(german, indicator, population)
	},
	en: {
		title: 'Both editions of the strategy compared',
		lead: 'Two points in time, no line: whether both editions calculated in the same way is not known. These are statements of the strategy, no official statistics.',
		captions: {
			labour: 'Employment, commuting and part-time work in the editions of 2021 and 2024',
			qualification: 'Qualification of employees in the editions of 2021 and 2024'
		},
		columns: {
			name: 'Figure',
			region: 'Region',
			earlier: 'Edition 2021',
			now: 'Edition 2024',
			source: 'Place in the edition of 2021'
		},
		noPeriod: 'no year',
		doubted: (text: string) => `${text}, contradictory`,
		dataset: 'Dataset and description of fields',
		name: (indicator: string, population: string) => nameIn(english, indicator, population)
	}
};
