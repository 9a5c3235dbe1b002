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
			text: 'Wert, wie gedruckt',
			source: 'Quelle'
		},
		sheets: { data: 'Daten', notes: 'Hinweise' },
		card: {
			headline: 'Aussage',
			subtitle: 'Gezeigt wird',
			region: 'Region',
			reference: 'Stand der Zahlen',
			summary: 'In Worten',
			source: 'Quelle',
			licence: 'Lizenz',
			certainty: 'Art der Zahl',
			notes: 'Anmerkung',
			signs: 'Zeichen',
			edition: 'Datenausgabe',
			address: 'Adresse',
			accessed: 'Abgerufen am'
		},
		accessed: (date: string) => `abgerufen am ${date}`,
		edition: (id: string, date: string) => `${id} vom ${date}`,
		quoted: (text: string) => `„${text}“`,
		close: 'Schließen',
		copy: 'Kopieren',
		copied: (name: string) => `${name}: kopiert.`,
		byHand: (name: string) => `${name}: ausgewählt. Kopieren Sie mit Strg+C.`,
		saved: (file: string) => `${file} ist gespeichert.`,
		failed: 'Das hat nicht geklappt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
		image: {
			title: 'Als Bild',
			lead: 'Titel, Quelle, Lizenz und Datum stehen im Bild.',
			width: 'Breite',
			widths: { 720: 'Breit, für Berichte', 360: 'Schmal, für das Telefon' },
			svg: 'SVG speichern',
			png: 'PNG speichern',
			hint: 'SVG bleibt in jeder Größe scharf, PNG passt überall.',
			alt: 'Alternativtext'
		},
		data: {
			title: 'Daten',
			lead: 'Die gezeigten Werte, je Zeile einer, mit Einheit, Quelle und dem Grund, wenn einer fehlt.',
			files: {
				csv: ['CSV', 'Komma und Dezimalpunkt, für Programme'],
				excel: ['CSV für deutsches Excel', 'Semikolon und Dezimalkomma'],
				xlsx: ['Excel (XLSX)', 'Werte und Hinweise auf zwei Blättern'],
				json: ['JSON-stat 2.0', 'für Statistikprogramme']
			}
		},
		cite: {
			title: 'Zitieren',
			lead: 'Die Adresse führt zu dieser Abbildung mit dieser Auswahl.',
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
			text: 'Value as printed',
			source: 'Source'
		},
		sheets: { data: 'Data', notes: 'Notes' },
		card: {
			headline: 'Finding',
			subtitle: 'Shown',
			region: 'Region',
			reference: 'Figures as of',
			summary: 'In words',
			source: 'Source',
			licence: 'Licence',
			certainty: 'Kind of figure',
			notes: 'Note',
			signs: 'Signs',
			edition: 'Data edition',
			address: 'Address',
			accessed: 'Accessed'
		},
		accessed: (date: string) => `accessed ${date}`,
		edition: (id: string, date: string) => `${id} of ${date}`,
		quoted: (text: string) => `“${text}”`,
		close: 'Close',
		copy: 'Copy',
		copied: (name: string) => `${name}: copied.`,
		byHand: (name: string) => `${name}: selected. Copy with Ctrl+C.`,
		saved: (file: string) => `${file} has been saved.`,
		failed: 'That did not work. Reload the page and try again.',
		image: {
			title: 'As an image',
			lead: 'Title, source, licence and date are part of the image.',
			width: 'Width',
			widths: { 720: 'Wide, for reports', 360: 'Narrow, for phones' },
			svg: 'Save SVG',
			png: 'Save PNG',
			hint: 'SVG stays sharp at any size, PNG fits everywhere.',
			alt: 'Alternative text'
		},
		data: {
			title: 'Data',
			lead: 'The values shown, one a row, with unit, source and the reason where one is missing.',
			files: {
				csv: ['CSV', 'commas and decimal points, for programs'],
				excel: ['CSV for German Excel', 'semicolons and decimal commas'],
				xlsx: ['Excel (XLSX)', 'values and notes on two sheets'],
				json: ['JSON-stat 2.0', 'for statistical software']
			}
		},
		cite: {
			title: 'Cite',
			lead: 'The address leads to this figure with this selection.',
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
