import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The actions of a figure, as the list below its button. */
export const barOf = (page: Page, figure = 'unemployment') =>
	page.locator(`figure#${figure} .actions`).getByRole('group');

/** Opens the list of actions, unless it is open. */
export async function openBar(page: Page, figure = 'unemployment') {
	const button = page.locator(`figure#${figure} .actions > button`);
	if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
	const bar = barOf(page, figure);
	await bar.waitFor();
	return bar;
}

/** Opens a dialog of the actions. */
export async function openDialog(page: Page, name: string, figure?: string) {
	const bar = await openBar(page, figure);
	await bar.getByRole('button', { name, exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.waitFor();
	return dialog;
}

/** Clicks a button of the dialog and gives the file that is saved. */
export async function take(page: Page, name: RegExp) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('dialog').getByRole('button', { name }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
