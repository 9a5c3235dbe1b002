import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { sqlFor, type Dialect } from '../data/dialect.ts';
import { comparePart } from '../data/queries/compare-part.ts';
import { indicatorList, regionList } from '../data/queries/compare.ts';
import { observed } from '../data/queries/observed.ts';
import { placeList } from '../data/queries/place-overview.ts';
import type { Asked } from '../data/query.ts';
import { allFigures } from './registry.server.ts';

/** What engines write differently is no matter here: it stands as a function of one name. */
const hooks: Dialect = {
	among: (value) => `hook(${value}, ?)`,
	listed: (value) => `hook(${value})`,
	fifths: (value, fit) => `hook(${value}, ${fit})`,
	median: (value) => `hook(${value})`
};

/** Functions that DuckDB, Trino and PostgreSQL call the same; ClickHouse gets the one it lacks. */
const everywhere = new Set([
	...['hook', 'count', 'count_star', 'sum', 'min', 'max', 'row_number', 'first_value'],
	...['substr', 'starts_with', '||', '-']
]);
/** The small tables of a county are asked by DuckDB alone: no cluster holds them. */
const ofCounty = new Set([...everywhere, 'string_agg', 'max_by']);
const statistics = ['observations', 'regions', 'indicators'];

type Node = { [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A node of the parsed query and all below it. */
function* walk(value: unknown): Generator<Node> {
	if (!isNode(value)) return;
	yield value;
	for (const below of Object.values(value)) yield* walk(below);
}

/** Names of the select list that are no columns of that name. */
const aliasesOf = (select: Node): Set<unknown> =>
	new Set(
		Object.values(select.select_list ?? {}).flatMap((own: Node) => {
			const column = Array.isArray(own.column_names) ? own.column_names.at(-1) : undefined;
			return own.alias === '' || own.alias === column ? [] : [own.alias];
		})
	);

/** Clauses in which standard SQL does not know the names of the select list yet. */
const before = ['where_clause', 'group_expressions', 'having'];

function* faultsOf(node: Node, known: ReadonlySet<unknown>): Generator<string> {
	if (node.function_name !== undefined && !known.has(node.function_name))
		yield `function ${String(node.function_name)}`;
	if (node.setop_type === 'UNION_BY_NAME') yield 'UNION BY NAME';
	if (node.aggregate_handling === 'FORCE_AGGREGATES') yield 'GROUP BY ALL';
	if (node.qualify) yield 'QUALIFY';
	if (node.class === 'STAR' && [node.exclude_list, node.replace_list].some(hasAny))
		yield 'a star with changes';
	if (node.type !== 'SELECT_NODE') return;
	const aliases = aliasesOf(node);
	for (const clause of before)
		for (const { class: kind, column_names: names } of walk(node[clause]))
			if (
				kind === 'COLUMN_REF' &&
				Array.isArray(names) &&
				names.length === 1 &&
				aliases.has(names[0])
			)
				yield `alias "${names[0]}" in ${clause}`;
}

const hasAny = (list: unknown): boolean => isNode(list) && Object.keys(list).length > 0;

let duckdb: DuckDBConnection;
beforeAll(async () => {
	duckdb = await (await DuckDBInstance.create(':memory:')).connect();
});

async function faults(sql: string, known: ReadonlySet<unknown> = everywhere): Promise<string[]> {
	const asked = 'SELECT json_serialize_sql($1::VARCHAR) AS parsed';
	const [row] = (await duckdb.runAndReadAll(asked, [sql])).getRowObjectsJS();
	const { error, error_message: why, statements } = JSON.parse(String(row?.parsed)) as Node;
	if (error) return [String(why)];
	return [...walk(statements)].flatMap((node) => [...faultsOf(node, known)]);
}

describe('the SQL of a query, as it is parsed', () => {
	it('uses nothing but what every engine reads, apart from its dialect', async () => {
		const all: readonly Asked<never, unknown>[] = [
			...(await allFigures()).map(({ cube }) => cube),
			...[comparePart, indicatorList, regionList, observed, placeList]
		];
		const asked = new Map(
			all.flatMap((one) => ('asks' in one ? one.asks : [one])).map((one) => [one.name, one])
		);
		expect(asked.size).toBeGreaterThan(70);
		const found: string[] = [];
		for (const { name, sql, tables } of asked.values()) {
			const known = tables.every((table) => statistics.includes(table)) ? everywhere : ofCounty;
			for (const fault of await faults(sqlFor(sql, hooks), known)) found.push(`${name}: ${fault}`);
		}
		expect(found).toEqual([]);
	});

	it.each([
		['SELECT a + 1 AS b FROM t WHERE b > 2', 'alias "b" in where_clause'],
		['SELECT a + 1 AS b, count(*) AS n FROM t GROUP BY b', 'alias "b" in group_expressions'],
		['SELECT a, count(*) FROM t GROUP BY ALL', 'GROUP BY ALL'],
		['SELECT a FROM t UNION ALL BY NAME SELECT a FROM u', 'UNION BY NAME'],
		["SELECT string_split(a, ',') FROM t", 'function string_split'],
		['SELECT max_by(a, b) FROM t', 'function max_by'],
		['SELECT * EXCLUDE (a) FROM t', 'a star with changes'],
		['SELECT a FROM t QUALIFY row_number() OVER (ORDER BY a) = 1', 'QUALIFY'],
		['SELECT a FROM', 'syntax error at end of input']
	])('would notice %s', async (sql, fault) => {
		expect((await faults(sql)).map((one) => one.slice(0, fault.length))).toContain(fault);
	});

	it('may name a column as it is called', async () => {
		expect(await faults('SELECT o.a AS a, o.b FROM t o WHERE a > 1 GROUP BY a, o.b')).toEqual([]);
	});
});
