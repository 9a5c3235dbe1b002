import type { Locale } from '../../core/locale.ts';
import type { Severity } from '../../core/issue.ts';
import type { FormatId } from '../../data/import/reading.ts';
import type { Step } from '../../own/protocol.ts';
import { ofKind, type Counted } from './counted.ts';

const formats: Record<Locale, Record<FormatId, string>> = {
	de: {
		own: 'Beobachtungen dieses Angebots',
		'genesis-flat-2025': 'GENESIS, flache Datei (ab 2025)',
		'genesis-flat-2020': 'GENESIS, flache Datei (2020 bis 2024)',
		'json-stat': 'JSON-stat',
		eurostat: 'Eurostat',
		inkar: 'INKAR',
		'genesis-cross': 'GENESIS, Kreuztabelle',
		'ba-excel': 'Tabelle der Bundesagentur für Arbeit',
		plain: 'Tabelle mit Schlüssel und Zeitraum'
	},
	en: {
		own: 'observations of this site',
		'genesis-flat-2025': 'GENESIS, flat file (since 2025)',
		'genesis-flat-2020': 'GENESIS, flat file (2020 to 2024)',
		'json-stat': 'JSON-stat',
		eurostat: 'Eurostat',
		inkar: 'INKAR',
		'genesis-cross': 'GENESIS, cross table',
		'ba-excel': 'table of the Federal Employment Agency',
		plain: 'table with key and period'
	}
};

const germanNumbers = (count: Counted) => ofKind(count, 'Zahl', 'Zahlen');
const englishNumbers = (count: Counted) => ofKind(count, 'number', 'numbers');

