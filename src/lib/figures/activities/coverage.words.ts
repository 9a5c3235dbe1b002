/** Sentences of the coverage matrix; `here` is true under a filter. */
export const coverageWords = {
	de: {
		cell: (group: string, theme: string, count: string) => `${group}, ${theme}: ${count}`,
		/** What the list says of one pair. */
		pair: {
			counts: (named: string, open: string) => `${named} genannt, ${open} auch offen`,
			named: (named: string) => `${named} genannt`,
			open: (open: string) => `${open} auch offen`,
			unnamed: 'in der Liste nicht genannt',
			unfit: 'trifft nicht zu'
		},
		/** The same for a cell of the table. */
		short: { unnamed: 'nicht genannt', unfit: 'trifft nicht zu' },
		/** Size of a target group; only part of it where the number is a lower bound. */
		size: {
			head: 'Größe der Zielgruppe',
			exact: (people: string) => people,
			part: (people: string) => `mindestens ${people}`,
			dated: (people: string, date: string) => `${people} (${date})`,
			unknown: 'keine amtliche Zahl zugeordnet',
			note: (of: string, tables: string, state: string) =>
				`Größe der Zielgruppen: die neueste amtliche Zahl für den Kreis; „mindestens“ heißt, sie zählt nur einen Teil der Gruppe. Welche Zahl für welche Gruppe steht, ist unsere Annahme, ${state}. Quelle: ${of}, Tabellen ${tables}.`
		},
		reach: 'Bezug zur Zielgruppe',
		reaches: {
			named: 'genannt',
			open: 'auch offen',
			unnamed: 'in der Liste nicht genannt',
			unfit: 'trifft nicht zu'
		},
		blank: 'leer',
		subtitle: (rows: string, columns: string) => `Zahl der Aktivitäten nach ${rows} und ${columns}`,
		/** What follows the subtitle of bars. */
		bars: '; gefüllt: genannt, umrandet und in Klammern: steht auch offen',
		oneCell: (group: string, theme: string, said: string, here: boolean) =>
			`Für ${group} im Thema „${theme}“: ${said}${here ? ' (in dieser Auswahl)' : ''}`,
		oneTheme: (theme: string, named: string, of: string, open: string, here: boolean) =>
			`Im Thema „${theme}“ nennt die Liste ${named} von ${of} passenden Zielgruppen${open === '0' ? '' : `, ${open} weiteren stehen allgemeine Angebote offen`}${here ? ' (in dieser Auswahl)' : ''}`,
		oneGroup: (group: string, named: string, of: string, open: string, here: boolean) =>
			`Für ${group} nennt die Liste Aktivitäten in ${named} von ${of} Themen${open === '0' ? '' : `, in ${open} weiteren stehen allgemeine Angebote offen`}${here ? ' (in dieser Auswahl)' : ''}`,
		pairs: (named: string, of: string, open: string, here: boolean) =>
			`Die Liste nennt ${named} von ${of} Paaren aus Zielgruppe und Thema${open === '0' ? '' : `, ${open} weitere stehen über allgemeine Angebote offen`}${here ? ' (in dieser Auswahl)' : ''}`,
		/** What follows where the list names less than all. */
		rest: '; die übrigen nennt sie nicht, Hilfe kann es trotzdem geben',
		of: (part: string, all: string) => `${part} von ${all}`,
		white: (white: string, cells: string, here: boolean) =>
			`${white} von ${cells} Paaren sind ${here ? 'in dieser Auswahl der Liste' : 'in der Liste'} nicht genannt; Hilfe kann es trotzdem geben.`,
		unfit: (count: string) =>
			`Nicht mitgezählt sind Paare, die nicht zutreffen (${count}, unsere Annahme).`,
		broadest: (groups: string, count: string, each: boolean) =>
			`In den meisten Themen genannt: ${groups} (${each ? 'je ' : ''}${count}).`,
		narrow: (groups: string) => `Nur in einem Thema genannt: ${groups}.`,
		absent: (groups: string, here: boolean) =>
			`In ${here ? 'dieser Auswahl der Liste' : 'der Liste'} in keinem Thema genannt: ${groups}; Hilfe kann es trotzdem geben.`,
		overlap: (state: string) =>
			`Genannt: Der Eintrag nennt sie als Zielgruppe, fast immer im Feld dafür; was der übrige Text nur erwähnt, zählt nicht. Auch offen: Er nennt sie nicht, spricht aber eine umfassendere Gruppe als ganze an (alle Bürgerinnen und Bürger, alle im SGB II); das ist unsere Annahme, ${state}. Ob ein Angebot einer Person offensteht, hängt von seinen Voraussetzungen ab, etwa vom Bezug von Leistungen nach dem SGB II. Nicht genannt heißt nur: Als Zielgruppe steht sie nicht da. Hilfe kann es trotzdem geben.`,
		multiple:
			'Eine Aktivität zählt bei jeder ihrer Zielgruppen. Die Summe der Zellen ist deshalb größer als die Zahl der Aktivitäten.',
		assigned:
			'Die Liste nennt Zielgruppen in freien Worten; die Zuordnung zu einheitlichen Zielgruppen ist unsere eigene.'
	},
	en: {
		cell: (group: string, theme: string, count: string) => `${group}, ${theme}: ${count}`,
		pair: {
			counts: (named: string, open: string) => `${named} named, ${open} also open`,
			named: (named: string) => `${named} named`,
			open: (open: string) => `${open} also open`,
			unnamed: 'not named in the list',
			unfit: 'does not apply'
		},
		short: { unnamed: 'not named', unfit: 'does not apply' },
		size: {
			head: 'Size of the target group',
			exact: (people: string) => people,
			part: (people: string) => `at least ${people}`,
			dated: (people: string, date: string) => `${people} (${date})`,
			unknown: 'no official number assigned',
			note: (of: string, tables: string, state: string) =>
				`Size of target groups: the latest official number for the district; “at least” means that it counts only a part of the group. Which number stands for which group is our assumption, ${state}. Source: ${of}, tables ${tables}.`
		},
		reach: 'Relation to the target group',
		reaches: {
			named: 'named',
			open: 'also open',
			unnamed: 'not named in the list',
			unfit: 'does not apply'
		},
		blank: 'blank',
		subtitle: (rows: string, columns: string) =>
			`Number of activities by ${rows.toLowerCase()} and ${columns.toLowerCase()}`,
		bars: '; filled: named, outlined and in brackets: also open',
		oneCell: (group: string, theme: string, said: string, here: boolean) =>
			`For ${group} in the theme “${theme}”: ${said}${here ? ' (in this selection)' : ''}`,
		oneTheme: (theme: string, named: string, of: string, open: string, here: boolean) =>
			`In the theme “${theme}” the list names ${named} of ${of} applicable target groups${open === '0' ? '' : `, and general offers are open to ${open} more`}${here ? ' (in this selection)' : ''}`,
		oneGroup: (group: string, named: string, of: string, open: string, here: boolean) =>
			`For ${group} the list names activities in ${named} of ${of} themes${open === '0' ? '' : `, and general offers are open in ${open} more`}${here ? ' (in this selection)' : ''}`,
		pairs: (named: string, of: string, open: string, here: boolean) =>
			`The list names ${named} of ${of} pairs of target group and theme${open === '0' ? '' : `, and ${open} more are open through general offers`}${here ? ' (in this selection)' : ''}`,
		rest: '; it does not name the rest, there may still be help',
		of: (part: string, all: string) => `${part} of ${all}`,
		white: (white: string, cells: string, here: boolean) =>
			`${white} of ${cells} pairs are not named in ${here ? 'this selection of the list' : 'the list'}; there may still be help.`,
		unfit: (count: string) => `Pairs that do not apply are not counted (${count}, our assumption).`,
		broadest: (groups: string, count: string, each: boolean) =>
			`Named in most themes: ${groups} (${count}${each ? ' each' : ''}).`,
		narrow: (groups: string) => `Named in one theme only: ${groups}.`,
		absent: (groups: string, here: boolean) =>
			`Named in no theme of ${here ? 'this selection of the list' : 'the list'}: ${groups}; there may still be help.`,
		overlap: (state: string) =>
			`Named: the entry names it as a target group, nearly always in the field for that; what its other text only mentions does not count. Also open: it does not name it but addresses a wider group as a whole (all residents, everybody on SGB II); this is our assumption, ${state}. Whether an offer is open to a person depends on its conditions, such as receiving benefits under SGB II. Not named only means: it does not stand there as a target group. There may still be help.`,
		multiple:
			'An activity counts for each of its target groups. The cells therefore add up to more than the number of activities.',
		assigned:
			'The list names target groups in free words; assigning them to uniform target groups is our own work.'
	}
};
