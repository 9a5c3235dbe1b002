/** Texts of imprint, privacy and accessibility statement; they say which details the operator has still to give. */
export const legalWords = {
	de: {
		fields: {
			name: 'Anbieter',
			address: 'Anschrift',
			email: 'E-Mail',
			phone: 'Telefon',
			representedBy: 'Vertretung'
		},
		incomplete: (missing: string) =>
			`Noch nicht angegeben: ${missing}. Die Stelle, die dieses Angebot betreibt, ergänzt das, bevor sie es veröffentlicht.`,
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
					text: 'Was Ihr Browser speichert, bleibt auf Ihrem Gerät. Niemand außer Ihnen kann es abrufen.',
					points: [
						{
							term: 'Vergleich',
							text: 'Ihr Browser lädt zu jeder gewählten Kennzahl eine Datei von diesem Server und rechnet damit selbst. Ihre Auswahl steht nur in der Adresse der Seite.'
						},
						{
							term: 'Farben',
							text: 'Wählen Sie helle oder dunkle Farben, merkt sich Ihr Browser dieses eine Wort. „Wie das Gerät“ löscht es wieder.'
						},
						{
							term: 'Offline lesen',
							text: 'Ihr Browser legt eine Kopie ab: das Programm der Seiten, die Hauptseiten in beiden Sprachen, das Verzeichnis der Suche sowie die Seiten und Daten, die Sie geöffnet haben, höchstens 60. Die Kopie enthält nichts über Sie, und jede neue Ausgabe des Angebots ersetzt sie. Ist im Browser der Datensparmodus eingeschaltet, entsteht sie nicht.'
						},
						{
							term: 'Eigene Daten',
							text: 'Dateien, die Sie auf der Seite „Eigene Daten“ öffnen, liest nur Ihr Browser; er sendet nichts daraus. Sie bleiben auf dem Gerät, wenn Sie dort „Auf diesem Gerät behalten“ wählen, und „Alles vergessen“ löscht sie.'
						}
					]
				},
				{
					title: 'Wie Sie die Kopie löschen',
					text: 'Die Seite „Offline lesen“ zeigt, was abgelegt ist, und löscht es auf Knopfdruck. Beim nächsten Besuch entsteht die Kopie neu. Möchten Sie das nicht, sperren Sie in den Einstellungen Ihres Browsers das Speichern von Websitedaten für diese Adresse oder nutzen Sie ein privates Fenster.',
					link: { path: '/offline/', name: 'Offline lesen' }
				},
				{
					title: 'Auswertung von Zugriffen',
					text: 'Dieses Angebot misst keine Zugriffe.'
				}
			],
			log: 'Protokolle des Webservers',
			officer: 'Kontakt zum Datenschutz',
			rights: 'Aufsichtsbehörde mit Ihren Rechten'
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
					text: 'Maßstab sind die Anforderungen der WCAG 2.2, Stufe AA. Automatische Prüfungen laufen bei jeder Änderung; sie ersetzen keine Bewertung. Ob das Angebot die Anforderungen ganz oder teilweise erfüllt, hat noch niemand bewertet. Was nach unserem Wissen hindert, steht unter „Bekannte Barrieren“.'
				}
			],
			known: 'Bekannte Barrieren',
			knownItems: [
				'Sehr breite Tabellen scrollen auf schmalen Geräten seitlich in einem eigenen Bereich.',
				'Auf der Seite „Vergleich“ lässt sich die Auswahl nur mit JavaScript ändern. Ohne zeigt sie eine Standardansicht; die Daten stehen zum Herunterladen bereit.'
			],
			contact: 'Barriere melden',
			address: 'Adresse zum Melden',
			enforcement: 'Durchsetzungsstelle'
		}
	},
	en: {
		fields: {
			name: 'Provider',
			address: 'Address',
			email: 'E-mail',
			phone: 'Telephone',
			representedBy: 'Representative'
		},
		incomplete: (missing: string) =>
			`Not given yet: ${missing.toLowerCase()}. The body that runs this site adds this before it publishes it.`,
		imprint: {
			title: 'Imprint',
			lead: 'Who is responsible for this site.',
			provider: 'Provider'
		},
		privacy: {
			title: 'Privacy',
			lead: 'This site works without cookies, without an account and without third-party servers.',
			sections: [
				{
					title: 'What happens when you open it',
					text: 'Your browser loads pages, fonts and data only from the server whose address you opened. It transmits your IP address; without it the server cannot answer.'
				},
				{
					title: 'What stays on your device',
					text: 'What your browser stores stays on your device. Nobody but you can get at it.',
					points: [
						{
							term: 'Compare',
							text: 'Your browser loads a file from this server for each indicator you choose, and computes with it by itself. Your selection stands only in the address of the page.'
						},
						{
							term: 'Colours',
							text: 'If you choose light or dark colours, your browser keeps that one word. “Like the device” deletes it again.'
						},
						{
							term: 'Reading offline',
							text: 'Your browser keeps a copy: the program of the pages, the main pages in both languages, the index of the search, and the pages and data you have opened, 60 at most. The copy holds nothing about you, and every new edition of the site replaces it. If your browser is set to save data, there is no copy.'
						},
						{
							term: 'Own data',
							text: 'Files that you open on the page “Own data” are read by your browser only; it sends nothing of them. They stay on the device if you choose “Keep on this device” there, and “Forget everything” deletes them.'
						}
					]
				},
				{
					title: 'How to delete the copy',
					text: 'The page “Reading offline” shows what is stored and deletes it at the push of a button. Your next visit makes a new copy. If you do not want that, block site data for this address in the settings of your browser, or use a private window.',
					link: { path: '/offline/', name: 'Reading offline' }
				},
				{
					title: 'Measuring visits',
					text: 'This site does not measure visits.'
				}
			],
			log: 'logs of the web server',
			officer: 'contact for data protection',
			rights: 'supervisory authority with your rights'
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
					text: 'The yardstick is WCAG 2.2, level AA. Automatic checks run at every change; they are no assessment. Whether the site meets the requirements in full or in part has not been assessed yet. What we know to be in the way stands under “Known barriers”.'
				}
			],
			known: 'Known barriers',
			knownItems: [
				'Very wide tables scroll sideways in a region of their own on narrow devices.',
				'The choice on the page “Compare” can only be changed with JavaScript. Without it the page shows a standard view; the data can be downloaded.'
			],
			contact: 'Report a barrier',
			address: 'address for reports',
			enforcement: 'enforcement body'
		}
	}
};
