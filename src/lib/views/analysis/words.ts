/** Texts of the page for questions of one's own. */
export const analysisWords = {
	de: {
		title: 'Eigene Fragen an die Daten',
		tab: 'Analyse',
		firstQuery:
			'SELECT r.name_de AS region, i.name_de AS kennzahl, o.period, o.value, i.unit, o.source\nFROM observations o\nJOIN indicators i USING (indicator)\nJOIN regions r USING (region)\nORDER BY o.period DESC, i.indicator, r.region\nLIMIT 20',
		lead: 'Alle Tabellen dieses Angebots mit Spalten, Einheiten, Quellen und ersten Zeilen; dazu ein Platz für Abfragen in SQL. Gerechnet wird in Ihrem Browser, nichts wird gesendet.',
		tables: 'Tabellen',
		tablesLead: (n: string) => `${n} Tabellen. Der Name in Schreibmaschinenschrift gilt in SQL.`,
		rowCount: (n: string) => (n === '1' ? '1 Zeile' : `${n} Zeilen`),
		columns: 'Spalten',
		column: 'Spalte',
		kind: 'Art',
		kinds: { text: 'Text', number: 'Zahl' },
		meaning: 'Bedeutung',
		unit: 'Einheit',
		unitByIndicator: 'je Kennzahl verschieden, siehe unten',
		indicators: 'Kennzahlen und ihre Einheiten',
		indicator: 'Kennzahl',
		sample: (title: string) => `Erste Zeilen: ${title}`,
		noRows: 'Diese Tabelle hat noch keine Zeilen.',
		source: 'Quelle',
		notes: 'Hinweise',
		all: 'Alles zu dieser Tabelle',
		ask: 'In SQL ansehen',
		symbolOf: (title: string) => `Zeichen statt Zahl zu „${title}“; leer, wo eine Zahl steht`,
		observations: {
			title: 'Alle amtlichen Kennzahlen',
			about: 'Die Beobachtungen aller Datensätze der amtlichen Statistik in einer Tabelle.',
			source: 'Spalte „source“: Schlüssel der Tabelle sources'
		},
		noScript:
			'Abfragen brauchen JavaScript. Die Tabellen selbst stehen unten und auf der Seite „Daten“ zum Herunterladen.',
		own: 'Eigene Tabellen',
		ownMark: 'eigene Daten, nicht amtlich'
	},
	en: {
		title: 'Your own questions to the data',
		tab: 'Analysis',
		firstQuery:
			'SELECT r.name_en AS region, i.name_en AS indicator, o.period, o.value, i.unit, o.source\nFROM observations o\nJOIN indicators i USING (indicator)\nJOIN regions r USING (region)\nORDER BY o.period DESC, i.indicator, r.region\nLIMIT 20',
		lead: 'All tables of these pages with columns, units, sources and first rows, and a place for queries in SQL. Your browser does the computing, nothing is sent.',
		tables: 'Tables',
		tablesLead: (n: string) => `${n} tables. The name in typewriter letters is the one for SQL.`,
		rowCount: (n: string) => (n === '1' ? '1 row' : `${n} rows`),
		columns: 'Columns',
		column: 'Column',
		kind: 'Kind',
		kinds: { text: 'text', number: 'number' },
		meaning: 'Meaning',
		unit: 'Unit',
		unitByIndicator: 'depends on the indicator, see below',
		indicators: 'Indicators and their units',
		indicator: 'Indicator',
		sample: (title: string) => `First rows: ${title}`,
		noRows: 'This table has no rows yet.',
		source: 'Source',
		notes: 'Notes',
		all: 'All about this table',
		ask: 'Look at it in SQL',
		symbolOf: (title: string) =>
			`Sign in place of a number for “${title}”; empty where there is one`,
		observations: {
			title: 'All indicators made of official figures',
			about: 'The observations of all datasets of official statistics in one table.',
			source: 'Column “source”: key of the table sources'
		},
		noScript:
			'Queries need JavaScript. The tables themselves are listed below and can be downloaded from the page “Data”.',
		own: 'Your own tables',
		ownMark: 'own data, not official'
	}
};
