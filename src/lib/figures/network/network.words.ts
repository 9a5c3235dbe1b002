import type { BodyKind } from './cube.ts';

/** Words that all figures and pages on the network share. */
export const networkWords = {
	de: {
		kinds: {
			'county-administration': 'Kreisverwaltung',
			municipal: 'Kommunen und kommunale Stellen',
			state: 'Land',
			federal: 'Bund',
			business: 'Wirtschaft und Kammern',
			education: 'Bildungseinrichtungen',
			school: 'Schulen',
			provider: 'Träger',
			association: 'Kommunale Verbände',
			union: 'Gewerkschaften',
			research: 'Forschung',
			generic: 'Verschiedene'
		} satisfies Record<BodyKind, string>,
		generic: 'Sammelbegriff',
		none: 'Zu dieser Auswahl nennt die Liste keinen Eintrag; Hilfe kann es trotzdem geben',
		noneSummary: 'Nehmen Sie einen Teil der Auswahl zurück.',
		selfNote:
			'Steht die federführende Stelle auch unter den Partnern, zählt das nicht als Zusammenarbeit.',
		genericNote:
			'Sammelbegriffe wie „Schulen“ oder „Unternehmen“ nennen keine einzelne Stelle. Sie sind gekennzeichnet; die Überschrift nennt nur einzelne Stellen.',
		namedNote:
			'Die Liste nennt Namen. Wie eng oder wie oft die Stellen zusammenarbeiten, sagt sie nicht.'
	},
	en: {
		kinds: {
			'county-administration': 'District administration',
			municipal: 'Municipalities and municipal bodies',
			state: 'State',
			federal: 'Federal level',
			business: 'Business and chambers',
			education: 'Education',
			school: 'Schools',
			provider: 'Providers',
			association: 'Municipal associations',
			union: 'Trade unions',
			research: 'Research',
			generic: 'Various'
		} satisfies Record<BodyKind, string>,
		generic: 'collective term',
		none: 'The list names no entry for this selection; there may still be help',
		noneSummary: 'Take back a part of the choice.',
		selfNote:
			'Where the lead is also listed among the partners, this is not counted as cooperation.',
		genericNote:
			'Collective terms such as “Schulen” (schools) or “Unternehmen” (companies) name no particular body. They are marked; the headline names particular bodies only.',
		namedNote:
			'The list gives names. It does not say how closely or how often the bodies work together.'
	}
};
