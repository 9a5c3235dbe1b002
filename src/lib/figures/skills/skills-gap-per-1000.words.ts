const isMissing = (value: number) => value <= 0;

/** Sentences on the gap per 1,000 employees. */
export const gapShareWords = {
	de: {
		headline: (horizon: number, amounts: readonly string[]) =>
			`Prognose bis ${horizon} je 1.000 sozialversicherungspflichtig Beschäftigte: ${amounts.join(', ')}`,
		amount: (where: string, text: string, value: number) =>
			isMissing(value) ? `${where} fehlen ${text}` : `${where} ${text} mehr als gebraucht`,
		subtitle: (date: string, base: number, horizon: number) =>
			`Fehlende Arbeits- und Fachkräfte (−) und Überhang (+) je 1.000 sozialversicherungspflichtig Beschäftigte am Arbeitsort (${date}), Prognose ${base} bis ${horizon}`,
		summary: (list: string, date: string) => `Im Saldo: ${list} (${date}).`,
		counted: (where: string, people: string, value: number, all: string) =>
			`${where} ${people} ${isMissing(value) ? 'fehlende Arbeits- und Fachkräfte' : 'mehr als gebraucht'} auf ${all} Beschäftigte`,
		spoken: (text: string) => `${text} je 1.000 Beschäftigte`,
		components: {
			net: 'Im Saldo',
			vocational: 'Mit Berufsausbildung',
			academic: 'Mit akademischem Abschluss',
			withoutDegree: 'Ohne Berufsausbildung'
		},
		columns: {
			part: 'Qualifikation und Gebiet',
			people: 'Personen (− es fehlen, + Überhang)',
			employees: 'Beschäftigte am Arbeitsort',
			share: 'Je 1.000 Beschäftigte'
		},
		denominator: (date: string, base: number) =>
			`Eigene Berechnung: Die Prognose nennt keinen Wert je 1.000. Geteilt ist durch die sozialversicherungspflichtig Beschäftigten am ${date}, dem letzten Stichtag bis zum Ausgangsjahr ${base}, der hier für beide Gebiete vorliegt. Der Saldo zieht den Überhang ohne Berufsausbildung ab.`
	},
	en: {
		headline: (horizon: number, amounts: readonly string[]) =>
			`Forecast to ${horizon} per 1,000 employees subject to social insurance: ${amounts.join(', ')}`,
		amount: (where: string, text: string, value: number) =>
			isMissing(value) ? `${text} missing ${where}` : `${text} more than needed ${where}`,
		subtitle: (date: string, base: number, horizon: number) =>
			`Missing workers (−) and surplus (+) per 1,000 employees subject to social insurance at the workplace (${date}), forecast ${base} to ${horizon}`,
		summary: (list: string, date: string) => `On balance: ${list} (${date}).`,
		counted: (where: string, people: string, value: number, all: string) =>
			`${people} ${isMissing(value) ? 'missing workers' : 'more workers than needed'} ${where} for ${all} employees`,
		spoken: (text: string) => `${text} per 1,000 employees`,
		components: {
			net: 'On balance',
			vocational: 'With vocational training',
			academic: 'With an academic degree',
			withoutDegree: 'Without vocational training'
		},
		columns: {
			part: 'Qualification and region',
			people: 'People (− missing, + surplus)',
			employees: 'Employees at the workplace',
			share: 'Per 1,000 employees'
		},
		denominator: (date: string, base: number) =>
			`Own calculation: the forecast gives no value per 1,000. The divisor is the number of employees subject to social insurance on ${date}, the last reference date up to the base year ${base} that is there for both regions. The balance takes off the surplus without vocational training.`
	}
};
