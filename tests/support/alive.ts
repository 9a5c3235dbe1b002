import type { Page } from 'playwright-core';

/** Waits until a page is whole: its scripts live and no part of it rests any more; or it is an embed that rests, or one without scripts that says so. */
export const alive = (page: Page): Promise<void> =>
	page
		.locator('html:is([data-live="true"]:not([data-asleep]), [data-rests], [data-floor])')
		.waitFor({ state: 'attached' });
