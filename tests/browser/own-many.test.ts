import { expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { choose, courses } from '../support/own.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

it('own numbers stand below several indicators as small pictures, and the address does not know them', async () => {
	const { page, requests, errors, close } = await site.visit('eigene-daten/');
	await page.waitForLoadState('networkidle');
	await choose(page, courses);
	await page.getByRole('link', { name: 'Im Vergleich ansehen' }).click();
	await page.getByRole('link', { name: 'Mehrere Kennzahlen nebeneinander' }).first().click();
	const part = page.locator('section', { hasText: 'Eigene Zahlen: eigene Daten, nicht amtlich' });
	await part.getByRole('combobox', { name: 'Eigene Zahlen wählen' }).click();
	const address = page.url();
	requests.length = 0;
	for (const name of ['Teilnahmequote (kurse.csv)', 'Plätze (kurse.csv)'])
		await part.getByRole('option', { name }).click();
	await page.keyboard.press('Escape');
	const figure = page.locator('figure#eigene-daten-mehrere');
	await figure.getByText('2 eigene Zahlen: Teilnahmequote und Plätze').waitFor();
	expect(await figure.innerText()).toContain('Quelle: eigene Daten, nicht amtlich');
	expect(await figure.textContent()).toContain('130');
	await page.getByRole('radio', { name: 'erstes gemeinsames Jahr = 100' }).check();
	await figure.getByText(/= 100/).first().waitFor();
	expect(await violations(page)).toEqual([]);
	const told = /kurse|teilnahme|pl(ae|%c3%a4|ä)tze/i;
	expect([address, page.url(), ...requests].filter((url) => told.test(url))).toEqual([]);
	expect(errors).toEqual([]);
	await close();
});
