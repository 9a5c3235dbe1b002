import { ofKind, type Counted } from './counted.ts';
import type { NumberKind } from './kinds.ts';

/** Texts of the choice of what is drawn, and of the joined table. */
export const pictureWords = {
	de: {
		title: 'Bilder',
		none: 'Diese Tabelle hat keine Spalten mit Schlüssel der Region und Zeitraum. Sie lässt sich ansehen, aber nicht zeichnen und nicht mit amtlichen Zahlen verbinden.',
		controls: 'Was gezeichnet wird',
		measure: 'Zahlen',
		whole: 'insgesamt oder ohne Angabe',
		kind: 'Art der Zahl',
		kinds: {
			percent: 'Anteil in Prozent',
			'per-1000': 'Wert je 1.000',
			average: 'Mittelwert oder Wert je Kopf',
			'eur-average': 'Euro je Kopf',
			persons: 'Anzahl von Personen',
			eur: 'Summe in Euro',
			'thousand-eur': 'Summe in Tausend Euro',
			count: 'Anzahl'
		} satisfies Record<NumberKind, string>,
		period: 'Zeitraum für Rang und Karte',
		regions: 'Regionen daneben',
		chosen: (count: string, most: string) => `${count} von höchstens ${most}`,
		waiting: 'Die Zahlen werden zusammengestellt.',
		drawn: (count: Counted) => `${ofKind(count, 'Zahl', 'Zahlen')} für diese Auswahl.`,
		nothing:
			'Aus dieser Auswahl wird kein Bild: Eine Linie braucht mindestens zwei Jahre, ein Rang mindestens zwei Kreise des Landes im selben Zeitraum.',
		noTiles:
			'Als Karte erscheinen nur Zahlen, die sich zwischen großen und kleinen Kreisen vergleichen lassen, und nur, wenn mindestens die Hälfte der Kreise eine hat.',
		kindAbove: 'Die Art der Zahl wählen Sie oben.',
		compare: 'Im Vergleich ansehen',
		compareNote: (file: string) =>
			`Dort stehen die Zahlen aus ${file} unter „Kennzahl“ bei den eigenen Daten, mit der Vergleichsgruppe Ihrer Wahl.`,
		beside: {
			title: 'Neben einer amtlichen Kennzahl',
			lead: 'Verbunden wird über den amtlichen Gemeindeschlüssel (AGS) und den Zeitraum. Die amtlichen Zahlen lädt die Seite von diesem Server; dabei erfährt er nur, welche Kennzahl Sie gewählt haben, und nichts über Ihre Datei.',
			choose: 'Amtliche Kennzahl',
			nobody: 'keine',
			failed: 'Die amtlichen Zahlen ließen sich nicht laden.',
			retry: 'Noch einmal versuchen',
			joined: (rows: Counted, alone: Counted, byYear: Counted) =>
				`${ofKind(rows, 'Ihrer Zahlen hat', 'Ihrer Zahlen haben')} eine amtliche zu gleicher Region und gleichem Zeitraum${byYear.count === 0 ? '' : `, davon ${byYear.text} nur zum gleichen Jahr`}; ${ofKind(alone, 'hat', 'haben')} keine.`,
			caption: (own: string, mark: string, official: string) => `${own} (${mark}) und ${official}`,
			own: (name: string) => `${name} (eigene Daten)`,
			region: 'Region',
			period: 'Zeitraum',
			officialPeriod: 'Zeitraum (amtlich)',
			official: (name: string) => `${name} (amtlich)`,
			first: (count: string, all: string) => `Gezeigt sind die ersten ${count} von ${all} Zeilen.`,
			save: 'Verbundene Tabelle speichern (CSV)',
			file: 'verbunden'
		}
	},
	en: {
		title: 'Pictures',
		none: 'This table has no columns with the key of the region and the period. It can be looked at, but neither drawn nor joined with official figures.',
		controls: 'What is drawn',
		measure: 'Numbers',
		whole: 'total or not stated',
		kind: 'Kind of number',
		kinds: {
			percent: 'share in per cent',
			'per-1000': 'value per 1,000',
			average: 'average or value per head',
			'eur-average': 'euros per head',
			persons: 'number of persons',
			eur: 'sum in euros',
			'thousand-eur': 'sum in thousand euros',
			count: 'count'
		} satisfies Record<NumberKind, string>,
		period: 'Period for rank and map',
		regions: 'Regions beside',
		chosen: (count: string, most: string) => `${count} of at most ${most}`,
		waiting: 'The numbers are being put together.',
		drawn: (count: Counted) => `${ofKind(count, 'number', 'numbers')} for this choice.`,
		nothing:
			'No picture comes of this choice: a line needs at least two years, a rank at least two districts of the state in the same period.',
		noTiles:
			'Only numbers that compare between large and small districts are shown as a map, and only where at least half of the districts have one.',
		kindAbove: 'You choose the kind of number above.',
		compare: 'See them in the comparison',
		compareNote: (file: string) =>
			`There the numbers from ${file} stand under “Indicator” among the own data, with a comparison group of your choice.`,
		beside: {
			title: 'Beside an official indicator',
			lead: 'Joined by the official municipality key (AGS) and the period. The page loads the official figures from this server, which learns only which indicator you have chosen, and nothing about your file.',
			choose: 'Official indicator',
			nobody: 'none',
			failed: 'The official figures could not be loaded.',
			retry: 'Try again',
			joined: (rows: Counted, alone: Counted, byYear: Counted) =>
				`${ofKind(rows, 'of your numbers has', 'of your numbers have')} an official one of the same region and period${byYear.count === 0 ? '' : `, ${byYear.text} of them of the same year only`}; ${ofKind(alone, 'has', 'have')} none.`,
			caption: (own: string, mark: string, official: string) => `${own} (${mark}) and ${official}`,
			own: (name: string) => `${name} (own data)`,
			region: 'Region',
			period: 'Period',
			officialPeriod: 'Period (official)',
			official: (name: string) => `${name} (official)`,
			first: (count: string, all: string) => `The first ${count} of ${all} rows are shown.`,
			save: 'Save the joined table (CSV)',
			file: 'joined'
		}
	}
};
