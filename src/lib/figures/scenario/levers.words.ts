/** What levers and asked numbers are called, what they are measured in and how they are reckoned. */
export const leverWords = {
	de: {
		names: {
			women: 'Mehr Frauen in Beschäftigung',
			hours: 'Mehr Stunden in Teilzeit',
			retraining: 'Nachqualifizierung',
			immigration: 'Zuwanderung von Fachkräften',
			retirement: 'Späterer Ruhestand'
		},
		units: {
			women: 'Prozentpunkte der Beschäftigungsquote',
			hours: 'Stunden je Woche und Person',
			retraining: 'Personen mit neuem Berufsabschluss',
			immigration: 'Zusätzliche Fachkräfte',
			retirement: 'Prozent der Renteneintritte eines Jahres'
		},
		short: {
			women: 'Prozentpunkte',
			hours: 'Stunden',
			retirement: 'Prozent'
		},
		asks: {
			womenHere: 'Wie viel Prozent dieser Frauen arbeiten im Kreis?',
			partTimers: 'Wie viele Menschen arbeiten im Kreis in Teilzeit?',
			fullHours: 'Wie viele Wochenstunden hat eine volle Stelle?',
			partHours: 'Wie viele Wochenstunden hat Teilzeit im Schnitt?',
			academic: 'Wie viel Prozent haben einen akademischen Abschluss?'
		},
		formulas: {
			women: (n: string) =>
				`${n} Frauen von 15 bis unter 65 Jahren × Prozentpunkte ÷ 100 × Anteil, der im Kreis arbeitet; verteilt nach den Abschlüssen der Beschäftigten. Gezählt wird am Wohnort, die Prognose gilt für Arbeitsplätze: Deshalb fragt der Hebel nach dem Anteil.`,
			hours: () =>
				'Personen in Teilzeit × zusätzliche Stunden ÷ Stunden einer vollen Stelle; verteilt nach den Abschlüssen der Beschäftigten. Das Ergebnis sind volle Stellen; jede zählt hier wie eine Person der Prognose.',
			retraining: () =>
				'Jede Person mit neuem Berufsabschluss zählt von „ohne Berufsausbildung“ zu „mit Berufsausbildung“. Es kommt niemand hinzu.',
			immigration: () =>
				'Zusätzliche Fachkräfte, nach dem genannten Anteil auf akademischen Abschluss und Berufsausbildung verteilt.',
			retirement: (n: string) =>
				`${n} Renteneintritte im Jahr × Prozent, die erst nach dem Horizont der Prognose gehen; verteilt nach den Abschlüssen der Beschäftigten. Der obere Wert rechnet mit der Zahl des späteren Jahres. Die Quelle zählt Erwerbstätige, nicht nur Beschäftigte.`
		},
		limits: {
			women: (max: string) =>
				`0 bis ${max}: um so viel niedriger war die Beschäftigungsquote der Frauen als die der Männer (Beschäftigte am Wohnort ÷ Bevölkerung von 15 bis unter 65 Jahren)`,
			hours: (max: string) => `0 bis ${max}: bis zur vollen Stelle`,
			retraining: (max: string) => `0 bis ${max}: der ganze Überhang ohne Berufsausbildung`,
			immigration: (max: string) =>
				`0 bis ${max}: um so viel wuchs die Zahl ausländischer Beschäftigter am Arbeitsort zuletzt zwischen zwei Stichtagen, mit und ohne Abschluss`,
			retirement: (max: string) => `0 bis ${max}: alle Renteneintritte eines Jahres`
		},
		off: {
			'no-data': 'Für diesen Hebel fehlt eine Grundlage in den Daten.',
			contradiction: 'Die Stunden in Teilzeit müssen unter denen einer vollen Stelle liegen.',
			'not-above-zero': 'Die Daten lassen diesem Hebel keinen Spielraum.',
			asked: 'Hier fehlt eine aktuelle amtliche Zahl. Der Hebel wirkt erst mit Ihrer Angabe:'
		},
		offShort: 'offen, bis alle Zahlen genannt sind',
		facts: {
			'share-vocational': 'Anteil mit Berufsausbildung',
			'share-academic': 'Anteil mit akademischem Abschluss',
			'share-without-degree': 'Anteil ohne Berufsausbildung',
			'share-not-stated': 'nicht genannter Anteil',
			women: 'Frauen von 15 bis unter 65 Jahren',
			'women-then': 'Frauen von 15 bis unter 65 Jahren',
			'men-then': 'Männer von 15 bis unter 65 Jahren',
			'women-employed': 'beschäftigte Frauen am Wohnort',
			'men-employed': 'beschäftigte Männer am Wohnort',
			employees: 'Beschäftigte am Arbeitsort (Obergrenze für Teilzeit)',
			foreign: 'ausländische Beschäftigte am Arbeitsort',
			'foreign-before': 'ausländische Beschäftigte am Arbeitsort',
			retirements: 'Renteneintritte im Jahr',
			'retirements-later': 'Renteneintritte im Jahr'
		},
		surplus: 'Überhang ohne Berufsausbildung',
		table: 'Die Hebel mit Spanne, Formel und Grundlage; alle stehen am Anfang auf 0',
		columns: {
			lever: 'Hebel',
			unit: 'Einheit',
			limit: 'Spanne',
			formula: 'Formel',
			base: 'Grundlage'
		},
		even: {
			caption:
				'So weit müsste ein Hebel allein gehen, um die Lücke einer Qualifikation zu schließen',
			part: { vocational: 'mit Berufsausbildung', academic: 'mit akademischem Abschluss' },
			limit: 'Spanne bis',
			beyond: (text: string) => `${text}, mehr als die Spanne: allein nicht möglich`,
			'no-gap': 'keine Lücke',
			'no-effect': 'wirkt hier nicht',
			off: 'offen, es fehlt eine Angabe'
		}
	},
	en: {
		names: {
			women: 'More women in employment',
			hours: 'More hours in part-time work',
			retraining: 'Later vocational qualification',
			immigration: 'Immigration of skilled workers',
			retirement: 'Later retirement'
		},
		units: {
			women: 'Percentage points of the employment rate',
			hours: 'Hours a week for each person',
			retraining: 'People with a new vocational qualification',
			immigration: 'Additional skilled workers',
			retirement: 'Per cent of the retirements of one year'
		},
		short: {
			women: 'percentage points',
			hours: 'hours',
			retirement: 'per cent'
		},
		asks: {
			womenHere: 'What percentage of these women work in the district?',
			partTimers: 'How many people work part-time in the district?',
			fullHours: 'How many hours a week is a full-time job?',
			partHours: 'How many hours a week is part-time work on average?',
			academic: 'What percentage have an academic degree?'
		},
		formulas: {
			women: (n: string) =>
				`${n} women aged 15 to 64 × percentage points ÷ 100 × share that works in the district; spread by the qualifications of the employees. These women are counted where they live, the forecast is about jobs: this is why the lever asks for the share.`,
			hours: () =>
				'People in part-time work × additional hours ÷ hours of a full-time job; spread by the qualifications of the employees. The result is full-time jobs; each counts here as one person of the forecast.',
			retraining: () =>
				'Each person with a new vocational qualification moves from “without vocational training” to “with vocational training”. Nobody is added.',
			immigration: () =>
				'Additional skilled workers, split by the share you give into academic degree and vocational training.',
			retirement: (n: string) =>
				`${n} retirements a year × per cent that leave only after the horizon of the forecast; spread by the qualifications of the employees. The upper value takes the number of the later year. The source counts people in employment, not employees only.`
		},
		limits: {
			women: (max: string) =>
				`0 to ${max}: this is how far the employment rate of women was below that of men (employees at their place of residence ÷ population aged 15 to 64)`,
			hours: (max: string) => `0 to ${max}: up to a full-time job`,
			retraining: (max: string) => `0 to ${max}: the whole surplus without vocational training`,
			immigration: (max: string) =>
				`0 to ${max}: this is how much the number of foreign employees at the workplace last grew between two reference dates, with and without a qualification`,
			retirement: (max: string) => `0 to ${max}: all retirements of one year`
		},
		off: {
			'no-data': 'The data hold no base for this lever.',
			contradiction: 'The hours of part-time work must be below those of a full-time job.',
			'not-above-zero': 'The data leave no room for this lever.',
			asked:
				'A current official number is missing here. The lever has an effect only once you give one:'
		},
		offShort: 'open until all numbers are given',
		facts: {
			'share-vocational': 'share with vocational training',
			'share-academic': 'share with an academic degree',
			'share-without-degree': 'share without vocational training',
			'share-not-stated': 'share not stated',
			women: 'women aged 15 to 64',
			'women-then': 'women aged 15 to 64',
			'men-then': 'men aged 15 to 64',
			'women-employed': 'employed women at their place of residence',
			'men-employed': 'employed men at their place of residence',
			employees: 'employees at the workplace (upper limit for part-time)',
			foreign: 'foreign employees at the workplace',
			'foreign-before': 'foreign employees at the workplace',
			retirements: 'retirements a year',
			'retirements-later': 'retirements a year'
		},
		surplus: 'surplus without vocational training',
		table: 'The levers with range, formula and base; all start at 0',
		columns: { lever: 'Lever', unit: 'Unit', limit: 'Range', formula: 'Formula', base: 'Base' },
		even: {
			caption: 'How far one lever alone would have to go to close the gap of one qualification',
			part: { vocational: 'with vocational training', academic: 'with an academic degree' },
			limit: 'Range up to',
			beyond: (text: string) => `${text}, more than its range: not possible alone`,
			'no-gap': 'no gap',
			'no-effect': 'no effect here',
			off: 'open, a number is missing'
		}
	}
};
