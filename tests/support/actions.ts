import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The action bar of a figure. */
export const barOf = (page: Page, figure = 'unemployment') =>
	page.locator(`figure#${figure}`).getByRole('group').last();

/** Opens a dialog of the bar. */
export async function openDialog(page: Page, name: string, figure?: string) {
	await barOf(page, figure).getByRole('button', { name, exact: true }).click();
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
