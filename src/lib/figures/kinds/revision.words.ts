/** Words on series that a revision divides. */
export const revisionWords = {
	de: {
		revision: 'Revision',
		name: 'Rechenstand',
		older: 'ältere Revision',
		newer: 'aktuelle Revision'
	},
	en: {
		revision: 'revision',
		name: 'Calculation',
		older: 'older revision',
		newer: 'current revision'
	}
};
