import * as v from 'valibot';
import {
	aliasesSql,
	aliasList,
	editionSchema,
	entryColumns,
	entriesSql,
	entrySchema,
	entryTables,
	groupSchema,
	themeSchema
} from '../activities/cube.ts';
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

const rowSchema = v.variant('kind', [
	entrySchema,
	editionSchema,
	groupSchema,
	v.object({
		kind: v.literal('organisation'),
		id: v.string(),
		name_de: v.string(),
		name_en: v.string(),
		body_kind: v.picklist(bodyKinds),
		is_generic: v.number(),
		aliases: aliasList
	}),
	themeSchema
]);

/** An activity as the filters know it, an organisation with its spellings, or a word of the vocabularies. */
export type NetworkRow = v.InferOutput<typeof rowSchema>;

/** Who leads and who takes part, for the activities of every edition. */
export const networkCube: Query<CubeParams, NetworkRow> = {
	name: 'network',
	tables: [...entryTables, 'organisations', 'organisation-aliases', 'themes'],
	sql: `${entriesSql}
UNION ALL BY NAME
SELECT 'organisation' AS kind, o.organisation AS id, 0 AS position, o.name_de, o.name_en,
	o.kind AS body_kind, CAST(o.is_generic AS INTEGER) AS is_generic,
	${aliasesSql}
FROM organisations o
UNION ALL BY NAME
SELECT 'theme' AS kind, theme AS id, position, name_de, name_en, short_de, short_en FROM themes
ORDER BY kind, edition, position, id`,
	bind: () => [],
	row: rowSchema,
	columns: entryColumns
};
