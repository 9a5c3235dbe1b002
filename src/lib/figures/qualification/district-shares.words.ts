/** Sentences on shares of qualification among the districts of a state. */
export const districtSharesWords = {
	de: {
		groups: { academic: 'mit akademischem Abschluss', without: 'ohne Berufsabschluss' },
		none: (where: string) => `Für Beschäftigte ${where} liegt dieser Anteil nicht vor`,
		rank: (
			place: number,
			count: number,
			group: string,
			{ where, name }: { where: string; name: string },
			year: string,
			shared: boolean
		) =>
			place === 1 && !shared
				? `Am höchsten war der Anteil der Beschäftigten ${group} ${year} ${where}`
				: place === count
					? `Am niedrigsten war der Anteil der Beschäftigten ${group} ${year} ${where}`
					: `Beim Anteil der Beschäftigten ${group} lag ${name} ${year} auf Platz ${place} von ${count}`,
		level: (group: string, year: string) =>
			`Der Anteil der Beschäftigten ${group} war ${year} in allen Kreisen gleich hoch`,
		levelSummary: (value: string) => `Der Anteil betrug überall ${value}.`,
		alone: (value: string) => `Der Anteil betrug ${value}. Für andere Kreise liegt er nicht vor.`,
		rankSummary: (value: string, highest: string, top: string, lowest: string, bottom: string) =>
			`Der Anteil betrug ${value}. In den Kreisen reichte er von ${bottom} (${lowest}) bis ${top} (${highest}).`,
		rankSubtitle: (group: string, state: string, year: string) =>
			`Sozialversicherungspflichtig Beschäftigte ${group}, Kreise und kreisfreie Städte in ${state}, Anteil in Prozent, ${year}`,
		median: 'Median der Kreise',
		reference: (value: string) => `Median ${value}`,
		rise: (where: string, points: string, from: string, to: string, group: string) =>
			`Der Anteil der Beschäftigten ${group} stieg ${where} von ${from} bis ${to} um ${points}`,
		fall: (where: string, points: string, from: string, to: string, group: string) =>
			`Der Anteil der Beschäftigten ${group} sank ${where} von ${from} bis ${to} um ${points}`,
		same: (where: string, from: string, to: string, group: string) =>
			`Der Anteil der Beschäftigten ${group} war ${where} ${to} so hoch wie ${from}`,
		trendSummary: (to: string, value: string, median: string) =>
			`${to} waren es ${value}${median && `, im Median der Kreise ${median}`}.`,
		single: (where: string, year: string, value: string, group: string) =>
			`Der Anteil der Beschäftigten ${group} betrug ${where} ${year} ${value}`,
		trendSubtitle: (group: string, name: string, span: string) =>
			`Sozialversicherungspflichtig Beschäftigte ${group}, ${name}, höchster und niedrigster Kreis, Anteil in Prozent, ${span}`,
		notes: {
			rank: 'Platz 1 hat den höchsten Anteil.',
			median:
				'Median der Kreise und kreisfreien Städte: eigene Berechnung. Er ist nicht der Wert des Landes, denn große und kleine Kreise zählen gleich.',
			source:
				'Die Zahlen enden 2015. Spätere Angaben (2018, 2021) stammen aus anderen Quellen und sind mit diesen nicht verbunden.',
			concept:
				'Ob am Arbeitsort oder am Wohnort gezählt wurde, nennt die vorliegende Ausgabe nicht.'
		},
		columns: { place: 'Platz', district: 'Kreis', share: 'Anteil' }
	},
	en: {
		groups: { academic: 'with an academic degree', without: 'without a vocational degree' },
		none: (where: string) => `There is no such share for employees ${where}`,
		rank: (
			place: number,
			count: number,
			group: string,
			{ where, name }: { where: string; name: string },
			year: string,
			shared: boolean
		) =>
			place === 1 && !shared
				? `In ${year} the share of employees ${group} was highest ${where}`
				: place === count
					? `In ${year} the share of employees ${group} was lowest ${where}`
					: `${name} ranked ${place} of ${count} by its share of employees ${group} in ${year}`,
		level: (group: string, year: string) =>
			`In ${year} the share of employees ${group} was the same in all districts`,
		levelSummary: (value: string) => `The share was ${value} everywhere.`,
		alone: (value: string) => `The share was ${value}. There is none for other districts.`,
		rankSummary: (value: string, highest: string, top: string, lowest: string, bottom: string) =>
			`The share was ${value}. It ranged from ${bottom} (${lowest}) to ${top} (${highest}).`,
		rankSubtitle: (group: string, state: string, year: string) =>
			`Employees subject to social insurance ${group}, districts and cities in ${state}, share in per cent, ${year}`,
		median: 'Median of the districts',
		reference: (value: string) => `median ${value}`,
		rise: (where: string, points: string, from: string, to: string, group: string) =>
			`The share of employees ${group} rose ${where} by ${points} from ${from} to ${to}`,
		fall: (where: string, points: string, from: string, to: string, group: string) =>
			`The share of employees ${group} fell ${where} by ${points} from ${from} to ${to}`,
		same: (where: string, from: string, to: string, group: string) =>
			`The share of employees ${group} ${where} was the same in ${to} as in ${from}`,
		trendSummary: (to: string, value: string, median: string) =>
			`In ${to} it was ${value}${median && `; in the median district ${median}`}.`,
		single: (where: string, year: string, value: string, group: string) =>
			`The share of employees ${group} ${where} was ${value} in ${year}`,
		trendSubtitle: (group: string, name: string, span: string) =>
			`Employees subject to social insurance ${group}, ${name}, highest and lowest district, share in per cent, ${span}`,
		notes: {
			rank: 'Rank 1 has the highest share.',
			median:
				'Median of the districts and cities: own calculation. It is not the value of the state, because large and small districts count the same.',
			source:
				'The figures end in 2015. Later ones (2018, 2021) come from other sources and are not joined to these.',
			concept:
				'The copy at hand does not say whether people count at the workplace or at the place of residence.'
		},
		columns: { place: 'Rank', district: 'District', share: 'Share' }
	}
};
