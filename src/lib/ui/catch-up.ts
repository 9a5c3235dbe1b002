/** Does again what a reader has done before the page lived, in its order; src/app.html has kept it. */
export function catchUp(): void {
	for (const { own, type, value, checked } of early.splice(0)) {
		// A part that rests comes to life before the act arrives.
		own.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
		if (type === 'click') own.click();
		else {
			Object.assign(own, { value, checked });
			own.dispatchEvent(new Event(type, { bubbles: true }));
		}
	}
}
