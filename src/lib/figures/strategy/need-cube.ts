import * as v from 'valibot';
import { askAll, type Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';

/** What a need is about, in the order in which it is shown. */
export const needKinds = ['occupation', 'qualification', 'group'] as const;
export type NeedKind = (typeof needKinds)[number];

const link = {
	activity: v.string(),
	activity_name: v.string(),
	reason_de: v.string(),
	reason_en: v.string()
};
const need = v.object({
	row: v.literal('need'),
	need: v.string(),
	kind: v.picklist(needKinds),
	name_de: v.string(),
	name_en: v.string(),
	section: v.string(),
	source_named: v.string(),
	note_de: v.string(),
	note_en: v.string(),
	...link
});
const free = v.object({
	row: v.literal('free'),
	activity: v.string(),
	activity_name: v.string()
});
const edition = v.object({ row: v.literal('edition'), date: v.string() });
const rowSchema = v.variant('row', [need, free, edition]);

/** A need with one of its activities (none: empty), an activity without a need, or the edition. */
export type NeedRow = v.InferOutput<typeof rowSchema>;

const editionQuery: Query<CubeParams, NeedRow> = {
	name: 'need-edition',
	tables: ['editions'],
	sql: `SELECT 'edition' AS row, date FROM editions WHERE edition = ?`,
	bind: (params) => [params.edition],
	row: edition
};

const freeQuery: Query<CubeParams, NeedRow> = {
	name: 'activities-without-need',
	tables: ['need-activities', 'activities'],
	sql: `SELECT 'free' AS row, a.activity, a.name AS activity_name FROM activities a
WHERE a.edition = ? AND NOT EXISTS (SELECT 1 FROM need_activities m
	WHERE m.edition = a.edition AND m.activity = a.activity)
ORDER BY a.number`,
	bind: (params) => [params.edition],
	row: free
};

const needQuery: Query<CubeParams, NeedRow> = {
	name: 'needs',
	tables: ['needs', 'need-activities', 'activities'],
	sql: `WITH linked AS (SELECT m.need, a.activity, a.name, a.number, m.reason_de, m.reason_en
	FROM need_activities m JOIN activities a ON a.edition = m.edition AND a.activity = m.activity
	WHERE a.edition = ?)
SELECT 'need' AS row, n.need, n.kind, n.name_de, n.name_en, n.section, n.source_named,
	n.note_de, n.note_en,
	coalesce(l.activity, '') AS activity, coalesce(l.name, '') AS activity_name,
	coalesce(l.reason_de, '') AS reason_de, coalesce(l.reason_en, '') AS reason_en
FROM needs n LEFT JOIN linked l ON l.need = n.need
ORDER BY n.position, coalesce(l.number, 0)`,
	bind: (params) => [params.edition],
	row: need
};

/** Needs of the strategy with the activities of the county's edition, and the activities without a need. */
export const needCube = askAll<CubeParams, NeedRow>(
	{
		name: 'need-coverage',
		row: rowSchema,
		columns: {
			only: ['row', 'need'],
			fields: {
				...{ need: 'key', name: 'attribute', kind: 'key', section: 'attribute' },
				...{ source_named: 'attribute', note: 'attribute', activity: 'key' },
				...{ activity_name: 'attribute', reason: 'attribute' }
			}
		}
	},
	[needQuery, freeQuery, editionQuery]
);
