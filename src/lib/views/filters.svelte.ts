import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import {
	initialFilters,
	parseFilters,
	toSearch,
	type FilterSpecs,
	type FilterValues
} from './filters.ts';

/** Filters of the current address: `value` to read, `set` to change; call it while a component is set up. */
export function urlFilters<S extends FilterSpecs>(specs: () => S) {
	// Prerendered HTML shows the defaults; from the first navigation on the address counts.
	let live = $state(false);
	afterNavigate(() => (live = true));
	const parsed = $derived(
		live
			? parseFilters(specs(), page.url.searchParams)
			: { values: initialFilters(specs()), unknown: [] }
	);
	const go = (values: FilterValues<S>) =>
		goto(`${page.url.pathname}${toSearch(specs(), values)}`, {
			replaceState: true,
			keepFocus: true,
			noScroll: true
		});
	return {
		get value() {
			return parsed.values;
		},
		/** Parts of the address that no filter knows. */
		get unknown() {
			return parsed.unknown;
		},
		set: (change: Partial<FilterValues<S>>) => go({ ...parsed.values, ...change }),
		reset: () => go(initialFilters(specs()))
	};
}
