/** Texts of the rows of a scorecard. */
export const scorecardWords = {
	de: {
		/** What is compared of a count. */
		compared: (from: string) => `Verglichen: Veränderung seit ${from}`,
		points: (text: string) => `${text} Pkt.`,
		percent: (text: string) => `${text}\u202f%`,
		/** A change that is printed, but too small to be called one. */
		hardly: 'kaum verändert'
	},
	en: {
		compared: (from: string) => `Compared: change since ${from}`,
		points: (text: string) => `${text} pts`,
		percent: (text: string) => `${text}%`,
		hardly: 'hardly changed'
	}
};
