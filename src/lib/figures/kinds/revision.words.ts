/** Words on series that a revision divides. */
export const revisionWords = {
	de: {
		revision: 'Revision',
		name: 'Rechenstand',
		source: 'Quelle',
		older: 'ältere Revision',
		newer: 'aktuelle Revision'
	},
	en: {
		revision: 'revision',
		name: 'Calculation',
		source: 'Source',
		older: 'older revision',
		newer: 'current revision'
	}
};
