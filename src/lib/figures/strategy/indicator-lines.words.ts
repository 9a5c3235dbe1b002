const isDate = (period: string) => !/^\d{4}$/.test(period);
const on = (period: string) => (isDate(period) ? `am ${period}` : period);
const onEnglish = (period: string) => (isDate(period) ? `on ${period}` : `in ${period}`);
const start = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences on one indicator; the subject is a noun in the singular with its article, periods are printed. */
export const indicatorLinesWords = {
	de: {
		none: 'Zu dieser Kennzahl liegt kein Wert vor',
		periodKinds: {
			'annual-mean': 'Jahresdurchschnitt',
			annual: 'je Jahr',
			'reference-date': 'zum Stichtag'
		},
		subtitle: (name: string, unit: string, kind: string) => `${name}, ${unit}, ${kind}`,
		compared: (subject: string, at: string, place: string, inState: string, sign: number) =>
			sign === 0
				? `${subject} war ${on(at)} ${place} so hoch wie ${inState}`
				: `${subject} war ${on(at)} ${place} ${sign > 0 ? 'höher' : 'niedriger'} als ${inState}`,
		moved: (subject: string, place: string, from: string, to: string, sign: number) => {
			const span = isDate(to) ? `vom ${from} bis zum ${to}` : `von ${from} bis ${to}`;
			if (sign === 0) return `${subject} war ${place} ${on(to)} so hoch wie ${on(from)}`;
			return `${subject} ist ${place} ${span} ${sign > 0 ? 'gestiegen' : 'gesunken'}`;
		},
		single: (subject: string, place: string, at: string, value: string) =>
			`${subject} betrug ${on(at)} ${place} ${value}`,
		/** Before the finding of a series that ended long ago. */
		only: (at: string, finding: string) => `Werte nur bis ${at}: ${finding}`,
		value: (at: string, value: string) => `${start(on(at))} waren es ${value}.`,
		before: (at: string, value: string) => `${start(on(at))} waren es ${value}.`,
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
		compared: (subject: string, at: string, place: string, inState: string, sign: number) =>
			sign === 0
				? `${subject} ${place} was the same as ${inState} ${onEnglish(at)}`
				: `${subject} ${place} was ${sign > 0 ? 'higher' : 'lower'} than ${inState} ${onEnglish(at)}`,
		moved: (subject: string, place: string, from: string, to: string, sign: number) =>
			sign === 0
				? `${subject} ${place} was the same ${onEnglish(to)} as ${onEnglish(from)}`
				: `${subject} ${place} ${sign > 0 ? 'rose' : 'fell'} between ${from} and ${to}`,
		single: (subject: string, place: string, at: string, value: string) =>
			`${subject} ${place} was ${value} ${onEnglish(at)}`,
		only: (at: string, finding: string) => `Values only up to ${at}: ${finding}`,
		value: (at: string, value: string) => `${start(onEnglish(at))} it was ${value}.`,
		before: (at: string, value: string) => `${start(onEnglish(at))} it was ${value}.`,
		reason: (text: string) => `Why this indicator: ${text}`
	}
};
