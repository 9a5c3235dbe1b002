import { county } from '../../core/county.ts';
import type { NetworkRow } from './cube.ts';

type Row<K extends NetworkRow['kind']> = Extract<NetworkRow, { kind: K }>;

/** For tests: an activity with its lead and partners as printed. */
export const makeJoint = (
	id: string,
	lead: string,
	partners: string[] = [],
	theme = 'berufe'
): Row<'activity'> => ({
	kind: 'activity',
	id,
	edition: county.edition,
	name_de: id,
	theme,
	status: 'running',
	lead,
	partners,
	groups: [],
	explicit: [],
	implied: []
});

const body = (
	id: string,
	name_de: string,
	body_kind: Row<'organisation'>['body_kind'],
	rest: Partial<Row<'organisation'>> = {}
): Row<'organisation'> => ({
	kind: 'organisation',
	id,
	name_de,
	name_en: '',
	body_kind,
	is_generic: 0,
	aliases: [],
	...rest
});
const theme = (id: string, name_de: string, name_en: string): Row<'theme'> => ({
	kind: 'theme',
	id,
	name_de,
	name_en,
	short_de: name_de,
	short_en: name_en
});

/** For tests: five organisations, one of them a kind of organisations, and two themes. */
export const vocabulary: NetworkRow[] = [
	{
		kind: 'edition',
		id: String(county.edition),
		edition: county.edition,
		name_de: 'Liste',
		name_en: 'List',
		date: '2024-04-29'
	},
	body('kjc', 'Jobcenter', 'county-administration', {
		aliases: ['KJC', 'Jobcenter', 'das Jobcenter']
	}),
	body('amt', 'Amt für Schulen', 'county-administration', {
		aliases: ['Amt 40', 'Amt f. Schulen']
	}),
	body('vhs', 'Volkshochschule', 'education', { aliases: ['VHS'], name_en: 'Adult Education' }),
	body('ihk', 'Handelskammer (IHK)', 'business', { aliases: ['IHK'] }),
	body('schulen', 'Schulen', 'school', { is_generic: 1 }),
	theme('berufe', 'Berufe', 'Occupations'),
	theme('migration', 'Migration', 'Migration')
];

/** For tests: four activities over the vocabulary; the lead of the first stands among its partners. */
export const rows: NetworkRow[] = [
	makeJoint('messe', 'amt', ['amt', 'ihk', 'kjc', 'schulen']),
	makeJoint('praktikum', 'kjc', ['ihk', 'schulen']),
	makeJoint('coach', 'kjc', ['kjc']),
	makeJoint('kurs', 'kjc', ['vhs'], 'migration'),
	...vocabulary
];
