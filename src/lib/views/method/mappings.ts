import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import type { TableData } from '../../figures/figure.ts';
import type { Site } from '../../i18n/site.ts';
import { mappingWords } from './mappings.words.ts';

const tables = [
	...['activity-target-groups', 'target-group-wider', 'pairs-not-applicable', 'need-activities'],
	...['need-groups', 'need-overlaps', 'need-mentions', 'target-group-sizes', 'need-sizes'],
	'strategy-outcomes'
];
const states = ['proposed', 'text-checked', 'confirmed'] as const;

const row = v.object({
	id: v.string(),
	state: v.picklist(states),
	rows: v.number(),
	day: v.nullable(v.string())
});
/** Rows of a mapping that are checked as far. */
type State = v.InferOutput<typeof row>;
/** A mapping of ours with its title and how far its rows are checked. */
export interface Mapping {
	id: string;
	title: { de: string; en: string };
	states: State[];
}

/** How many rows of each mapping are checked how far, and the newest day of it. */
export const mappingsQuery: Query<null, State> = {
	name: 'mappings',
	tables,
	sql: tables
		.map(
			(id) => `SELECT '${id}' AS id, review AS state, count(*) AS rows,
	max(CAST(reviewed_on AS VARCHAR)) AS day FROM ${id.replaceAll('-', '_')} GROUP BY review`
		)
		.join(' UNION ALL '),
	bind: () => [],
	row
};

/** The states of each mapping under its title, in our order; mappings without rows are left out. */
export const toMappings = (
	found: readonly State[],
	titles: ReadonlyMap<string, Mapping['title']>
): Mapping[] =>
	tables.flatMap((id) => {
		const own = found.filter((state) => state.id === id);
		const title = titles.get(id);
		return own.length > 0 && title ? [{ id, title, states: own }] : [];
	});

/** The table of our mappings: rows, and how far they are checked, in words. */
export function mappingTable(
	mappings: readonly Mapping[],
	{ locale, format, t }: Pick<Site, 'locale' | 'format' | 't'>
): TableData {
	const words = mappingWords[locale];
	const said = ({ state, rows, day }: State, alone: boolean) =>
		[
			...(alone ? [] : [`${format.number(rows)}:`]),
			words.states[state](day === null ? '' : format.period(day))
		].join(' ');
	return {
		caption: words.title,
		columns: [
			{ id: 'mapping', name: words.mapping, numeric: false },
			{ id: 'rows', name: words.rows, numeric: true },
			{ id: 'state', name: words.state, numeric: false }
		],
		rows: mappings.map(({ id, title, states: own }) => ({
			id,
			cells: [
				title[locale],
				format.number(own.reduce((sum, { rows }) => sum + rows, 0)),
				t.list(own.map((state) => said(state, own.length === 1)))
			]
		}))
	};
}
