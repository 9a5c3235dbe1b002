import type { Issue } from '#lib/core/issue.ts';
import { isSmall } from '#lib/disclosure/rule.ts';
import type { Dataset } from '../read.ts';
import { gather, marginsOf, publicationsOf } from './gather.ts';
import { keptModel } from './kept.ts';
import type { Breach, Count } from './model.ts';
import { protect } from './protect.ts';
import { loadSolver } from './solver.ts';
import { sumsOf } from './sums.ts';
import { tiesOf } from './ties.ts';
import { findUndeclared } from './undeclared.ts';
import { writeBack } from './write-back.ts';

/** Datasets as they may be published, and what was done or cannot be done. */
export interface Protected {
	datasets: Dataset[];
	issues: Issue[];
}

/** Protects counts of few persons in every dataset that declares it; `editions` is the folder of what has been published before. */
export async function protectCounts(
	datasets: readonly Dataset[],
	editions: string
): Promise<Protected> {
	const publications = publicationsOf(datasets);
	const stated = gather(publications);
	const undeclared = findUndeclared(datasets);
	if (stated.size === 0) return { datasets: [...datasets], issues: undeclared };
	const margins = marginsOf(publications, datasets);
	const own = sumsOf(stated, margins);
	const kept = await keptModel(editions, publications, stated, margins);
	const counts = [...stated.values()].map(({ count }) => count);
	const model = {
		counts: [...counts, ...own.counts, ...kept.counts],
		sums: [...own.sums, ...tiesOf(stated.values()), ...kept.sums]
	};
	// The solver is megabytes: it comes only where something has to be hidden.
	const isNeeded = model.counts.some(({ small }) => small);
	const breaches = isNeeded ? protect(await loadSolver(), model) : [];
	return {
		datasets: writeBack(datasets, counts),
		issues: [
			...undeclared,
			...breaches.map((breach) => issueOf(breach, datasets)),
			...datasets.flatMap((dataset) => summaryOf(dataset, counts))
		]
	};
}

function issueOf({ count, low, high }: Breach, datasets: readonly Dataset[]): Issue {
	const place = count.places[0] ?? count.from;
	const dataset = datasets.find(({ id }) => id === place?.dataset);
	const at = {
		severity: 'error' as const,
		file: dataset?.file ?? '',
		line: dataset?.table.lines[place?.row ?? -1],
		column: place?.field,
		value: count.key
	};
	if (count.shownIn !== undefined) return { ...at, code: 'count-kept', detail: count.shownIn };
	if (count.low === count.high && count.places.length > 0)
		return { ...at, code: 'count-open', detail: String(count.limit) };
	const range = low === high ? `it is ${low}` : `it lies between ${low} and ${high}`;
	return {
		...at,
		code: 'count-told',
		detail: `${range}, and ${count.limit - 1} numbers must remain possible`
	};
}

/** How much of a dataset stays open. */
function summaryOf({ id, file }: Dataset, counts: readonly Count[]): Issue[] {
	const own = counts.filter(({ places }) => places.some(({ dataset }) => dataset === id));
	const hidden = own.filter(({ sign }) => sign !== '');
	if (hidden.length === 0) return [];
	const small = hidden.filter(({ value, limit }) => isSmall(value ?? 0, limit)).length;
	const kept = Math.round((100 * (own.length - hidden.length)) / own.length);
	const detail = `small counts protected: ${small}, withheld for their sake: ${hidden.length - small}, open: ${kept} % of ${own.length}`;
	return [{ code: 'counts-protected', severity: 'info', file, detail }];
}
