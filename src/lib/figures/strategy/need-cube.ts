import { askAll, type Query } from '../../data/query.ts';
import { latestSizes, sizeColumns, withSources } from '../activities/asks.ts';
import type { CubeParams } from '../figure.ts';
import { needRows, needRowSchema, type NeedRow } from './need-row.ts';

type NeedQuery = Query<CubeParams, NeedRow>;

const editionQuery: NeedQuery = {
	name: 'need-edition',
	tables: ['editions'],
	sql: `SELECT 'edition' AS row, date FROM editions WHERE edition = ?`,
	bind: ({ edition }) => [edition],
	row: needRows.edition
};

const needQuery: NeedQuery = {
	name: 'needs',
	tables: ['needs', 'need-activities', 'need-groups', 'need-overlaps', 'activities'],
	sql: `WITH linked AS (SELECT m.need, a.activity, a.name, a.number, m.reason_de, m.reason_en
	FROM need_activities m JOIN activities a ON a.edition = m.edition AND a.activity = m.activity
	WHERE a.edition = ?)
SELECT 'need' AS row, n.need, n.kind, n.name_de, n.name_en, n.section, n.source_named,
	n.note_de, n.note_en, coalesce(g.target_group, '') AS target_group,
	coalesce(x.overlap, '') AS overlap,
	coalesce(x.name_de, '') AS overlap_de, coalesce(x.name_en, '') AS overlap_en,
	coalesce(l.activity, '') AS activity, coalesce(l.name, '') AS activity_name,
	coalesce(l.reason_de, '') AS reason_de, coalesce(l.reason_en, '') AS reason_en
FROM needs n LEFT JOIN linked l ON l.need = n.need
LEFT JOIN need_groups g ON g.need = n.need AND g.relation = 'same'
LEFT JOIN need_overlaps x ON x.need = n.need
ORDER BY n.position, coalesce(l.number, 0)`,
	bind: ({ edition }) => [edition],
	row: needRows.need
};

/** General offers for the groups above a need's target group, or for those its people belong to; the alias of a need is "a". */
const offered = `(
	SELECT g.need, w.wider AS target_group, g.target_group AS own FROM need_groups g
	JOIN target_group_wider w ON w.target_group = g.target_group WHERE g.relation = 'same'
	UNION SELECT need, target_group, '' AS own FROM need_groups WHERE relation = 'part') a
	JOIN activity_target_groups t ON t.target_group = a.target_group AND t.general = 'yes'
	JOIN activities o ON o.edition = t.edition AND o.activity = t.activity
WHERE o.edition = ? AND NOT EXISTS (SELECT 1 FROM need_activities l
	WHERE l.need = a.need AND l.edition = o.edition AND l.activity = o.activity)
AND NOT EXISTS (SELECT 1 FROM pairs_not_applicable p
	WHERE p.target_group = a.own AND p.theme = o.theme)`;
const offerTables = [
	...['need-groups', 'need-activities', 'activities', 'activity-target-groups'],
	...['target-group-wider', 'pairs-not-applicable']
];

const openQuery: NeedQuery = {
	name: 'activities-open-to-needs',
	tables: [...offerTables, 'activity-descriptions'],
	sql: `SELECT u.*, coalesce(d.conditions_de, '') AS conditions_de,
	coalesce(d.conditions_en, '') AS conditions_en
FROM (SELECT DISTINCT 'open' AS row, a.need, o.activity, o.name AS activity_name, o.number
	FROM ${offered}) u LEFT JOIN activity_descriptions d ON d.activity = u.activity
ORDER BY u.need, u.number`,
	bind: ({ edition }) => [edition],
	row: needRows.open
};

const mentionQuery: NeedQuery = {
	name: 'need-mentions',
	tables: ['need-mentions'],
	sql: `SELECT 'mention' AS row, need, section, name_de, name_en FROM need_mentions
ORDER BY need, section`,
	bind: () => [],
	row: needRows.mention
};

/** A need that is a target group is as large as that. */
const sizeQuery: NeedQuery = {
	name: 'need-sizes',
	tables: [
		...['need-sizes', 'need-groups', 'target-group-sizes'],
		...['observations', 'indicators', 'sources']
	],
	sql: `SELECT 'size' AS row, l.need, ${sizeColumns}
FROM ${withSources(`SELECT g.need, s.indicator, s.fit, s.reason_de, s.reason_en,
	s.period, s.people, s.source
	FROM (${latestSizes('target_group_sizes', 'target_group')}) s
	JOIN need_groups g ON g.target_group = s.target_group AND g.relation = 'same'
	UNION ALL ${latestSizes('need_sizes', 'need')}`)} ORDER BY l.need`,
	bind: ({ region }) => [region, region],
	row: needRows.size
};

const freeQuery: NeedQuery = {
	name: 'activities-without-need',
	tables: offerTables,
	sql: `SELECT 'free' AS row, f.activity, f.name AS activity_name FROM activities f
WHERE f.edition = ? AND NOT EXISTS (SELECT 1 FROM need_activities m
	WHERE m.edition = f.edition AND m.activity = f.activity)
AND f.activity NOT IN (SELECT o.activity FROM ${offered})
ORDER BY f.number`,
	bind: ({ edition }) => [edition, edition],
	row: needRows.free
};

/** Needs of the strategy with the entries of the county's edition, and the entries without a need. */
export const needCube = askAll<CubeParams, NeedRow>(
	{
		name: 'need-coverage',
		row: needRowSchema,
		columns: {
			only: ['row', 'need'],
			fields: {
				...{ need: 'key', name: 'attribute', kind: 'key', section: 'attribute' },
				...{ source_named: 'attribute', note: 'attribute', activity: 'key' },
				...{ target_group: 'attribute', overlap: 'attribute' },
				...{ activity_name: 'attribute', reason: 'attribute', conditions: 'attribute' }
			}
		}
	},
	[needQuery, openQuery, mentionQuery, sizeQuery, freeQuery, editionQuery]
);
