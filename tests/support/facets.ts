import type { Locator, Page } from 'playwright-core';

/** The combobox of one facet. */
export const facet = (page: Page, name: string): Locator =>
	page.getByRole('combobox', { name, exact: true });

/** Opens a facet and chooses its first option that leaves something. */
export async function choose(page: Page, name: string): Promise<void> {
	await facet(page, name).click();
	await page
		.getByRole('option', { name: /: [1-9]\d* / })
		.first()
		.click();
	await page.keyboard.press('Escape');
}

/** The query of the address. */
export const search = (page: Page): string => new URL(page.url()).search;

/** Waits until the query of the address is as wanted. */
export const searched = (page: Page, wanted: RegExp): Promise<void> =>
	page.waitForURL((url) => wanted.test(url.search));
