import { capital } from '../../core/capital.ts';
import { isOne, listed } from '../trend.words.ts';

interface Counted {
	one: string;
	other: string;
}
interface Growth {
	group: string;
	counted: Counted;
	place: string;
	since: string;
	/** Change in per cent; null where it cannot be calculated. */
	change: number | null;
	percent: string;
	count: string;
}
interface Both {
	here: string;
	home: string;
	difference: string;
}

const many = (count: string, { one, other }: Counted): string =>
	`${count} ${isOne(count) ? one : other}`;

/** Sentences of the employment figure; `sign` compares workplace with residence: -1 fewer, 0 as many, 1 more. */
export const employmentWords = {
	de: {
		none: 'Für diese Gruppe liegen keine Beschäftigtenzahlen vor',
		workplace: 'am Arbeitsort',
		residence: 'am Wohnort',
		day: 'Stichtag',
		groups: {
			all: 'Insgesamt',
			women: 'Frauen',
			men: 'Männer',
			foreign: 'Ausländerinnen und Ausländer'
		},
		people: {
			all: 'Beschäftigte',
			women: 'Frauen',
			men: 'Männer',
			foreign: 'ausländische Beschäftigte'
		},
		counted: {
			all: { one: 'Person', other: 'Menschen' },
			women: { one: 'Frau', other: 'Frauen' },
			men: { one: 'Mann', other: 'Männer' },
			foreign: { one: 'ausländische Person', other: 'Ausländerinnen und Ausländer' }
		},
		subtitle: (group: string, county: string, years: string) =>
			listed(
				`Sozialversicherungspflichtig Beschäftigte${group}`,
				county,
				'jeweils am 30. Juni',
				years,
				'Personen'
			),
		headline: ({ group, counted, place, since, change, percent, count }: Growth) => {
			if (change === null)
				return `${count} ${isOne(count) ? `${counted.one} arbeitet` : `${group} arbeiten`} ${place}`;
			if (Math.round(change) === 0)
				return `${capital(place)} arbeiten ${change === 0 ? 'genau' : 'fast'} so viele ${group} wie ${since}`;
			const word = change > 0 ? 'mehr' : 'weniger';
			return `${capital(place)} arbeiten ${percent} ${word} ${group} als ${since}`;
		},
		last: (date: string, count: string, counted: Counted) =>
			`Am ${date} ${isOne(count) ? 'war' : 'waren'} hier ${many(count, counted)} sozialversicherungspflichtig beschäftigt.`,
		both: (date: string, sign: number, { here, home, difference }: Both) => {
			const start = `Am ${date}, dem letzten Stichtag mit beiden Zahlen, ${isOne(here) ? 'arbeitete' : 'arbeiteten'} hier ${here} und ${isOne(home) ? 'wohnte' : 'wohnten'} hier ${home}`;
			if (sign === 0) return `${start}.`;
			return `${start}: ${difference} ${sign > 0 ? 'mehr' : 'weniger'} am Arbeitsort als am Wohnort.`;
		},
		concept:
			'Am Arbeitsort zählt, wer im Kreis arbeitet, auch wer einpendelt. Am Wohnort zählt, wer im Kreis wohnt, auch wer auspendelt. Beamtinnen, Beamte und Selbstständige sind nicht dabei.'
	},
	en: {
		none: 'There are no figures on employees for this group',
		workplace: 'at the workplace',
		residence: 'at the place of residence',
		day: 'Reference date',
		groups: { all: 'Total', women: 'Women', men: 'Men', foreign: 'Foreign nationals' },
		people: {
			all: 'employees',
			women: 'women',
			men: 'men',
			foreign: 'foreign employees'
		},
		counted: {
			all: { one: 'person', other: 'people' },
			women: { one: 'woman', other: 'women' },
			men: { one: 'man', other: 'men' },
			foreign: { one: 'foreign national', other: 'foreign nationals' }
		},
		subtitle: (group: string, county: string, years: string) =>
			listed(
				`Employees subject to social insurance${group.toLowerCase()}`,
				county,
				'on 30 June',
				years,
				'people'
			),
		headline: ({ group, counted, place, since, change, percent, count }: Growth) => {
			if (change === null)
				return `${count} ${isOne(count) ? `${counted.one} works` : `${group} work`} ${place}`;
			if (Math.round(change) === 0)
				return `${change === 0 ? 'Exactly' : 'Almost'} as many ${group} work ${place} as in ${since}`;
			return `${percent} ${change > 0 ? 'more' : 'fewer'} ${group} work ${place} than in ${since}`;
		},
		last: (date: string, count: string, counted: Counted) =>
			`On ${date}, ${many(count, counted)} ${isOne(count) ? 'was' : 'were'} employed here subject to social insurance.`,
		both: (date: string, sign: number, { here, home, difference }: Both) => {
			const start = `On ${date}, the last day with both figures, ${here} worked here and ${home} lived here`;
			if (sign === 0) return `${start}.`;
			return `${start}: ${difference} ${sign > 0 ? 'more' : 'fewer'} at the workplace than at the place of residence.`;
		},
		concept:
			'The workplace counts everyone who works in the district, commuters from outside included. The place of residence counts everyone who lives in the district, wherever they work. Civil servants and the self-employed are not included.'
	}
};
