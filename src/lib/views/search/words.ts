import type { Kind } from './entry.ts';

/** Texts of the search; counts come as number and as printed text. */
export const searchWords = {
	de: {
		title: 'Suche',
		lead: 'Seiten, Abbildungen, Aktivitäten, Stellen, Kreise, Kennzahlen, Zahlen der Strategie und Datensätze.',
		label: 'Wonach suchen Sie?',
		hint: 'Zum Beispiel: Pflege, Ausbildung, SGB\u00a0II oder „höchste Jugendarbeitslosigkeit“. Teile von Wörtern genügen.',
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
		near: 'Meinten Sie:',
		single: 'Zusammen kommen die Wörter nirgends vor. Einzeln findet die Suche:',
		or: 'oder',
		none: 'Auch ein ähnliches Wort kommt hier nicht vor. Vielleicht heißt es hier anders, sonst ist es kein Thema dieses Angebots. Unten stehen alle Themen.',
		topics: 'Themen dieses Angebots',
		all: (count: string) => `Alle ${count} zeigen`,
		allOf: (kind: string) => `: ${kind}`,
		pages: 'Alle Seiten',
		noScript: 'Zum Suchen braucht es JavaScript. Hier stehen alle Seiten dieses Angebots.',
		kinds: {
			page: 'Seiten',
			region: 'Kreise und kreisfreie Städte zum Vergleichen',
			theme: 'Themen',
			figure: 'Abbildungen',
			activity: 'Aktivitäten',
			group: 'Zielgruppen',
			organisation: 'Stellen',
			indicator: 'Kennzahlen im Vergleich',
			number: 'Zahlen der Strategie',
			dataset: 'Datensätze'
		} satisfies Record<Kind, string>,
		/** What a single hit is. */
		oneOf: {
			page: 'Seite',
			region: 'Kreis oder Gemeinde',
			theme: 'Thema',
			figure: 'Abbildung',
			activity: 'Aktivität',
			group: 'Zielgruppe',
			organisation: 'Stelle',
			indicator: 'Kennzahl',
			number: 'Zahl der Strategie',
			dataset: 'Datensatz'
		} satisfies Record<Kind, string>,
		also: (names: string) => `Auch: ${names}`,
		inferred: (law: string) => `${law} (erschlossen)`,
		/** Towns are asked for by their size. */
		people: 'Einwohner; Bevölkerung',
		youth: {
			title: 'Jugendarbeitslosigkeit im Verlauf',
			text: (first: string) =>
				`Arbeitslosenquote der 15- bis 24-Jährigen seit ${first}, mit Land und Bund`,
			words: 'Jugend; Jugendliche; junge Menschen; Jugendarbeitslosenquote'
		},
		/** A figure of the strategy as texts cite it. */
		cited: (id: string) => `Zahl ${id}`,
		forGroup: (said: string) => `Zielgruppe der Liste: ${said}`,
		/** What a district can be compared by; and since when it is one, where it was part of another. */
		inRegion: (count: number, text: string) =>
			count === 0
				? 'Noch ohne eigene Werte.'
				: count === 1
					? 'Eine Kennzahl im Vergleich.'
					: `${text} Kennzahlen im Vergleich.`,
		since: (year: number, predecessor: string) =>
			`Seit ${year} eigenständig, bis ${year - 1} mitgezählt bei: ${predecessor}.`
	},
	en: {
		title: 'Search',
		lead: 'Pages, charts, activities, bodies, districts, indicators, figures of the strategy and datasets.',
		label: 'What are you looking for?',
		hint: 'For example: care, training, SGB\u00a0II or “highest youth unemployment”. Parts of words will do.',
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
		near: 'Did you mean:',
		single: 'The words never occur together. Alone, the search finds:',
		or: 'or',
		none: 'No similar word occurs here either. It may go by another name here; otherwise this site does not cover it. All topics are listed below.',
		topics: 'Topics of this site',
		all: (count: string) => `Show all ${count}`,
		allOf: (kind: string) => `: ${kind}`,
		pages: 'All pages',
		noScript: 'Searching needs JavaScript. Here are all pages of this site.',
		kinds: {
			page: 'Pages',
			region: 'Districts and cities to compare',
			theme: 'Themes',
			figure: 'Figures',
			activity: 'Activities',
			group: 'Target groups',
			organisation: 'Bodies',
			indicator: 'Indicators to compare',
			number: 'Figures of the strategy',
			dataset: 'Datasets'
		},
		/** What a single hit is. */
		oneOf: {
			page: 'Page',
			region: 'District or municipality',
			theme: 'Theme',
			figure: 'Figure',
			activity: 'Activity',
			group: 'Target group',
			organisation: 'Body',
			indicator: 'Indicator',
			number: 'Figure of the strategy',
			dataset: 'Dataset'
		} satisfies Record<Kind, string>,
		also: (names: string) => `Also: ${names}`,
		inferred: (law: string) => `${law} (inferred)`,
		people: 'inhabitants; population',
		youth: {
			title: 'Youth unemployment over time',
			text: (first: string) =>
				`Unemployment rate of people aged 15 to 24 since ${first}, with state and country`,
			words: 'young people; youth unemployment rate'
		},
		cited: (id: string) => `Figure ${id}`,
		forGroup: (said: string) => `Target group of the list: ${said}`,
		inRegion: (count: number, text: string) =>
			count === 0
				? 'No values of its own yet.'
				: count === 1
					? 'One indicator to compare.'
					: `${text} indicators to compare.`,
		since: (year: number, predecessor: string) =>
			`Separate since ${year}, counted up to ${year - 1} with: ${predecessor}.`
	}
};
