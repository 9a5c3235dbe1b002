import type { Locale } from '#lib/core/locale.ts';
import type { ColumnId, statuses, units } from './columns.ts';

interface CollectWords {
	sheets: { report: string; groups: string; help: string };
	title: (period: string, office: string) => string;
	hint: (due: string) => string;
	received: string;
	identity: string;
	heads: { activity: string; name: string; group: string; groupName: string };
	columns: Record<ColumnId, string>;
	statuses: Record<(typeof statuses)[number], string>;
	units: Record<(typeof units)[number], string>;
	refused: { list: string; date: string; number: string };
	groupsHint: string;
	file: string;
	/** Pairs of what is meant and how to fill it in. */
	help: (due: string) => readonly (readonly [string, string])[];
}

/** Everything printed in the form, by language. */
export const collectWords: Record<Locale, CollectWords> = {
	de: {
		sheets: { report: 'Bericht', groups: 'Zielgruppen', help: 'Erläuterungen' },
		title: (period, office) => `Bericht für ${period}: ${office}`,
		hint: (due) =>
			`Bitte nur die gelben Zellen ausfüllen. Leer heißt: nicht erhoben. 0 heißt: keine. Frist: ${due}.`,
		received: 'Gemeldet am',
		identity: 'Kennung (nicht ändern)',
		heads: {
			activity: 'Aktivität (Kürzel)',
			name: 'Aktivität',
			group: 'Zielgruppe (Kürzel)',
			groupName: 'Zielgruppe'
		},
		columns: {
			status: 'Stand',
			status_date: 'Stand seit',
			status_reason: 'Grund',
			start: 'Beginn',
			end: 'Ende',
			next_review: 'Nächste Prüfung',
			places: 'Plätze',
			participants: 'Teilnehmende',
			budget: 'Mittel in Euro',
			funding: 'Finanzierung',
			output: 'Output-Kennzahl',
			output_unit: 'Einheit des Outputs',
			output_value: 'Output',
			outcome: 'Outcome-Kennzahl',
			outcome_unit: 'Einheit des Outcomes',
			outcome_value: 'Outcome'
		},
		statuses: {
			...{ planned: 'geplant', running: 'läuft', paused: 'ruht', finished: 'beendet' },
			dropped: 'eingestellt'
		},
		units: {
			...{ persons: 'Personen', percent: 'Prozent', count: 'Anzahl', days: 'Tage', eur: 'Euro' }
		},
		refused: {
			list: 'Bitte einen Eintrag der Liste wählen.',
			date: 'Bitte einen Tag eintragen, zum Beispiel 31.12.2025.',
			number: 'Bitte eine Zahl ohne Punkte und Einheit eintragen, zum Beispiel 12500.'
		},
		groupsHint:
			'Teilnehmende je Zielgruppe, wo die Zahl vorliegt. Eine Person kann zu mehreren Gruppen gehören.',
		file: 'bericht',
		help: (due) => [
			[
				'Was ist zu tun?',
				`Die gelben Zellen ausfüllen, den Tag der Meldung eintragen und die Datei bis ${due} zurücksenden. Niemand muss alles ausfüllen.`
			],
			[
				'Leer und null',
				'Eine leere Zelle heißt: nicht erhoben. Eine 0 heißt: Es gab keine. Bitte keine 0 eintragen, wenn die Zahl fehlt.'
			],
			[
				'Nachmelden und berichtigen',
				'Dieselbe Datei mit einem neuen Tag noch einmal senden. Es gilt die spätere Meldung; leere Zellen lassen die frühere Angabe stehen. Ein Minuszeichen (-) nimmt eine Angabe zurück.'
			],
			[
				'Kleine Zahlen',
				'Bitte die wahre Zahl eintragen. 1 oder 2 Personen werden vor dem Speichern durch * ersetzt und nie veröffentlicht. Wer die Zahl nicht nennen darf, trägt * ein.'
			],
			['Keine Namen', 'Bitte keine Namen von Personen eintragen, auch nicht als Grund.'],
			[
				'Stand',
				'Einen Eintrag der Liste wählen. Wenn eine Aktivität ruht, beendet oder eingestellt ist, gehören der Tag und der Grund dazu.'
			],
			[
				'Tage',
				'Als Datum, zum Beispiel 31.12.2025. Beginn und Ende meinen die Aktivität, nicht den Berichtszeitraum. Nächste Prüfung: wann Ihre Stelle die Aktivität wieder ansieht.'
			],
			[
				'Plätze und Teilnehmende',
				'Plätze: wie viele Personen im Berichtszeitraum hätten teilnehmen können. Teilnehmende: wie viele Personen teilgenommen haben, jede einmal gezählt.'
			],
			[
				'Mittel und Finanzierung',
				'Mittel des Berichtszeitraums in Euro, als Zahl ohne Punkte. Finanzierung: woher sie kommen, zum Beispiel Bund, Land, Kreis.'
			],
			['Output', 'Was geleistet wurde, zum Beispiel beendete Beratungen: Name, Einheit und Wert.'],
			[
				'Outcome',
				'Was sich für die Teilnehmenden geändert hat, zum Beispiel in Arbeit nach sechs Monaten: Name, Einheit und Wert.'
			],
			[
				'Blatt Zielgruppen',
				'Eine Zeile für jede Gruppe, die die Liste bei der Aktivität nennt. Nur ausfüllen, wo die Zahl vorliegt und erhoben werden darf.'
			],
			[
				'Graue Zellen',
				'Sie sind geschützt, damit die Meldung der richtigen Aktivität zugeordnet wird. Bitte keine Zeilen oder Spalten einfügen, löschen oder sortieren.'
			]
		]
	},
	en: {
		sheets: { report: 'Report', groups: 'Target groups', help: 'Explanations' },
		title: (period, office) => `Report for ${period}: ${office}`,
		hint: (due) =>
			`Please fill in the yellow cells only. Empty means: not collected. 0 means: none. Deadline: ${due}.`,
		received: 'Reported on',
		identity: 'Identity (do not change)',
		heads: {
			activity: 'Activity (slug)',
			name: 'Activity',
			group: 'Target group (slug)',
			groupName: 'Target group'
		},
		columns: {
			status: 'Status',
			status_date: 'Status since',
			status_reason: 'Reason',
			start: 'Start',
			end: 'End',
			next_review: 'Next review',
			places: 'Places',
			participants: 'Participants',
			budget: 'Budget in euros',
			funding: 'Funding',
			output: 'Output indicator',
			output_unit: 'Unit of output',
			output_value: 'Output',
			outcome: 'Outcome indicator',
			outcome_unit: 'Unit of outcome',
			outcome_value: 'Outcome'
		},
		statuses: {
			...{ planned: 'planned', running: 'running', paused: 'paused', finished: 'finished' },
			dropped: 'dropped'
		},
		units: {
			...{ persons: 'people', percent: 'per cent', count: 'number', days: 'days', eur: 'euros' }
		},
		refused: {
			list: 'Please choose an entry of the list.',
			date: 'Please enter a day, such as 31.12.2025.',
			number: 'Please enter a number without separators and unit, such as 12500.'
		},
		groupsHint:
			'Participants by target group, where the count is known. A person can belong to several groups.',
		file: 'report',
		help: (due) => [
			[
				'What is to be done?',
				`Fill in the yellow cells, enter the day of the report and send the file back by ${due}. Nobody has to fill in everything.`
			],
			[
				'Empty and zero',
				'An empty cell means: not collected. A 0 means: there were none. Please do not enter 0 where the number is missing.'
			],
			[
				'Adding and correcting',
				'Send the same file again with a new day. The later report counts; empty cells leave the earlier entry. A minus sign (-) takes an entry back.'
			],
			[
				'Small counts',
				'Please enter the true count. 1 or 2 people are replaced by * before anything is stored, and never published. Whoever may not state the count enters *.'
			],
			['No names', 'Please enter no names of persons, not even as a reason.'],
			[
				'Status',
				'Choose an entry of the list. When an activity is paused, finished or dropped, the day and the reason belong to it.'
			],
			[
				'Days',
				'As a date, such as 31.12.2025. Start and end are those of the activity, not of the reporting period. Next review: when your office looks at the activity again.'
			],
			[
				'Places and participants',
				'Places: how many people could have taken part in the reporting period. Participants: how many people took part, each counted once.'
			],
			[
				'Budget and funding',
				'Money of the reporting period in euros, as a number without separators. Funding: where it comes from, such as federation, state, county.'
			],
			['Output', 'What was done, such as finished consultations: name, unit and value.'],
			[
				'Outcome',
				'What changed for participants, such as in work after six months: name, unit and value.'
			],
			[
				'Sheet of target groups',
				'One row for each group that the list names for the activity. Fill in only what is known and may be collected.'
			],
			[
				'Grey cells',
				'They are protected, so that the report goes to the right activity. Please insert, delete or sort no rows or columns.'
			]
		]
	}
};
