import * as v from 'valibot';
import type { Query, RowColumns } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';

/** What an activity's status may be, in the order in which it is shown. */
export const statuses = ['running', 'recurring', 'planned'] as const;
export type Status = (typeof statuses)[number];

/** A list as the cube writes it: ids with commas between them. */
export const idList = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? [] : text.split(',')))
);
/** Other names of an organisation as the cube writes them. */
export const aliasList = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? [] : text.split('|')))
);
/** The same as the cube asks for them; the alias of the table of organisations is "o". */
export const aliasesSql = `coalesce((SELECT string_agg(x.alias, '|' ORDER BY x.alias) FROM organisation_aliases x
		WHERE x.organisation = o.organisation), '') AS aliases`;
const names = { id: v.string(), name_de: v.string(), name_en: v.string() };
const texts = { ...names, short_de: v.string(), short_en: v.string() };

/** What the filters know of an activity. */
export const entrySchema = v.object({
	kind: v.literal('activity'),
	id: v.string(),
	edition: v.number(),
	name_de: v.string(),
	theme: v.string(),
	status: v.picklist(statuses),
	lead: v.string(),
	partners: idList,
	groups: idList,
	/** Target groups the entry addresses as a whole, without a further condition. */
	general: v.optional(idList),
	explicit: idList,
	implied: idList,
	group_printed: v.optional(v.string())
});
/** An edition of the list. */
export const editionSchema = v.object({
	kind: v.literal('edition'),
	...names,
	edition: v.number(),
	date: v.string()
});
/** A target group and the family it belongs to. */
export const groupSchema = v.object({
	kind: v.literal('group'),
	...texts,
	family: v.string(),
	/** Groups whose general offers stand open to this one as well. */
	wider: v.optional(idList),
	/** Themes in which nobody would look for this group. */
	unfit: v.optional(idList)
});
/** A theme without what is said about it. */
export const themeSchema = v.object({ kind: v.literal('theme'), ...texts });

const bodySchema = v.object({
	kind: v.literal('organisation'),
	id: v.string(),
	name_de: v.string(),
	aliases: v.optional(aliasList)
});

const matrixSchema = v.variant('kind', [entrySchema, editionSchema, groupSchema, themeSchema]);

/** What a matrix of activities needs: an activity, or a word of the vocabularies it uses. */
export type MatrixRow = v.InferOutput<typeof matrixSchema>;

const rowSchema = v.variant('kind', [
	v.object({
		...entrySchema.entries,
		interval_months: v.nullable(v.number()),
		note_de: v.string(),
		note_en: v.string(),
		about_de: v.string(),
		about_en: v.string(),
		name_printed: v.optional(v.string()),
		conditions_de: v.optional(v.string()),
		conditions_en: v.optional(v.string())
	}),
	editionSchema,
	v.object({
		...groupSchema.entries,
		in_sentence_de: v.optional(v.string()),
		in_sentence_en: v.optional(v.string())
	}),
	bodySchema,
	v.object({ ...themeSchema.entries, about_de: v.string(), about_en: v.string() })
]);

/** An activity with all its dimensions, or a word of the vocabularies it uses. */
export type ActivityRow = v.InferOutput<typeof rowSchema>;

const listed = (table: string, field: string, filter = '') =>
	`coalesce((SELECT string_agg(x.${field}, ',' ORDER BY x.${field}) FROM ${table} x
	WHERE x.edition = a.edition AND x.activity = a.activity${filter}), '')`;

/** Activities with their dimensions; the alias of the table they come from is "a". */
const entries = (
	from: string,
	more = ''
) => `SELECT 'activity' AS kind, a.activity AS id, a.edition,
	a.number AS position, a.name AS name_de, a.theme, a.status, a.lead,${more}
	${listed('activity_partners', 'organisation')} AS partners,
	${listed('activity_target_groups', 'target_group')} AS groups,
	${listed('activity_target_groups', 'target_group', " AND x.general = 'yes'")} AS general,
	${listed('activity_legal_domains', 'legal_domain', " AND x.basis = 'explicit'")} AS explicit,
	${listed('activity_legal_domains', 'legal_domain', " AND x.basis = 'implied'")} AS implied
FROM ${from}`;

const editionRows = (where: string) => `SELECT 'edition' AS kind, CAST(e.edition AS VARCHAR) AS id,
	e.edition, e.edition AS position, e.name_de, e.name_en, e.date FROM editions e${where}`;

const ofGroup = (table: string, field: string) =>
	`coalesce((SELECT string_agg(x.${field}, ',' ORDER BY x.${field}) FROM ${table} x
	WHERE x.target_group = g.target_group), '')`;

