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
const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

const isSeen = (box: Element) => {
	const { top, bottom } = box.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
};

/** The bounds between which the framework looks for what it takes over. */
function markBounds(box: Element): void {
	box.prepend(document.createComment('['));
	box.lastChild?.replaceWith(document.createComment(']'));
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
		const props = Object.defineProperties(
			{},
			Object.fromEntries(
				Object.keys(drawn).map((key) => [key, { get: () => given[key], enumerable: true }])
			)
		) as Props;
		const options = { target: box, props, context };
		let part: Record<string, unknown> | undefined;
		let callOff: (() => void) | undefined;

		function wake() {
			if (part) return;
			drop();
			if (isDrawn) markBounds(box);
			part = untrack(() => (isDrawn ? hydrate(Part, options) : mount(Part, options)));
			lives = true;
		}
		const wakeNow = () => flushSync(wake);
		function drop() {
			callOff?.();
			for (const sign of signs) box.removeEventListener(sign, wakeNow, true);
		}

		// An address with a choice hides its results until they are the right ones.
		if (!isDrawn || location.search !== '') wake();
		else {
			callOff = later(wake);
			for (const sign of signs) box.addEventListener(sign, wakeNow, true);
		}
		$effect(() => {
			if (current() !== drawn && !untrack(() => lives) && isSeen(box)) wake();
		});
		return () => {
			drop();
			if (part) void unmount(part);
		};
	};
}
