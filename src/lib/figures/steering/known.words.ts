import type { Item } from './items.ts';

/** Sentences on what is known of the activities. */
export const knownWords = {
	de: {
		theme: 'Schlüsselthema',
		item: 'Angabe',
		known: 'Aktivitäten mit dieser Angabe',
		all: 'Aktivitäten des Themas',
		items: {
			lead: 'Federführung',
			groups: 'Zielgruppe',
			needs: 'Bedarf',
			report: 'Bericht',
			places: 'Plätze',
			participants: 'Teilnehmende',
			money: 'Mittel',
			output: 'Output',
			outcome: 'Outcome',
			review: 'Prüfungstermin'
		} satisfies Record<Item, string>,
		/** Names that are too long for the head of a column. */
		short: { review: 'Prüfung' } as Partial<Record<Item, string>>,
		of: (known: string, all: string) => `${known} von ${all}`,
		cell: (theme: string, item: string, text: string) => `${theme}, ${item}: ${text}`,
		subtitle: (county: string, period: string) =>
			`Aktivitäten, von denen die Angabe bekannt ist, nach Schlüsselthema. ${county}, ${period}`,
		headline: (reported: number, text: string, all: string, period: string) =>
			reported === 0
				? `Was die Liste sagt, ist bekannt; Berichte zu den Aktivitäten sind nicht erhoben`
				: `Für ${period} ${reported === 1 ? 'liegt ein Bericht' : `liegen ${text} Berichte`} vor; die Liste nennt ${all} Aktivitäten`,
		summary: (missing: string, some: boolean) =>
			!some
				? 'Die Liste ist leer.'
				: missing === ''
					? 'Jede Angabe liegt für mindestens eine Aktivität vor.'
					: `Nicht erhoben: ${missing}.`,
		needs: (state: string) =>
			`Bedarf und Zielgruppe: eigene Zuordnung, ${state}. Die Federführung steht in der Liste.`,
		people: 'Eine geschützte Angabe (1 oder 2 Personen) zählt als bekannt.'
	},
	en: {
		theme: 'Key theme',
		item: 'Item',
		known: 'Activities with this item',
		all: 'Activities of the theme',
		items: {
			lead: 'Lead',
			groups: 'Target group',
			needs: 'Need',
			report: 'Report',
			places: 'Places',
			participants: 'Participants',
			money: 'Money',
			output: 'Output',
			outcome: 'Outcome',
			review: 'Next review'
		},
		short: { review: 'Review' } as Partial<Record<Item, string>>,
		of: (known: string, all: string) => `${known} of ${all}`,
		cell: (theme: string, item: string, text: string) => `${theme}, ${item}: ${text}`,
		subtitle: (county: string, period: string) =>
			`Activities of which the item is known, by key theme. ${county}, ${period}`,
		headline: (reported: number, text: string, all: string, period: string) =>
			reported === 0
				? `What the list says is known; reports on the activities are not collected`
				: `For ${period} there ${reported === 1 ? 'is one report' : `are ${text} reports`}; the list names ${all} activities`,
		summary: (missing: string, some: boolean) =>
			!some
				? 'The list is empty.'
				: missing === ''
					? 'Each item is known of at least one activity.'
					: `Not collected: ${missing}.`,
		needs: (state: string) =>
			`Need and target group: our own mapping, ${state}. The lead stands in the list.`,
		people: 'A protected count (1 or 2 people) counts as known.'
	}
};
