import { byNumberedName } from '../../core/order.ts';
import type { Certainty } from '../../core/certainty.ts';
import { langOf, type Locale } from '../../core/locale.ts';
import type { ActivityRow, Status } from './row.ts';
import { toLatestReport, type LatestReport } from './latest-report.ts';
import { remember } from './remember.ts';

/** A word of a vocabulary in one language. */
export interface Term {
	id: string;
	name: string;
	/** One word for a narrow axis. */
	short: string;
	/** The name inside a sentence, where it differs. */
	said?: string | undefined;
}
/** An activity as one edition of the list has it; relations are ids, in the order of their vocabulary. */
export interface Activity {
	id: string;
	edition: number;
	name: string;
	description: string;
	theme: string;
	status: Status;
	/** Months from one time to the next; null where it does not recur or the list does not say. */
	interval: number | null;
	statusNote: string;
	lead: string;
	partners: readonly string[];
	/** Target groups the entry names. */
	groups: readonly string[];
	/** Target groups it stands open to without naming them: it addresses the whole of a wider one. */
	open: readonly string[];
	/** The words of the list for whom it is, and its name there; empty where a cube leaves them out. */
	printed: { group: string; name: string };
	/** All conditions of the entry in our own words; empty where it names none. */
	conditions: string;
	/** Legal domains the entry names. */
	explicit: readonly string[];
	/** Legal domains inferred from the subject. */
	implied: readonly string[];
	/** The last report of its office; null where nothing is collected. */
	report: LatestReport | null;
}
/** What an official number says of the size of a target group: all of it, or a part, which is a lower bound. */
export interface GroupSize {
	people: number;
	fit: 'exact' | 'part';
	/** Day or year it counts for. */
	date: string;
	/** What it counts, and what it leaves out. */
	reason: string;
	indicator: string;
	/** Id of the source table, and who is to be named for it. */
	source: string;
	attribution: string;
	certainty: Certainty;
}
/** A target group, and the themes in which nobody would look for it. */
export interface TargetGroup extends Term {
	family: string;
	unfit: readonly string[];
	/** Left out where no official number gives it. */
	size?: GroupSize;
}
export interface Edition {
	edition: number;
	date: string;
	name: string;
}
/** Activities and their vocabularies in one language. */
export interface Catalogue {
	activities: readonly Activity[];
	editions: readonly Edition[];
	themes: readonly (Term & { about: string })[];
	groups: readonly TargetGroup[];
	/** Organisations that lead an activity, by name. */
	leads: readonly Term[];
	/** Organisations that are partners of an activity, by name. */
	partners: readonly Term[];
	/** Legal domains the list names for an activity. */
	domains: readonly string[];
	/** Legal domains we infer for an activity. */
	inferred: readonly string[];
	/** Name of a theme, target group or organisation; the id where nobody knows it. */
	nameOf: (kind: 'theme' | 'group' | 'organisation', id: string) => string;
	/** Language of an organisation's name on the page; what names no certain one is translated. */
	langOf: (organisation: string) => 'de' | undefined;
	/** Other names an organisation goes by. */
	aliasesOf: (organisation: string) => readonly string[];
}

type Loose<Row, Key extends keyof Row> = Omit<Row, Key> & Partial<Pick<Row, Key>>;
type RowOf<Kind extends ActivityRow['kind']> = Extract<ActivityRow, { kind: Kind }>;
type EntryRow = Loose<
	RowOf<'activity'>,
	'interval_months' | 'note_de' | 'note_en' | 'about_de' | 'about_en'
>;
type ThemeRow = Loose<RowOf<'theme'>, 'about_de' | 'about_en'>;

/** A row of a cube on activities; what only their list shows may be left out. */
export type CatalogueRow =
	EntryRow | ThemeRow | RowOf<'edition' | 'group' | 'organisation' | 'report' | 'size'>;
/** A row that has a name. */
type NamedRow = Exclude<CatalogueRow, RowOf<'report' | 'size'>>;

/** Sorts by German names as a dictionary does. */
export const byName = (a: { name: string }, b: { name: string }): number =>
	byNumberedName(a.name, b.name);

/** Reads the rows of a cube in one language; the same rows are read once. */
export const readCatalogue = remember(
	(rows: readonly CatalogueRow[], locale: Locale): Catalogue => {
		const names = namesIn(rows, locale);
		const reports = reportsIn(rows);
		const nameOf: Catalogue['nameOf'] = (kind, id) => names.get(`${kind} ${id}`) ?? id;
		const aliases = new Map(
			rows.flatMap((row) => (row.kind === 'organisation' ? [[row.id, row.aliases]] : []))
		);
		const translated = new Set(
			rows.flatMap((row) => (row.kind === 'organisation' && row.generic_en ? [row.id] : []))
		);
		const groups = groupsIn(rows, locale);
		const activities = rows.flatMap((row) =>
			row.kind === 'activity' ? [toActivity(row, locale)] : []
		);
		const wider = rows.filter((row) => row.kind === 'group');
		const place = new Map(groups.map(({ id }, index) => [id, index]));
		const organisation = (id: string): Term => {
			const name = nameOf('organisation', id);
			return { id, name, short: name };
		};
		return {
			activities: activities.map((activity) => ({
				...activity,
				report: reports.get(activity.id) ?? null,
				groups: [...activity.groups].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
				open: openTo(activity, wider),
				partners: activity.partners
					.map(organisation)
					.sort(byName)
					.map(({ id }) => id)
			})),
			editions: rows.flatMap((row) =>
				row.kind === 'edition'
					? [{ edition: row.edition, date: row.date, name: nameIn(row, locale) }]
					: []
			),
			themes: rows.flatMap((row) =>
				row.kind === 'theme'
					? [
							{
								...termOf(row, locale),
								about: row[`about_${locale}`] ?? ''
							}
						]
					: []
			),
			groups,
			...vocabularyOf(activities, organisation),
			nameOf,
			langOf: (id) => (translated.has(id) ? undefined : langOf('de', locale)),
			aliasesOf: (id) => aliases.get(id) ?? []
		};
	}
);

