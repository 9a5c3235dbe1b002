import type { FaultKind } from '../../analysis/fault.ts';
import type { Format } from '../../i18n/format.ts';
import type { EngineErrorCode } from '../../data/engine-error.ts';

/** Texts of the place for SQL. */
export const deskWords = {
	de: {
		title: 'SQL',
		lead: 'Eine lesende Abfrage (SELECT …) in der Sprache von DuckDB. Tabellen lassen sich nicht ändern, Dateien und Netz sind verschlossen.',
		statement: 'Abfrage',
		run: 'Ausführen',
		keys: 'Strg + Enter führt aus, bei markiertem Text nur die Auswahl. Strg + Leertaste schlägt Tabellen und Spalten vor. Esc bricht ab.',
		phrases: {
			Completions: 'Vorschläge',
			Diagnostics: 'Fehler',
			'current match': 'Treffer'
		},
		cancel: 'Abbrechen',
		running: 'Die Abfrage läuft …',
		loading: 'Die Datenbank wird geladen',
		bytes: (loaded: string, total: string) => `${loaded} von ${total} MB`,
		cancelled: 'Abgebrochen. Die nächste Abfrage kann gleich folgen.',
		result: (rows: string, time: string) => `Ergebnis: ${rows} in ${time} Sekunden`,
		countOf: (rows: number, { number }: Pick<Format, 'number'>) =>
			rows === 1 ? '1 Zeile' : `${number(rows)} Zeilen`,
		file: 'abfrage',
		ownFile: 'eigene-daten_',
		mark: 'Hinweis',
		question: 'Abfrage',
		edition: 'Ausgabe der Daten',
		own: 'Art der Zahlen',
		ownComputation: 'Eigene Auswertung, kein amtliches Ergebnis.',
		save: 'Speichern als',
		formats: {
			csv: 'CSV',
			excel: 'CSV für deutsches Excel',
			xlsx: 'Excel (XLSX)',
			parquet: 'Parquet'
		},
		notSaved: 'Die Datei konnte nicht geschrieben werden. Bitte versuchen Sie es noch einmal.',
		sheets: { data: 'Daten', notes: 'Hinweise' },
		noRows: 'Die Abfrage hat keine Zeilen ergeben.',
		cut: (n: string) =>
			`Gezeigt und gespeichert werden die ersten ${n} Zeilen, es gibt mehr. Fassen Sie zusammen (GROUP BY) oder grenzen Sie ein (WHERE).`,
		none: 'kein Wert',
		place: (line: string, column: string) => `Zeile ${line}, Zeichen ${column}`,
		toPlace: 'Zur Stelle',
		examples: 'Beispiele: Fragen aus der Planung',
		earlier: 'Frühere Abfragen dieses Besuchs',
		foreign:
			'Diese Abfrage kommt aus der Adresse: Jemand hat sie geteilt. Lesen Sie sie, bevor Sie sie ausführen. Sie kann nur lesen, und nichts verlässt Ihr Gerät.',
		runForeign: 'Gelesen, ausführen',
		shared: 'Die Abfrage steht in der Adresse; wer den Link öffnet, sieht sie.',
		notShared: 'Die Abfrage nutzt eigene Tabellen und steht deshalb nicht in der Adresse.',
		said: 'Meldung der Datenbank',
		faults: {
			empty: 'Da steht noch keine Abfrage.',
			several: 'Das sind mehrere Abfragen. Markieren Sie eine, oder löschen Sie die übrigen.',
			writes:
				'Hier wird nur gelesen: Eine Abfrage beginnt mit SELECT, FROM, WITH, VALUES, DESCRIBE, SHOW, SUMMARIZE, EXPLAIN, PIVOT oder UNPIVOT.',
			syntax: 'An dieser Stelle ist die Abfrage nicht zu verstehen.',
			unknown: 'Diesen Namen gibt es nicht.',
			types: 'So passt das nicht zusammen.',
			memory: 'Die Abfrage braucht mehr Speicher, als ihr zusteht. Grenzen Sie ein, was sie liest.',
			values: 'Ein Wert lässt sich so nicht umrechnen.',
			forbidden: 'Das ist hier nicht erlaubt.',
			other: 'Die Abfrage ließ sich nicht ausführen.'
		} satisfies Record<FaultKind, string>,
		failures: {
			unsupported:
				'In diesem Browser ist WebAssembly abgeschaltet oder veraltet; Verteilung, Schritte, SQL und große Dateien gehen hier nicht. Der Pivot geht, bis 300.000 Zeilen. Die Tabellen stehen unten, zum Herunterladen auf der Seite „Daten“.',
			download: 'Ein Teil konnte nicht geladen werden. Prüfen Sie die Verbindung.',
			damaged: 'Eine Datei kam beschädigt an. Bitte versuchen Sie es noch einmal.',
			timeout: 'Die Abfrage hat zu lange gedauert und wurde beendet.',
			crashed: 'Die Abfrage hat die Datenbank zum Stehen gebracht. Sie ist neu gestartet.',
			query: 'Die Abfrage ließ sich nicht ausführen.'
		} satisfies Record<EngineErrorCode, string>,
		goOn: 'Die öffentlichen Tabellen sind bei der nächsten Abfrage wieder da.'
	},
	en: {
		title: 'SQL',
		lead: 'One reading query (SELECT …) in the language of DuckDB. Tables cannot be changed, files and network are locked.',
		statement: 'Query',
		run: 'Run',
		keys: 'Ctrl + Enter runs it, of marked text only the selection. Ctrl + Space proposes tables and columns. Esc cancels.',
		phrases: {},
		cancel: 'Cancel',
		running: 'The query is running …',
		loading: 'Loading the database',
		bytes: (loaded: string, total: string) => `${loaded} of ${total} MB`,
		cancelled: 'Cancelled. The next query can follow at once.',
		result: (rows: string, time: string) => `Result: ${rows} in ${time} seconds`,
		countOf: (rows: number, { number }: Pick<Format, 'number'>) =>
			rows === 1 ? '1 row' : `${number(rows)} rows`,
		file: 'query',
		ownFile: 'own-data_',
		mark: 'Note',
		question: 'Query',
		edition: 'Edition of the data',
		own: 'Kind of figures',
		ownComputation: 'Own evaluation, not an official result.',
		save: 'Save as',
		formats: {
			csv: 'CSV',
			excel: 'CSV for German Excel',
			xlsx: 'Excel (XLSX)',
			parquet: 'Parquet'
		},
		notSaved: 'The file could not be written. Please try again.',
		sheets: { data: 'Data', notes: 'Notes' },
		noRows: 'The query gave no rows.',
		cut: (n: string) =>
			`The first ${n} rows are shown and saved, there are more. Summarise (GROUP BY) or narrow down (WHERE).`,
		none: 'no value',
		place: (line: string, column: string) => `line ${line}, character ${column}`,
		toPlace: 'Go there',
		examples: 'Examples: questions from planning',
		earlier: 'Earlier queries of this visit',
		foreign:
			'This query comes from the address: somebody has shared it. Read it before you run it. It can only read, and nothing leaves your device.',
		runForeign: 'I have read it, run it',
		shared: 'The query stands in the address; whoever opens the link sees it.',
		notShared: 'The query uses your own tables and so does not stand in the address.',
		said: 'Message of the database',
		faults: {
			empty: 'There is no query yet.',
			several: 'These are several queries. Mark one, or delete the others.',
			writes:
				'Here is only reading: a query begins with SELECT, FROM, WITH, VALUES, DESCRIBE, SHOW, SUMMARIZE, EXPLAIN, PIVOT or UNPIVOT.',
			syntax: 'The query cannot be understood at this place.',
			unknown: 'This name does not exist.',
			types: 'This does not fit together.',
			memory: 'The query needs more memory than it may have. Narrow down what it reads.',
			values: 'A value cannot be converted like this.',
			forbidden: 'This is not allowed here.',
			other: 'The query could not be run.'
		} satisfies Record<FaultKind, string>,
		failures: {
			unsupported:
				'WebAssembly is switched off or outdated in this browser; distribution, steps, SQL and large files do not work here. The pivot does, up to 300,000 rows. The tables are below, for download on the page “Data”.',
			download: 'A part could not be loaded. Check the connection.',
			damaged: 'A file arrived damaged. Please try again.',
			timeout: 'The query took too long and was ended.',
			crashed: 'The query brought the database to a halt. It has been started anew.',
			query: 'The query could not be run.'
		} satisfies Record<EngineErrorCode, string>,
		goOn: 'The public tables are back with the next query.'
	}
};
