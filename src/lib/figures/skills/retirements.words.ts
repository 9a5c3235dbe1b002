type YearValue = readonly [year: string, value: string];

/** Sentences on retirements per year; values come with the word the source puts before them. */
export const retirementsWords = {
	de: {
		none: (where: string) => `Zu Renteneintritten ${where} liegt keine Angabe vor`,
		one: (where: string, year: string, value: string, single: boolean) =>
			`${year} ${single ? 'geht' : 'gehen'} ${where} ${value} ${single ? 'Person' : 'Menschen'} in Rente`,
		rise: (where: string, [from, first]: YearValue, [to, last]: YearValue) =>
			`Renteneintritte ${where}: von ${first} im Jahr ${from} auf voraussichtlich ${last} im Jahr ${to}`,
		double: 'Die Zahl steigt auf mehr als das Doppelte.',
		more: (share: string) => `Das ist ein Anstieg um etwa ${share}.`,
		less: (share: string) => `Das ist ein Rückgang um etwa ${share}.`,
		same: 'Die Zahl bleibt gleich.',
		subtitle: (name: string) => `Renteneintritte, Personen im Jahr, ${name}`,
		series: 'Renteneintritte',
		axis: 'Personen im Jahr',
		between:
			'Die Quelle nennt nur diese Jahre. Wie sich die Zahl dazwischen entwickelt, sagt sie nicht.'
	},
	en: {
		none: (where: string) => `There is no figure on retirements ${where}`,
		one: (where: string, year: string, value: string, single: boolean) =>
			`In ${year}, ${value} ${single ? 'person retires' : 'people retire'} ${where}`,
		rise: (where: string, [from, first]: YearValue, [to, last]: YearValue) =>
			`Retirements ${where}: from ${first} in ${from} to an expected ${last} in ${to}`,
		double: 'The number of retirements per year more than doubles.',
		more: (share: string) => `That is a rise of about ${share}.`,
		less: (share: string) => `That is a fall of about ${share}.`,
		same: 'The number stays the same.',
		subtitle: (name: string) => `Retirements, people per year, ${name}`,
		series: 'Retirements',
		axis: 'People per year',
		between:
			'The source names these years only. It does not say how the number develops between them.'
	}
};
