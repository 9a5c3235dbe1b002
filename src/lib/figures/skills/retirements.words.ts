/** Sentences on retirements per year; values come with the word the source puts before them. */
export const retirementsWords = {
	de: {
		none: (where: string) => `Zu Renteneintritten ${where} liegt keine Angabe vor`,
		one: (where: string, year: string, value: string, single: boolean) =>
			`${year} ${single ? 'geht' : 'gehen'} ${where} ${value} ${single ? 'Person' : 'Menschen'} in Rente`,
		rise: (where: string, year: string, value: string, single: boolean) =>
			`${year} ${single ? 'geht' : 'gehen'} ${where} voraussichtlich ${value} ${single ? 'Person' : 'Menschen'} in Rente`,
		summary: (year: string, value: string, comparison: string) =>
			`${year} waren es ${value}. ${comparison}`.trim(),
		double: 'Die Zahl steigt damit auf mehr als das Doppelte.',
		more: (share: string) => `Das ist ein Anstieg um etwa ${share}.`,
		less: (share: string) => `Das ist ein Rückgang um etwa ${share}.`,
		same: 'Die Zahl bleibt gleich.',
		subtitle: (name: string) =>
			`Renteneintritte im Jahr, ${name}, Personen; gestrichelt: Verbindung zweier Angaben, keine Messung`,
		series: 'Renteneintritte',
		axis: 'Personen im Jahr',
		dashed:
			'Die Quelle nennt nur diese Jahre. Wie sich die Zahl dazwischen entwickelt, sagt sie nicht.'
	},
	en: {
		none: (where: string) => `There is no figure on retirements ${where}`,
		one: (where: string, year: string, value: string, single: boolean) =>
			`In ${year}, ${value} ${single ? 'person retires' : 'people retire'} ${where}`,
		rise: (where: string, year: string, value: string, single: boolean) =>
			`In ${year}, ${value} ${single ? 'person is' : 'people are'} expected to retire ${where}`,
		summary: (year: string, value: string, comparison: string) =>
			`In ${year} it was ${value}. ${comparison}`.trim(),
		double: 'The number of retirements per year more than doubles.',
		more: (share: string) => `That is a rise of about ${share}.`,
		less: (share: string) => `That is a fall of about ${share}.`,
		same: 'The number stays the same.',
		subtitle: (name: string) =>
			`Retirements per year, ${name}, people; dashed: connects two statements, not a measurement`,
		series: 'Retirements',
		axis: 'People per year',
		dashed:
			'The source names these years only. It does not say how the number develops between them.'
	}
};
