import {
	flushSync,
	getAllContexts,
	hydrate,
	mount,
	unmount,
	untrack,
	type Component
} from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { later } from '../core/later.ts';

/** What a reader does with a part; each comes before the act that the part must answer. */
export const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

/** How many parts rest; the page says whether any does. */
let asleep = 0;
function count(change: 1 | -1) {
	asleep += change;
	document.documentElement.toggleAttribute('data-asleep', asleep > 0);
}

/** Sets the bounds between which the framework looks for what it takes over in an element. */
export function bound(box: HTMLElement): void {
	box.prepend(document.createComment('['));
	box.lastChild?.replaceWith(document.createComment(']'));
}

/** Properties that are followed one by one: what is computed from one of them is not computed anew because another has changed. */
function eachOf<Props extends Record<string, unknown>>(
	names: Props,
	read: (key: keyof Props) => unknown
): Props {
	const props = {};
	for (const key of Object.keys(names)) {
		const value = $derived(read(key));
		Object.defineProperty(props, key, { get: () => value, enumerable: true });
	}
	return props as Props;
}

/**
 * Keeps what the server has drawn in an element as it is and brings it to life by and by, one part a frame, or at once when somebody turns to it.
 * The part stands in the element between the marks of `by-server` (vite.config.ts); takes the component and its properties, always the same names; to be called while a component is made.
 */
export function resting<Props extends Record<string, unknown>>(
	Part: Component<Props>,
	current: () => Props
): Attachment<HTMLElement> {
	const context = getAllContexts();
	return (box) => {
		const drawn = untrack(current);
		const isDrawn = box.firstChild !== null;
		let lives = $state(!isDrawn);
		// What the server has drawn is taken over with what it has been drawn from, and changes then.
		const given = $derived(lives ? current() : drawn);
		const props = eachOf(drawn, (key) => given[key]);
		const options = { target: box, props, context };
		let part: Record<string, unknown> | undefined;
		const waits = new AbortController();
		const { signal } = waits;

		function wake() {
			if (part) return;
			waits.abort();
			if (isDrawn) bound(box);
			part = untrack(() => (isDrawn ? hydrate(Part, options) : mount(Part, options)));
			lives = true;
		}

		// An address with a choice hides its results until they are the right ones.
		if (!isDrawn || location.search !== '') wake();
		else {
			count(1);
			const callOff = later(wake);
			signal.onabort = () => {
				callOff();
				count(-1);
			};
			const wakeNow = () => flushSync(wake);
			for (const sign of signs) box.addEventListener(sign, wakeNow, { capture: true, signal });
		}
		$effect(() => {
			if (current() === drawn || part) return;
			const { top, bottom } = box.getBoundingClientRect();
			if (bottom > 0 && top < innerHeight) wake();
		});
		return () => {
			waits.abort();
			if (part) void unmount(part);
		};
	};
}
