/** What is said of figures that are only quoted, in place of a licence. */
export const licenceWords = {
	de: {
		of: 'für',
		beside: 'für einzelne zitierte Angaben keine genannt',
		alone: 'keine genannt (einzelne Angaben, zitiert mit Quelle)'
	},
	en: {
		of: 'for',
		beside: 'none stated for single statements quoted',
		alone: 'none stated (single statements, quoted with their source)'
	}
};
