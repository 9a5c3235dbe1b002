/** German texts used on more than one page; the shape of this object is the shape of every language. */
export const de = {
	siteName: 'Kreismonitor',
	skipLink: 'Zum Inhalt springen',
	mainNavigation: 'Hauptnavigation',
	menu: 'Menü',
	otherLanguage: 'English',
	footerNavigation: 'Über dieses Angebot',
	theme: { label: 'Farben', system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
	menuGroups: {
		situation: 'Lage',
		comparison: 'Vergleichen',
		strategy: 'Zur Strategie',
		data: 'Quellen'
	},
	footer: {
		licence:
			'Kreismonitor ist freie Software (EUPL-1.2). Die Seite setzt keine Cookies und lädt nichts von fremden Servern.',
		data: 'Quellen und Lizenzen der Zahlen stehen an jeder Abbildung und auf der Seite „Daten“.'
	},
	units: {
		persons: { one: 'Person', other: 'Personen' },
		percent: { one: 'Prozent', other: 'Prozent' },
		'percent-of-population': { one: 'Prozent', other: 'Prozent' },
		'percent-change': { one: 'Prozent', other: 'Prozent' },
		'percent-points': { one: 'Prozentpunkt', other: 'Prozentpunkte' },
		eur: { one: 'Euro', other: 'Euro' },
		'thousand-eur': { one: 'Tausend Euro', other: 'Tausend Euro' },
		'per-1000': { one: 'je 1.000', other: 'je 1.000' },
		days: { one: 'Tag', other: 'Tage' },
		count: { one: '', other: '' },
		activities: { one: 'Aktivität', other: 'Aktivitäten' },
		communities: { one: 'Bedarfsgemeinschaft', other: 'Bedarfsgemeinschaften' }
	},
	missing: {
		nothing: 'nichts vorhanden',
		secret: 'unbekannt oder geheim',
		'not-meaningful': 'Angabe nicht sinnvoll',
		uncertain: 'Wert zu unsicher',
		'not-yet': 'noch kein Wert veröffentlicht',
		anonymised: 'geschützt (Fallzahl unter 3)',
		'not-stated': 'keine Angabe'
	},
	flags: {
		'': '',
		p: 'vorläufig',
		r: 'berichtigt',
		s: 'geschätzt',
		e: 'endgültig',
		u: 'unsicher',
		rounded5: 'auf Vielfache von 5 gerundet',
		rounded10: 'auf Vielfache von 10 gerundet'
	},
	certainty: {
		'full-count': 'Vollerhebung',
		register: 'aus Registern der Verwaltung',
		sample: 'Stichprobe',
		model: 'Modellrechnung',
		set: 'festgelegt',
		'strategy-statement': 'Angabe in der Strategie',
		'own-calculation': 'eigene Berechnung',
		assumption: 'Annahme',
		'own-data': 'eigene Daten, nicht amtlich'
	},
	figure: {
		about: 'Zu dieser Zahl',
		others: 'u. a.',
		share: 'Teilen und sichern',
		failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
		notesAbove: 'Anmerkungen, die auch hier gelten',
		asTable: 'Als Tabelle',
		source: 'Quelle',
		sources: 'Quellen',
		asOf: 'Stand der Zahlen',
		old: 'älter als drei Jahre',
		forecast: (year: string) => `vorausgeschätzt bis ${year}`,
		certainty: 'Art der Zahl',
		notes: 'Anmerkungen',
		licence: 'Lizenz',
		empty: 'Für diese Auswahl liegen keine Zahlen vor.',
		lacking: 'Dafür werden Daten gebraucht',
		chartHint: 'Diagramm. Mit den Pfeiltasten gehen Sie von Wert zu Wert.',
		more: 'Mehr dazu'
	},
	signs: { title: 'Zeichen', gap: 'Lücke: kein Wert' },
	total: 'Insgesamt',
	scrolls: 'Weitere Spalten: Tabelle seitlich schieben →',
	women: 'Frauen',
	men: 'Männer',
	year: 'Jahr',
	region: 'Region',
	period: 'Zeitraum',
	value: 'Wert',
	list: (items: readonly string[]): string =>
		items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`,
	filters: {
		title: 'Auswahl',
		all: 'alle',
		reset: 'Alles zurücksetzen',
		nothing: 'Alle gezeigt',
		unknown: (values: string) =>
			`Die Adresse enthält eine unbekannte Auswahl (${values}). Sie wurde weggelassen.`
	},
	notFound: {
		title: 'Diese Seite gibt es nicht',
		text: 'Die Adresse ist vielleicht falsch geschrieben oder die Seite wurde umbenannt.',
		home: 'Zum Überblick'
	}
};

export type Messages = typeof de;
