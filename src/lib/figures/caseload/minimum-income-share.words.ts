import { listed } from '../trend.words.ts';

/** Sentences on the share of the population on minimum income benefits. */
export const minimumShareWords = {
	de: {
		day: 'Stichtag',
		none: 'Für diese Leistung liegen keine Anteile vor',
		names: {
			total: 'Mindestsicherung insgesamt',
			sgb2: 'SGB II',
			oldAge: 'SGB XII: Alter und Erwerbsminderung',
			subsistence: 'SGB XII: Hilfe zum Lebensunterhalt',
			asylum: 'Asylbewerberleistungen'
		},
		subjects: {
			total: 'Mindestsicherung ist',
			sgb2: 'Grundsicherung für Arbeitsuchende ist',
			oldAge: 'Grundsicherung im Alter und bei Erwerbsminderung ist',
			subsistence: 'Hilfe zum Lebensunterhalt ist',
			asylum: 'Asylbewerberleistungen sind'
		},
		subtitle: (name: string, regions: string, years: string) =>
			listed(
				'Anteil an der Bevölkerung',
				name,
				regions,
				'jeweils am 31. Dezember',
				years,
				'Prozent'
			),
		plain: (place: string) => `Anteil an der Bevölkerung ${place}`,
		value: (day: string, value: string, record: string) =>
			`Am ${day} lag der Anteil bei ${value}${record}.`,
		note: {
			total:
				'Zur Mindestsicherung zählen die Leistungen nach SGB II, SGB XII und Asylbewerberleistungsgesetz.',
			sgb2: '',
			oldAge: '',
			subsistence: 'Hilfe zum Lebensunterhalt außerhalb von Einrichtungen.',
			asylum: 'Regelleistungen nach dem Asylbewerberleistungsgesetz.'
		},
		rounded:
			'Die Quelle gibt die Anteile mit einer Nachkommastelle an; kleine Anteile sind deshalb grob.',
		census:
			'Nach den Werten zu urteilen, ist die Bevölkerung bis 2021 die nach dem Zensus 2011, ab 2022 die nach dem Zensus 2022. Ein kleiner Teil der Veränderung kann daher kommen.'
	},
	en: {
		day: 'Reference date',
		none: 'There are no shares for this benefit',
		names: {
			total: 'Minimum income benefits in total',
			sgb2: 'SGB II',
			oldAge: 'SGB XII: old age and reduced earning capacity',
			subsistence: 'SGB XII: subsistence assistance',
			asylum: 'Asylum seekers’ benefits'
		},
		subjects: {
			total: 'minimum income benefits',
			sgb2: 'SGB II benefits',
			oldAge: 'benefits in old age and with reduced earning capacity',
			subsistence: 'benefits for subsistence',
			asylum: 'asylum seekers’ benefits'
		},
		subtitle: (name: string, regions: string, years: string) =>
			listed('Share of the population', name, regions, 'on 31 December', years, 'per cent'),
		plain: (place: string) => `Share of the population ${place}`,
		value: (day: string, value: string, record: string) =>
			`On ${day} the share was ${value}${record}.`,
		note: {
			total:
				'Minimum income benefits are those under SGB II, SGB XII and the Asylum Seekers’ Benefits Act.',
			sgb2: '',
			oldAge: '',
			subsistence: 'Subsistence assistance outside institutions.',
			asylum: 'Standard benefits under the Asylum Seekers’ Benefits Act.'
		},
		rounded: 'The source gives shares with one decimal, so small shares are coarse.',
		census:
			'Judging by the values, the population is that of the census of 2011 up to 2021 and that of the census of 2022 from then on. A small part of the change may come from it.'
	}
};
