import { isOne, listed } from '../trend.words.ts';

export type Benefit = 'employable' | 'notEmployable' | 'oldAge' | 'subsistence' | 'asylum';

/** Sentences on minimum income benefits; `sign` is the direction of the last step: -1, 0 or 1. */
export const minimumIncomeWords = {
	de: {
		day: 'Stichtag',
		benefits: {
			employable: 'SGB II, erwerbsfähig',
			notEmployable: 'SGB II, nicht erwerbsfähig',
			oldAge: 'SGB XII, Alter und Erwerbsminderung',
			subsistence: 'SGB XII, Hilfe zum Lebensunterhalt',
			asylum: 'Asylbewerberleistungen'
		} satisfies Record<Benefit, string>,
		none: 'Zur Mindestsicherung liegen keine Zahlen vor',
		noteName: 'Hinweis',
		rounded: 'SGB XII und Asyl auf 5 gerundet',
		subtitle: (county: string, years: string) =>
			listed(
				'Empfängerinnen und Empfänger von Mindestsicherung nach Leistung',
				county,
				'jeweils am 31. Dezember',
				years,
				'Personen'
			),
		headline: (count: string, single: boolean, year: string, step: string | null, sign: number) => {
			const start = `${count} ${single ? 'Person erhielt' : 'Personen erhielten'} Ende ${year} Mindestsicherung`;
			if (step === null) return start;
			if (sign === 0) return `${start}, so viele wie im Jahr davor`;
			return `${start}, ${step} ${sign > 0 ? 'mehr' : 'weniger'} als im Jahr davor`;
		},
		sgb2: (count: string, share: string) =>
			`${count} von ihnen (${share}) ${isOne(count) ? 'bezog' : 'bezogen'} Leistungen nach SGB II.`,
		highest: (count: string, day: string) => `Der höchste Stand der Reihe: ${count} am ${day}.`,
		isHighest: 'Das ist der höchste Stand der Reihe.',
		steady: 'So hoch war der Stand in allen Jahren der Reihe.',
		single: 'Für andere Jahre liegt keine Zahl vor.',
		children: 'Nicht erwerbsfähig im SGB II sind überwiegend Kinder unter 15 Jahren.',
		roundedNote: (year: string) =>
			`Ab ${year} rundet die Quelle die Werte nach SGB XII und Asylbewerberleistungsgesetz auf Vielfache von 5, damit niemand erkennbar ist.`,
		notAdjusted:
			'Die Gesamtzahl steht so in der Quelle; gerundete Teile werden nicht an sie angepasst. Die Summe der beiden Gruppen im SGB II und die Anteile sind eigene Berechnungen.'
	},
	en: {
		day: 'Reference date',
		benefits: {
			employable: 'SGB II, employable',
			notEmployable: 'SGB II, not employable',
			oldAge: 'SGB XII, old age and reduced earning capacity',
			subsistence: 'SGB XII, subsistence assistance',
			asylum: 'Asylum seekers’ benefits'
		} satisfies Record<Benefit, string>,
		none: 'There are no figures on minimum income benefits',
		noteName: 'Note',
		rounded: 'SGB XII and asylum rounded to 5',
		subtitle: (county: string, years: string) =>
			listed(
				'Recipients of minimum income benefits by benefit',
				county,
				'on 31 December',
				years,
				'people'
			),
		headline: (count: string, single: boolean, year: string, step: string | null, sign: number) => {
			const start = `${count} ${single ? 'person' : 'people'} received minimum income benefits at the end of ${year}`;
			if (step === null) return start;
			if (sign === 0) return `${start}, as many as the year before`;
			return `${start}, ${step} ${sign > 0 ? 'more' : 'fewer'} than the year before`;
		},
		sgb2: (count: string, share: string) =>
			`${count} of them (${share}) received benefits under SGB II.`,
		highest: (count: string, day: string) => `The highest of the series: ${count} on ${day}.`,
		isHighest: 'This is the highest of the series.',
		steady: 'It was the same in all years of the series.',
		single: 'There is no figure for other years.',
		children: 'Most of those not employable under SGB II are children under 15.',
		roundedNote: (year: string) =>
			`From ${year} on the source rounds values for SGB XII and asylum seekers’ benefits to multiples of 5 so that nobody can be recognised.`,
		notAdjusted:
			'The total is published in the source; rounded parts are not adjusted to it. The sum of the two groups under SGB II and the shares are own calculations.'
	}
};
