import { onMount, tick } from 'svelte';
import { afterNavigate, beforeNavigate, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { later } from '../core/later.ts';
import {
	initialFilters,
	parseSearch,
	toSearch,
	type FilterSpecs,
	type FilterValues
} from './filters.ts';

/** Filters of the current address: `value` to read, `set` to change; call it while a component is set up, which may be late, when its page lives already. */
export function urlFilters<S extends FilterSpecs>(specs: () => S, isLate = false) {
	const address = followAddress(isLate);
	const parsed = $derived(parseSearch(specs(), address.search));
	const isText = (key: string) => specs()[key]?.kind === 'text';
	return {
		get value() {
			return parsed.values;
		},
		/** Parts of the address that no filter knows. */
		get unknown() {
			return parsed.unknown;
		},
		set: (change: Partial<FilterValues<S>>) =>
			address.go(
				toSearch(specs(), { ...parsed.values, ...change }),
				Object.keys(change).every(isText)
			),
		reset: () => address.go(toSearch(specs(), initialFilters(specs()))),
		/** Makes a click on a link to another choice of this page a step like any other. */
		follow: (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			const url = link && ownUrl(link, event);
			if (!url) return;
			event.preventDefault();
			void address.go(url.search);
		}
	};
}

/** The query of the address, empty in prerendered HTML; `go` is a step that reloads nothing. */
function followAddress(isLate: boolean) {
	let live = $state(false);
	/** A step that is on its way into the address; it is painted first, because the address takes its time. */
	let next: string | undefined = $state();
	/** The address that the last typed letter left behind. */
	let typed: string | undefined;
	let step = pushState;
	(isLate ? onMount : afterNavigate)(() => void (live = true));
	beforeNavigate(({ type }) => (type === 'popstate' ? (next = undefined) : write()));
	const search = $derived(live ? (next ?? searchNow()) : '');

	function write() {
		if (next === undefined) return;
		step(`${location.pathname}${next}`, {});
		next = undefined;
	}
	return {
		get search() {
			return search;
		},
		/** One choice is one step back; the letters of one search are one step together. */
		async go(wanted: string, typing = false) {
			write();
			if (wanted === location.search) return;
			step = typing && typed === location.search ? replaceState : pushState;
			typed = typing ? wanted : undefined;
			next = wanted;
			later(write);
			await tick();
		}
	};
}

/**
 * What stands in the address bar. A step without a navigation changes it and `page.state`, a navigation or a
 * step back `page.url`: reading both makes this follow them.
 */
function searchNow(): string {
	void page.state;
	void page.url;
	return location.search;
}

/** Where a link leads when a plain click on it stays on this page; links with an anchor are for the browser. */
function ownUrl(link: Element, event: MouseEvent): URL | undefined {
	const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
	const url = new URL(link.getAttribute('href') ?? '', location.href);
	const isHere = url.origin === location.origin && url.pathname === location.pathname;
	return plain && !event.altKey && isHere && url.hash === '' ? url : undefined;
}
