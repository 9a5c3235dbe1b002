import type { AnswerState } from '../../figures/collection/collection.ts';

/** Texts of the page on the collection of reports. */
export const collectionWords = {
	de: {
		tab: 'Erhebung',
		none: 'Noch hat keine Stelle berichtet',
		title: (period: string, reported: number, count: string, all: string) =>
			`${period}: ${count} von ${all} Stellen ${reported === 1 ? 'hat' : 'haben'} berichtet`,
		lead: (date: string) =>
			`Welche federführende Stelle berichtet hat, welche nicht, und bis wann. Gezählt ab dem Tag dieser Ausgabe: ${date}.`,
		leadNone: (offices: string, activities: string, date: string) =>
			`Kein Berichtszeitraum ist angelegt. Gefragt würden ${offices} federführende Stellen zu ${activities}. Stand: ${date}.`,
		period: (period: string) => `Berichtszeitraum ${period}`,
		noPeriod: 'Wer gefragt würde',
		due: (due: string, isPast: boolean) =>
			isPast ? `Die Frist war der ${due}.` : `Die Frist ist der ${due}.`,
		counted: (parts: string) => `${parts}.`,
		counts: {
			whole: 'vollständig',
			late: 'vollständig, aber verspätet',
			partly: 'zum Teil',
			'partly-overdue': 'zum Teil, der Rest überfällig',
			overdue: 'überfällig ohne Bericht',
			awaited: 'noch ohne Bericht',
			'not-collected': 'nicht erhoben'
		} satisfies Record<AnswerState, string>,
		part: (state: string, count: string, noun: 'one' | 'other' | '') =>
			[count, { one: 'Stelle', other: 'Stellen', '': '' }[noun], state].filter(Boolean).join(' '),
		columns: {
			period: 'Berichtszeitraum',
			due: 'Frist',
			office: 'Federführende Stelle',
			asked: 'Aktivitäten',
			reported: 'davon berichtet',
			first: 'Erster Eingang',
			last: 'Letzter Eingang',
			corrected: 'davon berichtigt',
			state: 'Stand',
			days: 'Tage überfällig'
		},
		caption: (period: string) => `Antworten der Stellen für ${period}`,
		captionNone: 'Federführende Stellen und ihre Aktivitäten; noch ohne Bericht',
		order: 'Zeitraum und Stelle',
		file: 'erhebung',
		note: 'Gezählt sind die Aktivitäten der jetzigen Liste. Verspätet heißt: Der erste Bericht zu mindestens einer Aktivität kam nach der Frist. Eine Berichtigung nach der Frist zählt nicht als verspätet.',
		source: (county: string) => `Berichte der federführenden Stellen, ${county}`,
		asks: {
			title: 'Was erhoben wird',
			items: [
				{
					term: 'Stand',
					text: 'Geplant, läuft, ruht, beendet oder eingestellt, mit Tag und Grund.'
				},
				{ term: 'Zeiten', text: 'Beginn, Ende und Tag der nächsten Prüfung.' },
				{
					term: 'Reichweite',
					text: 'Plätze und Teilnehmende, auch nach Zielgruppe, wo es zulässig ist.'
				},
				{ term: 'Mittel', text: 'Mittel des Zeitraums in Euro und woher sie kommen.' },
				{
					term: 'Output und Outcome',
					text: 'Eine Kennzahl für das Geleistete (Output) und eine für die Veränderung (Outcome), mit Einheit und Wert.'
				},
				{
					term: 'Alles freiwillig',
					text: 'Ein leeres Feld heißt „nicht erhoben“, eine 0 heißt „keine“. Zahlen von 1 oder 2 Personen werden vor dem Speichern geschützt. Namen von Personen gehören nicht hinein.'
				}
			]
		},
		how: {
			title: 'So beginnt die Erhebung',
			again: 'So läuft die Erhebung',
			steps: {
				template: 'Zeitraum und Frist festlegen und die Formulare schreiben, eines je Stelle.',
				send: 'Die Excel-Dateien versenden. Die Aktivitäten stehen schon darin; auszufüllen sind die gelben Zellen.',
				dry: 'Die ausgefüllten Dateien in einen Ordner legen und prüfen. Jeder Fehler wird mit Datei, Blatt und Zelle genannt.',
				bring:
					'Ohne Fehler übernehmen und die Seiten neu bauen. Es wird alles übernommen oder nichts.',
				licence:
					'Festlegen, unter welcher Lizenz der Kreis seine eigenen Daten freigibt. Bis dahin nennen die Tabellen keine.'
			},
			technical: 'Für die Technik: die Befehle dazu',
			folder: 'Ordner'
		},
		periodTable: 'Die Tabelle der Berichtszeiträume und Fristen.',
		related: {
			title: 'Weiterlesen',
			data: 'Die Felder eines Berichts und alle Berichte als CSV und Parquet.',
			activities: 'Alle Aktivitäten der Liste mit ihrer federführenden Stelle.'
		}
	},
	en: {
		tab: 'Collection',
		none: 'No office has reported yet',
		title: (period: string, _reported: number, count: string, all: string) =>
			`${period}: ${count} of ${all} offices have reported`,
		lead: (date: string) =>
			`Which lead office has reported, which has not, and until when. Counted from the day of this edition: ${date}.`,
		leadNone: (offices: string, activities: string, date: string) =>
			`No reporting period is set. ${offices} lead offices would be asked about ${activities}. As of ${date}.`,
		period: (period: string) => `Reporting period ${period}`,
		noPeriod: 'Who would be asked',
		due: (due: string, isPast: boolean) => `The deadline ${isPast ? 'was' : 'is'} ${due}.`,
		counted: (parts: string) => `${parts}.`,
		counts: {
			whole: 'complete',
			late: 'complete, but late',
			partly: 'in part',
			'partly-overdue': 'in part, the rest overdue',
			overdue: 'overdue without a report',
			awaited: 'no report yet',
			'not-collected': 'not collected'
		},
		part: (state: string, count: string, noun: 'one' | 'other' | '') =>
			[count, { one: 'office', other: 'offices', '': '' }[noun], state].filter(Boolean).join(' '),
		columns: {
			period: 'Reporting period',
			due: 'Deadline',
			office: 'Lead office',
			asked: 'Activities',
			reported: 'reported on',
			first: 'First received',
			last: 'Last received',
			corrected: 'corrected',
			state: 'Status',
			days: 'Days overdue'
		},
		caption: (period: string) => `Answers of the offices for ${period}`,
		captionNone: 'Lead offices and their activities; no report stands here yet',
		order: 'period and office',
		file: 'collection',
		note: 'Counted are the activities of the present list. Late means: the first report on at least one activity came after the deadline. A correction after the deadline does not count as late.',
		source: (county: string) => `Reports of the lead offices, ${county}`,
		asks: {
			title: 'What is collected',
			items: [
				{
					term: 'Status',
					text: 'Planned, running, paused, finished or dropped, with day and reason.'
				},
				{ term: 'Dates', text: 'Start, end and the day of the next review.' },
				{
					term: 'Reach',
					text: 'Places and participants, also by target group where that is allowed.'
				},
				{ term: 'Money', text: 'Money of the period in euros and where it comes from.' },
				{
					term: 'Output and outcome',
					text: 'One indicator for what was done (output) and one for what changed (outcome), with unit and value.'
				},
				{
					term: 'All optional',
					text: 'An empty cell means “not collected”, a 0 means “none”. Counts of 1 or 2 people are protected before anything is stored. Names of persons do not belong here.'
				}
			]
		},
		how: {
			title: 'How the collection starts',
			again: 'How the collection runs',
			steps: {
				template: 'Set period and deadline and write the forms, one for each office.',
				send: 'Send the Excel files. The activities are in them already; the yellow cells are to be filled in.',
				dry: 'Put the filled files into a folder and check them. Each fault is named with file, sheet and cell.',
				bring:
					'Take them in once there is no fault, and build the pages again. Everything is taken in, or nothing.',
				licence:
					'State the licence under which the district releases its own data. Until then the tables name none.'
			},
			technical: 'For technical staff: the commands',
			folder: 'folder'
		},
		periodTable: 'The table of reporting periods and deadlines.',
		related: {
			title: 'Read on',
			data: 'The fields of a report and all reports as CSV and Parquet.',
			activities: 'All activities of the list with their lead office.'
		}
	}
};
