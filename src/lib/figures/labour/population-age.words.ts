import { listed } from '../trend.words.ts';

export type BroadAge = 'young' | 'working' | 'old';

/** Sentences of the figure on broad age groups. */
export const populationAgeWords = {
	de: {
		day: 'Stichtag',
		groups: { young: 'Unter 18', working: '18 bis 64', old: '65 und älter' },
		inText: {
			young: 'der unter 18-Jährigen',
			working: 'der 18- bis 64-Jährigen',
			old: 'der Menschen ab 65 Jahren'
		},
		baseName: 'Grundlage',
		census: (year: string, isSum: boolean) => `Zensus ${year}${isSum ? ', summiert' : ''}`,
		newBase: 'neue Basis',
		plain: (place: string) => `Wie sich die Altersgruppen ${place} entwickeln`,
		missing: 'Für einen Vergleich fehlen Werte.',
		none: 'Für einen Vergleich auf einer Grundlage liegt nur ein Stichtag vor.',
		subtitle: (county: string, years: string) =>
			listed(
				'Bevölkerung in drei Altersgruppen',
				county,
				'jeweils am 31. Dezember',
				years,
				'Personen'
			),
		changeSubtitle: (county: string, days: string) =>
			listed(
				'Veränderung der Bevölkerung in drei Altersgruppen',
				county,
				days,
				'Personen und Prozent'
			),
		fromTo: (from: string, to: string) => `vom ${from} bis zum ${to}`,
		ends: { negative: 'weniger', positive: 'mehr' },
		people: (text: string, isOne: boolean) => `${text} ${isOne ? 'Person' : 'Personen'}`,
		since: (day: string) => `Veränderung seit ${day}, Personen`,
		sincePercent: (day: string) => `Veränderung seit ${day}, Prozent`,
		headline: (from: string, to: string, grown: string, count: number, all: number) => {
			if (count === 0) return `Von ${from} bis ${to} ist keine Altersgruppe gewachsen`;
			if (count === all) return `Von ${from} bis ${to} sind alle Altersgruppen gewachsen`;
			return count === 1
				? `Von ${from} bis ${to} wuchs nur die Gruppe ${grown}`
				: `Von ${from} bis ${to} wuchsen die Gruppen ${grown}`;
		},
		summary: (from: string, to: string, changes: string) =>
			`Veränderung vom ${from} bis zum ${to} in Personen: ${changes}.`,
		breakNote:
			'Bis 2021 beruhen die Werte auf dem Zensus 2011, ab 2022 auf dem Zensus 2022: Sie sind nicht vergleichbar. Jahre ohne Zeile liegen hier nicht vor.',
		summed:
			'Wo die Quelle feiner gliedert, sind die drei Gruppen aus ihren Altersgruppen summiert (eigene Berechnung).'
	},
	en: {
		day: 'Reference date',
		groups: { young: 'Under 18', working: '18 to 64', old: '65 and over' },
		inText: {
			young: 'the under-18s',
			working: 'people aged 18 to 64',
			old: 'people aged 65 and over'
		},
		baseName: 'Base',
		census: (year: string, isSum: boolean) => `${year} census${isSum ? ', added up' : ''}`,
		newBase: 'new base',
		plain: (place: string) => `How the age groups ${place} develop`,
		missing: 'Values for a comparison are missing.',
		none: 'There is only one reference date on one base to compare.',
		subtitle: (county: string, years: string) =>
			listed('Population in three age groups', county, 'on 31 December', years, 'people'),
		changeSubtitle: (county: string, days: string) =>
			listed('Change of the population in three age groups', county, days, 'people and per cent'),
		fromTo: (from: string, to: string) => `from ${from} to ${to}`,
		ends: { negative: 'fewer', positive: 'more' },
		people: (text: string, isOne: boolean) => `${text} ${isOne ? 'person' : 'people'}`,
		since: (day: string) => `Change since ${day}, people`,
		sincePercent: (day: string) => `Change since ${day}, per cent`,
		headline: (from: string, to: string, grown: string, count: number, all: number) => {
			if (count === 0) return `From ${from} to ${to} no age group grew`;
			if (count === all) return `From ${from} to ${to} all age groups grew`;
			return count === 1
				? `From ${from} to ${to} only the group of ${grown} grew`
				: `From ${from} to ${to} the groups of ${grown} grew`;
		},
		summary: (from: string, to: string, changes: string) =>
			`Change from ${from} to ${to} in people: ${changes}.`,
		breakNote:
			'Values up to 2021 are based on the 2011 census, those for 2022 and later on the 2022 census: they cannot be compared. Years without a row are not held here.',
		summed:
			'Where the source is more detailed, the three groups are the sums of its age groups (own calculation).'
	}
};
