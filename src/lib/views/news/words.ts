/** "2025" or "2019 to 2025". */
type Years = readonly [first: string, last: string];

/** Texts of the page on what an edition changed, and of its feed. */
export const newsWords = {
	de: {
		tab: 'Neues',
		since: (before: string) => `Was sich seit der Ausgabe vom ${before} geändert hat`,
		title: 'Was sich gegenüber der vorigen Ausgabe geändert hat',
		titleFirst: 'Dies ist die erste Ausgabe der Daten',
		lead: (date: string, before: string) =>
			`Ausgabe vom ${date}, verglichen mit der ${date === before ? 'vorigen vom selben Tag' : `vom ${before}`}: was neu ist, was die Ämter berichtigt haben und was weggefallen ist.`,
		leadFirst: (date: string) =>
			`Ausgabe vom ${date}. Eine frühere ist nicht aufbewahrt, deshalb stehen hier die neuesten Zahlen und was jeder Datensatz enthält.`,
		feed: 'Neue Zahlen als Feed (Atom)',
		editions: 'Alle Ausgaben der Daten',
		indicators: 'Amtliche Kennzahlen',
		noIndicators: 'Keine amtliche Kennzahl ist neu, berichtigt oder weggefallen.',
		datasets: 'Datensätze',
		added: (values: string, [first, last]: Years) =>
			`Neu: ${values} für ${first === last ? first : `${first} bis ${last}`}.`,
		revised: (values: string, [first, last]: Years, largest: string) =>
			`Berichtigt: ${values} für ${first === last ? first : `${first} bis ${last}`}${largest && `; am stärksten ${largest}`}.`,
		gone: (values: string, [first, last]: Years) =>
			`Weggefallen: ${values} für ${first === last ? first : `${first} bis ${last}`}.`,
		relabelled: (values: string) =>
			`Andere Kennzeichen oder Anmerkungen bei gleicher Zahl: ${values}.`,
		values: (n: number, text: string) => (n === 1 ? '1 Wert' : `${text} Werte`),
		largest: (place: string, was: string, is: string, size: string) =>
			`${place} von ${was} auf ${is} (${size})`,
		instead: (place: string, is: string, was: string) => `${place}: ${is} statt ${was}`,
		more: (n: string) => `und ${n} weitere berichtigte Werte`,
		sign: (sign: string) => `kein Wert (Zeichen „${sign}“)`,
		holds: (n: number, text: string) => (n === 1 ? '1 Zeile' : `${text} Zeilen`),
		isNew: (n: number, text: string) =>
			`neuer Datensatz, ${n === 1 ? '1 Zeile' : `${text} Zeilen`}`,
		same: 'unverändert',
		allSame: 'Kein Datensatz hat sich geändert.',
		unchanged: (n: number, text: string) =>
			n === 1 ? 'Ein unveränderter Datensatz' : `${text} unveränderte Datensätze`,
		rows: (added: string, changed: string, gone: string) =>
			`Zeilen: ${added} neu, ${changed} geändert, ${gone} weggefallen`,
		datasetGone: 'nicht mehr veröffentlicht',
		span: (text: string) => `Zeitraum: ${text}`,
		rhythm: (text: string) => `Erscheint: ${text}`,
		checked: (date: string) => `Bei der Quelle nachgesehen: ${date}`,
		file: (date: string) => `Datei vom ${date}`,
		silence:
			'„Zuletzt geprüft“ heißt: Wert für Wert mit Dateien der Quelle verglichen. Wann die nächsten Zahlen zu erwarten sind, folgt aus dem Rhythmus der Statistik; ein Tag steht nur da, wo die Quelle ihn angekündigt hat.',
		newest: (inPlace: string) => `Die neuesten Zahlen ${inPlace}`,
		prices:
			'Geldbeträge in jeweiligen Preisen; Pkt.: Prozentpunkte. Veränderungen sind eigene Berechnungen.',
		stand: (period: string) => `Stand ${period}`,
		before: (change: string) => `${change} zum Vorjahr`,
		others: (n: number, text: string) =>
			n === 1 ? 'Eine weitere Tabelle dieses Angebots' : `${text} weitere Tabellen dieses Angebots`
	},
	en: {
		tab: 'What’s new',
		since: (before: string) => `What changed since the edition of ${before}`,
		title: 'What changed since the edition before',
		titleFirst: 'This is the first edition of the data',
		lead: (date: string, before: string) =>
			`Edition of ${date}, compared with the one ${date === before ? 'before it of the same day' : `of ${before}`}: what is new, what the statistical offices revised and what is gone.`,
		leadFirst: (date: string) =>
			`Edition of ${date}. No earlier one is kept, so this page gives the newest figures and says what each dataset holds.`,
		feed: 'New figures as a feed (Atom)',
		editions: 'All editions of the data',
		indicators: 'Indicators made of official figures',
		noIndicators: 'No indicator made of official figures is new, revised or gone.',
		datasets: 'Datasets',
		added: (values: string, [first, last]: Years) =>
			`New: ${values} for ${first === last ? first : `${first} to ${last}`}.`,
		revised: (values: string, [first, last]: Years, largest: string) =>
			`Revised: ${values} for ${first === last ? first : `${first} to ${last}`}${largest && `; most of all ${largest}`}.`,
		gone: (values: string, [first, last]: Years) =>
			`Gone: ${values} for ${first === last ? first : `${first} to ${last}`}.`,
		relabelled: (values: string) => `Other flags or notes with the same number: ${values}.`,
		values: (n: number, text: string) => (n === 1 ? '1 value' : `${text} values`),
		largest: (place: string, was: string, is: string, size: string) =>
			`${place} from ${was} to ${is} (${size})`,
		instead: (place: string, is: string, was: string) => `${place}: ${is} instead of ${was}`,
		more: (n: string) => `and ${n} more revised values`,
		sign: (sign: string) => `no value (sign “${sign}”)`,
		holds: (n: number, text: string) => (n === 1 ? '1 row' : `${text} rows`),
		isNew: (n: number, text: string) => `new dataset, ${n === 1 ? '1 row' : `${text} rows`}`,
		same: 'unchanged',
		allSame: 'No dataset has changed.',
		unchanged: (n: number, text: string) =>
			n === 1 ? 'One unchanged dataset' : `${text} unchanged datasets`,
		rows: (added: string, changed: string, gone: string) =>
			`Rows: ${added} new, ${changed} changed, ${gone} gone`,
		datasetGone: 'no longer published',
		span: (text: string) => `Period: ${text}`,
		rhythm: (text: string) => `Published: ${text}`,
		checked: (date: string) => `Looked up at the source: ${date}`,
		file: (date: string) => `File of ${date}`,
		silence:
			'“Last checked” means: compared value by value with files of the source. When the next figures are to be expected follows from the rhythm of the statistics; a day is given only where the source has announced it.',
		newest: (inPlace: string) => `The newest figures ${inPlace}`,
		prices: 'Money at current prices; pts: percentage points. Changes are our own calculation.',
		stand: (period: string) => `As of ${period}`,
		before: (change: string) => `${change} on the year before`,
		others: (n: number, text: string) =>
			n === 1 ? 'One more table of this site' : `${text} more tables of this site`
	}
};
