import { type Locale, locales } from '../../core/locale.ts';

type Names = Readonly<Record<string, readonly [de: string, en: string]>>;

/** Titles of columns that queries name themselves; those of datasets have theirs in the codebook. */
const titles: Names = {
	id: ['Kennung', 'Identifier'],
	name: ['Name', 'Name'],
	figure: ['Zahl der Strategie', 'Figure of the strategy'],
	certainty: ['Art der Zahl', 'Kind of figure'],
	about: ['Beschreibung', 'Description'],
	day: ['Stichtag', 'Reference date'],
	employees: ['Beschäftigte am Arbeitsort', 'Employees at the workplace'],
	date: ['Datum', 'Date'],
	year: ['Jahr', 'Year'],
	origin: ['Herkunft', 'Origin'],
	share: ['Anteil (Prozent)', 'Share (per cent)'],
	unit: ['Einheit', 'Unit'],
	level: ['Ebene', 'Level'],
	aliases: ['Andere Schreibweisen', 'Other spellings'],
	groups: ['Zielgruppen', 'Target groups'],
	needs: ['Bedarfe der Strategie', 'Needs of the strategy'],
	partners: ['Beteiligte', 'Partners'],
	group_printed: ['Zielgruppe in der Liste', 'Target group in the list'],
	name_printed: ['Name in der Liste', 'Name in the list'],
	conditions: ['Bedingungen', 'Conditions'],
	explicit: ['Rechtskreise, genannt', 'Legal domains, named'],
	implied: ['Rechtskreise, erschlossen', 'Legal domains, inferred'],
	activity_name: ['Name der Aktivität', 'Name of the activity'],
	reason: ['Begründung', 'Reason'],
	theme_name: ['Name des Themas', 'Name of the theme'],
	owner_name: ['Zuständig', 'Responsible'],
	item: ['Grundlage des Hebels', 'Base of the lever']
};

/** Columns whose codes are keys of a register with another name. */
export const registers: Readonly<Record<string, string>> = {
	lead: 'organisation',
	owner: 'organisation',
	partners: 'organisation',
	groups: 'target_group',
	needs: 'need'
};

/** Words for the codes that have no register of their own. */
const words: Readonly<Record<string, Names>> = {
	sex: { total: ['insgesamt', 'total'], f: ['Frauen', 'women'], m: ['Männer', 'men'] },
	age: { total: ['insgesamt', 'total'] },
	level: {
		country: ['Staat', 'country'],
		state: ['Land', 'state'],
		'government-district': ['Regierungsbezirk', 'government district'],
		district: ['Kreis', 'district'],
		municipality: ['Gemeinde', 'municipality']
	},
	status: {
		running: ['laufend', 'running'],
		recurring: ['wiederkehrend', 'recurring'],
		planned: ['geplant', 'planned']
	},
	component: {
		net: ['Saldo', 'net'],
		skilled: ['Fachkräfte', 'skilled workers'],
		vocational: ['mit Berufsausbildung', 'with vocational training'],
		academic: ['mit akademischem Abschluss', 'with an academic degree'],
		'without-degree': ['ohne Berufsausbildung', 'without vocational training']
	},
	category: {
		total: ['insgesamt', 'total'],
		male: ['Männer', 'men'],
		female: ['Frauen', 'women'],
		german: ['deutsch', 'German'],
		'non-german': ['nicht deutsch', 'not German'],
		vocational: ['mit Berufsausbildung', 'with vocational training'],
		academic: ['mit akademischem Abschluss', 'with an academic degree'],
		'without-degree': ['ohne Berufsausbildung', 'without vocational training'],
		'not-stated': ['ohne Angabe', 'not stated']
	},
	measure: {
		persons: ['Personen', 'persons'],
		elb: ['erwerbsfähige Leistungsberechtigte', 'employable benefit recipients'],
		communities: ['Bedarfsgemeinschaften', 'benefit households'],
		'in-commuters': ['Einpendelnde', 'in-commuters'],
		'out-commuters': ['Auspendelnde', 'out-commuters'],
		'employees-residence': ['Beschäftigte am Wohnort', 'employees by residence']
	},
	dimension: {
		total: ['insgesamt', 'total'],
		sex: ['Geschlecht', 'sex'],
		nationality: ['Staatsangehörigkeit', 'nationality']
	},
	origin: {
		jobcentre: ['Jobcenter', 'jobcentre'],
		official: ['amtliche Statistik', 'official statistics']
	},
	kind: {
		occupation: ['Beruf', 'occupation'],
		qualification: ['Qualifikation', 'qualification'],
		group: ['Gruppe', 'group']
	},
	edition: {
		'strategy-2024': ['Strategie von April 2024', 'strategy of April 2024'],
		'strategy-2021': ['Strategie von März 2021', 'strategy of March 2021']
	},
	named_by: {
		iwak: ['IWAK', 'IWAK'],
		bmas: ['Bundesministerium für Arbeit und Soziales', 'Federal Ministry of Labour'],
		'county-immigration': ['Ausländerbehörde des Kreises', 'immigration office of the district']
	},
	found_in: {
		publication: ['Veröffentlichung', 'publication'],
		strategy: ['von der Strategie zitiert', 'cited by the strategy'],
		press: ['Pressebericht', 'press report']
	},
	qualifier: {
		about: ['rund', 'about'],
		over: ['über', 'over'],
		'up-to': ['bis zu', 'up to'],
		'at-least': ['mindestens', 'at least'],
		more: ['mehr als', 'more than']
	}
};

const pick = (names: readonly [string, string] | undefined, locale: Locale): string | undefined =>
	names?.[locales.indexOf(locale)];

/** The title of a column that a query has named; undefined where it has none here. */
export const ownTitle = (field: string, locale: Locale): string | undefined =>
	pick(titles[field], locale);

/** The words for a code without a register; undefined where there are none. */
export const codeWord = (field: string, code: string, locale: Locale): string | undefined =>
	pick(words[field]?.[code], locale) ?? (field === 'age' ? ageWord(code, locale) : undefined);

const ages = {
	de: {
		band: (from: string, to: string) => `${from} bis ${to} Jahre`,
		open: (from: string) => `${from} Jahre und älter`
	},
	en: {
		band: (from: string, to: string) => `${from} to ${to} years`,
		open: (from: string) => `${from} years and over`
	}
};

/** An age group in words: spreadsheets take "10-14" for a day. */
function ageWord(code: string, locale: Locale): string | undefined {
	const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(code) ?? [];
	if (from === undefined) return undefined;
	return to ? ages[locale].band(from, to) : ages[locale].open(from);
}
