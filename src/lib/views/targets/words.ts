const counted = (count: number, text: string, one: string, other: string) =>
	count === 1 ? one : other.replace('#', text);

/** Texts of the page on targets; counts come as number and as printed text. */
export const targetsViewWords = {
	de: {
		tab: 'Ziele',
		title: (targets: number, targetText: string, without: number, withoutText: string) => {
			const first =
				targets === 0
					? 'Kein Ziel mit Zahl'
					: counted(targets, targetText, 'Ein Ziel mit Zahl', '#\u00a0Ziele mit Zahl');
			if (without === 0) return first;
			return `${first}, ${counted(without, withoutText, 'eine Kennzahl ohne Ziel', '#\u00a0Kennzahlen ohne Ziel')}`;
		},
		lead: 'Wer steuern will, braucht ein Ziel, einen Ausgangswert und einen Termin. Hier steht, was davon beschlossen oder genannt ist. Was nicht genannt ist, bleibt offen.',
		goal: 'Ziel',
		labels: {
			baseline: 'Ausgangswert',
			current: 'Aktueller Wert',
			date: 'Zieltermin',
			owner: 'Zuständig',
			nextReport: 'Nächster Bericht',
			theme: 'Thema',
			activity: 'Aktivität',
			region: 'Region',
			source: 'Quelle',
			certainty: 'Art der Zahl'
		},
		source: (source: string, section: string) =>
			section === '' ? source : `${source}, Abschnitt\u00a0${section}`,
		strategyFigure: (id: string) => `Zahl ${id} der Strategie`,
		file: 'ziele',
		group: {
			choice: 'Zielgruppe',
			all: 'Alle',
			note: 'Zur Wahl stehen die Zielgruppen, die der Eintrag zum Ziel nennt. Für weitere Zielgruppen nennt die Strategie kein Ziel mit Zahl.',
			chosen: (shown: string, all: string) =>
				`${shown} von ${all} Zielen: Der Eintrag der Liste nennt diese Zielgruppe oder steht ihr offen. Kennzahlen ohne Ziel folgen der Auswahl nicht.`
		},
		ownOrder: 'Reihenfolge der Daten',
		openFile: 'kennzahlen-ohne-ziel',
		openOrder: 'Reihenfolge der Seite',
		none: 'In den Daten steht kein Ziel.',
		withoutTitle: (count: number, text: string) =>
			counted(
				count,
				text,
				'Eine Kennzahl zur Lage hat kein Ziel',
				'# Kennzahlen zur Lage haben kein Ziel'
			),
		withoutLead:
			'Für diese Kennzahlen nennt die Strategie keinen Zielwert. Ob eine Entwicklung genügt, lässt sich deshalb nicht sagen, nur, ob sie steigt oder fällt.',
		allWithTarget: 'Jede gezeigte Kennzahl zur Lage hat ein Ziel',
		columns: { name: 'Kennzahl', value: 'Aktueller Wert', period: 'Stand', target: 'Ziel' },
		caption: 'Kennzahlen zur Lage ohne Ziel',
		noTarget: 'ohne Ziel',
		rulesTitle: 'So wird der Stand bestimmt',
		rules: [
			['reached', 'Der aktuelle Wert erfüllt das Ziel: mindestens, höchstens oder genau.'],
			[
				'on-course',
				'Das Ziel ist noch nicht erfüllt. Der Wert liegt aber mindestens so gut, wie es der gerade Weg vom Ausgangswert zum Ziel am selben Tag verlangt.'
			],
			[
				'off-course',
				'Der Wert liegt schlechter als dieser Weg, oder der Termin ist vorbei und das Ziel nicht erfüllt.'
			],
			[
				'not-assessable',
				'Es fehlt, was dafür nötig ist: Zielwert, aktueller Wert, Termin oder Ausgangswert. Oder es gibt seit dem Ausgangswert keinen neueren Wert.'
			]
		],
		rulesNote:
			'Der gerade Weg ist unsere Annahme. Kein Ziel nennt selbst, wie schnell es erreicht werden soll. Zusagen zählen nur zu ihrem Termin oder jedes Jahr für sich; das steht bei ihnen. Jahre und Monate zählen mit ihrem letzten Tag.',
		addTitle: 'Ein Ziel ergänzen',
		add: 'Ziele stehen als Zeilen in einer Tabelle. Wer ein Ziel beschließt, trägt dort Zielwert, Termin, Ausgangswert und Quelle ein; diese Seite und die Seiten der Themen folgen daraus.',
		dataset: 'Tabelle und Beschreibung der Felder'
	},
	en: {
		tab: 'Targets',
		title: (targets: number, targetText: string, without: number, withoutText: string) => {
			const first =
				targets === 0
					? 'No target with a number'
					: counted(
							targets,
							targetText,
							'One target with a number',
							'#\u00a0targets with a number'
						);
			if (without === 0) return first;
			return `${first}, ${counted(without, withoutText, 'one indicator without a target', '#\u00a0indicators without a target')}`;
		},
		lead: 'To steer, one needs a target, a baseline and a date. This page says which of these have been decided or named. What is not named stays open.',
		goal: 'Target',
		labels: {
			baseline: 'Baseline',
			current: 'Current value',
			date: 'Target date',
			owner: 'Responsible',
			nextReport: 'Next report',
			theme: 'Theme',
			activity: 'Activity',
			region: 'Region',
			source: 'Source',
			certainty: 'Kind of figure'
		},
		source: (source: string, section: string) =>
			section === '' ? source : `${source}, section\u00a0${section}`,
		strategyFigure: (id: string) => `figure ${id} of the strategy`,
		file: 'targets',
		group: {
			choice: 'Target group',
			all: 'All',
			note: 'You can choose the target groups that the entry of a target names. For other target groups the strategy names no target with a number.',
			chosen: (shown: string, all: string) =>
				`${shown} of ${all} targets: the entry of the list names this target group or is open to it. Indicators without a target do not follow the choice.`
		},
		ownOrder: 'Order of the data',
		openFile: 'indicators-without-target',
		openOrder: 'Order of the page',
		none: 'There is no target in the data.',
		withoutTitle: (count: number, text: string) =>
			counted(
				count,
				text,
				'One indicator of the situation has no target',
				'# indicators of the situation have no target'
			),
		withoutLead:
			'The strategy names no target value for these indicators. So nobody can say whether a development is enough, only whether it goes up or down.',
		allWithTarget: 'Every indicator of the situation shown has a target',
		columns: { name: 'Indicator', value: 'Current value', period: 'As of', target: 'Target' },
		caption: 'Indicators of the situation without a target',
		noTarget: 'no target',
		rulesTitle: 'How the status is found',
		rules: [
			['reached', 'The current value meets the target: at least, at most or exactly.'],
			[
				'on-course',
				'The target is not met yet. But the value is at least as good as the straight line from baseline to target requires on the same day.'
			],
			[
				'off-course',
				'The value is worse than that way, or the date has passed and the target is not met.'
			],
			[
				'not-assessable',
				'Something needed is missing: target value, current value, date or baseline. Or there is no value newer than the baseline.'
			]
		],
		rulesNote:
			'The straight line is our assumption: no target says how fast it is to be reached. Commitments count only on their date, or each year on its own; where this holds, it is stated. Years and months count by their last day.',
		addTitle: 'Adding a target',
		add: 'Targets are rows of a table. Whoever decides on a target enters target value, date, baseline and source there; this page and the pages of the themes follow.',
		dataset: 'Table and description of fields'
	}
} as const;
