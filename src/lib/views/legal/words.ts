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
					text: 'Auf der Seite „Vergleich“ lädt Ihr Browser zu jeder gewählten Kennzahl eine Datei von diesem Server und rechnet damit selbst. Ihre Auswahl steht nur in der Adresse der Seite. Wählen Sie helle oder dunkle Farben, merkt sich Ihr Browser dieses eine Wort; „wie das Gerät“ löscht es wieder. Damit Sie auch offline lesen können, legt Ihr Browser eine Kopie ab: das Programm der Seiten, die Hauptseiten in beiden Sprachen, das Verzeichnis der Suche sowie die Seiten und Daten, die Sie geöffnet haben, höchstens 60. Die Kopie enthält nichts über Sie, niemand außer Ihnen kann sie abrufen, und jede neue Fassung des Angebots ersetzt sie. Haben Sie im Browser das Sparen von Daten eingeschaltet, entsteht sie nicht. Dateien, die Sie auf der Seite „Eigene Daten“ öffnen, liest nur Ihr Browser; nichts daraus wird gesendet. Sie bleiben auf dem Gerät, wenn Sie dort „Auf diesem Gerät behalten“ wählen, und „Alles vergessen“ löscht sie.'
				},
				{
					title: 'Wie Sie die Kopie löschen',
					text: 'Die Seite „Offline lesen“ zeigt, was abgelegt ist, und löscht es auf Knopfdruck. Beim nächsten Besuch entsteht die Kopie neu. Möchten Sie das nicht, sperren Sie in den Einstellungen Ihres Browsers das Speichern von Websitedaten für diese Adresse oder nutzen Sie ein privates Fenster.',
					link: { path: '/offline/', name: 'Offline lesen' }
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
					text: 'Jede Abbildung hat eine Überschrift, einen Satz, der das Ergebnis nennt, und eine Tabelle mit denselben Werten. In den Diagrammen gehen Sie mit den Pfeiltasten von Wert zu Wert. Farbe ist nie der einzige Unterschied.'
				},
				{
					title: 'Stand der Vereinbarkeit',
					text: 'Maßstab sind die Anforderungen der WCAG 2.2, Stufe AA. Automatische Prüfungen laufen bei jeder Änderung. Eine Prüfung durch eine unabhängige Stelle steht noch aus.'
				}
			],
			known: 'Bekannte Barrieren',
			knownItems: [
				'Sehr breite Tabellen scrollen auf schmalen Geräten seitlich in einem eigenen Bereich.',
				'Auf der Seite „Vergleich“ lässt sich die Auswahl nur mit JavaScript ändern. Ohne zeigt sie eine Standardansicht; die Daten stehen zum Herunterladen bereit.'
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
					text: 'On the page “Compare” your browser loads a file from this server for each indicator you choose, and computes with it by itself. Your selection stands only in the address of the page. If you choose light or dark colours, your browser keeps that one word; “like the device” deletes it again. So that you can read without a network, your browser keeps a copy: the program of the pages, the main pages in both languages, the index of the search, and the pages and data you have opened, 60 at most. The copy holds nothing about you, nobody but you can get at it, and every new version of the site replaces it. If your browser is set to save data, there is no copy. Files that you open on the page “Own data” are read by your browser only; nothing of them is sent. They stay on the device if you choose “Keep on this device” there, and “Forget everything” deletes them.'
				},
				{
					title: 'How to delete the copy',
					text: 'The page “Reading offline” shows what is stored and deletes it at the push of a button. Your next visit makes a new copy. If you do not want that, block site data for this address in the settings of your browser, or use a private window.',
					link: { path: '/offline/', name: 'Reading offline' }
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
				'The choice on the page “Compare” can only be changed with JavaScript. Without it the page shows a standard view; the data can be downloaded.'
			],
			evaluated: 'Date of the last audit',
			contact: 'Report a barrier',
			enforcement: 'Enforcement body'
		}
	}
};
