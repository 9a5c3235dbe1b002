/** Words on sums of what offices reported. */
export const sumWords = {
	de: {
		protected: 'Geschützte Angaben (je 1 oder 2 Personen)',
		citation: (period: string) => `Berichte der federführenden Stellen für ${period}`,
		theme: 'Schlüsselthema',
		participants: 'Teilnahmen',
		partly: (reported: string, all: string) =>
			`Angaben liegen zu ${reported} von ${all} Aktivitäten vor.`,
		notPeople:
			'Gezählt sind Teilnahmen: Wer an zwei Aktivitäten teilnimmt, zählt zweimal. Geschützte Angaben stehen für je 1 oder 2 Personen und sind nicht mitgezählt.',
		reach: {
			subtitle: 'Teilnahmen, die federführende Stellen gemeldet haben, nach Schlüsselthema',
			headline: (total: string) => `Gemeldet sind ${total}`,
			onlyProtected: 'Gemeldet sind nur geschützte Angaben',
			none: 'Hier sind keine Teilnehmenden gemeldet'
		},
		money: {
			subtitle:
				'Mittel, die federführende Stellen gemeldet haben, nach Schlüsselthema und Finanzierung',
			measure: 'Mittel',
			funding: 'Finanzierung',
			unnamed: 'Finanzierung nicht genannt',
			headline: (total: string) => `Gemeldet sind Mittel von ${total}`,
			none: 'Hier sind keine Mittel gemeldet',
			note: 'Mittel des Berichtszeitraums, so wie gemeldet; nicht gemeldete fehlen in der Summe.'
		},
		groups: {
			subtitle:
				'Gemeldete Teilnahmen nach Zielgruppe, mit dem Anteil an der Gruppe, wo ihre Größe bekannt ist',
			group: 'Zielgruppe',
			size: 'Größe der Gruppe',
			share: 'Erreicht',
			covered: 'Meldungen',
			headline: (group: string, text: string) =>
				`Die meisten Teilnahmen hat die Gruppe „${group}“: ${text}`,
			none: 'Hier sind keine Teilnehmenden nach Zielgruppe gemeldet',
			unknown: 'keine amtliche Zahl zugeordnet',
			exact: (people: string, period: string, source: string) => `${people} (${period}; ${source})`,
			part: (people: string, period: string, source: string) =>
				`mindestens ${people} (${period}; ${source})`,
			noShare: 'nicht berechenbar',
			atLeast: (share: string) => `mindestens ${share}`,
			of: (reported: string, all: string, one: boolean) =>
				`${reported} von ${all} ${one ? 'Aktivität, die sie nennt' : 'Aktivitäten, die sie nennen'}`,
			note: 'Anteil: Teilnahmen geteilt durch die Größe der Gruppe; er überschätzt, wenn jemand mehrfach teilnimmt. „Mindestens“: Geschützte Angaben fehlen darin. Gruppen überschneiden sich.'
		}
	},
	en: {
		protected: 'Protected counts (1 or 2 people each)',
		citation: (period: string) => `Reports of the lead offices for ${period}`,
		theme: 'Key theme',
		participants: 'Participations',
		partly: (reported: string, all: string) =>
			`There are figures on ${reported} of ${all} activities.`,
		notPeople:
			'Participations are counted: whoever takes part in two activities counts twice. Protected counts stand for 1 or 2 people each and are not added.',
		reach: {
			subtitle: 'Participations reported by the lead offices, by key theme',
			headline: (total: string) => `${total} are reported`,
			onlyProtected: 'Only protected counts are reported',
			none: 'There is no report of participants here'
		},
		money: {
			subtitle: 'Money reported by the lead offices, by key theme and funding source',
			measure: 'Money',
			funding: 'Funding',
			unnamed: 'funding not named',
			headline: (total: string) => `Money of ${total} is reported`,
			none: 'There is no report of money here',
			note: 'Money of the reporting period as reported; what was not reported is missing from the sum.'
		},
		groups: {
			subtitle:
				'Reported participations by target group, with the share of the group where its size is known',
			group: 'Target group',
			size: 'Size of the group',
			share: 'Reached',
			covered: 'Reports',
			headline: (group: string, text: string) =>
				`The group “${group}” has the most participations: ${text}`,
			none: 'There is no report of participants by target group here',
			unknown: 'no official number assigned',
			exact: (people: string, period: string, source: string) => `${people} (${period}; ${source})`,
			part: (people: string, period: string, source: string) =>
				`at least ${people} (${period}; ${source})`,
			noShare: 'cannot be calculated',
			atLeast: (share: string) => `at least ${share}`,
			of: (reported: string, all: string, one: boolean) =>
				`${reported} of ${all} ${one ? 'activity that names it' : 'activities that name it'}`,
			note: 'Share: participations divided by the size of the group; it is too high where somebody takes part more than once. “At least”: protected counts are missing from it. Groups overlap.'
		}
	}
};
