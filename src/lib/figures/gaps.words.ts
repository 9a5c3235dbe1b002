/** Words on the gaps in the lines of a figure. */
export const gapWords = {
	de: {
		gaps: (items: readonly string[]) => `Lücken: ${items.join('; ')}.`,
		gap: (names: string, years: string, reason: string) =>
			`${names === '' ? '' : `${names} `}${years} (${reason})`,
		'left-out': 'nicht im Datenbestand',
		before: 'kein Wert veröffentlicht',
		span: (from = 0, to = from) => (from === to ? String(from) : `${from} bis ${to}`)
	},
	en: {
		gaps: (items: readonly string[]) => `Gaps: ${items.join('; ')}.`,
		gap: (names: string, years: string, reason: string) =>
			`${names === '' ? '' : `${names} `}${years} (${reason})`,
		'left-out': 'not in the data',
		before: 'no value published',
		span: (from = 0, to = from) => (from === to ? String(from) : `${from} to ${to}`)
	}
};