/** The target groups with what official data know of their size. */
function groupsIn(rows: readonly CatalogueRow[], locale: Locale): TargetGroup[] {
	const sizes = new Map(
		rows.flatMap((row) => (row.kind === 'size' ? [[row.id, sizeOf(row, locale)]] : []))
	);
	return rows.flatMap((row) => {
		if (row.kind !== 'group') return [];
		const size = sizes.get(row.id);
		return [
			{
				...termOf(row, locale),
				family: row.family,
				unfit: row.unfit ?? [],
				...(size && { size }),
				said: row[`in_sentence_${locale}`]
			}
		];
	});
}

const namesIn = (rows: readonly CatalogueRow[], locale: Locale) =>
	new Map(
		rows.flatMap((row) =>
			row.kind === 'report' || row.kind === 'size'
				? []
				: [[`${row.kind} ${row.id}`, nameIn(row, locale)]]
		)
	);

/** The last report on each activity. */
const reportsIn = (rows: readonly CatalogueRow[]) =>
	new Map(rows.flatMap((row) => (row.kind === 'report' ? [[row.id, toLatestReport(row)]] : [])));

/** Groups an entry does not name, but whose wider group it addresses as a whole, in a theme that fits them. */
const openTo = (
	{ theme, groups, general }: Pick<Activity, 'theme' | 'groups'> & { general: readonly string[] },
	all: readonly RowOf<'group'>[]
): string[] =>
	all
		.filter(({ id, unfit = [] }) => !groups.includes(id) && !unfit.includes(theme))
		.filter(({ wider = [] }) => wider.some((group) => general.includes(group)))
		.map(({ id }) => id);

/** The part of a catalogue that one edition has; its vocabularies hold only what occurs in it. */
export const inEdition = remember((cube: Catalogue, edition: number): Catalogue => {
	const activities = cube.activities.filter((own) => own.edition === edition);
	const organisation = (id: string): Term => {
		const name = cube.nameOf('organisation', id);
		return { id, name, short: name };
	};
	return { ...cube, activities, ...vocabularyOf(activities, organisation) };
});

/** The partners of an activity beside its lead, which the list sometimes names among them. */
export const partnersBeside = ({ lead, partners }: Pick<Activity, 'lead' | 'partners'>) =>
	partners.filter((id) => id !== lead);

/** The words that occur in activities only: who leads them, who takes part, and which law. */
function vocabularyOf(
	activities: readonly Pick<Activity, 'lead' | 'partners' | 'explicit' | 'implied'>[],
	organisation: (id: string) => Term
): Pick<Catalogue, 'leads' | 'partners' | 'domains' | 'inferred'> {
	const organisations = (ids: readonly string[]) => unique(ids).map(organisation).sort(byName);
	const laws = (ids: readonly string[]) => unique(ids).sort(byVolume);
	return {
		leads: organisations(activities.map(({ lead }) => lead)),
		partners: organisations(activities.flatMap(partnersBeside)),
		domains: laws(activities.flatMap(({ explicit }) => explicit)),
		inferred: laws(activities.flatMap(({ implied }) => implied))
	};
}

const volumes = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIV'];

/** Volumes of the social code by their Roman numbers, which no alphabet sorts; other laws behind them. */
function byVolume(a: string, b: string): number {
	const place = (law: string) =>
		law.startsWith('SGB ') ? volumes.indexOf(law.slice(4)) : volumes.length;
	return place(a) - place(b) || byNumberedName(a, b);
}

/** "SGB II" stays on one line. */
const romanBreak = /\b(SGB) (?=[IVX])/g;

const unique = (ids: readonly string[]) => [...new Set(ids)];

/** Names of activities and organisations stay German; the vocabularies and what names no certain organisation are translated. */
function nameIn(row: NamedRow, locale: Locale): string {
	if (row.kind === 'activity' || !langOf('de', locale)) return row.name_de;
	return row.kind === 'organisation' ? row.generic_en || row.name_de : row.name_en;
}

/** Reads the size of a group in one language. */
export const sizeOf = (row: Omit<RowOf<'size'>, 'kind' | 'id'>, locale: Locale): GroupSize => ({
	people: row.people,
	fit: row.fit,
	date: row.as_of,
	reason: row[`reason_${locale}`],
	indicator: row.counted,
	source: row.counted_in,
	attribution: row.counted_by,
	certainty: row.certainty
});

const termOf = (row: ThemeRow | RowOf<'group'>, locale: Locale): Term => ({
	id: row.id,
	name: nameIn(row, locale),
	short: row[`short_${locale}`]
});

const toActivity = (row: EntryRow, locale: Locale) => ({
	id: row.id,
	edition: row.edition,
	name: row.name_de,
	description: (row[`about_${locale}`] ?? '').replace(romanBreak, '$1\u00a0'),
	theme: row.theme,
	status: row.status,
	interval: row.interval_months ?? null,
	statusNote: row[`note_${locale}`] ?? '',
	lead: row.lead,
	partners: row.partners,
	groups: row.groups,
	general: row.general ?? [],
	printed: { group: row.group_printed ?? '', name: row.name_printed ?? '' },
	conditions: row[`conditions_${locale}`] ?? '',
	explicit: row.explicit,
	implied: row.implied
});
