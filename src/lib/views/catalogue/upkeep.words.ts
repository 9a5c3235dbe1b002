/** Texts on when figures were last checked, and when the next ones come. */
export const upkeepWords = {
	de: {
		checked: 'Zuletzt geprüft',
		next: 'Nächste Zahlen',
		/** How many values of the dataset were compared, and with what. */
		compared: (date: string, values: string, rows: string, files: string) =>
			`${date}, ${values} von ${rows} Werten mit Dateien der Quelle verglichen, alle gleich (${files})`,
		/** A table and the times of it that were compared. */
		file: (source: string, spans: readonly string[], rearranged: boolean) =>
			`${source} für ${spans.join(' und ')}${rearranged ? ', Kopie in anderer Anordnung' : ''}`,
		never: 'kein Vergleich mit einer Datei der Quelle vermerkt',
		announced: (date: string) => `angekündigt für den ${date}`,
		expected: (period: string, isDay: boolean, year: number) =>
			`${isDay ? 'zum' : 'für'} ${period}, zu erwarten im Laufe des Jahres ${year}`,
		due: 'Neuere Zahlen können schon erschienen sein.',
		open: 'kein einheitlicher Rhythmus. Neuere Zahlen können schon erschienen sein.',
		county: 'kein fester Rhythmus; sie kommen, wenn der Kreis beschließt oder berichtet'
	},
	en: {
		checked: 'Last checked',
		next: 'Next figures',
		compared: (date: string, values: string, rows: string, files: string) =>
			`${date}, ${values} of ${rows} values compared with files of the source, all the same (${files})`,
		file: (source: string, spans: readonly string[], rearranged: boolean) =>
			`${source} for ${spans.join(' and ')}${rearranged ? ', a copy in another layout' : ''}`,
		never: 'no comparison with a file of the source noted',
		announced: (date: string) => `announced for ${date}`,
		expected: (period: string, _isDay: boolean, year: number) =>
			`for ${period}, to be expected in the course of ${year}`,
		due: 'Newer figures may already be out.',
		open: 'no single rhythm. Newer figures may already be out.',
		county: 'no fixed rhythm; they come when the district decides or reports'
	}
};
