import type { Format } from '../../i18n/format.ts';

type Number = Pick<Format, 'number'>;

/** Texts of the histogram. */
export const spreadWords = {
	de: {
		title: 'Verteilung',
		lead: 'Wie sich die Werte einer Zahlenspalte verteilen. Wählen Sie im Bild einen Bereich: Tabelle und Zeilen darunter zeigen nur noch, was in ihm liegt.',
		measure: 'Zahlenspalte',
		groups: 'Zeilen zählen je',
		noGroups: 'nur zusammen',
		show: 'Verteilung zeigen',
		counts: 'Zeilen',
		brush: (what: string) => `Verteilung: ${what}`,
		hint: 'Die beiden Griffe begrenzen den Bereich. Mit den Pfeiltasten wandert ein Griff um eine Klasse, mit Bild auf und Bild ab um zehn, mit Pos1 und Ende bis an den Rand; Esc wählt alles.',
		ends: { from: 'Untergrenze', to: 'Obergrenze' },
		below: (value: string) => `unter ${value}`,
		chosen: (from: string, to: string, n: string, all: string) =>
			`Gewählt: von ${from} bis unter ${to}; ${n} von ${all} Zeilen.`,
		all: (n: number, { number }: Number) =>
			n === 1 ? 'Alles gewählt: 1 Zeile.' : `Alles gewählt: ${number(n)} Zeilen.`,
		reset: 'Alles wählen',
		none: 'Zu dieser Auswahl gibt es keine Zahlen.',
		noMeasure: 'In dieser Tabelle steht keine Zahlenspalte.',
		unknown: (n: number, { number }: Number) =>
			n === 1
				? '1 Zeile ohne Zahl ist nicht dabei.'
				: `${number(n)} Zeilen ohne Zahl sind nicht dabei.`,
		together:
			'Gezählt werden Zeilen der Tabelle: Gesamtwerte stehen darin neben ihren Teilen und mehrere Jahre nebeneinander, solange Sie nicht eingrenzen.',
		tooMany: (most: string) =>
			`Die Spalte hat mehr als ${most} verschiedene Werte; gezählt wird deshalb nur zusammen.`,
		table: (of: string, what: string) => `Zeilen im gewählten Bereich je ${of}: ${what}`,
		inRange: 'im Bereich',
		ofAll: 'von allen',
		share: 'Anteil',
		rows: (n: string) => `Zeilen im gewählten Bereich (höchstens ${n})`,
		foreign: 'Diese Auswahl kommt aus der Adresse: Jemand hat sie geteilt.'
	},
	en: {
		title: 'Distribution',
		lead: 'How the values of a column of numbers are distributed. Choose a range in the picture: the table and the rows below then show only what lies in it.',
		measure: 'Column of numbers',
		groups: 'Count rows by',
		noGroups: 'only together',
		show: 'Show the distribution',
		counts: 'Rows',
		brush: (what: string) => `Distribution: ${what}`,
		hint: 'The two handles bound the range. Arrow keys move a handle by one bin, Page Up and Page Down by ten, Home and End to the edge; Esc chooses all.',
		ends: { from: 'Lower bound', to: 'Upper bound' },
		below: (value: string) => `below ${value}`,
		chosen: (from: string, to: string, n: string, all: string) =>
			`Chosen: from ${from} to below ${to}; ${n} of ${all} rows.`,
		all: (n: number, { number }: Number) =>
			n === 1 ? 'All chosen: 1 row.' : `All chosen: ${number(n)} rows.`,
		reset: 'Choose all',
		none: 'There are no numbers for this choice.',
		noMeasure: 'This table has no column of numbers.',
		unknown: (n: number, { number }: Number) =>
			n === 1
				? '1 row without a number is left out.'
				: `${number(n)} rows without a number are left out.`,
		together:
			'Rows of the table are counted: totals stand beside their parts in it, and several years beside each other, as long as you do not narrow down.',
		tooMany: (most: string) =>
			`The column has more than ${most} different values, so rows are only counted together.`,
		table: (of: string, what: string) => `Rows in the chosen range by ${of}: ${what}`,
		inRange: 'in the range',
		ofAll: 'of all',
		share: 'Share',
		rows: (n: string) => `Rows in the chosen range (${n} at most)`,
		foreign: 'This choice comes from the address: somebody has shared it.'
	}
};
