import { listed } from '../trend.words.ts';
import { capital } from '../../core/capital.ts';

interface Ends {
	young: string;
	old: string;
	day: string;
	difference: string;
}

/** Sentences of the age pyramid; `sign` compares the young with the old: -1 fewer, 0 as many, 1 more. */
export const pyramidWords = {
	de: {
		age: 'Alter in Jahren',
		sex: 'Geschlecht',
		band: (from: number, to: number | null) => {
			if (to === null) return `${from} und älter`;
			return from === 0 ? `unter ${to + 1}` : `${from}–${to}`;
		},
		plain: (of: string) => `Die Bevölkerung ${of} nach Alter`,
		none: 'Für den Vergleich der Altersgruppen fehlen Werte.',
		subtitle: (county: string, day: string) =>
			listed('Bevölkerung nach Altersgruppen und Geschlecht', county, day, 'Personen'),
		headline: (ratio: string, year: string) =>
			`${year} kamen auf 100 Menschen von 55 bis 64 Jahren ${ratio} von 15 bis 24`,
		summary: (place: string, sign: number, { young, old, day, difference }: Ends) => {
			const start = `${capital(place)} lebten ${old} Menschen von 55 bis 64 Jahren und ${young} von 15 bis 24`;
			if (sign === 0) return `${start}, genau gleich viele (${day}).`;
			return `${start}, also ${difference} ${sign < 0 ? 'weniger' : 'mehr'} Jüngere (${day}).`;
		},
		bands:
			'Die Altersgruppen der Quelle sind hier zusammengefasst. Von 15 bis 74 umfasst jede zehn Jahre; die beiden jüngsten umfassen sechs und neun, die älteste ist offen.',
		meaning:
			'Die Jüngeren kommen ins Erwerbsleben, die Älteren erreichen in den Jahren nach dem Stichtag das Rentenalter. Zu- und Fortzüge und Pendelnde sind dabei nicht berücksichtigt.',
		base: (census: string, day: string) =>
			`Fortschreibung auf Grundlage des Zensus ${census}. Neuere Werte nach Alter und Geschlecht als vom ${day} liegen hier nicht vor.`
	},
	en: {
		age: 'Age in years',
		sex: 'Sex',
		band: (from: number, to: number | null) => {
			if (to === null) return `${from} and over`;
			return from === 0 ? `under ${to + 1}` : `${from}–${to}`;
		},
		plain: (of: string) => `Population ${of} by age`,
		none: 'Values for the comparison of the age groups are missing.',
		subtitle: (county: string, day: string) =>
			listed('Population by age group and sex', county, day, 'people'),
		headline: (ratio: string, year: string) =>
			`In ${year}, there were ${ratio} people aged 15 to 24 for every 100 aged 55 to 64`,
		summary: (place: string, sign: number, { young, old, day, difference }: Ends) => {
			const start = `On ${day}, ${old} people aged 55 to 64 and ${young} aged 15 to 24 lived ${place}`;
			if (sign === 0) return `${start}, exactly as many.`;
			return `${start}, that is ${difference} ${sign < 0 ? 'fewer' : 'more'} young people.`;
		},
		bands:
			'The age groups of the source are put together here. From 15 to 74 each spans ten years; the two youngest span six and nine, the oldest is open.',
		meaning:
			'The younger are entering working life, the older reach retirement age in the years after the reference date. Migration and commuting are not considered.',
		base: (census: string, day: string) =>
			`Based on the ${census} census. No values by age and sex newer than ${day} are held here.`
	}
};
