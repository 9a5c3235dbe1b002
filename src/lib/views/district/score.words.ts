/** Texts of score lines: the overview has them, and no more of the pages of districts. */
export const scoreWords = {
	de: {
		topics: {
			unemployment: 'Arbeitslosigkeit',
			work: 'Beschäftigung und Wirtschaft',
			benefits: 'Grundsicherung',
			education: 'Bildung und Qualifikation'
		} as Readonly<Record<string, string>>,
		heads: {
			name: 'Kennzahl',
			value: 'Wert',
			oneYear: 'Seit 1 Jahr',
			fiveYears: 'Seit 5 Jahren',
			strip: 'Alle Kreise',
			rank: 'Rang'
		},
		noChange: 'keine Angabe',
		old: (years: number) => `${years} Jahre alt`,
		legend: { state: (state: string) => `Strich: ${state}`, others: 'Grau: andere Kreise' },
		strip: (name: string) => `${name}: Kreise nach ihrem Wert`
	},
	en: {
		topics: {
			unemployment: 'Unemployment',
			work: 'Employment and economy',
			benefits: 'Basic income support',
			education: 'Education and qualification'
		} as Readonly<Record<string, string>>,
		heads: {
			name: 'Indicator',
			value: 'Value',
			oneYear: 'Over 1 year',
			fiveYears: 'Over 5 years',
			strip: 'All districts',
			rank: 'Rank'
		},
		noChange: 'not stated',
		old: (years: number) => `${years} years old`,
		legend: { state: (state: string) => `Line: ${state}`, others: 'Grey: other districts' },
		strip: (name: string) => `${name}: districts by value`
	}
};
