/** Texts of a field with several choices. */
export const multiSelectWords = {
	de: {
		all: 'alle',
		type: 'Tippen, um zu suchen',
		open: (title: string) => `Liste ${title} öffnen`,
		close: (title: string) => `Liste ${title} schließen`,
		none: 'Nichts gefunden. Ändern Sie die Eingabe.',
		found: (count: string) => `${count} gefunden`
	},
	en: {
		all: 'all',
		type: 'Type to search',
		open: (title: string) => `Open list ${title}`,
		close: (title: string) => `Close list ${title}`,
		none: 'Nothing found. Change what you typed.',
		found: (count: string) => `${count} found`
	}
};
