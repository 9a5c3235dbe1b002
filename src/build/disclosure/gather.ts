import type { Protection } from '#lib/data/schema/disclosure.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { personIndicators, rowsOf } from '../checks/observations.ts';
import type { Dataset } from '../read.ts';
import type { Count } from './model.ts';
import { statedIn, type Publication, type Stated } from './stated.ts';
import { idOf, type Margin } from './sums.ts';

/** What a dataset declares, where it protects. */
export function protectionOf({ pkg }: Dataset): Protection | undefined {
	const { disclosure } = pkg.kreismonitor;
	return disclosure?.method === 'none' ? undefined : disclosure;
}

/** The publications of all datasets that protect. */
export function publicationsOf(datasets: readonly Dataset[]): Publication[] {
	const persons = personIndicators(datasets);
	return datasets.flatMap((dataset): Publication[] => {
		const rule = protectionOf(dataset);
		if (!rule) return [];
		const isObservation = dataset.pkg.kreismonitor.kind === 'observations';
		const isAsked = ({ indicator = null }: Row) => !isObservation || persons.has(indicator);
		const { id, schema, table } = dataset;
		const { primaryKey } = schema;
		return [{ dataset: id, rows: table.rows, primaryKey, rule, method: rule.method, isAsked }];
	});
}

/** The declared margins, each with the measures it holds for and the parents of its values. */
export const marginsOf = (
	publications: readonly Publication[],
	datasets: readonly Dataset[]
): Margin[] =>
	publications.flatMap(({ dataset, rule }) => {
		const measures = rule.counts.map(({ field, measure }) => measure ?? `${dataset}.${field}`);
		return rule.sums.map((sum): Margin => {
			const rows = sum.parents === undefined ? [] : rowsOf(datasets, sum.parents);
			const keyName = datasets.find(({ id }) => id === sum.parents)?.schema.primaryKey[0] ?? '';
			const parents = new Map(rows.map((row) => [String(row[keyName]), String(row.parent ?? '')]));
			return { ...sum, measures, parentOf: (value) => parents.get(value) || undefined };
		});
	});

/** All counts by their id; the same count in two tables is one. */
export function gather(publications: readonly Publication[]): Map<string, Stated> {
	const all = new Map<string, Stated>();
	for (const stated of publications.flatMap(statedIn)) {
		const id = idOf(stated);
		const known = all.get(id);
		if (!known) all.set(id, stated);
		else if (isSame(known.count, stated.count)) join(known.count, stated.count);
		// Two numbers for one count are two counts: the sources differ.
		else all.set(`${id}|${stated.count.key}|${all.size}`, stated);
	}
	return all;
}

const isSame = (a: Count, b: Count): boolean =>
	a.value === b.value && Math.max(a.low, b.low) <= Math.min(a.high, b.high);

function join(into: Count, other: Count): void {
	into.low = Math.max(into.low, other.low);
	into.high = Math.min(into.high, other.high);
	into.small ||= other.small;
	into.hideable &&= other.hideable;
	into.limit = Math.max(into.limit, other.limit);
	into.cost += other.cost;
	into.places.push(...other.places);
}
