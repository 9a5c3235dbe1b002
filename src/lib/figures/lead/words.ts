import type { PeriodKind } from '../../core/period.ts';

/** Texts of the leading findings. */
export const leadWords = {
	de: {
		growth: (from: string) => `Veränderung gegenüber ${from} in Prozent`,
		gaps: 'Gepunktet: Jahre ohne Wert',
		picture: (name: string, first: string, firstAt: string, last: string, lastAt: string) =>
			`${name}: ${firstAt} ${first}, ${lastAt} ${last}`,
		periods: {
			'annual-mean': (period: string) => `Jahresdurchschnitt ${period}`,
			annual: (period: string) => `Jahr ${period}`,
			'reference-date': (period: string) => `Stichtag ${period}`
		} satisfies Record<PeriodKind, (period: string) => string>
	},
	en: {
		growth: (from: string) => `Change since ${from} in per cent`,
		gaps: 'Dotted: years without a value',
		picture: (name: string, first: string, firstAt: string, last: string, lastAt: string) =>
			`${name}: ${first} in ${firstAt}, ${last} in ${lastAt}`,
		periods: {
			'annual-mean': (period: string) => `Annual average ${period}`,
			annual: (period: string) => `Year ${period}`,
			'reference-date': (period: string) => `As of ${period}`
		} satisfies Record<PeriodKind, (period: string) => string>
	}
};
