/** The chosen values of all facets as chips that can be taken back, in the order of the facets. */
export const facetChips = <Facet extends string, Value extends { id: string }>(
	panels: readonly { id: Facet; title: string; chosen: readonly Value[] }[]
) =>
	panels.flatMap(({ id: facet, title, chosen }) =>
		chosen.map((value) => ({
			...value,
			id: `${facet}-${value.id}`,
			facet,
			value: value.id,
			title
		}))
	);

/** For an empty result: which part of a choice, taken back alone, leaves something; most first. */
export const relaxed = <
	Facet extends string,
	Filters extends Readonly<Record<Facet, readonly string[]>> & { readonly q: string }
>(
	facets: readonly Facet[],
	filters: Filters,
	countLeft: (filters: Filters) => number
): { part: Facet | 'q'; count: number }[] =>
	[...facets.filter((facet) => filters[facet].length > 0), 'q' as const]
		.map((part) => ({
			part,
			count: countLeft({ ...filters, [part]: part === 'q' ? '' : [] })
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
