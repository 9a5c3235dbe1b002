import { flushSync, getAllContexts, hydrate, mount, unmount, type Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { bound, signs } from './resting.svelte.ts';

/** A field somebody has changed before the part that answers lives. */
type Field = HTMLInputElement | HTMLSelectElement;

/** What a part that is waited for is at. */
type Turn = 'rests' | 'loads' | 'failed' | 'lives';

/** Milliseconds after which somebody who waits is told so. */
const patience = 300;

/**
 * A part like a resting one (resting.svelte.ts) that not even its code is loaded for until somebody turns to it, or the address carries a choice.
 * What was chosen or unfolded before it lives counts. Where it cannot be loaded, the next sign, the network that is back, or `again` tries once more.
 */
export function awaited<Props extends Record<string, unknown>>(
	load: () => Promise<readonly [Component<Props>, Props]>
) {
	const context = getAllContexts();
	let turn: Turn = $state('rests');
	let again = () => {};
	const here: Attachment<HTMLElement> = (box) => {
		const isDrawn = box.firstChild !== null;
		const changed: Field[] = [];
		const waits = new AbortController();
		const { signal } = waits;
		let drop: (() => void) | undefined;
		let isAsked = false;
		let isGone = false;

		async function wake() {
			if (isAsked) return;
			isAsked = true;
			const slow = setTimeout(() => (turn = 'loads'), patience);
			const loaded = await load().catch(() => undefined);
			clearTimeout(slow);
			if (isGone) return;
			turn = loaded ? 'lives' : 'failed';
			isAsked = loaded !== undefined;
			if (loaded) {
				waits.abort();
				const [Part, props] = loaded;
				const options = { target: box, props, context };
				keeping(box, changed, () => {
					if (isDrawn) bound(box);
					const part = isDrawn ? hydrate(Part, options) : mount(Part, options);
					drop = () => void unmount(part);
				});
			}
			box.dataset.answered = '';
		}

		box.addEventListener('change', ({ target }) => changed.push(target as Field), { signal });
		for (const sign of [...signs, 'change'])
			box.addEventListener(sign, () => void wake(), { capture: true, signal });
		again = () => void wake();
		addEventListener('online', () => turn === 'failed' && again(), { signal });
		if (!isDrawn || location.search !== '') void wake();
		return () => {
			isGone = true;
			waits.abort();
			drop?.();
		};
	};
	return {
		here,
		get turn() {
			return turn;
		},
		again: () => again()
	};
}

/** Brings a part to life with what readers have done to it before. */
function keeping(box: HTMLElement, changed: readonly Field[], live: () => void): void {
	const open = [...box.querySelectorAll('details')].filter((own) => own.open);
	const acts = [...changed].map((field) => [field, field.value] as const);
	flushSync(live);
	for (const own of open) own.open = true;
	for (const [field, value] of acts) {
		field.value = value;
		if (field instanceof HTMLInputElement) field.checked = true;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}
}
