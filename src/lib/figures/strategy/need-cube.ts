import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
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
const rowSchema = v.variant('row', [
	v.object({
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
	}),
	v.object({ row: v.literal('free'), activity: v.string(), activity_name: v.string() }),
	v.object({ row: v.literal('edition'), date: v.string() })
]);

/** A need with one of its activities (none: empty), an activity without a need, or the edition. */
export type NeedRow = v.InferOutput<typeof rowSchema>;

/** Needs of the strategy with the activities of the county's edition, and the activities without a need. */
export const needCube: Query<CubeParams, NeedRow> = {
	name: 'need-coverage',
	tables: ['needs', 'need-activities', 'activities', 'editions'],
	sql: `WITH own AS (SELECT * FROM activities WHERE edition = ?),
linked AS (SELECT m.need, o.activity, o.name, o.number, m.reason_de, m.reason_en
	FROM need_activities m JOIN own o ON o.edition = m.edition AND o.activity = m.activity)
SELECT 'need' AS row, n.position, coalesce(l.number, 0) AS number, n.need, n.kind,
	n.name_de, n.name_en, n.section, n.source_named, n.note_de, n.note_en,
	coalesce(l.activity, '') AS activity, coalesce(l.name, '') AS activity_name,
	coalesce(l.reason_de, '') AS reason_de, coalesce(l.reason_en, '') AS reason_en
FROM needs n LEFT JOIN linked l ON l.need = n.need
UNION ALL BY NAME
SELECT 'free' AS row, 0 AS position, o.number, o.activity, o.name AS activity_name FROM own o
WHERE o.activity NOT IN (SELECT activity FROM linked)
UNION ALL BY NAME
SELECT 'edition' AS row, 0 AS position, 0 AS number, e.date FROM editions e WHERE e.edition = ?
ORDER BY row, position, number`,
	bind: ({ edition }) => [edition, edition],
	row: rowSchema,
	columns: {
		only: ['row', 'need'],
		fields: {
			...{ need: 'key', name: 'attribute', kind: 'key', section: 'attribute' },
			...{ source_named: 'attribute', note: 'attribute', activity: 'key' },
			...{ activity_name: 'attribute', reason: 'attribute' }
		}
	}
};
