import type { NoteKind } from './note-kinds.ts';

/** Words of citations and files made of the strategy's figures. */
export const figureTextWords = {
	de: {
		citation: (what: string, where: string, source: string, certainty: string, strategy: string) =>
			`${what} (${certainty}). In: ${strategy}, ${where}. Dort genannte Quelle: ${source}.`,
		section: (section: string) => (/^\d/.test(section) ? `Abschnitt ${section}` : section),
		link: (id: string, address: string) => `Kreismonitor, Zahl ${id}${address && `: ${address}`}`,
		noteKinds: {
			widerspruch: 'mit Widerspruch',
			hinweis: 'mit Hinweis',
			ohne: 'ohne Hinweis'
		} satisfies Record<NoteKind, string>,
		elsewhere: 'andere oder keine Angabe',
		noRegion: 'Region nicht genannt',
		noPeriod: 'Zeitraum nicht genannt',
		columns: [
			'Nummer',
			'Sachgebiet',
			'Kennzahl',
			'Wert',
			'Wert bis',
			'Zusatz',
			'Einheit',
			'Angabe',
			'Schreibweise',
			'Wortlaut',
			'Region',
			'Bezugsgruppe',
			'Zeitraum',
			'Abschnitt',
			'Genannte Quelle',
			'Art der Zahl',
			'Hinweis',
			'Entnommen aus'
		]
	},
	en: {
		citation: (what: string, where: string, source: string, certainty: string, strategy: string) =>
			`${what} (${certainty}). In: ${strategy}, ${where}. Source named there: ${source}.`,
		section: (section: string) =>
			/^\d/.test(section) ? `section ${section}` : section.replace('Anhang', 'annex'),
		link: (id: string, address: string) => `Kreismonitor, figure ${id}${address && `: ${address}`}`,
		noteKinds: {
			widerspruch: 'with a contradiction',
			hinweis: 'with a note',
			ohne: 'without a note'
		},
		elsewhere: 'other or not stated',
		noRegion: 'region not stated',
		noPeriod: 'period not stated',
		columns: [
			'Number',
			'Subject',
			'Figure',
			'Value',
			'Value up to',
			'Qualifier',
			'Unit',
			'As stated',
			'Wording',
			'Words',
			'Region',
			'Refers to',
			'Period',
			'Section',
			'Source named',
			'Kind of figure',
			'Note',
			'Taken from'
		]
	}
};
