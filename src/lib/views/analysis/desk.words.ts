import type { FaultKind } from '../../analysis/fault.ts';
import type { EngineErrorCode } from '../../data/engine-error.ts';

/** Texts of the place for SQL. */
export const deskWords = {
	de: {
		title: 'SQL',
		lead: 'Eine lesende Abfrage (SELECT …) in der Sprache von DuckDB. Tabellen lassen sich nicht ändern, Dateien und Netz sind verschlossen.',
		statement: 'Abfrage',
		run: 'Ausführen',
		keys: 'Strg + Enter führt aus, bei markiertem Text nur die Auswahl. Esc bricht ab. Mit Esc und dann Tab verlassen Sie das Feld.',
		cancel: 'Abbrechen',
		running: 'Die Abfrage läuft …',
		loading: 'Die Datenbank wird geladen',
		bytes: (loaded: string, total: string) => `${loaded} von ${total} MB`,
		cancelled: 'Abgebrochen. Die nächste Abfrage kann gleich folgen.',
		result: (rows: string, time: string) => `Ergebnis: ${rows} in ${time} Sekunden`,
		rows: (n: string) => `${n} Zeilen`,
		oneRow: '1 Zeile',
		noRows: 'Die Abfrage hat keine Zeilen ergeben.',
		cut: (n: string) =>
			`Gezeigt und gespeichert werden die ersten ${n} Zeilen, es gibt mehr. Fassen Sie zusammen (GROUP BY) oder grenzen Sie ein (WHERE).`,
		none: 'kein Wert',
		place: (line: string, column: string) => `Zeile ${line}, Zeichen ${column}`,
		toPlace: 'Zur Stelle',
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
				'In diesem Browser ist WebAssembly abgeschaltet oder veraltet; SQL geht hier nicht. Die Tabellen stehen unten.',
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
		keys: 'Ctrl + Enter runs it, of marked text only the selection. Esc cancels. Esc and then Tab leaves the field.',
		cancel: 'Cancel',
		running: 'The query is running …',
		loading: 'Loading the database',
		bytes: (loaded: string, total: string) => `${loaded} of ${total} MB`,
		cancelled: 'Cancelled. The next query can follow at once.',
		result: (rows: string, time: string) => `Result: ${rows} in ${time} seconds`,
		rows: (n: string) => `${n} rows`,
		oneRow: '1 row',
		noRows: 'The query gave no rows.',
		cut: (n: string) =>
			`The first ${n} rows are shown and saved, there are more. Summarise (GROUP BY) or narrow down (WHERE).`,
		none: 'no value',
		place: (line: string, column: string) => `line ${line}, character ${column}`,
		toPlace: 'Go there',
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
				'WebAssembly is switched off or outdated in this browser; SQL does not work here. The tables are below.',
			download: 'A part could not be loaded. Check the connection.',
			damaged: 'A file arrived damaged. Please try again.',
			timeout: 'The query took too long and was ended.',
			crashed: 'The query brought the database to a halt. It has been started anew.',
			query: 'The query could not be run.'
		} satisfies Record<EngineErrorCode, string>,
		goOn: 'The public tables are back with the next query.'
	}
};
