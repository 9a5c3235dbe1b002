/** Years for which the editions of the strategy print such shares. */
const printedFor = ['2018', '2021'];

/** What other sources have, after these figures end or at all. */
function elsewhere(until: string, later: string, any: string): string {
	const years = printedFor.filter((year) => year > until);
	return years.length > 0 ? `${later} (${years.join(', ')})` : any;
}

/** Sentences on shares of qualification among the districts of a state. */
export const districtSharesWords = {
	de: {
		groups: { academic: 'mit akademischem Abschluss', without: 'ohne Berufsabschluss' },
		title: (group: string) => `Anteil der Beschäftigten ${group}`,
		none: (where: string) => `Für Beschäftigte ${where} liegt dieser Anteil nicht vor`,
		level: (group: string, year: string) =>
			`Der Anteil der Beschäftigten ${group} war ${year} in allen Kreisen gleich hoch`,
		levelSummary: (value: string) => `Der Anteil betrug überall ${value}.`,
		alone: (value: string) => `Der Anteil betrug ${value}. Für andere Kreise liegt er nicht vor.`,
		rankSubtitle: (group: string, state: string, year: string) =>
			`Sozialversicherungspflichtig Beschäftigte ${group}, Kreise und kreisfreie Städte in ${state}, Anteil in Prozent, ${year}`,
		subject: (group: string) => `Der Anteil der Beschäftigten ${group}`,
		median: 'Median der Kreise',
		reference: (value: string) => `Median ${value}`,
		middle: (value: string) => `Im Median der Kreise waren es ${value}.`,
		single: (where: string, year: string, value: string, group: string) =>
			`Der Anteil der Beschäftigten ${group} betrug ${where} ${year} ${value}`,
		trendSubtitle: (group: string, name: string, span: string) =>
			`Sozialversicherungspflichtig Beschäftigte ${group}, ${name}, höchster und niedrigster Kreis, Anteil in Prozent, ${span}`,
		notes: {
			median:
				'Median der Kreise und kreisfreien Städte: eigene Berechnung. Er ist nicht der Wert des Landes, denn große und kleine Kreise zählen gleich.',
			source: (until: string) =>
				`${until === '' ? '' : `Die Zahlen enden ${until}. `}${elsewhere(until, 'Spätere Angaben', 'Angaben der Strategie')} stammen aus anderen Quellen und sind mit diesen nicht verbunden.`,
			concept:
				'Ob am Arbeitsort oder am Wohnort gezählt wurde, nennt die vorliegende Ausgabe nicht.'
		},
		columns: { district: 'Kreis', share: 'Anteil' }
	},
	en: {
		groups: { academic: 'with an academic degree', without: 'without a vocational qualification' },
		title: (group: string) => `Share of employees ${group}`,
		none: (where: string) => `There is no such share for employees ${where}`,
		level: (group: string, year: string) =>
			`In ${year} the share of employees ${group} was the same in all districts`,
		levelSummary: (value: string) => `The share was ${value} everywhere.`,
		alone: (value: string) => `The share was ${value}. There is none for other districts.`,
		rankSubtitle: (group: string, state: string, year: string) =>
			`Employees subject to social insurance ${group}, districts and cities in ${state}, share in per cent, ${year}`,
		subject: (group: string) => `The share of employees ${group}`,
		median: 'Median of the districts',
		reference: (value: string) => `median ${value}`,
		middle: (value: string) => `In the median district it was ${value}.`,
		single: (where: string, year: string, value: string, group: string) =>
			`The share of employees ${group} ${where} was ${value} in ${year}`,
		trendSubtitle: (group: string, name: string, span: string) =>
			`Employees subject to social insurance ${group}, ${name}, highest and lowest district, share in per cent, ${span}`,
		notes: {
			median:
				'Median of the districts and cities: own calculation. It is not the value of the state, because large and small districts count the same.',
			source: (until: string) =>
				`${until === '' ? '' : `The figures end in ${until}. `}${elsewhere(until, 'Later ones', 'Those of the strategy')} come from other sources and are not joined to these.`,
			concept:
				'The copy at hand does not say whether people count at the workplace or at the place of residence.'
		},
		columns: { district: 'District', share: 'Share' }
	}
};
