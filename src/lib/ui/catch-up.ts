import { flushSync } from 'svelte';

type Act = (typeof early)[number];

/** Does again what a reader has done before the page lived, in its order; src/app.html has kept it. The focus stays where the reader has gone since. */
export function catchUp(): void {
	const { activeElement } = document;
	const at = activeElement instanceof HTMLElement && activeElement.matches('input, select, button');
	// It has had the focus since before anybody listened.
	if (at) activeElement.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
	for (const act of early.splice(0)) {
		try {
			flushSync(() => repeat(act));
		} catch (cause) {
			reportError(cause);
		}
		if (at && activeElement !== act.own) leave(act.own, activeElement);
	}
}

function repeat({ own, type, value, checked, max }: Act): void {
	// A part that rests comes to life before the act arrives.
	own.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
	if (type === 'click') {
		own.click();
		return;
	}
	// A place in a list that another act has changed would mean something else.
	if ('max' in own && own.max !== max) return;
	// Files cannot be written, and are still there.
	if (!('files' in own && own.files)) Object.assign(own, { value, checked });
	own.dispatchEvent(new Event(type, { bubbles: true }));
}

/** From what was done to where the reader is now. */
function leave(own: HTMLElement, at: HTMLElement): void {
	if (document.activeElement !== at) at.focus({ preventScroll: true });
	else own.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: at }));
}
