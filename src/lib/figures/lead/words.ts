import type { PeriodKind } from '../../core/period.ts';

/** Texts of the leading findings. */
export const leadWords = {
	de: {
		/** Said beside a rank where it is open whether a high value is good. */
		highestFirst: (rank: string) => `${rank} (1 = höchster Wert)`,
		growth: (from: string) => `Veränderung gegenüber ${from} in Prozent`,
		picture: (name: string, first: string, firstAt: string, last: string, lastAt: string) =>
			`${name}: ${firstAt} ${first}, ${lastAt} ${last}`,
		periods: {
			'annual-mean': (period: string) => `Jahresdurchschnitt ${period}`,
			annual: (period: string) => `Jahr ${period}`,
			'reference-date': (period: string) => `Stichtag ${period}`
		} satisfies Record<PeriodKind, (period: string) => string>
	},
	en: {
		highestFirst: (rank: string) => `${rank} (1 = highest value)`,
		growth: (from: string) => `Change since ${from} in per cent`,
		picture: (name: string, first: string, firstAt: string, last: string, lastAt: string) =>
			`${name}: ${first} in ${firstAt}, ${last} in ${lastAt}`,
		periods: {
			'annual-mean': (period: string) => `annual average ${period}`,
			annual: (period: string) => `year ${period}`,
			'reference-date': (period: string) => `as of ${period}`
		} satisfies Record<PeriodKind, (period: string) => string>
	}
};
