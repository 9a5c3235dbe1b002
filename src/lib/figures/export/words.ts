import type { Locale } from '../../core/locale.ts';

/** Words of exported files and of the dialogs that make them. */
export const exportWords = {
	de: {
		columns: {
			group: 'Reihe',
			category: 'Kategorie',
			detail: 'Angabe',
			period: 'Zeitraum',
			value: 'Wert',
			unit: 'Einheit',
			sign: 'Zeichen',
			remark: 'Hinweis zum Wert',
			text: 'Wert als Text',
			source: 'Quelle',
			indicator: 'Kennzahl',
			noUnit: 'ohne Einheit',
			certainty: 'Art der Zahl'
		},
		/** Title of a column of keys beside the one with their names. */
		code: (title: string) => `${title} (Schlüssel)`,
		proof: 'Nachweis',
		sheets: { table: 'Tabelle', chart: 'Diagramm', data: 'Daten', notes: 'Hinweise' },
		whole: {
			part: {
				file: 'alle-regionen',
				headline: (headline: string) => `Alle Regionen und Jahre zur Abbildung „${headline}“`,
				subtitle: 'Alle Zeilen zu dieser Kennzahl'
			},
			all: {
				file: 'alle-daten',
				headline: (headline: string) => `Alle Daten der Abbildung „${headline}“`,
				subtitle: 'Alle Zeilen, unabhängig von der Auswahl auf der Seite'
			}
		},
		card: {
			headline: 'Aussage',
			measure: 'Kennzahl',
			definition: 'Definition',
			subtitle: 'Gezeigt wird',
			population: 'Grundgesamtheit und Einheit',
			region: 'Region',
			concept: 'Gezählt nach',
			reference: 'Stand der Zahlen',
			territory: 'Gebietsstand',
			summary: 'In Worten',
			source: 'Quelle',
			licence: 'Lizenz',
			certainty: 'Art der Zahl',
			notes: 'Anmerkung',
			signs: 'Zeichen',
			edition: 'Ausgabe der Daten',
			frozen: 'Dauerhafte Adresse',
			address: 'Adresse',
			accessed: 'Abgerufen am'
		},
		concepts: { residence: 'Wohnort', workplace: 'Arbeitsort', none: '' },
		accessed: (date: string) => `abgerufen am ${date}`,
		frozen: (date: string, id: string) => `Feste Ausgabe vom ${date} (${id})`,
		drawnWith: (name: string) => `gezeichnet mit ${name}`,
		newest: 'Neueste Daten',
		edition: (id: string, date: string) => `${id} vom ${date}`,
		close: 'Schließen',
		copy: 'Kopieren',
		copied: (name: string) => `${name}: kopiert.`,
		byHand: (name: string) => `${name}: ausgewählt. Kopieren Sie mit Strg+C.`,
		saved: (file: string) => `${file} ist gespeichert.`,
		failed: 'Das hat nicht geklappt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
		image: {
			title: 'Als Bild',
			lead: 'Titel, Quelle, Lizenz und Datum stehen im Bild.',
			form: 'Format',
			forms: {
				wide: 'Breit, für Berichte',
				narrow: 'Schmal, für das Telefon',
				post: '1.200 × 675, für Web und Presse',
				screen: '1.920 × 1.080, für Folie und Bildschirm'
			},
			ground: 'Grund',
			grounds: { light: 'Hell', dark: 'Dunkel (PNG und SVG)' },
			dark: 'dunkel',
			small:
				'Diese Abbildung ist hoch, im Format 16 : 9 wird ihre Schrift klein. „Breit“ lässt ihr die Höhe.',
			word: 'Word speichern',
			wordHint: 'Word: Bild mit Bildunterschrift, Alternativtext und Quelle.',
			svg: 'SVG speichern',
			png: 'PNG speichern',
			hint: 'SVG bleibt in jeder Größe scharf, PNG passt überall.',
			alt: 'Alternativtext',
			addresses: 'Bild über seine Adresse einbinden',
			addressLead:
				'Für Programme, die das Bild von hier laden. Es zeigt die Abbildung ohne Auswahl.',
			live: 'Aktuell: zeigt immer die neuesten Daten',
			frozen: (date: string) => `Fest: bleibt bei der Ausgabe vom ${date}`
		},
		data: {
			title: 'Daten',
			lead: 'Mit Einheit und dem Grund, wenn ein Wert fehlt. Quelle, Lizenz und Anmerkungen stehen in XLSX und CSVW.',
			scope: 'Umfang',
			scopes: {
				view: [
					'Diese Ansicht',
					(values: string, without: string) =>
						`${values} Werte${without === '0' ? '' : ` und ${without} ohne Zahl`}, wie gerade ausgewählt`
				],
				part: ['Diese Kennzahl', (rows: string) => `${rows} Zeilen: alle Regionen, alle Jahre`],
				all: ['Alle Daten', (rows: string) => `${rows} Zeilen für alle Auswahlmöglichkeiten`]
			},
			toLoad: (parts: string) => `${parts} Kennzahlen, werden bei Auswahl geladen`,
			loading: (done: string, all: string) => `${done} von ${all} Kennzahlen geladen`,
			ready: 'Alle Kennzahlen sind geladen.',
			files: {
				csv: ['CSV', 'Komma und Dezimalpunkt, für Programme'],
				excel: [
					'CSV für deutsches Excel',
					'Semikolon und Dezimalkomma; die führende Null eines Schlüssels zeigt Excel nur in XLSX'
				],
				wide: [
					'Tabelle für Excel (XLSX)',
					'eine Zeile je Zeitraum oder Fall, eine Spalte je Reihe, wie zum Lesen'
				],
				xlsx: [
					'Excel (XLSX)',
					'eine Zeile je Wert, mit allen Schlüsseln; Hinweise auf dem zweiten Blatt'
				],
				csvw: [
					'CSV mit Beschreibung (CSVW)',
					'ZIP mit der Tabelle und der Bedeutung ihrer Spalten'
				],
				json: ['JSON-stat 2.0', 'für Statistikprogramme'],
				parquet: ['Parquet', 'für Datenbanken, R und Python']
			},
			datasets: 'Die ganzen Datensätze dahinter'
		},
		cite: {
			title: 'Zitieren',
			lead: 'Die dauerhafte Adresse zeigt die Abbildung mit dieser Auswahl immer so wie heute. Die Adresse darunter folgt neuen Daten.',
			plain: 'Die Adresse führt zu dieser Abbildung mit dieser Auswahl. Sie folgt neuen Daten.',
			noFacts: 'Definition und Gebietsstand fehlen im Steckbrief: Sie ließen sich nicht laden.',
			text: 'Text',
			card: 'Steckbrief',
			word: 'Für Word kopieren',
			bibtex: 'BibTeX',
			csl: 'CSL-JSON'
		},
		embed: {
			title: 'Einbetten',
			lead: 'Mit diesem Code steht die Abbildung in Ihrer Seite, mit der Auswahl, die Sie gerade sehen.'
		},
		link: {
			title: 'Link',
			lead: 'Der Link führt zu dieser Abbildung mit dieser Auswahl.',
			name: 'Link'
		}
	},
	en: {
		columns: {
			group: 'Series',
			category: 'Category',
			detail: 'Detail',
			period: 'Period',
			value: 'Value',
			unit: 'Unit',
			sign: 'Sign',
			remark: 'Remark on the value',
			text: 'Value as text',
			source: 'Source',
			indicator: 'Indicator',
			noUnit: 'no unit',
			certainty: 'Kind of figure'
		},
		code: (title: string) => `${title} (code)`,
		proof: 'Reference',
		sheets: { table: 'Table', chart: 'Diagram', data: 'Data', notes: 'Notes' },
		whole: {
			part: {
				file: 'all-regions',
				headline: (headline: string) => `All regions and years for the figure “${headline}”`,
				subtitle: 'All rows on this indicator'
			},
			all: {
				file: 'all-data',
				headline: (headline: string) => `All data of the figure “${headline}”`,
				subtitle: 'All rows, whatever is selected on the page'
			}
		},
		card: {
			headline: 'Finding',
			measure: 'Indicator',
			definition: 'Definition',
			subtitle: 'Shown',
			population: 'Population and unit',
			region: 'Region',
			concept: 'Counted by',
			reference: 'Figures as of',
			territory: 'Territorial status',
			summary: 'In words',
			source: 'Source',
			licence: 'Licence',
			certainty: 'Kind of figure',
			notes: 'Note',
			signs: 'Signs',
			edition: 'Edition of the data',
			frozen: 'Permanent address',
			address: 'Address',
			accessed: 'Accessed'
		},
		concepts: { residence: 'place of residence', workplace: 'place of work', none: '' },
		accessed: (date: string) => `accessed ${date}`,
		frozen: (date: string, id: string) => `Fixed edition of ${date} (${id})`,
		drawnWith: (name: string) => `drawn with ${name}`,
		newest: 'Newest data',
		edition: (id: string, date: string) => `${id} of ${date}`,
		close: 'Close',
		copy: 'Copy',
		copied: (name: string) => `${name}: copied.`,
		byHand: (name: string) => `${name}: selected. Copy with Ctrl+C.`,
		saved: (file: string) => `${file} has been saved.`,
		failed: 'That did not work. Reload the page and try again.',
		image: {
			title: 'As an image',
			lead: 'Title, source, licence and date are part of the image.',
			form: 'Format',
			forms: {
				wide: 'Wide, for reports',
				narrow: 'Narrow, for phones',
				post: '1,200 × 675, for web and press',
				screen: '1,920 × 1,080, for slides and screens'
			},
			ground: 'Ground',
			grounds: { light: 'Light', dark: 'Dark (PNG and SVG)' },
			dark: 'dark',
			small: 'This figure is tall: at 16:9 its letters become small. “Wide” leaves it its height.',
			word: 'Save Word file',
			wordHint: 'Word: picture with caption, alternative text and source.',
			svg: 'Save SVG',
			png: 'Save PNG',
			hint: 'SVG stays sharp at any size, PNG fits everywhere.',
			alt: 'Alternative text',
			addresses: 'Use the picture by its address',
			addressLead:
				'For programs that load the picture from here. It shows the figure without a choice.',
			live: 'Live: always shows the newest data',
			frozen: (date: string) => `Frozen: stays with the edition of ${date}`
		},
		data: {
			title: 'Data',
			lead: 'With unit and the reason where a value is missing. Source, licence and notes are in XLSX and CSVW.',
			scope: 'Extent',
			scopes: {
				view: [
					'This view',
					(values: string, without: string) =>
						`${values} values${without === '0' ? '' : ` and ${without} without a number`}, as now selected`
				],
				part: ['This indicator', (rows: string) => `${rows} rows: all regions, all years`],
				all: ['All data', (rows: string) => `${rows} rows for every possible selection`]
			},
			toLoad: (parts: string) => `${parts} indicators, loaded when selected`,
			loading: (done: string, all: string) => `${done} of ${all} indicators loaded`,
			ready: 'All indicators are loaded.',
			files: {
				csv: ['CSV', 'commas and decimal points, for programs'],
				excel: [
					'CSV for German Excel',
					'semicolons and decimal commas; Excel shows the leading zero of a key only in XLSX'
				],
				wide: [
					'Table for Excel (XLSX)',
					'one row for each period or case, one column for each series, for reading'
				],
				xlsx: ['Excel (XLSX)', 'one row for each value, with all keys; notes on the second sheet'],
				csvw: ['CSV with description (CSVW)', 'ZIP of the table and the meaning of its columns'],
				json: ['JSON-stat 2.0', 'for statistical software'],
				parquet: ['Parquet', 'for databases, R and Python']
			},
			datasets: 'The whole datasets behind it'
		},
		cite: {
			title: 'Cite',
			lead: 'The permanent address always shows the figure with this selection as it is today. The address below it follows new data.',
			plain: 'The address leads to this figure with this selection. It follows new data.',
			noFacts: 'The fact card lacks definition and territorial status: they could not be loaded.',
			text: 'Text',
			card: 'Fact card',
			word: 'Copy for Word',
			bibtex: 'BibTeX',
			csl: 'CSL-JSON'
		},
		embed: {
			title: 'Embed',
			lead: 'This code puts the figure into your page, with the selection you see now.'
		},
		link: {
			title: 'Link',
			lead: 'The link leads to this figure with this selection.',
			name: 'Link'
		}
	}
} as const satisfies Record<Locale, unknown>;
