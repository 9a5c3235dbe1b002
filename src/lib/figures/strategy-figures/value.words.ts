import type { FigureUnit, Qualifier, Wording } from './cube.ts';

interface Unit {
	one: string;
	other: string;
}
/** Units a number stands in front of; the others need a form of their own. */
export type CountUnit = Exclude<
	FigureUnit,
	'percent' | 'percent-per-month' | 'rank' | 'factor' | 'school-grade' | 'count' | 'none'
>;

/** Names of units where the word behind a number does not stand alone. */
type Names = Partial<Record<FigureUnit, string>>;

/** Words around the numbers of the strategy. */
export const valueWords = {
	de: {
		qualifiers: {
			'': (value: string) => value,
			about: (value: string) => `rund ${value}`,
			over: (value: string) => `über ${value}`,
			'up-to': (value: string) => `bis zu ${value}`,
			'at-least': (value: string) => `mindestens ${value}`,
			more: (value: string) => `${value} mehr`
		} satisfies Record<Qualifier, (value: string) => string>,
		range: (from: string, to: string) => `${from} bis ${to}`,
		units: {
			'percentage-points': { one: 'Prozentpunkt', other: 'Prozentpunkte' },
			persons: { one: 'Person', other: 'Personen' },
			communities: { one: 'Bedarfsgemeinschaft', other: 'Bedarfsgemeinschaften' },
			activities: { one: 'Aktivität', other: 'Aktivitäten' },
			'per-year': { one: 'im Jahr', other: 'im Jahr' },
			risks: { one: 'Risiko', other: 'Risiken' },
			days: { one: 'Tag', other: 'Tage' },
			months: { one: 'Monat', other: 'Monate' },
			years: { one: 'Jahr', other: 'Jahre' },
			'hours-per-day': { one: 'Stunde am Tag', other: 'Stunden am Tag' },
			eur: { one: 'Euro', other: 'Euro' },
			'eur-per-month': { one: 'Euro im Monat', other: 'Euro im Monat' },
			million: { one: 'Million', other: 'Millionen' }
		} satisfies Record<CountUnit, Unit>,
		count: (value: string, unit: Unit, isOne: boolean) =>
			`${value} ${isOne ? unit.one : unit.other}`,
		percent: (value: string) => `${value}\u202f%`,
		percentPerMonth: (value: string) => `${value}\u202f% im Monat`,
		rank: (value: string) => `Rang ${value}`,
		factor: (value: string) => `das ${value}-Fache`,
		grade: (value: string) => `Klasse ${value}`,
		gradeFrom: (value: string) => `ab Klasse ${value}`,
		money: null,
		names: {
			percent: 'Prozent',
			'percent-per-month': 'Prozent im Monat',
			rank: 'Rang',
			factor: 'Vielfaches',
			'school-grade': 'Klasse',
			count: 'Anzahl',
			eur: 'Euro',
			'eur-per-month': 'Euro im Monat',
			million: 'Millionen'
		} satisfies Names,
		qualifierNames: {
			'': '',
			about: 'rund',
			over: 'über',
			'up-to': 'bis zu',
			'at-least': 'mindestens',
			more: 'mehr'
		} satisfies Record<Qualifier, string>,
		quoted: (words: string) => `„${words}“`,
		wordings: {
			number: 'in Ziffern',
			'number-word': 'ausgeschrieben',
			'fraction-in-words': 'als Bruch, ohne Prozentwert',
			'figure-of-speech': 'Redewendung, keine Zahl',
			'not-printed': 'nicht im Text'
		} satisfies Record<Wording, string>,
		quarter: (quarter: string, year: string) => `${quarter}. Quartal ${year}`
	},
	en: {
		qualifiers: {
			'': (value: string) => value,
			about: (value: string) => `about ${value}`,
			over: (value: string) => `over ${value}`,
			'up-to': (value: string) => `up to ${value}`,
			'at-least': (value: string) => `at least ${value}`,
			more: (value: string) => `${value} more`
		} satisfies Record<Qualifier, (value: string) => string>,
		range: (from: string, to: string) => `${from} to ${to}`,
		units: {
			'percentage-points': { one: 'percentage point', other: 'percentage points' },
			persons: { one: 'person', other: 'people' },
			communities: { one: 'benefit household', other: 'benefit households' },
			activities: { one: 'activity', other: 'activities' },
			'per-year': { one: 'a year', other: 'a year' },
			risks: { one: 'risk', other: 'risks' },
			days: { one: 'day', other: 'days' },
			months: { one: 'month', other: 'months' },
			years: { one: 'year', other: 'years' },
			'hours-per-day': { one: 'hour a day', other: 'hours a day' },
			eur: { one: '', other: '' },
			'eur-per-month': { one: 'a month', other: 'a month' },
			million: { one: 'million', other: 'million' }
		} satisfies Record<CountUnit, Unit>,
		count: (value: string, unit: Unit, isOne: boolean) =>
			`${value} ${isOne ? unit.one : unit.other}`,
		percent: (value: string) => `${value}%`,
		percentPerMonth: (value: string) => `${value}% a month`,
		rank: (value: string) => `rank ${value}`,
		factor: (value: string) => `${value} times`,
		grade: (value: string) => `year ${value}`,
		gradeFrom: (value: string) => `from year ${value}`,
		money: '€',
		names: {
			percent: 'per cent',
			'percent-per-month': 'per cent a month',
			rank: 'rank',
			factor: 'multiple',
			'school-grade': 'school year',
			count: 'number',
			eur: 'euros',
			'eur-per-month': 'euros a month',
			million: 'millions'
		} satisfies Names,
		qualifierNames: {
			'': '',
			about: 'about',
			over: 'over',
			'up-to': 'up to',
			'at-least': 'at least',
			more: 'more'
		} satisfies Record<Qualifier, string>,
		quoted: (words: string) => `“${words}”`,
		wordings: {
			number: 'in digits',
			'number-word': 'spelt out',
			'fraction-in-words': 'as a fraction, without a percentage',
			'figure-of-speech': 'a figure of speech, not a number',
			'not-printed': 'not in the text'
		} satisfies Record<Wording, string>,
		quarter: (quarter: string, year: string) => `quarter ${quarter} of ${year}`
	}
};
