import { listed } from '../trend.words.ts';

export type Category = 'female' | 'male' | 'german' | 'non-german';

/** Sentences on the composition of the caseload; `sign` compares the employable with all: -1, 0 or 1. */
export const compositionWords = {
	de: {
		measures: { persons: 'Alle Leistungsberechtigten', elb: 'Erwerbsfähige' },
		categories: {
			female: 'Weiblich',
			male: 'Männlich',
			german: 'Deutsch',
			'non-german': 'Nicht deutsch'
		} satisfies Record<Category, string>,
		group: 'Gezählt',
		dimensions: { sex: 'Geschlecht', nationality: 'Staatsangehörigkeit' },
		share: 'Anteil',
		subtitle: {
			sex: (county: string, day: string) =>
				listed(
					'Leistungsberechtigte nach SGB II nach Geschlecht',
					county,
					day,
					'Anteile in Prozent'
				),
			nationality: (county: string, day: string) =>
				listed(
					'Leistungsberechtigte nach SGB II nach Staatsangehörigkeit',
					county,
					day,
					'Anteile in Prozent'
				)
		},
		headline: {
			sex: (share: string, day: string) =>
				`Am ${day} waren ${share} der Leistungsberechtigten nach SGB II weiblich`,
			nationality: (share: string, day: string) =>
				`Am ${day} hatten ${share} der Leistungsberechtigten nach SGB II keine deutsche Staatsangehörigkeit`
		},
		plain: {
			sex: 'Leistungsberechtigte nach Geschlecht',
			nationality: 'Leistungsberechtigte nach Staatsangehörigkeit'
		},
		none: 'Für diese Gliederung liegen keine Anteile vor.',
		elbNone: 'Für die erwerbsfähigen Leistungsberechtigten liegt kein Anteil vor.',
		elbShare: (share: string, sign: number) =>
			sign === 0
				? `Unter den Erwerbsfähigen ist der Anteil gleich hoch: ${share}.`
				: `Unter den Erwerbsfähigen ist der Anteil ${sign > 0 ? 'höher' : 'niedriger'}: ${share}.`,
		total: (sums: string, isSame: boolean) =>
			`Eine Gesamtzahl der Erwerbsfähigen nennt die Quelle nicht. Die Gliederungen nach Geschlecht und nach Staatsangehörigkeit ergeben ${isSame ? 'beide' : 'verschiedene Summen:'} ${sums}.`,
		margins:
			'Bekannt sind nur die beiden Gliederungen für sich. Geschlecht und Staatsangehörigkeit zugleich weist die Quelle nicht aus.',
		elb: 'Erwerbsfähig ist, wer mindestens drei Stunden am Tag arbeiten kann und 15 Jahre oder älter ist, bis zur Rentenaltersgrenze. Alle anderen sind überwiegend Kinder.'
	},
	en: {
		measures: { persons: 'All recipients', elb: 'Employable' },
		categories: {
			female: 'Female',
			male: 'Male',
			german: 'German',
			'non-german': 'Non-German'
		} satisfies Record<Category, string>,
		group: 'Counted',
		dimensions: { sex: 'Sex', nationality: 'Nationality' },
		share: 'Share',
		subtitle: {
			sex: (county: string, day: string) =>
				listed(
					'People entitled to benefits under SGB II by sex',
					county,
					day,
					'shares in per cent'
				),
			nationality: (county: string, day: string) =>
				listed(
					'People entitled to benefits under SGB II by nationality',
					county,
					day,
					'shares in per cent'
				)
		},
		headline: {
			sex: (share: string, day: string) =>
				`On ${day}, ${share} of people entitled to SGB II benefits were female`,
			nationality: (share: string, day: string) =>
				`On ${day}, ${share} of people entitled to SGB II benefits were not German nationals`
		},
		plain: {
			sex: 'People entitled to benefits by sex',
			nationality: 'People entitled to benefits by nationality'
		},
		none: 'There are no shares for this breakdown.',
		elbNone: 'There is no share for employable people.',
		elbShare: (share: string, sign: number) =>
			sign === 0
				? `Among employable people the share is the same: ${share}.`
				: `Among employable people the share is ${sign > 0 ? 'higher' : 'lower'}: ${share}.`,
		total: (sums: string, isSame: boolean) =>
			`The source gives no total of employable people. The breakdowns by sex and by nationality ${isSame ? 'both give' : 'give different sums:'} ${sums}.`,
		margins:
			'Only the two breakdowns are known. The source does not give sex and nationality together.',
		elb: 'Employable means able to work at least three hours a day and aged 15 up to retirement age. Most of the others are children.'
	}
};
