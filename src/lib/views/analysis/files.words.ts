import type { FileFault } from '../../analysis/open-file.ts';

/** Texts of the place for large files. */
export const filesWords = {
	de: {
		title: 'Große Dateien öffnen',
		lead: 'Eine DuckDB-Datenbank (.duckdb) oder eine Parquet-Datei von Ihrem Gerät wird hier nur zum Lesen geöffnet. Nichts daraus wird gesendet oder behalten; nach dem Schließen der Seite ist sie vergessen.',
		limits: (files: string, duckdb: string, parquet: string, cells: string) =>
			`Höchstens ${files} Dateien zugleich: DuckDB bis ${duckdb} MB, auch mit vielen Millionen Zeilen; Parquet bis ${parquet} MB und ${cells} Millionen Zellen. Die Datei muss in den Arbeitsspeicher passen.`,
		others: 'CSV, Excel und amtliche Dateien öffnet die Seite „Eigene Daten“.',
		toOwn: 'Zu „Eigene Daten“',
		opening: (file: string) => `${file} wird geöffnet …`,
		tables: (n: number) => (n === 1 ? '1 Tabelle' : `${n} Tabellen`),
		close: 'Schließen',
		closeFile: (file: string) => `${file} schließen`,
		notOpened: (file: string) => `${file} wurde nicht geöffnet`,
		faults: {
			kind: 'Das ist weder eine DuckDB-Datenbank noch eine Parquet-Datei.',
			bytes: 'Die Datei ist größer, als hier Platz ist.',
			cells:
				'Die Parquet-Datei hat mehr Zellen, als hier Platz ist. Als DuckDB-Datenbank gespeichert lässt sie sich öffnen.',
			tables: 'In der Datenbank steht keine Tabelle.',
			files: 'Es sind schon so viele Dateien offen, wie Platz haben. Schließen Sie eine.'
		} satisfies Record<FileFault | 'files', string>,
		said: 'Die Datenbank konnte die Datei nicht lesen. Sie kann beschädigt, verschlüsselt oder mit einer neueren Fassung von DuckDB geschrieben sein. Meldung'
	},
	en: {
		title: 'Open large files',
		lead: 'A DuckDB database (.duckdb) or a Parquet file of your device is opened here for reading only. Nothing of it is sent or kept; once the page is closed it is forgotten.',
		limits: (files: string, duckdb: string, parquet: string, cells: string) =>
			`${files} files at a time at most: DuckDB up to ${duckdb} MB, also with many million rows; Parquet up to ${parquet} MB and ${cells} million cells. The file must fit into memory.`,
		others: 'CSV, Excel and official files are opened by the page “Own data”.',
		toOwn: 'To “Own data”',
		opening: (file: string) => `Opening ${file} …`,
		tables: (n: number) => (n === 1 ? '1 table' : `${n} tables`),
		close: 'Close',
		closeFile: (file: string) => `Close ${file}`,
		notOpened: (file: string) => `${file} was not opened`,
		faults: {
			kind: 'This is neither a DuckDB database nor a Parquet file.',
			bytes: 'The file is larger than there is room for.',
			cells:
				'The Parquet file has more cells than there is room for. Saved as a DuckDB database it can be opened.',
			tables: 'There is no table in the database.',
			files: 'As many files are open as there is room for. Close one.'
		} satisfies Record<FileFault | 'files', string>,
		said: 'The database could not read the file. It may be damaged, encrypted or written by a newer version of DuckDB. Message'
	}
};
