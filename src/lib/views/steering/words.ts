import type { EventState } from '../../figures/steering/calendar.ts';

/** Texts of the controlling page. */
export const steeringWords = {
	de: {
		tab: 'Steuerung',
		title: (reports: number) =>
			reports === 0
				? 'Steuerung: Was die Strategie vorsieht, was bekannt ist, was fehlt'
				: 'Steuerung: Was ansteht, was gemeldet ist, was fehlt',
		lead: (reports: number, date: string) =>
			reports === 0
				? `Die Strategie schreibt, dass es im Netzwerk kein Controlling-System gibt, und will mittelfristig eines. Hier steht ihr Kalender, was über die Aktivitäten bekannt ist und wie die Erhebung beginnt. Stand: ${date}.`
				: `Kalender der Strategie, Berichte der federführenden Stellen und was dazu fehlt. Stand: ${date}.`,
		calendar: {
			title: 'Kalender der Strategie',
			lead: 'Was sie wiederkehrend oder bis zu einem Termin vorsieht, so genau, wie sie es sagt.',
			columns: {
				name: 'Vorhaben',
				due: 'Wann',
				next: 'Nächster Termin',
				state: 'Stand',
				section: 'Abschnitt',
				owner: 'Zuständig',
				note: 'Hinweis'
			},
			states: {
				overdue: 'überfällig',
				passed: 'Termin vorbei; dazu gibt es hier keine Angaben',
				ahead: 'steht an',
				undated: 'ohne Termin; dazu gibt es hier keine Angaben'
			} satisfies Record<EventState, string>,
			system: 'ohne Termin; ob es ein solches System gibt, ist nicht bekannt',
			nextUnset: 'nicht festgelegt',
			was: (day: string) => `war ${day}`,
			last: (day: string) => `keiner; der letzte war ${day}`,
			missed: (days: string) => `überfällig seit ${days}; eine neuere Liste gibt es hier nicht`,
			missedTurns: (days: string) => `Termin vorbei: ${days}; dazu gibt es hier keine Angaben`,
			note: 'Der nächste Termin ist unsere Lesart. Überfällig heißt: Ein Turnus oder ein Termin ist vorbei, und hier gibt es nichts Neueres.',
			file: 'kalender-der-strategie',
			order: 'Termin',
			dataset: 'Tabelle und Beschreibung der Felder'
		},
		overdue: {
			title: 'Überfällig',
			none: 'Kein Berichtszeitraum ist angelegt, also ist kein Bericht fällig.',
			nothing: 'Alle fälligen Berichte und Prüfungen liegen vor.',
			missing: (count: string, period: string, due: string) =>
				`${count} ohne Bericht für ${period} (fällig ${due})`,
			late: 'Nach der Frist eingegangen',
			lateItem: (name: string, period: string, received: string, due: string) =>
				`${name}: Bericht für ${period} am ${received}, fällig ${due}`,
			reviews: 'Prüfung steht aus',
			reviewItem: (name: string, due: string) => `${name}: fällig ${due}`,
			lead: (lead: string) => `zuständig: ${lead}`
		},
		known: {
			title: 'Was bekannt ist und was fehlt',
			lead: 'Gefüllte Felder zählen Aktivitäten mit der Angabe, dunkler bei größerem Anteil am Thema; gestrichelte sind leer.'
		},
		reports: {
			title: 'Was die Stellen berichten',
			lead: (period: string) => `Letzter Berichtszeitraum: ${period}.`
		},
		changes: {
			heading: 'Änderungen seit dem letzten Bericht',
			title: (before: string, after: string) => `Was sich von ${before} zu ${after} geändert hat`,
			first: 'Erst ein Berichtszeitraum liegt vor; eine Änderung lässt sich noch nicht zeigen.',
			nothing: 'Die Berichte unterscheiden sich nicht.',
			status: (before: string, after: string) => `Stand: ${before} → ${after}`,
			reason: (reason: string) => `Grund „${reason}“`,
			participants: (before: string, after: string) => `Teilnehmende: ${before} → ${after}`,
			gained: 'Erstmals berichtet',
			again: (missed: string) => `Wieder berichtet (${missed} fehlte)`,
			lost: (period: string) => `Für ${period} noch ohne Bericht`,
			protected: 'geschützt',
			corrected: 'Bericht berichtigt'
		},
		begin: {
			title: 'Was nicht erhoben ist',
			lead: 'Zu diesen Fragen gibt es keine Angaben. Sobald Stellen berichten, stehen die Antworten an diesem Platz.',
			items: [
				{
					term: 'Reichweite nach Thema und Zielgruppe',
					text: 'Teilnehmende je Aktivität, neben der amtlichen Größe der Gruppe, wo es sie gibt.'
				},
				{ term: 'Mittel nach Thema', text: 'Mittel des Zeitraums und woher sie kommen.' },
				{
					term: 'Stand im Verlauf',
					text: 'Geplant, läuft, ruht, beendet oder eingestellt, mit Tag und Grund.'
				},
				{
					term: 'Änderungen seit dem letzten Bericht',
					text: 'Erstmals oder wieder berichtet, noch ohne Bericht, berichtigt, Stand geändert.'
				},
				{
					term: 'Wirkung',
					text: 'Output und Outcome mit der Kennzahl, die die Stelle wählt.'
				}
			]
		},
		how: {
			title: 'So beginnt die Erhebung',
			steps: [
				'Berichtszeitraum festlegen: erster und letzter Tag, Frist. Die Strategie nennt keine; der Kreis entscheidet.',
				'Je federführende Stelle eine Zeile für jede Aktivität erheben. Jede Angabe ist freiwillig; ein leeres Feld heißt „nicht erhoben“.',
				'Angaben zu 1 oder 2 Personen als geschützt kennzeichnen; 1 und 2 werden nie gespeichert.'
			],
			collection: 'Wer berichtet hat und wie die Formulare entstehen',
			periods: 'Tabelle der Berichtszeiträume',
			fields: 'Felder eines Berichts'
		},
		sizes: {
			title: 'Wie groß die Zielgruppen sind',
			lead: (known: string, all: string) =>
				`Für ${known} von ${all} Zielgruppen steht hier eine amtliche Zahl. Allen anderen ist keine zugeordnet; ob sie anderswo gezählt werden, sagt das nicht.`,
			part: (people: string) => `mindestens ${people}`
		},
		related: {
			title: 'Weiterlesen',
			impact: 'Vom Bedarf bis zur Kennzahl: was je Thema gefüllt ist und was leer.',
			targets: 'Ziele und Zusagen mit Zahl, Regel und nächstem Bericht.',
			data: 'Alle Tabellen, auch die leeren.'
		}
	},
	en: {
		tab: 'Steering',
		title: (reports: number) =>
			reports === 0
				? 'Steering: what the strategy asks for, what is known, what is missing'
				: 'Steering: what is due, what is reported, what is missing',
		lead: (reports: number, date: string) =>
			reports === 0
				? `The strategy says that the network has no controlling system, and wants one in the medium term. Here are its calendar, what is known of the activities and how collecting begins. As of ${date}.`
				: `Calendar of the strategy, reports of the lead offices and what is missing. As of ${date}.`,
		calendar: {
			title: 'Calendar of the strategy',
			lead: 'What it plans regularly or by a date, as precisely as it states.',
			columns: {
				name: 'Event',
				due: 'When',
				next: 'Next date',
				state: 'Status',
				section: 'Section',
				owner: 'Responsible',
				note: 'Note'
			},
			states: {
				overdue: 'overdue',
				passed: 'date has passed; there is nothing on it here',
				ahead: 'ahead',
				undated: 'no date; there is nothing on it here'
			},
			system: 'no date; whether there is such a system is not known',
			nextUnset: 'not set',
			was: (day: string) => `was ${day}`,
			last: (day: string) => `none; the last one was ${day}`,
			missed: (days: string) => `overdue, was due on ${days}; there is no newer list here`,
			missedTurns: (days: string) => `date has passed: ${days}; there is nothing on it here`,
			note: 'The next date is our reading. Overdue means: a date has passed and there is nothing newer here.',
			file: 'calendar-of-the-strategy',
			order: 'date',
			dataset: 'Table and description of fields'
		},
		overdue: {
			title: 'Overdue',
			none: 'No reporting period is set up, so no report is due.',
			nothing: 'All reports and reviews that are due are here.',
			missing: (count: string, period: string, due: string) =>
				`${count} without a report for ${period} (due ${due})`,
			late: 'Came in after the deadline',
			lateItem: (name: string, period: string, received: string, due: string) =>
				`${name}: report for ${period} on ${received}, due ${due}`,
			reviews: 'Review is due',
			reviewItem: (name: string, due: string) => `${name}: due ${due}`,
			lead: (lead: string) => `responsible: ${lead}`
		},
		known: {
			title: 'What is known and what is missing',
			lead: 'Filled cells count activities with the item, darker for a larger share of the theme; dashed ones are empty.'
		},
		reports: {
			title: 'What the offices report',
			lead: (period: string) => `Last reporting period: ${period}.`
		},
		changes: {
			heading: 'Changes since the last report',
			title: (before: string, after: string) => `What changed from ${before} to ${after}`,
			first: 'There is one reporting period only; a change cannot be shown yet.',
			nothing: 'The reports do not differ.',
			status: (before: string, after: string) => `Status: ${before} → ${after}`,
			reason: (reason: string) => `reason “${reason}”`,
			participants: (before: string, after: string) => `Participants: ${before} → ${after}`,
			gained: 'Reported for the first time',
			again: (missed: string) => `Reported again (missing for ${missed})`,
			lost: (period: string) => `No report for ${period} yet`,
			protected: 'protected',
			corrected: 'Report corrected'
		},
		begin: {
			title: 'What is not collected',
			lead: 'There are no figures on these questions. Once offices report, the answers will appear here.',
			items: [
				{
					term: 'Reach by theme and target group',
					text: 'Participants of each activity, beside the official size of the group where there is one.'
				},
				{ term: 'Money by theme', text: 'Money of the period and where it comes from.' },
				{
					term: 'Status over time',
					text: 'Planned, running, paused, finished or dropped, with day and reason.'
				},
				{
					term: 'Changes since the last report',
					text: 'Reported for the first time or again, no report yet, corrected, changed status.'
				},
				{ term: 'Effect', text: 'Output and outcome with the indicator that the office chooses.' }
			]
		},
		how: {
			title: 'How collecting begins',
			steps: [
				'Set a reporting period: first and last day, deadline. The strategy names none; the district decides.',
				'Collect one row for each activity from its lead office. Every item is optional; an empty field means “not collected”.',
				'Mark counts of 1 or 2 people as protected; 1 and 2 are never stored.'
			],
			collection: 'Who has reported, and how the forms are made',
			periods: 'Table of reporting periods',
			fields: 'Fields of a report'
		},
		sizes: {
			title: 'How large the target groups are',
			lead: (known: string, all: string) =>
				`For ${known} of ${all} target groups there is an official number here. None is assigned to the others; this does not say whether they are counted elsewhere.`,
			part: (people: string) => `at least ${people}`
		},
		related: {
			title: 'Read on',
			impact: 'From need to indicator: what is filled for each theme and what is empty.',
			targets: 'Targets and commitments with number, rule and next report.',
			data: 'All tables, the empty ones too.'
		}
	}
};
