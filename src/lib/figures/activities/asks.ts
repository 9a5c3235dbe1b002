import type { GenericSchema } from 'valibot';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';

type Ask<Row> = Query<CubeParams, Row>;

const listed = (table: string, field: string, filter = '') =>
	`coalesce((SELECT string_agg(x.${field}, ',' ORDER BY x.${field}) FROM ${table} x
	WHERE x.edition = a.edition AND x.activity = a.activity${filter}), '')`;
const ofGroup = (table: string, field: string) =>
	`coalesce((SELECT string_agg(x.${field}, ',' ORDER BY x.${field}) FROM ${table} x
	WHERE x.target_group = g.target_group), '')`;

/** Whose edition is asked for: the county's, or every one. */
export type Editions = 'own' | 'all';
const inEdition = (which: Editions, table: string) =>
	which === 'own' ? `WHERE ${table}.edition = ?` : '';
const bindOf = (which: Editions): Ask<unknown>['bind'] =>
	which === 'own' ? ({ edition }) => [edition] : () => [];

/** Activities with their dimensions and further columns; "a" is the activity, "d" what we say of it, if asked for. */
export const entriesOf = <Row>(
	which: Editions,
	row: GenericSchema<unknown, Row>,
	more: readonly string[] = [],
	described = false
): Ask<Row> => ({
	name: 'activities',
	tables: [
		...['activities', 'activity-partners', 'activity-target-groups', 'activity-legal-domains'],
		...(described ? ['activity-descriptions'] : [])
	],
	sql: `SELECT ${["'activity' AS kind", ...more].join(', ')},
	a.activity AS id, a.edition, a.name AS name_de, a.theme, a.status, a.lead,
	${listed('activity_partners', 'organisation')} AS partners,
	${listed('activity_target_groups', 'target_group')} AS groups,
	${listed('activity_target_groups', 'target_group', " AND x.general = 'yes'")} AS general,
	${listed('activity_legal_domains', 'legal_domain', " AND x.basis = 'explicit'")} AS explicit,
	${listed('activity_legal_domains', 'legal_domain', " AND x.basis = 'implied'")} AS implied
FROM activities a${described ? ' LEFT JOIN activity_descriptions d ON d.activity = a.activity' : ''}
${inEdition(which, 'a')} ORDER BY a.edition, a.number, a.activity`,
	bind: bindOf(which),
	row
});

/** Editions of the list. */
export const editionsOf = <Row>(which: Editions, row: GenericSchema<unknown, Row>): Ask<Row> => ({
	name: 'editions',
	tables: ['editions'],
	sql: `SELECT 'edition' AS kind, CAST(e.edition AS VARCHAR) AS id, e.edition, e.name_de, e.name_en, e.date
FROM editions e ${inEdition(which, 'e')} ORDER BY e.edition`,
	bind: bindOf(which),
	row
});

/** Target groups in their order, with further columns. */
export const groupsOf = <Row>(
	row: GenericSchema<unknown, Row>,
	more: readonly string[] = []
): Ask<Row> => ({
	name: 'target-groups',
	tables: ['target-groups', 'target-group-wider', 'pairs-not-applicable'],
	sql: `SELECT ${["'group' AS kind", 'target_group AS id', ...more].join(', ')},
	name_de, name_en, short_de, short_en, family,
	${ofGroup('target_group_wider', 'wider')} AS wider,
	${ofGroup('pairs_not_applicable', 'theme')} AS unfit
FROM target_groups g ORDER BY position, target_group`,
	bind: () => [],
	row
});

/** The latest official number of people in each group of a mapping, for the region that is bound. */
export const latestSizes = (
	mapping: string,
	key: string
): string => `SELECT s.${key}, s.indicator, s.fit, s.reason_de, s.reason_en,
	max(o.period) AS period, max_by(o.value, o.period) AS people, max_by(o.source, o.period) AS source
FROM ${mapping} s JOIN observations o ON o.indicator = s.indicator
WHERE o.region = ? AND o.sex = 'total' AND o.age = 'total' AND o.value IS NOT NULL
GROUP BY s.${key}, s.indicator, s.fit, s.reason_de, s.reason_en`;

/** What is printed of a size; "l" is one of these numbers with what is known of it. */
export const sizeColumns = `l.fit, l.reason_de, l.reason_en, l.people, l.period AS as_of,
	l.indicator AS counted, l.source AS counted_in, q.attribution AS counted_by, i.certainty`;

/** These numbers with their indicator and source. */
export const withSources = (sizes: string): string =>
	`(${sizes}) l JOIN indicators i ON i.indicator = l.indicator
	JOIN sources q ON q.source = l.source`;

/** Sizes of the target groups as far as official data know them. */
export const sizesOf = <Row>(row: GenericSchema<unknown, Row>): Ask<Row> => ({
	name: 'target-group-sizes',
	tables: ['target-group-sizes', 'observations', 'indicators', 'sources'],
	sql: `SELECT 'size' AS kind, l.target_group AS id, ${sizeColumns}
FROM ${withSources(latestSizes('target_group_sizes', 'target_group'))} ORDER BY l.target_group`,
	bind: ({ region }) => [region],
	row
});

/** Organisations, with further columns; "o" is the organisation. */
export const bodiesOf = <Row>(
	row: GenericSchema<unknown, Row>,
	more: readonly string[] = []
): Ask<Row> => ({
	name: 'organisations',
	tables: ['organisations', ...(more.includes(aliases) ? ['organisation-aliases'] : [])],
	sql: `SELECT ${["'organisation' AS kind", 'o.organisation AS id', ...more].join(', ')}, o.name_de,
	CASE WHEN CAST(o.is_generic AS INTEGER) = 1 THEN o.name_en ELSE '' END AS generic_en
FROM organisations o ORDER BY o.organisation`,
	bind: () => [],
	row
});

/** Other names of an organisation, as a column of the question above. */
export const aliases = `coalesce((SELECT string_agg(x.alias, '|' ORDER BY x.alias) FROM organisation_aliases x
		WHERE x.organisation = o.organisation), '') AS aliases`;

/** Themes in their order, with further columns. */
export const themesOf = <Row>(
	row: GenericSchema<unknown, Row>,
	more: readonly string[] = []
): Ask<Row> => ({
	name: 'themes',
	tables: ['themes'],
	sql: `SELECT ${["'theme' AS kind", 'theme AS id', ...more].join(', ')}, name_de, name_en, short_de, short_en
FROM themes ORDER BY position, theme`,
	bind: () => [],
	row
});
