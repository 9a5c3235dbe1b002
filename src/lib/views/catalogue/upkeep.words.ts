/** What a sentence on figures to come is made of. */
interface Coming {
	period: string;
	isDay: boolean;
	/** Indicators; "" where it holds of the whole dataset. */
	names: string;
	/** Whether the state has them already. */
	ahead: boolean;
	year: number;
}

/** Texts on when figures were last checked, and when the next ones come. */
export const upkeepWords = {
	de: {
		checked: 'Zuletzt geprüft',
		partly: 'Teilweise geprüft',
		next: 'Nächste Zahlen',
		changes: 'Änderungen',
		/** How many values of the dataset were compared, and with what. */
		compared: (date: string, values: string, newest: string, files: string) =>
			`${date}, ${values} mit Dateien der Quelle verglichen, ${newest}; alle verglichenen gleich (${files})`,
		short: (date: string, values: string) => `${date} (${values})`,
		part: (values: string, rows: string) => `${values} von ${rows} Werten`,
		all: (values: string) => `alle ${values} Werte`,
		newest: (period: string, isIn: boolean) =>
			isIn ? `auch neueste (${period})` : `die neuesten (${period}) nicht`,
		/** A table and the times of it that were compared. */
		file: (source: string, spans: readonly string[], rearranged: boolean) =>
			`${source} für ${spans.join(' und ')}${rearranged ? ', Kopie in anderer Anordnung' : ''}`,
		reviewed: (date: string) => `am Wortlaut der Strategie, ${date}`,
		never: 'noch nicht mit der Quelle verglichen',
		announced: (date: string) => `angekündigt für den ${date}`,
		rest: 'die meisten Kennzahlen',
		/** After the first of several. */
		others: 'übrige: siehe Datensatz',
		expected: {
			later: (of: Coming) => `${forDe(of)}, im Lauf von ${of.year} zu erwarten`,
			now: (of: Coming) =>
				`${forDe(of)}, im Lauf von ${of.year} zu erwarten; können schon erschienen sein`,
			past: (of: Coming) => `${forDe(of)} seit ${of.year} zu erwarten, hier noch nicht übernommen`
		},
		open: 'kein einheitlicher Rhythmus. Neuere Zahlen können schon erschienen sein.',
		kept: 'die Quelle erscheint jährlich; neuere Zahlen sind hier nicht übernommen',
		county: 'kein fester Rhythmus; sie kommen, wenn der Kreis beschließt oder berichtet',
		report: 'sie kommen mit der nächsten Ausgabe der Quelle',
		closed: 'keine; der Datensatz ist abgeschlossen',
		names: 'nur mit den Daten'
	},
	en: {
		checked: 'Last checked',
		partly: 'Partly checked',
		next: 'Next figures',
		changes: 'Changes',
		compared: (date: string, values: string, newest: string, files: string) =>
			`${date}, ${values} compared with files of the source, ${newest}; all those compared are the same (${files})`,
		short: (date: string, values: string) => `${date} (${values})`,
		part: (values: string, rows: string) => `${values} of ${rows} values`,
		all: (values: string) => `all ${values} values`,
		newest: (period: string, isIn: boolean) =>
			isIn ? `newest ones (${period}) included` : `not the newest (${period})`,
		file: (source: string, spans: readonly string[], rearranged: boolean) =>
			`${source} for ${spans.join(' and ')}${rearranged ? ', a copy in another layout' : ''}`,
		reviewed: (date: string) => `against the wording of the strategy, ${date}`,
		never: 'not yet compared with the source',
		announced: (date: string) => `announced for ${date}`,
		rest: 'most indicators',
		others: 'others: see the dataset',
		expected: {
			later: (of: Coming) => `${forEn(of)}, expected in the course of ${of.year}`,
			now: (of: Coming) => `${forEn(of)}, expected in the course of ${of.year}; may already be out`,
			past: (of: Coming) => `${forEn(of)}, expected since ${of.year}, not yet taken over here`
		},
		open: 'no single rhythm. Newer figures may already be out.',
		kept: 'the source appears every year; newer figures have not been taken over here',
		county: 'no fixed rhythm; they come when the district decides or reports',
		report: 'they come with the next edition of the source',
		closed: 'none; the dataset is closed',
		names: 'only with the data'
	}
};

const inBrackets = (names: string) => (names === '' ? '' : ` (${names})`);
const forDe = ({ period, isDay, names, ahead }: Coming) =>
	`${ahead ? 'für die Kreise ' : ''}${isDay ? 'zum' : 'für'} ${period}${inBrackets(names)}`;
const forEn = ({ period, names, ahead }: Coming) =>
	`${ahead ? 'for the districts, ' : 'for '}${period}${inBrackets(names)}`;
