/** Texts of the data pages. */
export const catalogueWords = {
	de: {
		title: 'Alle Daten zum Herunterladen',
		lead: 'Jede Zahl dieses Angebots stammt aus einem dieser Datensätze. Sie dürfen sie mit Nennung der Quelle weiterverwenden.',
		edition: (date: string, edition: string) => `Ausgabe vom ${date} (${edition})`,
		groups: {
			official: 'Amtliche Statistik',
			strategy: 'Zahlen der Strategie und Prognosen',
			activities: 'Aktivitäten',
			vocabulary: 'Verzeichnisse'
		},
		group: 'Gruppe',
		all: 'Alle Datensätze',
		listFile: 'datensaetze',
		period: 'Zeitraum',
		rows: 'Zeilen',
		rowCount: (n: string) => (n === '1' ? '1 Zeile' : `${n} Zeilen`),
		source: 'Quelle',
		moreSources: (n: number) => (n === 1 ? 'und eine weitere' : `und ${n} weitere`),
		licence: 'Lizenz',
		licences: {
			citation: 'einzelne Angaben, zitiert mit Quelle',
			'county-open': 'noch nicht festgelegt'
		},
		licenceTitles: {},
		noRows: 'noch keine Angaben',
		attribution: 'Quellenvermerk',
		certainty: 'Art der Zahlen',
		territory: 'Gebietsstand',
		concept: 'Regionskonzept',
		rhythm: 'Erscheint',
		upkeep: 'Prüfung und nächste Zahlen',
		owner: 'Zuständig',
		version: 'Datei vom',
		download: 'Herunterladen',
		file: (kind: string, size: string) => `${kind} (${size})`,
		kinds: {
			csv: 'CSV',
			parquet: 'Parquet',
			xlsx: 'Excel (XLSX)',
			excel: 'CSV für deutsches Excel'
		},
		formatsTitle: 'Was in den Dateien steht',
		fields: 'Felder',
		dataset: (name: string) => `Datensatz: ${name}`,
		field: 'Feld',
		type: 'Typ',
		meaning: 'Bedeutung',
		signs: 'Zeichen statt Zahl',
		key: 'Schlüssel',
		checksum: 'Prüfsumme (SHA-256)',
		back: 'Alle Datensätze',
		formats:
			'CSV: UTF-8, Komma als Trennzeichen, Punkt als Dezimalzeichen, Datum als JJJJ-MM-TT. Parquet: dieselben Werte mit Typen; Felder mit Zeichen haben dort eine zweite Spalte „_symbol“. Excel: dieselben Zeilen, dazu Hinweise auf eigenen Blättern. CSV für deutsches Excel: Semikolon und Dezimalkomma; ein Apostroph steht vor Texten, die Excel sonst für eine Formel oder ein Datum hielte. Die CSV-Datei selbst trägt keine solchen Zeichen, damit ihre Prüfsumme für die Werte der Quelle steht; Texte, die eine Tabellenkalkulation ausführen würde, nimmt der Kreismonitor gar nicht erst auf.',
		portals: {
			title: 'Für Datenportale',
			lead: 'Portale und Programme finden hier den ganzen Katalog mit Lizenzen, Quellen, Zeiträumen und Prüfsummen.',
			files: {
				turtle: 'DCAT-AP.de 3.0 (Turtle)',
				json: 'DCAT-AP.de 3.0 (JSON-LD)',
				package: 'Data Package 2 (JSON)'
			}
		},
		gaps: {
			title: 'Was hier fehlt',
			lead: 'Diese amtlichen Zahlen gehören zum Thema und stehen nicht in den Datensätzen:',
			list: [
				'Bildung, Erwerbstätigkeit und Migrationshintergrund nach dem Zensus 2022. Die Tabelle 1000A-0000 zählt nur die Bevölkerung; eine weitere Tabelle fehlt.',
				'Schülerinnen und Schüler, Studierende. Auch davon fehlt eine Tabelle.'
			],
			end: 'Wer eine solche Tabelle mit freier Lizenz hat, macht aus ihr ohne Programmieren einen Datensatz.'
		},
		forPrograms: 'Beschreibung für Programme',
		descriptions: { csvw: 'CSVW', package: 'Data Package' },
		types: { string: 'Text', integer: 'ganze Zahl', number: 'Zahl', date: 'Datum', year: 'Jahr' }
	},
	en: {
		title: 'All data for download',
		lead: 'Every figure on these pages comes from one of these datasets. You may reuse them if you name the source.',
		edition: (date: string, edition: string) => `Edition of ${date} (${edition})`,
		groups: {
			official: 'Official statistics',
			strategy: 'Figures of the strategy and forecasts',
			activities: 'Activities',
			vocabulary: 'Registers'
		},
		group: 'Group',
		all: 'All datasets',
		listFile: 'datasets',
		period: 'Period',
		rows: 'Rows',
		rowCount: (n: string) => (n === '1' ? '1 row' : `${n} rows`),
		source: 'Source',
		moreSources: (n: number) => (n === 1 ? 'and one more' : `and ${n} more`),
		licence: 'Licence',
		licences: {
			citation: 'single statements, quoted with their source',
			'county-open': 'not decided yet'
		},
		licenceTitles: {
			'CC-BY-4.0': 'Creative Commons Attribution 4.0 International',
			'dl-de/by-2-0': 'Data licence Germany – attribution – version 2.0',
			citation: 'Single statements, quoted with their source',
			'county-open': 'Not decided yet: the district names the licence of its own data'
		},
		noRows: 'no data yet',
		attribution: 'Attribution',
		certainty: 'Kind of figures',
		territory: 'Territorial status',
		concept: 'Concept of region',
		rhythm: 'Published',
		upkeep: 'Check and next figures',
		owner: 'Owner',
		version: 'File of',
		download: 'Download',
		file: (kind: string, size: string) => `${kind} (${size})`,
		kinds: { csv: 'CSV', parquet: 'Parquet', xlsx: 'Excel (XLSX)', excel: 'CSV for German Excel' },
		formatsTitle: 'What the files hold',
		fields: 'Fields',
		dataset: (name: string) => `Dataset: ${name}`,
		field: 'Field',
		type: 'Type',
		meaning: 'Meaning',
		signs: 'Signs in place of a number',
		key: 'Key',
		checksum: 'Checksum (SHA-256)',
		back: 'All datasets',
		formats:
			'CSV: UTF-8, comma-separated, decimal point, dates as YYYY-MM-DD. Parquet: the same values with types; fields with signs have a second column “_symbol” there. Excel: the same rows, with notes on sheets of their own. CSV for German Excel: semicolons and decimal commas; an apostrophe stands before texts that Excel would take for a formula or a date. The CSV file itself carries no such marks, so that its checksum stands for the values of the source; texts that a spreadsheet would run are not taken in at all.',
		portals: {
			title: 'For data portals',
			lead: 'Portals and programs find the whole catalogue here, with licences, sources, periods and checksums.',
			files: {
				turtle: 'DCAT-AP.de 3.0 (Turtle)',
				json: 'DCAT-AP.de 3.0 (JSON-LD)',
				package: 'Data Package 2 (JSON)'
			}
		},
		gaps: {
			title: 'What is not here',
			lead: 'These official figures belong to the subject and are in none of the datasets:',
			list: [
				'Education, employment and migration background from the 2022 census. Table 1000A-0000 counts inhabitants only; no other is at hand.',
				'Pupils and students. No table of them is at hand.'
			],
			end: 'Anyone who has such a table under an open licence can make a dataset of it without programming.'
		},
		forPrograms: 'Description for programs',
		descriptions: { csvw: 'CSVW', package: 'Data Package' },
		types: { string: 'text', integer: 'integer', number: 'number', date: 'date', year: 'year' }
	}
};
