import type { Page } from 'playwright-core';

/** Waits until a page answers: its scripts live, an embed rests, or it is one without scripts that says so. */
export const alive = (page: Page): Promise<void> =>
	page
		.locator('html:is([data-live="true"], [data-rests], [data-floor])')
		.waitFor({ state: 'attached' });
