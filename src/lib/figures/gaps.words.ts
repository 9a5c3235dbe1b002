/** Words on the gaps in the lines of a figure. */
export const gapWords = {
	de: {
		gaps: (items: readonly string[]) => `Lücken: ${items.join('; ')}.`,
		gap: (names: string, years: string, reason: string) =>
			`${names === '' ? '' : `${names} `}${years} (${reason})`,
		leftOut: 'nicht im Datenbestand',
		span: (from = 0, to = from) => (from === to ? String(from) : `${from} bis ${to}`)
	},
	en: {
		gaps: (items: readonly string[]) => `Gaps: ${items.join('; ')}.`,
		gap: (names: string, years: string, reason: string) =>
			`${names === '' ? '' : `${names} `}${years} (${reason})`,
		leftOut: 'not in the data',
		span: (from = 0, to = from) => (from === to ? String(from) : `${from} to ${to}`)
	}
};
