import { sourcesIn } from '../../figures/columns/read.ts';
import { initialFilters, type FilterSpecs, type FilterValues } from '../filters.ts';
import type { Registered } from '../registered.ts';

type Speaker = Parameters<Registered['specs']>[1];

/** The default state, and each single choice of each filter. */
function singleChoices(specs: FilterSpecs): FilterValues<FilterSpecs>[] {
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

/** The default state and each single choice that some rows answer; of a cube in parts those of one part. */
export function statesOf(
	{ specs, parts }: Registered,
	rows: readonly unknown[],
	speaker: Speaker,
	part = parts?.first ?? ''
): FilterValues<FilterSpecs>[] {
	const choices = singleChoices(specs(rows, speaker));
	if (!parts) return choices;
	return choices
		.filter((values) => parts.of(values) === parts.first)
		.map((values) => parts.at(values, part));
}

/** Ids of all sources a figure names in any state that some rows answer. */
export const sourceIds = (
	figure: Registered,
	rows: readonly unknown[],
	speaker: Speaker,
	part?: string
): Set<string> =>
	new Set(
		statesOf(figure, rows, speaker, part).flatMap((values) =>
			sourcesIn(figure.present(rows, values, speaker).data)
		)
	);
