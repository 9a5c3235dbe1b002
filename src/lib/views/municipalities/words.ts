/** Texts of the page on municipalities. */
export const municipalitiesWords = {
	de: {
		title: 'Die Gemeinden nebeneinander',
		lead: (count: string, place: string) =>
			`Was die amtliche Statistik über ${count} Gemeinden ${place} weiß. In den Balken und in der Tabelle am Ende steht die größte Gemeinde oben.`,
		map: { title: 'Wo was liegt' },
		figures: { title: 'Die Kennzahlen einzeln', lead: 'Jede Abbildung hat ihren eigenen Maßstab.' },
		table: { title: 'Alles in einer Tabelle', caption: 'Kennzahlen der Gemeinden' },
		why: {
			title: 'Warum diese Seite',
			items: [
				{
					term: 'Sozialraum',
					text: 'Die Strategie will Beratung näher zu den Menschen bringen, in die Städte und Gemeinden (Abschnitte 2.5 und 3.3).'
				},
				{
					term: 'Sozialmonitoring',
					text: 'Als Werkzeug einer gemeinsamen Planung greift sie ein Sozialmonitoring auf (Abschnitt 2.2).'
				},
				{
					term: 'Was dafür fehlt',
					text: 'Grundsicherung, Alter und Herkunft je Gemeinde: Sie stehen in den Daten dieses Angebots nur für Kreis, Land und Bund. Arbeitslose und Beschäftigte je Gemeinde gibt es darin nur für ältere Jahre.'
				}
			]
		},
		related: {
			title: 'Weiterlesen',
			caseload: 'Wer im Kreis Grundsicherung bezieht.',
			compare: 'Alle Kreise des Landes nebeneinander.',
			data: 'Die Zahlen dieser Seite als CSV und Parquet.'
		}
	},
	en: {
		title: 'The municipalities side by side',
		lead: (count: string, place: string) =>
			`What official statistics hold for ${count} municipalities ${place}. In the bars and in the table at the end the largest is on top.`,
		map: { title: 'What lies where' },
		figures: { title: 'The indicators one by one', lead: 'Each figure has a scale of its own.' },
		table: { title: 'All in one table', caption: 'Indicators of the municipalities' },
		why: {
			title: 'Why this page',
			items: [
				{
					term: 'Local areas (Sozialraum)',
					text: 'The strategy wants to bring advice closer to people, into towns and municipalities (sections 2.5 and 3.3).'
				},
				{
					term: 'Social monitoring',
					text: 'As a tool of joint planning it takes up social monitoring (section 2.2).'
				},
				{
					term: 'What is missing for it',
					text: 'Basic income support, age and origin by municipality: the data of this site hold them for district, state and country only. Unemployed and employed people by municipality are in them for earlier years only.'
				}
			]
		},
		related: {
			title: 'Read on',
			caseload: 'Who receives basic income support in the district.',
			compare: 'All districts of the state side by side.',
			data: 'The figures of this page as CSV and Parquet.'
		}
	}
};
