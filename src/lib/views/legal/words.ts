/** Texts of imprint, privacy and accessibility statement; the operator completes what is marked. */
export const legalWords = {
	de: {
		missing: 'vom Betreiber auszufüllen',
		fields: {
			name: 'Anbieter',
			address: 'Anschrift',
			email: 'E-Mail',
			phone: 'Telefon',
			representedBy: 'Vertreten durch'
		},
		incomplete:
			'Diese Seite ist noch nicht vollständig. Die Angaben in eckigen Klammern ergänzt die Stelle, die dieses Angebot betreibt (Datei data/county.json).',
		imprint: { title: 'Impressum', lead: 'Wer dieses Angebot verantwortet.', provider: 'Anbieter' },
		privacy: {
			title: 'Datenschutz',
			lead: 'Dieses Angebot kommt ohne Cookies, ohne Anmeldung und ohne fremde Server aus.',
			sections: [
				{
					title: 'Was beim Aufruf geschieht',
					text: 'Ihr Browser lädt Seiten, Schriften und Daten nur von dem Server, unter dessen Adresse Sie dieses Angebot aufrufen. Dabei überträgt er Ihre IP-Adresse; ohne sie kann der Server nicht antworten.'
				},
				{
					title: 'Was auf Ihrem Gerät bleibt',
					text: 'Auswertungen auf der Seite „Vergleich“ rechnet Ihr Browser selbst. Das Angebot speichert nichts auf Ihrem Gerät und setzt keine Cookies. Ihre Auswahl steht nur in der Adresse der Seite.'
				},
				{
					title: 'Auswertung von Zugriffen',
					text: 'Das Angebot enthält keine Zugriffsmessung. Ob der Webserver Protokolle führt und wie lange, ergänzt die betreibende Stelle.'
				}
			],
			log: 'Protokolle des Webservers',
			officer: 'Datenschutzbeauftragte oder Datenschutzbeauftragter',
			rights: 'Zuständige Aufsichtsbehörde und Ihre Rechte'
		},
		accessibility: {
			title: 'Erklärung zur Barrierefreiheit',
			lead: 'Alle sollen diese Zahlen lesen können: mit Tastatur, Screenreader, großer Schrift und ohne JavaScript.',
			sections: [
				{
					title: 'Was wir tun',
					text: 'Jede Abbildung hat eine Überschrift, einen Satz, der das Ergebnis nennt, und eine Tabelle mit denselben Werten. In den Diagrammen gehen Sie mit den Pfeiltasten von Wert zu Wert. Farbe ist nie das einzige Merkmal.'
				},
				{
					title: 'Stand der Vereinbarkeit',
					text: 'Maßstab sind die Anforderungen der WCAG 2.2, Stufe AA. Automatische Prüfungen laufen bei jeder Änderung. Eine Prüfung durch eine unabhängige Stelle steht noch aus.'
				}
			],
			known: 'Bekannte Barrieren',
			knownItems: [
				'Sehr breite Tabellen scrollen auf schmalen Geräten seitlich in einem eigenen Bereich.',
				'Die Seite „Vergleich“ braucht für freie Abfragen JavaScript und WebAssembly. Ohne beides zeigt sie eine Standardansicht; die Daten stehen zum Herunterladen bereit.'
			],
			evaluated: 'Datum der letzten Prüfung',
			contact: 'Barriere melden',
			enforcement: 'Durchsetzungsstelle'
		}
	},
	en: {
		missing: 'to be filled in by the operator',
		fields: {
			name: 'Provider',
			address: 'Address',
			email: 'E-mail',
			phone: 'Telephone',
			representedBy: 'Represented by'
		},
		incomplete:
			'This page is not complete yet. The body that runs this site fills in what stands in square brackets (file data/county.json).',
		imprint: { title: 'Imprint', lead: 'Who is responsible for this site.', provider: 'Provider' },
		privacy: {
			title: 'Privacy',
			lead: 'This site works without cookies, without an account and without other servers.',
			sections: [
				{
					title: 'What happens when you open it',
					text: 'Your browser loads pages, fonts and data only from the server whose address you opened. It transmits your IP address; without it the server cannot answer.'
				},
				{
					title: 'What stays on your device',
					text: 'Queries on the page “Compare” are computed by your browser. The site stores nothing on your device and sets no cookies. Your selection stands only in the address of the page.'
				},
				{
					title: 'Measuring visits',
					text: 'The site does not measure visits. Whether the web server keeps logs, and for how long, is added by its operator.'
				}
			],
			log: 'Logs of the web server',
			officer: 'Data protection officer',
			rights: 'Supervisory authority and your rights'
		},
		accessibility: {
			title: 'Accessibility statement',
			lead: 'Everyone should be able to read these figures: by keyboard, screen reader, large type and without JavaScript.',
			sections: [
				{
					title: 'What we do',
					text: 'Each figure has a headline, a sentence that states the result and a table with the same values. In the charts the arrow keys move from value to value. Colour is never the only cue.'
				},
				{
					title: 'Conformance',
					text: 'The yardstick is WCAG 2.2, level AA. Automatic checks run at every change. An audit by an independent body has not taken place yet.'
				}
			],
			known: 'Known barriers',
			knownItems: [
				'Very wide tables scroll sideways in a region of their own on narrow devices.',
				'The page “Compare” needs JavaScript and WebAssembly for free queries. Without them it shows a standard view; the data can be downloaded.'
			],
			evaluated: 'Date of the last audit',
			contact: 'Report a barrier',
			enforcement: 'Enforcement body'
		}
	}
};
