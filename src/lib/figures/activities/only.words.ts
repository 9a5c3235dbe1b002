/** All activities of a choice as the subject of a sentence, for the one value they share. */
export const onlyWords = {
	de: {
		all: (count: number, text: string) =>
			count === 1
				? 'Die einzige Aktivität der Auswahl'
				: `${count === 2 ? 'Beide Aktivitäten' : `Alle ${text}`} der Auswahl`,
		/** After "bei" and "of". */
		ofAll: (count: number, text: string) =>
			count === 1
				? 'der einzigen Aktivität der Auswahl'
				: `${count === 2 ? 'beiden Aktivitäten' : `allen ${text}`} der Auswahl`
	},
	en: {
		all: (count: number, text: string) =>
			count === 1
				? 'The only activity of the selection'
				: `${count === 2 ? 'Both activities' : `All ${text}`} of the selection`,
		ofAll: (count: number, text: string) =>
			count === 1
				? 'the only activity of the selection'
				: `${count === 2 ? 'both activities' : `all ${text}`} of the selection`
	}
};
