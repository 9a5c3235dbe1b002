import { listed } from '../trend.words.ts';
import { sentenceStart } from '../trend.ts';

interface Compared {
	/** County against state and country: -1 less, 0 level, 1 more, null unknown. */
	state: number | null;
	country: number | null;
	stateName: string;
	countryName: string;
}

/** Places grouped by how the county compares with them, in the order less, more, level. */
function grouped({ state, country, stateName, countryName }: Compared) {
	const places = [
		{ sign: state, name: stateName },
		{ sign: country, name: countryName }
	];
	return [-1, 1, 0].flatMap((sign) => {
		const names = places.filter((place) => place.sign === sign).map(({ name }) => name);
		return names.length > 0 ? [{ sign, names }] : [];
	});
}

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
		headline: (subject: string, place: string, compared: Compared) => {
			const parts = grouped(compared).map(({ sign, names }) => {
				const where = names.join(' und ');
				return sign === 0
					? `so häufig wie ${where}`
					: `${sign < 0 ? 'seltener' : 'häufiger'} als ${where}`;
			});
			if (parts.length === 0) return `Anteil an der Bevölkerung ${place}`;
			return `${subject} ${place} ${parts.join(' und ')}`;
		},
		value: (day: string, value: string, extreme: string) =>
			`Am ${day} lag der Anteil bei ${value}${extreme}.`,
		note: {
			total:
				'Zur Mindestsicherung zählen die Leistungen nach SGB II, SGB XII und Asylbewerberleistungsgesetz.',
			sgb2: '',
			oldAge: '',
			subsistence: 'Hilfe zum Lebensunterhalt außerhalb von Einrichtungen.',
			asylum: 'Regelleistungen nach dem Asylbewerberleistungsgesetz.'
		},
		rounded:
			'Die Anteile druckt die Quelle mit einer Nachkommastelle; kleine Anteile sind deshalb grob.'
	},
	en: {
		day: 'Reference date',
		none: 'There are no shares for this benefit',
		names: {
			total: 'Minimum income in total',
			sgb2: 'SGB II',
			oldAge: 'SGB XII: old age and disability',
			subsistence: 'SGB XII: subsistence assistance',
			asylum: 'Asylum seekers’ benefits'
		},
		subjects: {
			total: 'minimum income benefits',
			sgb2: 'SGB II benefits',
			oldAge: 'benefits in old age and with disability',
			subsistence: 'benefits for subsistence',
			asylum: 'asylum seekers’ benefits'
		},
		subtitle: (name: string, regions: string, years: string) =>
			listed('Share of the population', name, regions, 'on 31 December', years, 'per cent'),
		headline: (subject: string, place: string, compared: Compared) => {
			const parts = grouped(compared).map(({ sign, names }) => {
				const where = names.join(' and ');
				return sign === 0
					? `as common as ${where}`
					: `${sign < 0 ? 'less' : 'more'} common than ${where}`;
			});
			if (parts.length === 0) return `Share of the population ${place}`;
			return `${sentenceStart(place)} ${subject} are ${parts.join(' and ')}`;
		},
		value: (day: string, value: string, extreme: string) =>
			`On ${day} the share was ${value}${extreme}.`,
		note: {
			total:
				'Minimum income covers benefits under SGB II, SGB XII and the Asylum Seekers’ Benefits Act.',
			sgb2: '',
			oldAge: '',
			subsistence: 'Subsistence assistance outside institutions.',
			asylum: 'Standard benefits under the Asylum Seekers’ Benefits Act.'
		},
		rounded: 'The source prints shares with one decimal, so small shares are coarse.'
	}
};
