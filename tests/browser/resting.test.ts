import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

/** A page whose browser never has time: nothing that may wait is ever done. */
async function busy(path: string) {
	const { page, close } = await site.visit('favicon.svg', {
		viewport: { width: 1200, height: 900 }
	});
	await page.addInitScript('window.requestIdleCallback = () => 0');
	await page.goto(site.url(path));
	await page.locator('html[data-live]').waitFor({ state: 'attached' });
	return { page, close };
}
const awake = (page: Page) =>
	page.locator('figure:has(.chart-live)').evaluateAll((figures) => figures.map(({ id }) => id));

describe('a figure that nobody has turned to', () => {
	it('is as the server drew it, and the page lives', async () => {
		const { page, close } = await busy('arbeitsmarkt/');
		expect(await page.locator('html[data-asleep]').count()).toBe(1);
		expect(await awake(page)).toEqual([]);
		const drawn = await page.locator('figure .chart-frame').count();
		expect(drawn).toBeGreaterThan(5);
		expect(await page.locator('figure .chart-stills').count()).toBe(drawn);
		await close();
	});

	it('comes to life under the pointer, alone', async () => {
		const { page, close } = await busy('arbeitsmarkt/');
		const figure = page.locator('figure#unemployment-rate-sex, figure#unemployment').first();
		const id = await figure.getAttribute('id');
		await figure.locator('.chart-frame').hover();
		await figure.locator('.chart-live').waitFor();
		expect(await awake(page)).toEqual([id]);
		await close();
	});

	it('comes to life with the first key, and what was asked for opens', async () => {
		const { page, close } = await busy('arbeitsmarkt/');
		const actions = page.locator('figure .actions button').first();
		await actions.focus();
		await page.keyboard.press('Enter');
		await page.locator('figure .actions [aria-expanded="true"]').first().waitFor();
		await close();
	});

	it('answers a tap on its button', async () => {
		const { page, close } = await busy('grundsicherung/');
		await page.locator('figure .actions button').nth(1).click();
		await page.locator('figure .actions [aria-expanded="true"]').first().waitFor();
		await close();
	});

	it('follows a choice where it is in view', async () => {
		const { page, close } = await busy('arbeitsmarkt/');
		const before = await page.locator('figure#unemployment [id$=-headline]').innerText();
		await page.getByLabel('Frauen', { exact: true }).first().check();
		await expect
			.poll(() => page.locator('figure#unemployment [id$=-headline]').innerText())
			.not.toBe(before);
		await close();
	});

	it('is not waited for by an address with a choice: its figures live at once', async () => {
		const { page, close } = await busy('arbeitsmarkt/?gruppe=women');
		expect(await page.locator('html[data-asleep]').count()).toBe(0);
		expect(await page.locator('figure#unemployment [id$=-headline]').innerText()).toContain(
			'Frauen'
		);
		await close();
	});
});

it('comes to life by and by, its notes once on the page', async () => {
	const { page, errors, close } = await site.visit('arbeitsmarkt/');
	expect(await page.locator('html[data-asleep]').count()).toBe(0);
	expect(errors).toEqual([]);
	const notes = await page
		.locator('figure .about ul li')
		.evaluateAll((items) => items.map(({ textContent }) => textContent));
	expect(notes.length).toBeGreaterThan(5);
	expect(new Set(notes).size).toBe(notes.length);
	await close();
});

it('draws a chart anew only where something else is to be drawn', async () => {
	const { page, close } = await site.visit('aktivitaeten/');
	const mark = page.locator('#activities-coverage a.k-mark').first();
	// Whether marks move is asked of each of them before and after their chart is laid out.
	await page.evaluate(`{
		window.readFrom = new Set();
		const { getAttribute } = Element.prototype;
		Element.prototype.getAttribute = function (name) {
			const figure = this.closest('svg.chart[aria-hidden]')?.closest('figure');
			if (figure) readFrom.add(figure.id);
			return getAttribute.call(this, name);
		};
	}`);
	const laidOut = () => page.evaluate<string[]>('[...readFrom]');
	await mark.click();
	await page.waitForURL(/\?thema=/);
	await page.locator('#activities-coverage .k-chosen').waitFor({ state: 'attached' });
	expect(await laidOut()).not.toContain('activities-coverage');
	await page.getByLabel('Spalten').first().selectOption({ index: 2 });
	await expect.poll(laidOut).toContain('activities-coverage');
	await close();
});
