/** German texts of the page of any place. */
export const de = {
	title: 'Zahlen eines Ortes',
	tab: 'Orte',
	lead: 'Länder, Kreise und Gemeinden außerhalb des eigenen Kreises: alle Kennzahlen eines Ortes auf einer Seite, dazu Verlauf, Rangfolge und Karte einer Kennzahl.',
	how: 'Diese Seite wird für jeden Ort erst im Browser zusammengesetzt und braucht dafür JavaScript. Ohne JavaScript lesbar sind die Seiten des eigenen Kreises und der anderen Kreise im Land.',
	districts: 'Kreise im Vergleich',
	municipalities: 'Gemeinden des eigenen Kreises',
	place: 'Land oder Kreis',
	municipality: 'Gemeinde',
	none: 'Bitte wählen',
	loading: 'Die Zahlen werden geladen.',
	absent: 'Hier gibt es keine Zahlen weiterer Orte. Weiter führen die Links unten.',
	failed: 'Die Zahlen konnten nicht geladen werden.',
	damaged: 'Die Zahlen kamen beschädigt an und werden darum nicht gezeigt.',
	retry: 'Noch einmal versuchen',
	unknown: (key: string) => `„${key}“ steht nicht in der Liste der Orte.`,
	madeUp: 'Alle Zahlen und Namen auf dieser Seite sind erfunden.',
	of: (name: string) => `${name}: Kennzahlen`,
	counts: (shown: string, all: string) => `${shown} von ${all} Kennzahlen haben hier einen Wert.`,
	caption: (name: string) =>
		`${name}, jeweils im neuesten Jahr, für das es in der Gruppe der verglichenen Orte Werte gibt`,
	heads: {
		name: 'Kennzahl',
		value: 'Wert',
		period: 'Stand',
		rank: 'Rang',
		state: 'Land',
		country: 'Deutschland',
		source: 'Quelle',
		certainty: 'Art der Zahl'
	},
	peers: {
		country: '',
		state: 'Verglichen werden alle Länder.',
		district: 'Verglichen werden die Kreise desselben Landes.',
		municipality: 'Verglichen werden die Gemeinden desselben Kreises.'
	} as Record<string, string>,
	rank: (rank: string, of: string) => `${rank} von ${of}`,
	shared: (text: string) => `${text}, geteilt`,
	rules:
		'Rang 1 hat den günstigsten Wert; wo offen ist, ob ein hoher Wert gut ist, den höchsten. Gezählt werden nur Orte mit einem Wert. Anzahlen folgen der Größe eines Ortes und haben keinen Rang.',
	course: 'Verlauf einer Kennzahl',
	second: 'Vergleichen mit',
	compared: 'Vergleich mit den Kreisen des Landes',
	here: (name: string) => `hier (${name})`,
	indicator: 'Kennzahl',
	period: 'Zeitraum',
	noCourse: 'Für diese Kennzahl gibt es hier keine Zahlen.',
	alone: (name: string, above: string) =>
		`Das Diagramm zeigt nur ${name}: Die Anzahlen von ${above} sind um ein Vielfaches größer.`,
	span: (
		name: string,
		[from, first]: readonly [period: string, value: string],
		[to, last]: readonly [period: string, value: string]
	) => (from === to ? `${name} ${to}: ${last}.` : `${name} ${from}: ${first}; ${to}: ${last}.`),
	unknownIndicator: (key: string) => `„${key}“ steht nicht in der Liste der Kennzahlen.`,
	asOf: (date: string) => `Ausgabe der Daten: ${date}`
};
