import type { Sign } from '../../findings/series.ts';
import { listed } from '../trend.words.ts';

export type UnemployedGroup = 'foreign' | 'longterm' | 'older' | 'young' | 'disabled';

/** Sentences of the figure on groups among the unemployed. */
export const unemployedGroupsWords = {
	de: {
		groups: {
			foreign: 'Ausländerinnen und Ausländer',
			longterm: 'Langzeitarbeitslose',
			older: '55- bis 64-Jährige',
			young: '15- bis 24-Jährige',
			disabled: 'Menschen mit Schwerbehinderung'
		} satisfies Record<UnemployedGroup, string>,
		headline: (share: string, year: string) =>
			`${year} waren ${share} der Arbeitslosen seit mindestens einem Jahr gemeldet`,
		beside: (sign: Sign, place: string, value: string) =>
			`Der Anteil der Langzeitarbeitslosen ist ${sign === 0 ? 'gleich hoch wie' : `${sign > 0 ? 'höher' : 'niedriger'} als`} ${place} (${value}).`,
		inPlace: (group: string, place: string) => `${group} ${place}`,
		plain: (place: string) => `Arbeitslose ${place} nach Gruppen`,
		none: 'Für die Gruppen liegen keine Anteile vor.',
		subtitle: (county: string, year: string) =>
			listed(
				'Arbeitslose nach ausgewählten Gruppen, die sich überschneiden',
				county,
				`Jahresdurchschnitt ${year}`.trim(),
				'Personen'
			),
		biggest: (groups: string, share: string, several: boolean) =>
			several
				? `Die größten der gezeigten Gruppen: ${groups} mit je ${share} aller Arbeitslosen.`
				: `Die größte der gezeigten Gruppen: ${groups} mit ${share} aller Arbeitslosen.`,
		total: (year: string, all: string, single: boolean) =>
			`Insgesamt ${single ? 'war' : 'waren'} ${year} im Durchschnitt ${all} arbeitslos gemeldet.`,
		of: (share: string) => `${share} aller Arbeitslosen`,
		group: 'Gruppe',
		unemployed: 'Arbeitslose',
		shareName: 'Anteil an allen Arbeitslosen',
		overlap:
			'Die Gruppen überschneiden sich: Wer 60 Jahre alt und lange arbeitslos ist, zählt in beiden. Sie ergeben zusammen nicht die Gesamtzahl.',
		longterm: 'Langzeitarbeitslos ist, wer ein Jahr und länger arbeitslos gemeldet ist.',
		share: 'Die Anteile sind aus den Anzahlen berechnet.'
	},
	en: {
		groups: {
			foreign: 'Foreign nationals',
			longterm: 'Long-term unemployed',
			older: 'Aged 55 to 64',
			young: 'Aged 15 to 24',
			disabled: 'People with a severe disability'
		} satisfies Record<UnemployedGroup, string>,
		headline: (share: string, year: string) =>
			`In ${year}, ${share} of unemployed people had been registered for a year or more`,
		beside: (sign: Sign, place: string, value: string) =>
			`The share of long-term unemployed people is ${sign === 0 ? 'the same as' : `${sign > 0 ? 'higher' : 'lower'} than`} ${place} (${value}).`,
		inPlace: (group: string, place: string) => `${group} ${place}`,
		plain: (place: string) => `Unemployed people ${place} by group`,
		none: 'There are no shares for these groups.',
		subtitle: (county: string, year: string) =>
			listed(
				'Unemployed people by selected groups, which overlap',
				county,
				`annual average ${year}`.trim(),
				'people'
			),
		biggest: (groups: string, share: string, several: boolean) =>
			several
				? `The largest of the groups shown: ${groups}, each ${share} of all unemployed people.`
				: `The largest of the groups shown: ${groups}, ${share} of all unemployed people.`,
		total: (year: string, all: string, single: boolean) =>
			`In ${year}, ${all} ${single ? 'was' : 'were'} registered as unemployed on average.`,
		of: (share: string) => `${share} of all unemployed people`,
		group: 'Group',
		unemployed: 'Unemployed people',
		shareName: 'Share of all unemployed people',
		overlap:
			'The groups overlap: someone aged 60 who has been unemployed for long counts in both. They do not add up to the total.',
		longterm: 'Long-term means registered as unemployed for one year or more.',
		share: 'The shares are calculated from the numbers.'
	}
};
