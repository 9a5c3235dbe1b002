import * as v from 'valibot';
import { askAll } from '../../data/query.ts';
import {
	aliases,
	bodiesOf,
	editionsOf,
	entriesOf,
	groupsOf,
	themesOf
} from '../activities/asks.ts';
import { entryColumns } from '../activities/cube.ts';
import {
	aliasList,
	editionSchema,
	entrySchema,
	groupSchema,
	themeSchema
} from '../activities/row.ts';
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

const bodySchema = v.object({
	kind: v.literal('organisation'),
	id: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	body_kind: v.picklist(bodyKinds),
	is_generic: v.number(),
	aliases: aliasList
});
const rowSchema = v.variant('kind', [
	entrySchema,
	editionSchema,
	groupSchema,
	bodySchema,
	themeSchema
]);

/** An activity as the filters know it, an organisation with its spellings, or a word of the vocabularies. */
export type NetworkRow = v.InferOutput<typeof rowSchema>;

/** Who leads and who takes part, for the activities of every edition. */
export const networkCube = askAll<CubeParams, NetworkRow>(
	{ name: 'network', row: rowSchema, columns: entryColumns },
	[
		entriesOf('all', entrySchema, ['a.group_printed']),
		editionsOf('all', editionSchema),
		groupsOf(groupSchema),
		bodiesOf(bodySchema, [
			...['o.name_en', 'o.kind AS body_kind', 'CAST(o.is_generic AS INTEGER) AS is_generic'],
			aliases
		]),
		themesOf(themeSchema)
	]
);
