import { expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';

// As browsers are set where nothing may be compiled on the device.
const site = useSite(undefined, ['--js-flags=--jitless']);

it('the browser of these tests knows no WebAssembly', async () => {
	const { page, close } = await site.visit('impressum/');
	expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
	await close();
});

it('a pivot is computed all the same, and SQL says what it would need', async () => {
	const { page, errors, requests, close } = await site.visit('analyse/');
	await page.waitForLoadState('networkidle');
	const pivot = page.locator('section[aria-labelledby="pivot"]');
	await pivot.getByLabel('Kennzahl').selectOption('unemployment_rate_all');
	await pivot.getByLabel('Zeilen').selectOption('period');
	await pivot.locator('figure svg').first().waitFor();
	expect(await pivot.getByRole('row', { name: /2025/ }).innerText()).toContain('5,4');
	expect(requests.filter((url) => url.includes('duckdb'))).toEqual([]);
	expect(await violations(page)).toEqual([]);
	const outcome = page.locator('section[aria-labelledby="sql"]');
	await outcome.getByRole('button', { name: /^ausführen$/i }).click();
	await outcome.getByRole('alert').waitFor();
	expect(await outcome.getByRole('alert').innerText()).toMatch(/WebAssembly/);
	expect(errors).toEqual([]);
	await close();
});

it('filters, comparison and maps need none', async () => {
	const { page, errors, close } = await site.visit('arbeitsmarkt/');
	await page.goto(site.url('aktivitaeten/?zielgruppe=gefluechtete'), { waitUntil: 'networkidle' });
	await page.locator('#liste').waitFor();
	await page.goto(site.url('vergleich/?indikator=unemployment_rate_women'), {
		waitUntil: 'networkidle'
	});
	await page.locator('main figure svg:visible').first().waitFor();
	expect(await page.locator('main').innerText()).toContain('Frauen');
	expect(errors).toEqual([]);
	await close();
});
