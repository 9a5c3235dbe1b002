import { county } from '../../core/county.ts';
import type { ActivityRow } from './row.ts';

type Row<K extends ActivityRow['kind']> = Extract<ActivityRow, { kind: K }>;

const activity = (id: string, rest: Partial<Row<'activity'>>): Row<'activity'> => ({
	kind: 'activity',
	id,
	edition: county.edition,
	name_de: id,
	theme: 'berufe',
	status: 'running',
	interval_months: null,
	lead: 'kjc',
	note_de: '',
	note_en: '',
	about_de: '',
	about_en: '',
	partners: [],
	groups: [],
	explicit: [],
	implied: [],
	...rest
});
const theme = (id: string, name_de: string, name_en: string): Row<'theme'> => ({
	kind: 'theme',
	id,
	name_de,
	name_en,
	short_de: name_de,
	short_en: name_en,
	about_de: '',
	about_en: ''
});
const group = (id: string, name_de: string, name_en: string, family: string): Row<'group'> => ({
	kind: 'group',
	id,
	name_de,
	name_en,
	short_de: name_de,
	short_en: name_en,
	in_sentence_de: name_de,
	in_sentence_en: name_en.charAt(0).toLowerCase() + name_en.slice(1),
	family
});

const edition = (number: number): Row<'edition'> => ({
	kind: 'edition',
	id: String(number),
	edition: number,
	date: '2024-04-29',
	name_de: `Liste ${number}`,
	name_en: `List ${number}`
});

/** For tests: vocabularies of three themes, four target groups (one without activity) and three organisations. */
export const vocabulary: ActivityRow[] = [
	edition(county.edition),
	theme('berufe', 'Berufe', 'Occupations'),
	theme('migration', 'Migration', 'Migration'),
	theme('digitales', 'Digitales', 'Digital'),
	group('schueler', 'Schülerinnen und Schüler', 'Pupils', 'school-and-training'),
	group('sgb2', 'Leistungsberechtigte SGB II', 'Recipients SGB II', 'benefit'),
	group('gefluechtete', 'Geflüchtete', 'Refugees', 'migration'),
	group('betriebe', 'Betriebe', 'Companies', 'professionals'),
	{ kind: 'organisation', id: 'kjc', name_de: 'Jobcenter', aliases: ['KJC'] },
	{ kind: 'organisation', id: 'amt', name_de: 'Amt für Schulen' },
	{ kind: 'organisation', id: 'vhs', name_de: 'Volkshochschule', aliases: ['VHS'] }
];

/** For tests: five activities over the vocabularies. */
export const rows: ActivityRow[] = [
	activity('messe', {
		name_de: 'Ausbildungsmesse',
		groups: ['schueler'],
		lead: 'amt',
		status: 'recurring',
		interval_months: 12,
		partners: ['vhs', 'kjc']
	}),
	activity('praktikum', {
		name_de: 'Praktikum',
		groups: ['sgb2', 'schueler'],
		explicit: ['SGB II']
	}),
	activity('coach', { name_de: 'Coach', groups: ['sgb2'], implied: ['SGB II'], status: 'planned' }),
	activity('kurs', {
		name_de: 'Deutschkurs',
		theme: 'migration',
		groups: ['sgb2', 'gefluechtete'],
		explicit: ['SGB II', 'AufenthG'],
		about_de: 'Flüchtlinge lernen Deutsch.',
		about_en: 'Refugees learn German.'
	}),
	activity('bericht', {
		name_de: 'Bericht',
		theme: 'migration',
		groups: ['gefluechtete'],
		lead: 'amt'
	}),
	...vocabulary
];

/** For tests: one more activity for these rows. */
export const makeActivity = activity;
/** For tests: one more edition for these rows. */
export const makeEdition = edition;

/** For tests: the same with a group that offers for refugees and for SGB II stand open to; one theme does not fit it. */
export const widened: ActivityRow[] = [
	...rows.map((row): ActivityRow => {
		const general = { coach: ['sgb2'], bericht: ['gefluechtete'] }[row.id];
		return row.kind === 'activity' && general ? { ...row, general } : row;
	}),
	{
		...group('ukraine', 'Aus der Ukraine', 'From Ukraine', 'migration'),
		wider: ['gefluechtete', 'sgb2'],
		unfit: ['digitales']
	}
];
