import { initialFilters, type FilterSpecs, type FilterValues } from '../filters.ts';
import type { Registered } from '../registry.ts';

/** The default state, and each single choice of each filter. */
export function singleChoices(specs: FilterSpecs): FilterValues<FilterSpecs>[] {
	const start = initialFilters(specs);
	const others = Object.entries(specs).flatMap(([key, spec]) =>
		spec.kind === 'text'
			? []
			: spec.values.map((value) => ({
					...start,
					[key]: spec.kind === 'many' ? [value] : value
				}))
	);
	return [start, ...others];
}

/** Ids of all sources a figure names in any of its states. */
export const sourceIds = (
	figure: Registered,
	rows: readonly unknown[],
	speaker: Parameters<Registered['specs']>[1]
): Set<string> =>
	new Set(
		singleChoices(figure.specs(rows, speaker)).flatMap(
			(values) => figure.present(rows, values, speaker).sources
		)
	);