const groupRows = (
	more = ''
) => `SELECT 'group' AS kind, target_group AS id, position, name_de, name_en,
	short_de, short_en, family${more},
	${ofGroup('target_group_wider', 'wider')} AS wider,
	${ofGroup('pairs_not_applicable', 'theme')} AS unfit FROM target_groups g`;

/** Activities of every edition as the filters know them, without the texts that only their list shows. */
export const entriesSql = [
	entries('activities a', ' a.group_printed,'),
	editionRows(''),
	groupRows()
].join('\nUNION ALL BY NAME\n');
/** Tables behind that. */
export const entryTables = [
	'activities',
	'activity-partners',
	'activity-target-groups',
	'activity-legal-domains',
	'editions',
	'target-groups',
	'target-group-wider',
	'pairs-not-applicable'
];

const notes = `
	a.interval_months, a.status_note_de AS note_de, a.status_note_en AS note_en,`;
const noTexts = `${notes} '' AS about_de, '' AS about_en,`;
const ofThemes = ', about_de, about_en';

const bodyRows = (
	more = ''
) => `SELECT 'organisation' AS kind, organisation AS id, 0 AS position, name_de${more} FROM organisations o
UNION ALL BY NAME`;

const select = (
	editions: string,
	{ ofGroups = '', bodies = bodyRows(), ofEntries = noTexts, themes = ofThemes } = {}
) => `${entries(
	`activities a LEFT JOIN activity_descriptions d ON d.activity = a.activity
WHERE ${editions.replaceAll('#', 'a')}`,
	ofEntries
)}
UNION ALL BY NAME
${editionRows(` WHERE ${editions.replaceAll('#', 'e')}`)}
UNION ALL BY NAME
${groupRows(ofGroups)}
UNION ALL BY NAME
${bodies}
SELECT 'theme' AS kind, theme AS id, position, name_de, name_en, short_de, short_en${themes} FROM themes
ORDER BY kind, edition, position, id`;

const tables = [...entryTables, 'activity-descriptions', 'organisations', 'themes'];

/** What the fields of an entry of the list are. */
export const entryColumns: RowColumns = {
	only: ['kind', 'activity'],
	fields: {
		...{ id: 'key', edition: 'key', name: 'attribute', theme: 'key', status: 'key', lead: 'key' },
		...{
			partners: 'attribute',
			groups: 'attribute',
			general: 'attribute',
			explicit: 'attribute',
			implied: 'attribute'
		},
		...{ interval_months: 'attribute', note: 'attribute', about: 'attribute' },
		...{ group_printed: 'attribute', name_printed: 'attribute', conditions: 'attribute' }
	}
};

/** Activities of the county's edition as a matrix needs them, without names of organisations, notes and texts: a first visit brings it along. */
export const matrixCube: Query<CubeParams, MatrixRow> = {
	name: 'activities-matrix',
	tables,
	sql: select('#.edition = ?', { ofEntries: '', themes: '', bodies: '' }),
	bind: ({ edition }) => [edition, edition],
	row: matrixSchema,
	columns: entryColumns
};

/** The same with notes and what is said about the themes. */
export const activitiesCube: Query<CubeParams, ActivityRow> = {
	name: 'activities',
	tables,
	sql: select('#.edition = ?'),
	bind: ({ edition }) => [edition, edition],
	row: rowSchema,
	columns: entryColumns
};

/** Names that stand inside a sentence. */
const ofGroups = ', in_sentence_de, in_sentence_en';

/** What the list itself says, and what an entry is and asks for in our words. */
const ofEntries = `${notes}
	coalesce(d.description_de, '') AS about_de, coalesce(d.description_en, '') AS about_en,
	a.name_printed, a.group_printed, coalesce(d.conditions_de, '') AS conditions_de,
	coalesce(d.conditions_en, '') AS conditions_en,`;

/** The same for every edition, with the words of the list, names for sentences and for the search. */
export const allEditionsCube: Query<CubeParams, ActivityRow> = {
	name: 'activities-all-editions',
	tables: [...tables, 'organisation-aliases'],
	sql: select('#.edition > ?', { ofGroups, bodies: bodyRows(`, ${aliasesSql}`), ofEntries }),
	bind: () => [0, 0],
	row: rowSchema,
	columns: entryColumns
};

/** Every edition without texts, for what differs between them. */
export const comparedEditionsCube: Query<CubeParams, ActivityRow> = {
	...allEditionsCube,
	name: 'activities-compared-editions',
	sql: select('#.edition > ?', { ofGroups })
};
