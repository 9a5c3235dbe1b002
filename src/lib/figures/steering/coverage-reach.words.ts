/** Sentences on the coverage weighted by reach. */
export const coverageReachWords = {
	de: {
		group: 'Zielgruppe',
		theme: 'Schlüsselthema',
		participants: 'Teilnahmen',
		protected: 'Geschützte Angaben (je 1 oder 2 Personen)',
		reported: 'Aktivitäten mit Angabe',
		named: 'Aktivitäten, die die Zielgruppe nennen',
		unnamed: 'in der Liste nicht genannt',
		uncollected: (named: string) => `nicht erhoben (0 von ${named})`,
		reached: (text: string, reported: string, named: string) =>
			`${text} (${reported} von ${named})`,
		cell: (group: string, theme: string, text: string) => `${group}, ${theme}: ${text}`,
		subtitle: (county: string, period: string) =>
			`Teilnahmen je Zielgruppe und Schlüsselthema, in Klammern die Aktivitäten mit Angabe. ${county}, ${period}`,
		headline: (known: string, all: string) =>
			`Für ${known} von ${all} genannten Paaren aus Zielgruppe und Thema ist die Reichweite berichtet`,
		most: (group: string, theme: string, text: string) =>
			`Am meisten: ${group} im Thema „${theme}“, ${text}.`,
		nothing: 'Teilnahmen nach Zielgruppe sind nicht erhoben.',
		notes: [
			'Die Abdeckung nach der Liste, gewichtet mit der Reichweite: gezählt sind Teilnahmen, die Stellen für die Zielgruppe selbst berichten. Teilnahmen ohne Zielgruppe stehen hier nicht.',
			'Gestrichelt: Die Liste nennt die Zielgruppe, berichtet ist nichts. Leer: in der Liste nicht genannt.'
		]
	},
	en: {
		group: 'Target group',
		theme: 'Key theme',
		participants: 'Participations',
		protected: 'Protected counts (1 or 2 people each)',
		reported: 'Activities with a statement',
		named: 'Activities that name the target group',
		unnamed: 'not named in the list',
		uncollected: (named: string) => `not collected (0 of ${named})`,
		reached: (text: string, reported: string, named: string) => `${text} (${reported} of ${named})`,
		cell: (group: string, theme: string, text: string) => `${group}, ${theme}: ${text}`,
		subtitle: (county: string, period: string) =>
			`Participations by target group and key theme, in brackets the activities with a statement. ${county}, ${period}`,
		headline: (known: string, all: string) =>
			`Reach is reported for ${known} of ${all} named pairs of target group and theme`,
		most: (group: string, theme: string, text: string) =>
			`The most: ${group} in the theme “${theme}”, ${text}.`,
		nothing: 'Participations by target group are not collected.',
		notes: [
			'The coverage by the list, weighted by reach: counted are participations that offices report of the target group itself. Participations without a target group are not shown here.',
			'Dashed: the list names the target group, nothing is reported. Blank: not named in the list.'
		]
	}
};
