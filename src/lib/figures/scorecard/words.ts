/** Texts of the rows of a scorecard. */
export const scorecardWords = {
	de: {
		growth: (name: string, from: string) => `${name}: Veränderung seit ${from}`,
		/** A count whose change is the value of the row. */
		stock: (count: string) => `Bestand: ${count}`,
		points: (text: string) => `${text} Pkt.`,
		percent: (text: string) => `${text}\u202f%`
	},
	en: {
		growth: (name: string, from: string) => `${name}: change since ${from}`,
		stock: (count: string) => `stock: ${count}`,
		points: (text: string) => `${text} pts`,
		percent: (text: string) => `${text}%`
	}
};