/** Texts of the page on own files. */
export const ownWords = {
	de: {
		tab: 'Eigene Daten',
		title: 'Eigene Daten ansehen und vergleichen',
		lead: 'Öffnen Sie eine Datei von Ihrem Gerät: Die Seite liest und prüft sie, zeigt sie als Tabelle und setzt sie neben die amtlichen Zahlen.',
		private: {
			title: 'Ihre Datei bleibt bei Ihnen.',
			text: 'Sie wird nur in diesem Browser gelesen. Nichts daraus wird gesendet oder veröffentlicht. Wenn Sie die Seite schließen oder neu laden, ist sie vergessen, außer Sie behalten sie ausdrücklich auf diesem Gerät.'
		},
		noScript:
			'Diese Seite liest Dateien im Browser und braucht dafür JavaScript. Ohne JavaScript hilft die Seite „Daten“: Dort gibt es alle Tabellen dieses Angebots als Datei zum Vergleichen im eigenen Programm.',
		toData: 'Zu den Daten',
		drop: {
			label: 'Dateien auswählen',
			or: 'oder hierher ziehen',
			kinds:
				'CSV, TSV, Excel (XLSX, XLS), JSON-stat oder ein ZIP-Archiv davon. Am besten mit einer Kopfzeile, einer Spalte „AGS“ (amtlicher Gemeindeschlüssel) und einer Spalte „Jahr“.'
		},
		steps: {
			open: 'Die Datei wird geöffnet',
			read: 'Die Zeilen werden gelesen und geprüft',
			table: 'Die Tabelle wird angelegt'
		} satisfies Record<Step, string>,
		reading: (file: string) => `${file} wird gelesen`,
		starting: 'Das Lesen beginnt',
		of: (done: string, total: string) => `${done} von ${total}`,
		waiting: (files: Counted) =>
			`Danach ${files.count === 1 ? 'kommt' : 'kommen'} ${ofKind(files, 'weitere Datei', 'weitere Dateien')}`,
		cancel: 'Abbrechen',
		cancelled: 'Abgebrochen. Was schon gelesen war, steht unten.',
		failed:
			'Das Programm zum Lesen der Dateien ließ sich nicht laden. Prüfen Sie die Verbindung, und wählen Sie die Dateien noch einmal.',
		done: (tables: Counted, files: Counted, errors: Counted) =>
			`Fertig: ${ofKind(tables, 'Tabelle', 'Tabellen')} aus ${ofKind(files, 'Datei', 'Dateien')}${errors.count === 0 ? '' : `, Fehler in ${ofKind(errors, 'Datei', 'Dateien')}`}.`,
		reports: 'Was gelesen wurde',
		report: {
			recognised: (format: string, why: string) =>
				`Erkannt als: ${format}${why ? ` (${why})` : ''}`,
			alone: 'Gelesen als: Tabelle ohne Schlüssel und Zeitraum',
			unknown: 'Nicht erkannt',
			facts: 'Datei',
			official: 'Amtliche Tabelle',
			numbers: germanNumbers,
			fine: 'Nichts zu beanstanden.',
			short: (numbers: Counted, severity: Severity | '', isTable: boolean) =>
				[
					...(isTable
						? [numbers.count === 0 ? 'Tabelle' : germanNumbers(numbers)]
						: ['keine Tabelle']),
					{
						error: 'mit Fehlern',
						warning: 'mit Warnungen',
						info: 'mit Hinweisen',
						'': 'ohne Beanstandung'
					}[severity]
				].join(', '),
			withErrors: 'Zeilen und Zellen mit Fehlern fehlen in der Tabelle.',
			none: 'Daraus wurde keine Tabelle.',
			issues: (count: Counted) => ofKind(count, 'Hinweis', 'Hinweise'),
			columns: {
				severity: 'Art',
				line: 'Zeile',
				column: 'Spalte',
				value: 'Wert',
				text: 'Was ist, was hilft'
			},
			severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' } satisfies Record<
				Severity,
				string
			>
		},
		facts: {
			semicolon: 'durch Semikolon getrennt',
			comma: 'durch Komma getrennt',
			tab: 'durch Tabulator getrennt',
			zip: 'ZIP-Archiv'
		} as Record<string, string>,
		formats: formats.de,
		table: {
			title: 'Tabelle',
			choose: 'Tabelle',
			caption: (file: string, from: string, to: string, all: string) =>
				`Eigene Daten: ${file}, nicht amtlich. Zeilen ${from} bis ${to} von ${all}`,
			before: 'Zeilen davor',
			after: 'Zeilen danach',
			goTo: 'Ab Zeile',
			go: 'Zeigen',
			remove: 'Diese Tabelle vergessen'
		},
		heads: {
			...{ region: 'Region (AGS)', period: 'Zeitraum', measure: 'Kennzahl', value: 'Wert' },
			...{ unit: 'Einheit', GES: 'Geschlecht', NAT: 'Staatsangehörigkeit', ALTER: 'Alter' }
		} as Record<string, string>,
		keeping: {
			label: 'Auf diesem Gerät behalten',
			off: 'Ohne Haken sind Ihre Tabellen vergessen, sobald Sie die Seite schließen oder neu laden.',
			on: 'Ihre Tabellen liegen im Speicher dieses Browsers, auch nach dem Schließen. Wer dieses Gerät und diesen Browser benutzt, kann sie hier sehen.',
			failed:
				'Das Behalten hat nicht geklappt: Der Browser erlaubt es nicht, oder der Platz reicht nicht. Ihre Tabellen bleiben bis zum Ende dieses Besuchs.'
		},
		forget: 'Alles vergessen',
		forgotten: 'Alle eigenen Daten sind vergessen.'
	},
	en: {
		tab: 'Own data',
		title: 'Look at your own data and compare them',
		lead: 'Open a file from your device: the page reads and checks it, shows it as a table and sets it beside the official figures.',
		private: {
			title: 'Your file stays with you.',
			text: 'It is read in this browser only. Nothing of it is sent or published. When you close or reload the page, it is forgotten, unless you expressly keep it on this device.'
		},
		noScript:
			'This page reads files in the browser and needs JavaScript for it. Without JavaScript, the page “Data” helps: it has all tables of this site as files to compare in a program of your own.',
		toData: 'To the data',
		drop: {
			label: 'Choose files',
			or: 'or drop them here',
			kinds:
				'CSV, TSV, Excel (XLSX, XLS), JSON-stat or a ZIP archive of these. Best with a header line, a column “AGS” (official municipality key) and a column “year”.'
		},
		steps: {
			open: 'The file is being opened',
			read: 'The lines are being read and checked',
			table: 'The table is being made'
		},
		reading: (file: string) => `Reading ${file}`,
		starting: 'Reading begins',
		of: (done: string, total: string) => `${done} of ${total}`,
		waiting: (files: Counted) =>
			`${ofKind(files, 'more file comes', 'more files come')} afterwards`,
		cancel: 'Cancel',
		cancelled: 'Cancelled. What had been read is below.',
		failed:
			'The program that reads files could not be loaded. Check the connection and choose the files again.',
		done: (tables: Counted, files: Counted, errors: Counted) =>
			`Done: ${ofKind(tables, 'table', 'tables')} from ${ofKind(files, 'file', 'files')}${errors.count === 0 ? '' : `, errors in ${ofKind(errors, 'file', 'files')}`}.`,
		reports: 'What was read',
		report: {
			recognised: (format: string, why: string) =>
				`Recognised as: ${format}${why ? ` (${why})` : ''}`,
			alone: 'Read as: table without key and period',
			unknown: 'Not recognised',
			facts: 'File',
			official: 'Official table',
			numbers: englishNumbers,
			fine: 'Nothing to object to.',
			short: (numbers: Counted, severity: Severity | '', isTable: boolean) =>
				[
					...(isTable ? [numbers.count === 0 ? 'table' : englishNumbers(numbers)] : ['no table']),
					{
						error: 'with errors',
						warning: 'with warnings',
						info: 'with notes',
						'': 'nothing to object to'
					}[severity]
				].join(', '),
			withErrors: 'Lines and cells with errors are missing in the table.',
			none: 'No table could be made of it.',
			issues: (count: Counted) => ofKind(count, 'remark', 'remarks'),
			columns: {
				severity: 'Kind',
				line: 'Line',
				column: 'Column',
				value: 'Value',
				text: 'What is wrong, what helps'
			},
			severity: { error: 'error', warning: 'warning', info: 'note' }
		},
		facts: {
			semicolon: 'separated by semicolons',
			comma: 'separated by commas',
			tab: 'separated by tabs',
			zip: 'ZIP archive'
		} as Record<string, string>,
		formats: formats.en,
		table: {
			title: 'Table',
			choose: 'Table',
			caption: (file: string, from: string, to: string, all: string) =>
				`Own data: ${file}, not official. Rows ${from} to ${to} of ${all}`,
			before: 'Rows before',
			after: 'Rows after',
			goTo: 'From row',
			go: 'Show',
			remove: 'Forget this table'
		},
		heads: {
			...{ region: 'Region (AGS)', period: 'Period', measure: 'Measure', value: 'Value' },
			...{ unit: 'Unit', GES: 'Sex', NAT: 'Nationality', ALTER: 'Age' }
		} as Record<string, string>,
		keeping: {
			label: 'Keep on this device',
			off: 'Without the tick your tables are forgotten as soon as you close or reload the page.',
			on: 'Your tables are in the storage of this browser, also after closing it. Whoever uses this device and this browser can see them here.',
			failed:
				'Keeping did not work: the browser does not allow it, or there is no room. Your tables stay until the end of this visit.'
		},
		forget: 'Forget everything',
		forgotten: 'All own data are forgotten.'
	}
};
