import type { Kind } from './entry.ts';

/** Texts of the search; counts come as number and as printed text. */
export const searchWords = {
	de: {
		title: 'Suche',
		lead: 'Seiten, Abbildungen, Aktivitäten, Organisationen, Kennzahlen, Zahlen der Strategie und Datensätze.',
		label: 'Wonach suchen Sie?',
		hint: 'Zum Beispiel: Pflege, Flüchtlinge, Ausbildung, SGB\u00a0II. Teile von Wörtern genügen.',
		loading: 'Die Suche wird geladen …',
		failed: 'Das Verzeichnis der Suche ließ sich nicht laden.',
		retry: 'Noch einmal versuchen',
		result: (count: number, text: string, query: string) =>
			count === 0
				? `Kein Treffer für „${query}“`
				: count === 1
					? `Ein Treffer für „${query}“`
					: `${text} Treffer für „${query}“`,
		file: 'suche',
		best: 'beste Treffer zuerst',
		none: 'Versuchen Sie ein kürzeres oder ein anderes Wort. Bei mehreren Wörtern muss jedes vorkommen.',
		all: (count: string) => `Alle ${count} zeigen`,
		allOf: (kind: string) => `: ${kind}`,
		pages: 'Alle Seiten',
		noScript: 'Zum Suchen braucht es JavaScript. Hier stehen alle Seiten dieses Angebots.',
		kinds: {
			page: 'Seiten',
			theme: 'Themen',
			figure: 'Abbildungen',
			activity: 'Aktivitäten',
			group: 'Zielgruppen',
			organisation: 'Organisationen',
			indicator: 'Kennzahlen im Vergleich',
			number: 'Zahlen der Strategie',
			dataset: 'Datensätze'
		} satisfies Record<Kind, string>,
		also: (names: string) => `Auch: ${names}`,
		/** A figure of the strategy as texts cite it. */
		cited: (id: string) => `Zahl ${id}`,
		forGroup: (activities: string) => `${activities} für diese Zielgruppe`
	},
	en: {
		title: 'Search',
		lead: 'Pages, charts, activities, organisations, indicators, figures of the strategy and datasets.',
		label: 'What are you looking for?',
		hint: 'For example: care, refugees, training, SGB\u00a0II. Parts of words will do.',
		loading: 'The search is loading …',
		failed: 'The index of the search could not be loaded.',
		retry: 'Try again',
		result: (count: number, text: string, query: string) =>
			count === 0
				? `No hit for “${query}”`
				: count === 1
					? `One hit for “${query}”`
					: `${text} hits for “${query}”`,
		file: 'search',
		best: 'best hits first',
		none: 'Try a shorter or a different word. With several words, each has to occur.',
		all: (count: string) => `Show all ${count}`,
		allOf: (kind: string) => `: ${kind}`,
		pages: 'All pages',
		noScript: 'Searching needs JavaScript. Here are all pages of this site.',
		kinds: {
			page: 'Pages',
			theme: 'Themes',
			figure: 'Charts',
			activity: 'Activities',
			group: 'Target groups',
			organisation: 'Organisations',
			indicator: 'Indicators to compare',
			number: 'Figures of the strategy',
			dataset: 'Datasets'
		},
		also: (names: string) => `Also: ${names}`,
		cited: (id: string) => `Figure ${id}`,
		forGroup: (activities: string) => `${activities} for this target group`
	}
};
