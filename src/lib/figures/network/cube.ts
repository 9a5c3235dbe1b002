import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';

/** Kinds of organisations, in the order in which they are listed. */
export const bodyKinds = [
	'county-administration',
	'municipal',
	'state',
	'federal',
	'business',
	'education',
	'school',
	'provider',
	'association',
	'union',
	'research',
	'generic'
] as const;
export type BodyKind = (typeof bodyKinds)[number];

const list = (separator: string) =>
	v.pipe(
		v.string(),
		v.transform((text) => (text === '' ? [] : text.split(separator)))
	);

const rowSchema = v.variant('row', [
	v.object({
		row: v.literal('activity'),
		id: v.string(),
		name_de: v.string(),
		theme: v.string(),
		lead: v.string(),
		partners: list(',')
	}),
	v.object({
		row: v.literal('edition'),
		name_de: v.string(),
		name_en: v.string(),
		date: v.string()
	}),
	v.object({
		row: v.literal('organisation'),
		id: v.string(),
		name_de: v.string(),
		name_en: v.string(),
		kind: v.picklist(bodyKinds),
		is_generic: v.number(),
		aliases: list('|')
	}),
	v.object({
		row: v.literal('theme'),
		id: v.string(),
		name_de: v.string(),
		name_en: v.string(),
		short_de: v.string(),
		short_en: v.string()
	})
]);

/** An activity with its lead and partners, an organisation with its spellings, or a theme. */
export type NetworkRow = v.InferOutput<typeof rowSchema>;

/** Who leads and who takes part, for the activities of the county's edition. */
export const networkCube: Query<CubeParams, NetworkRow> = {
	name: 'network',
	tables: [
		'activities',
		'activity-partners',
		'editions',
		'organisations',
		'organisation-aliases',
		'themes'
	],
	sql: `SELECT 'activity' AS row, a.activity AS id, a.number AS position, a.name AS name_de,
	a.theme, a.lead, coalesce((SELECT string_agg(p.organisation, ',' ORDER BY p.organisation)
		FROM activity_partners p WHERE p.edition = a.edition AND p.activity = a.activity), '') AS partners
FROM activities a WHERE a.edition = ?
UNION ALL BY NAME
SELECT 'edition' AS row, CAST(edition AS VARCHAR) AS id, 0 AS position, name_de, name_en, date
FROM editions WHERE edition = ?
UNION ALL BY NAME
SELECT 'organisation' AS row, o.organisation AS id, 0 AS position, o.name_de, o.name_en, o.kind,
	CAST(o.is_generic AS INTEGER) AS is_generic,
	coalesce((SELECT string_agg(x.alias, '|' ORDER BY x.alias) FROM organisation_aliases x
		WHERE x.organisation = o.organisation), '') AS aliases
FROM organisations o
UNION ALL BY NAME
SELECT 'theme' AS row, theme AS id, position, name_de, name_en, short_de, short_en FROM themes
ORDER BY row, position, id`,
	bind: ({ edition }) => [edition, edition],
	row: rowSchema
};
