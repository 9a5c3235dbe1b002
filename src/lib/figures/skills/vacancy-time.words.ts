/** Sentences on vacancy times; `value` and `average` carry unit and qualifier. */
export const vacancyTimeWords = {
	de: {
		none: (where: string) => `Zur Vakanzzeit ${where} liegt keine Angabe vor`,
		headline: (where: string, value: string) =>
			`Gemeldete Stellen bleiben ${where} ${value} unbesetzt`,
		against: (headline: string, average: string) =>
			`${headline}, im genannten Durchschnitt ${average}`,
		shorter: (by: string) =>
			`Das sind ${by} weniger als der Durchschnitt, den die Strategie zum Vergleich nennt.`,
		longer: (by: string) =>
			`Das sind ${by} mehr als der Durchschnitt, den die Strategie zum Vergleich nennt.`,
		roughly: (by: string) => `rund ${by}`,
		equal: 'Das entspricht dem Durchschnitt, den die Strategie zum Vergleich nennt.',
		alone: 'Ein Vergleichswert ist nicht genannt.',
		subtitle: (name: string, period: string) =>
			`Abgeschlossene Vakanzzeit gemeldeter Arbeitsstellen, ${name}, Tage, ${period}`,
		average: 'Durchschnitt, Region in der Quelle nicht genannt',
		column: 'Vakanzzeit in Tagen',
		note: 'Vakanzzeit: Tage vom gewünschten Besetzungstermin bis zur Abmeldung der Stelle. Stellen, die noch offen sind, zählen nicht mit.',
		months: (from: string, to: string) => `${from} und ${to}`
	},
	en: {
		none: (where: string) => `There is no figure on vacancy time ${where}`,
		headline: (where: string, value: string) =>
			`Registered vacancies stay unfilled for ${value} ${where}`,
		against: (headline: string, average: string) => `${headline}; the average named is ${average}`,
		shorter: (by: string) =>
			`That is ${by} less than the average the strategy names for comparison.`,
		longer: (by: string) =>
			`That is ${by} more than the average the strategy names for comparison.`,
		roughly: (by: string) => `about ${by}`,
		equal: 'That equals the average the strategy names for comparison.',
		alone: 'No value for comparison is named.',
		subtitle: (name: string, period: string) =>
			`Completed vacancy time of registered vacancies, ${name}, days, ${period}`,
		average: 'Average, region not named in the source',
		column: 'Vacancy time in days',
		note: 'Vacancy time: days from the date the job should have been filled until the vacancy is withdrawn. Vacancies still open do not count.',
		months: (from: string, to: string) => `${from} and ${to}`
	}
};
