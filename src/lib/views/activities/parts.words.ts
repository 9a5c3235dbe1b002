import { quoted } from '../../i18n/format.ts';

/** Headings of the two parts of a list for chosen target groups. */
export const partsWords = {
	de: {
		named: (count: string, groups: string) =>
			count === '0'
				? `Kein Eintrag der Auswahl nennt die Zielgruppe (${groups})`
				: `${count} genannt: ${groups}`,
		open: (count: string, groups: string) =>
			`${count} auch offen für ${groups}: allgemeine Angebote; unsere Annahme.`,
		/** Tells the conditions of the entries that have some. */
		whom: (limited: string) =>
			`${limited === '' ? '' : `Nur unter Bedingungen: ${limited}. `}Wen ein Angebot meint, steht beim Eintrag.`,
		/** An entry with its conditions, whose full stop is left out. */
		limited: (name: string, conditions: string) => `${quoted.de(name)}: ${conditions}`
	},
	en: {
		named: (count: string, groups: string) =>
			count === '0'
				? `No entry of the selection names the target group (${groups})`
				: `${count} named: ${groups}`,
		open: (count: string, groups: string) =>
			`${count} also open to ${groups}: general offers; our assumption.`,
		whom: (limited: string) =>
			`${limited === '' ? '' : `Only under conditions: ${limited}. `}Whom an offer means is said in its entry.`,
		limited: (name: string, conditions: string) => `${quoted.en(name)}: ${conditions}`
	}
};
