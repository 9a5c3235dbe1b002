/** Words on sums of what offices reported. */
export const sumWords = {
	de: {
		withProtected: (text: string, count: number, printed: string) =>
			`${text}, dazu ${count === 1 ? 'eine geschützte Angabe' : `${printed} geschützte Angaben`}`,
		protected: 'Geschützte Angaben (je 1 oder 2 Personen)',
		citation: (period: string) => `Berichte der federführenden Stellen für ${period}`,
		theme: 'Schlüsselthema',
		participants: 'Teilnehmende',
		partly: (reported: string, all: string) =>
			`Angaben liegen zu ${reported} von ${all} Aktivitäten vor.`,
		notPeople:
			'Gezählt sind Teilnahmen: Wer an zwei Aktivitäten teilnimmt, zählt zweimal. Geschützte Angaben stehen für je 1 oder 2 Personen und sind nicht mitgezählt.',
		reach: {
			subtitle: 'Teilnehmende, die federführende Stellen gemeldet haben, nach Schlüsselthema',
			headline: (total: string) => `Gemeldet sind ${total}`,
			none: 'Keine Stelle hat Teilnehmende gemeldet'
		},
		money: {
			subtitle:
				'Mittel, die federführende Stellen gemeldet haben, nach Schlüsselthema und Finanzierung',
			measure: 'Mittel',
			funding: 'Finanzierung',
			unnamed: 'Finanzierung nicht genannt',
			headline: (total: string) => `Gemeldet sind Mittel von ${total}`,
			none: 'Keine Stelle hat Mittel gemeldet',
			note: 'Mittel des Berichtszeitraums, so wie gemeldet; nicht gemeldete fehlen in der Summe.'
		},
		groups: {
			subtitle: 'Gemeldete Teilnehmende nach Zielgruppe, mit der Größe der Gruppe',
			group: 'Zielgruppe',
			size: 'Größe der Gruppe',
			share: 'Erreicht',
			covered: 'Meldungen',
			headline: (group: string, text: string) =>
				`Die meisten Teilnahmen hat die Gruppe „${group}“: ${text}`,
			none: 'Keine Stelle hat Teilnehmende nach Zielgruppe gemeldet',
			unknown: 'Größe nicht erhoben',
			exact: (people: string, period: string, source: string) => `${people} (${period}; ${source})`,
			part: (people: string, period: string, source: string) =>
				`mindestens ${people} (${period}; ${source})`,
			noShare: 'nicht berechenbar',
			of: (reported: string, all: string) => `${reported} von ${all} Aktivitäten, die sie nennen`,
			note: 'Anteil: Teilnahmen geteilt durch die Größe der Gruppe; er überschätzt, wenn jemand mehrfach teilnimmt. Gruppen überschneiden sich.'
		}
	},
	en: {
		withProtected: (text: string, count: number, printed: string) =>
			`${text}, and ${count === 1 ? 'one protected count' : `${printed} protected counts`}`,
		protected: 'Protected counts (1 or 2 people each)',
		citation: (period: string) => `Reports of the lead offices for ${period}`,
		theme: 'Key theme',
		participants: 'Participants',
		partly: (reported: string, all: string) =>
			`There are figures on ${reported} of ${all} activities.`,
		notPeople:
			'Participations are counted: whoever takes part in two activities counts twice. Protected counts stand for 1 or 2 people each and are not added.',
		reach: {
			subtitle: 'Participants reported by the lead offices, by key theme',
			headline: (total: string) => `${total} are reported`,
			none: 'No office has reported participants'
		},
		money: {
			subtitle: 'Money reported by the lead offices, by key theme and funding source',
			measure: 'Money',
			funding: 'Funding',
			unnamed: 'funding not named',
			headline: (total: string) => `Money of ${total} is reported`,
			none: 'No office has reported money',
			note: 'Money of the reporting period as reported; what was not reported is missing from the sum.'
		},
		groups: {
			subtitle: 'Reported participants by target group, with the size of the group',
			group: 'Target group',
			size: 'Size of the group',
			share: 'Reached',
			covered: 'Reports',
			headline: (group: string, text: string) =>
				`The group “${group}” has the most participations: ${text}`,
			none: 'No office has reported participants by target group',
			unknown: 'size not collected',
			exact: (people: string, period: string, source: string) => `${people} (${period}; ${source})`,
			part: (people: string, period: string, source: string) =>
				`at least ${people} (${period}; ${source})`,
			noShare: 'cannot be calculated',
			of: (reported: string, all: string) => `${reported} of ${all} activities that name it`,
			note: 'Share: participations divided by the size of the group; it is too high where somebody takes part more than once. Groups overlap.'
		}
	}
};
