/** Sentences on the municipalities of the county; right for every value. */
export const municipalityWords = {
	de: {
		municipality: 'Gemeinde',
		names: {
			census_population: 'Bevölkerung',
			settlement_area_share: 'Anteil der Siedlungs- und Verkehrsfläche',
			settlement_area_change: 'Veränderung der Siedlungs- und Verkehrsfläche',
			inkar_unemployed_per_1000_15_65: 'Arbeitslose je 1.000 Menschen von 15 bis 64 Jahren',
			inkar_employment_rate_residence: 'Beschäftigungsquote am Wohnort'
		},
		/** What a period of the data does not say. */
		open: {
			settlement_area_change: 'Vergleichsjahr in der Quelle nicht genannt'
		} as Readonly<Record<string, string>>,
		subtitle: (name: string, county: string, unit: string, period: string, open: string) =>
			[name, `Gemeinden, ${county}`, unit, period, open].filter(Boolean).join(', '),
		at: (value: string, place: string) => `${value} (${place})`,
		several: (count: number) => `${count} Gemeinden`,
		dated: (name: string, period: string) => `${name} (${period})`,
		range: (name: string, low: string, high: string) => `${name}: von ${low} bis ${high}`,
		level: (name: string, value: string) => `${name}: überall ${value}`,
		none: (name: string) => `${name}: kein Wert für die Gemeinden`,
		known: (known: string, all: string) =>
			known === all ? `Gemeinden mit Wert: ${all}.` : `Gemeinden mit Wert: ${known} von ${all}.`,
		sum: (people: string) => `In der Summe: ${people} (eigene Berechnung).`,
		order: 'In allen Balken steht die Gemeinde mit den meisten Menschen oben.',
		notes: {
			census_population: ['Stichtag des Zensus; die Fortschreibung danach weicht ab.'],
			settlement_area_share: ['Wohn-, Gewerbe- und Verkehrsflächen, bezogen auf die Bodenfläche.'],
			inkar_unemployed_per_1000_15_65: [
				'Neuere Werte für die Gemeinden liegen hier nicht vor. Keine Arbeitslosenquote: Bezugsgröße ist die Bevölkerung, nicht die Erwerbspersonen.'
			],
			inkar_employment_rate_residence: [
				'Neuere Werte für die Gemeinden liegen hier nicht vor. Sozialversicherungspflichtig Beschäftigte am Wohnort je 100 Menschen im erwerbsfähigen Alter.'
			],
			settlement_area_change: [
				'Der Vergleichszeitraum ist in der vorliegenden Fassung nicht genannt. Ein Wert von 0,0 ist gerundet.'
			]
		}
	},
	en: {
		municipality: 'Municipality',
		names: {
			census_population: 'Population',
			settlement_area_share: 'Share of settlement and traffic area',
			settlement_area_change: 'Change in settlement and traffic area',
			inkar_unemployed_per_1000_15_65: 'Unemployed people per 1,000 people aged 15 to 64',
			inkar_employment_rate_residence: 'Employment rate at the place of residence'
		},
		open: {
			settlement_area_change: 'year compared with not named in the source'
		} as Readonly<Record<string, string>>,
		subtitle: (name: string, county: string, unit: string, period: string, open: string) =>
			[name, `municipalities, ${county}`, unit, period, open].filter(Boolean).join(', '),
		at: (value: string, place: string) => `${value} (${place})`,
		several: (count: number) => `${count} municipalities`,
		dated: (name: string, period: string) => `${name} (${period})`,
		range: (name: string, low: string, high: string) => `${name}: from ${low} to ${high}`,
		level: (name: string, value: string) => `${name}: ${value} everywhere`,
		none: (name: string) => `${name}: no value for the municipalities`,
		known: (known: string, all: string) =>
			known === all
				? `Municipalities with a value: ${all}.`
				: `Municipalities with a value: ${known} of ${all}.`,
		sum: (people: string) => `In total: ${people} (own calculation).`,
		order: 'In all bars the municipality with most people stands on top.',
		notes: {
			census_population: ['Reference date of the census; the updates since then differ.'],
			settlement_area_share: ['Housing, commercial and traffic areas, of the land area.'],
			inkar_unemployed_per_1000_15_65: [
				'There are no newer values for the municipalities here. Not an unemployment rate: the base is the population, not the labour force.'
			],
			inkar_employment_rate_residence: [
				'There are no newer values for the municipalities here. Employees subject to social insurance by residence per 100 people of working age.'
			],
			settlement_area_change: [
				'The copy at hand does not name the period compared. A value of 0.0 is rounded.'
			]
		}
	}
};
