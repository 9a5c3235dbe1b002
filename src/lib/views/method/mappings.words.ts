/** What the page says of our mappings. */
export interface Mappings {
	title: string;
	items: string[];
}

/** Texts on what we have mapped ourselves; `state` says how far it is checked. The server makes sentences of them: the page has no room for more code. */
export const mappingWords = {
	de: {
		title: 'Was wir selbst zugeordnet haben',
		items: (state: string) => [
			'Welche Zielgruppe ein Eintrag der Liste nennt, welcher er auch offensteht, was nicht zutrifft und welchen Bedarf er anspricht: Das haben wir dem Text entnommen, keine Tabelle der Strategie sagt es.',
			`Stand aller Zuordnungen: ${state}. Stand und Tag der Prüfung stehen bei jeder Zuordnung in ihrem Datensatz.`
		]
	},
	en: {
		title: 'What we have mapped ourselves',
		items: (state: string) => [
			'Which target group an entry of the list names, which it is also open to, what does not apply and which need it addresses: we have read this from the text, no table of the strategy says it.',
			`State of all mappings: ${state}. State and day of the check stand beside each mapping in its dataset.`
		]
	}
};
