import * as v from 'valibot';
import type { County } from '../core/county.ts';
import { seriesOfSource, toValue } from '../core/value.ts';
import { loadCatalog } from '../data/catalog.server.ts';
import { indicatorOf } from '../data/indicators.ts';
import type { Query } from '../data/query.ts';
import { run } from '../data/run.server.ts';
import type { Candidate } from './importance.ts';
import type { Point } from './series.ts';
import { findingSet, type Evidence, type FindingSet } from './set.ts';

const named = {
	name_de: v.string(),
	name_en: v.string(),
	subject_de: v.string(),
	subject_en: v.string(),
	group_de: v.string(),
	group_en: v.string()
};
const indicatorRow = v.object({
	indicator: v.string(),
	dataset: v.string(),
	topic: v.string(),
	part_of: v.string(),
	variant_of: v.string(),
	short_de: v.string(),
	short_en: v.string(),
	...named
});

/** What a page needs to name an indicator, in both languages. */
export type NamedIndicator = v.InferOutput<typeof indicatorRow>;

const indicators: Query<null, NamedIndicator> = {
	name: 'finding-indicators',
	tables: ['indicators'],
	sql: `SELECT indicator, dataset, topic, part_of, variant_of,
	coalesce(nullif(short_de, ''), name_de) AS short_de, coalesce(nullif(short_en, ''), name_en) AS short_en, name_de, name_en, subject_de, subject_en, group_de, group_en
FROM indicators ORDER BY indicator`,
	bind: () => [],
	row: indicatorRow
};

const valueRow = v.object({
	indicator: v.string(),
	region: v.string(),
	level: v.string(),
	period: v.string(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	flag: v.string(),
	source: v.string()
});

/** All official values of the whole population in the districts of a state, the state and the nation. */
const values: Query<Pick<County, 'state' | 'country'>, v.InferOutput<typeof valueRow>> = {
	name: 'finding-values',
	tables: ['observations', 'regions'],
	sql: `SELECT o.indicator, o.region, r.level, o.period, o.value, o.value_symbol, o.flag, o.source
FROM observations o JOIN regions r ON r.region = o.region
WHERE o.sex = 'total' AND o.age = 'total'
	AND (o.region IN (?, ?) OR (r.level = 'district' AND starts_with(o.region, ?)))
	AND (r.valid_from = '' OR r.valid_from <= substr(o.period, 1, 4) || '-12-31')
ORDER BY o.indicator, o.region, o.period, o.source`,
	bind: ({ state, country }) => [state, country, state],
	row: valueRow
};

/** Everything that can be said about one indicator: for every district, its state and the nation. */
export interface Findings extends NamedIndicator {
	/** By region. */
	sets: ReadonlyMap<string, FindingSet>;
	/** Values of a region, of all periods and sources. */
	pointsOf: (region: string) => readonly Point[];
}

let known: { of: string; findings: Promise<Findings[]> } | undefined;

/** The findings of every official indicator and every district of the state, on the day of the edition; made once. */
export function loadFindings(where: Pick<County, 'state' | 'country'>): Promise<Findings[]> {
	const of = `${where.state} ${where.country}`;
	if (known?.of !== of) known = { of, findings: makeFindings(where) };
	return known.findings;
}

async function makeFindings({
	state,
	country
}: Pick<County, 'state' | 'country'>): Promise<Findings[]> {
	const { date: today } = await loadCatalog();
	const [list, rows] = [await run(indicators, null), await run(values, { state, country })];
	const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);
	return list.map((row) => {
		const byRegion = Map.groupBy(byIndicator.get(row.indicator) ?? [], ({ region }) => region);
		const points = new Map<string, Point[]>(
			[...byRegion].map(([region, own]) => [
				region,
				own.map(({ value, value_symbol, ...rest }) => ({
					...rest,
					value: toValue(value, value_symbol),
					series: seriesOfSource(rest.source, indicatorOf(row.indicator).revised)
				}))
			])
		);
		const districts = [...byRegion].flatMap(([region, [first]]) =>
			first?.level === 'district' ? [region] : []
		);
		const pointsOf = (region: string) => points.get(region) ?? [];
		const evidence: Evidence = {
			...{ indicator: indicatorOf(row.indicator), districts, state, country, today },
			pointsOf
		};
		const sets = new Map(
			[...byRegion.keys()].map((region) => [region, findingSet(region, evidence)])
		);
		return { ...row, sets, pointsOf };
	});
}

/** The findings of one district, ready to be ranked by their importance. */
export const candidatesOf = (
	all: readonly Findings[],
	region: string
): (Candidate & { named: NamedIndicator; pointsOf: Findings['pointsOf'] })[] =>
	all.flatMap(({ sets, pointsOf, ...named }) => {
		const set = sets.get(region);
		const { topic, dataset, group_de: group, part_of: partOf, variant_of: variantOf } = named;
		const where = { group, topic, dataset, partOf, variantOf };
		return set ? [{ ...{ set, named, pointsOf }, ...where }] : [];
	});
