/** Sentences on one indicator; the subject is a noun in the singular with its article, periods are printed. */
export const indicatorLinesWords = {
	de: {
		none: 'Zu dieser Kennzahl haben wir keinen Wert',
		periodKinds: {
			'annual-mean': 'Jahresdurchschnitt',
			annual: 'je Jahr',
			'reference-date': 'zum Stichtag'
		},
		subtitle: (name: string, unit: string, kind: string) => `${name}, ${unit}, ${kind}`,
		sizes:
			'Die Kreise sind verschieden groß: Die Balken zeigen, wie viele es sind, nicht wie häufig.',
		reason: (text: string) => `Warum diese Kennzahl: ${text}`
	},
	en: {
		none: 'There is no value for this indicator',
		periodKinds: {
			'annual-mean': 'annual average',
			annual: 'per year',
			'reference-date': 'on the reference date'
		},
		subtitle: (name: string, unit: string, kind: string) => `${name}, ${unit}, ${kind}`,
		sizes: 'Districts differ in size: the bars show how many there are, not how frequent they are.',
		reason: (text: string) => `Why this indicator: ${text}`
	}
};
