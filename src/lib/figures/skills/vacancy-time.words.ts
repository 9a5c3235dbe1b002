/** Sentences on vacancy times; `value` and `average` carry unit and qualifier. */
export const vacancyTimeWords = {
	de: {
		none: (where: string) => `Zur Vakanzzeit ${where} liegt keine Angabe vor`,
		headline: (where: string, value: string) => `Stellen blieben ${where} ${value} unbesetzt`,
		beside:
			'Für welche Region und welchen Zeitraum der Durchschnitt gilt, sagt die Strategie nicht. Eine Differenz bilden wir deshalb nicht.',
		alone: 'Ein Vergleichswert ist nicht genannt.',
		subtitle: (period: string) => `Abgeschlossene Vakanzzeit gemeldeter Stellen, Tage, ${period}`,
		average: 'Durchschnitt, Region in der Quelle nicht genannt',
		column: 'Vakanzzeit in Tagen',
		note: 'Vakanzzeit: Tage vom gewünschten Besetzungstermin bis zur Abmeldung der Stelle. Stellen, die noch offen sind, zählen nicht mit.',
		months: (from: string, to: string) => `${from} und ${to}`
	},
	en: {
		none: (where: string) => `There is no figure on vacancy time ${where}`,
		headline: (where: string, value: string) => `Vacancies ${where} stayed open for ${value}`,
		beside:
			'The strategy does not say for which region and time the average holds. We therefore give no difference.',
		alone: 'No value for comparison is named.',
		subtitle: (period: string) => `Completed vacancy time of registered vacancies, days, ${period}`,
		average: 'Average, region not named in the source',
		column: 'Vacancy time in days',
		note: 'Vacancy time: days from the date the job should have been filled until the vacancy is withdrawn. Vacancies still open do not count.',
		months: (from: string, to: string) => `${from} and ${to}`
	}
};
