/** Texts of the rows of a scorecard. */
export const scorecardWords = {
	de: {
		growth: (name: string, from: string) => `${name}: Veränderung seit ${from}`,
		points: (text: string) => `${text} Pkt.`,
		percent: (text: string) => `${text}\u202f%`
	},
	en: {
		growth: (name: string, from: string) => `${name}: change since ${from}`,
		points: (text: string) => `${text} pts`,
		percent: (text: string) => `${text}%`
	}
};
