/** Sentences of the coverage matrix; `here` is true under a filter. */
export const coverageWords = {
	de: {
		cell: (group: string, theme: string, count: string) => `${group}, ${theme}: ${count}`,
		none: 'keine Aktivität',
		full: (here: boolean) =>
			here
				? 'In dieser Auswahl hat jedes Thema eine Aktivität für jede Zielgruppe'
				: 'Jedes Thema hat eine Aktivität für jede Zielgruppe',
		oneCell: (group: string, theme: string, count: string) =>
			`Für ${group} gibt es im Thema „${theme}“ ${count}`,
		oneTheme: (theme: string, white: string, of: string, here: boolean) =>
			`Im Thema „${theme}“ gibt es für ${white} von ${of} Zielgruppen keine Aktivität${here ? ' der Auswahl' : ''}`,
		oneGroup: (group: string, white: string, of: string, here: boolean) =>
			`Für ${group} gibt es in ${white} von ${of} Themen keine Aktivität${here ? ' der Auswahl' : ''}`,
		fewest: (themes: number, list: string, count: string, here: boolean) => {
			const one = themes === 1;
			const subject = one ? `das Thema ${list}` : `die Themen ${list}`;
			const verb = one ? 'spricht' : 'sprechen';
			const end = `die wenigsten Zielgruppen an: ${one ? '' : 'je '}${count}`;
			return here
				? `In dieser Auswahl ${verb} ${subject} ${end}`
				: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verb} ${end}`;
		},
		nobody: (themes: number, list: string, groups: string, here: boolean) =>
			here
				? `In dieser Auswahl ${themes === 1 ? 'spricht das Thema' : 'sprechen die Themen'} ${list} keine der ${groups} Zielgruppen an`
				: `${themes === 1 ? 'Das Thema' : 'Die Themen'} ${list} ${themes === 1 ? 'spricht' : 'sprechen'} keine der ${groups} Zielgruppen an`,
		of: (part: string, all: string) => `${part} von ${all}`,
		white: (white: string, cells: string, here: boolean) =>
			`In ${white} von ${cells} Kombinationen aus Zielgruppe und Thema gibt es keine Aktivität${here ? ' der Auswahl' : ''}`,
		broadest: (groups: string, count: string, each: boolean) =>
			`In den meisten Themen kommen vor: ${groups} (${each ? 'je ' : ''}${count}).`,
		narrow: (groups: string) => `Nur in einem Thema kommen vor: ${groups}.`,
		absent: (groups: string, here: boolean) =>
			`Ohne Aktivität${here ? ' der Auswahl' : ''}: ${groups}.`,
		overlap:
			'Zielgruppen zählen so, wie die Liste sie nennt. Eine Aktivität für eine weite Gruppe (Geflüchtete) kann auch eine engere erreichen (Geflüchtete aus der Ukraine); dort zählt sie nicht mit.',
		multiple:
			'Eine Aktivität zählt bei jeder ihrer Zielgruppen. Die Summe der Zellen ist deshalb größer als die Zahl der Aktivitäten.',
		assigned:
			'Die Liste nennt Zielgruppen in freien Worten; die Zuordnung zu einheitlichen Zielgruppen ist unsere eigene.'
	},
	en: {
		cell: (group: string, theme: string, count: string) => `${group}, ${theme}: ${count}`,
		none: 'no activity',
		full: (here: boolean) =>
			here
				? 'In this selection every theme has an activity for every target group'
				: 'Every theme has an activity for every target group',
		oneCell: (group: string, theme: string, count: string) =>
			`The theme “${theme}” has ${count} for ${group}`,
		oneTheme: (theme: string, white: string, of: string, here: boolean) =>
			`The theme “${theme}” has no activity${here ? ' of the selection' : ''} for ${white} of ${of} target groups`,
		oneGroup: (group: string, white: string, of: string, here: boolean) =>
			`For ${group} there is no activity${here ? ' of the selection' : ''} in ${white} of ${of} themes`,
		fewest: (themes: number, list: string, count: string, here: boolean) => {
			const one = themes === 1;
			const subject = one ? `the theme ${list}` : `the themes ${list}`;
			const end = `${one ? 'addresses' : 'address'} the fewest target groups: ${count}${one ? '' : ' each'}`;
			return here ? `In this selection ${subject} ${end}` : `T${subject.slice(1)} ${end}`;
		},
		nobody: (themes: number, list: string, groups: string, here: boolean) =>
			`${here ? 'In this selection the' : 'The'} ${themes === 1 ? 'theme' : 'themes'} ${list} ${themes === 1 ? 'addresses' : 'address'} none of the ${groups} target groups`,
		of: (part: string, all: string) => `${part} of ${all}`,
		white: (white: string, cells: string, here: boolean) =>
			`${white} of ${cells} pairs of target group and theme have no activity${here ? ' of the selection' : ''}`,
		broadest: (groups: string, count: string, each: boolean) =>
			`Found in most themes: ${groups} (${count}${each ? ' each' : ''}).`,
		narrow: (groups: string) => `Found in one theme only: ${groups}.`,
		absent: (groups: string, here: boolean) =>
			`Without any activity${here ? ' of the selection' : ''}: ${groups}.`,
		overlap:
			'Target groups count as the list names them. An activity for a broad group (refugees) may also reach a narrower one (refugees from Ukraine); it does not count there.',
		multiple:
			'An activity counts for each of its target groups. The cells therefore add up to more than the number of activities.',
		assigned:
			'The list names target groups in free words; assigning them to uniform target groups is our own work.'
	}
};
