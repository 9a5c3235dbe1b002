import { describe, expect, it } from 'vitest';
import { openBar } from '../support/actions.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

describe('the list of actions', () => {
	it.each([
		['aktivitaeten/', 1280],
		['netzwerk/', 1280],
		['aktivitaeten/', 360]
	])('lies above what follows and answers the mouse (%s, %i px)', async (where, width) => {
		const { page, close } = await site.visit(where, { viewport: { width, height: 800 } });
		const figures = await page.locator('main figure:has(.actions)').all();
		expect(figures.length).toBeGreaterThan(2);
		for (const figure of figures) {
			const id = (await figure.getAttribute('id')) ?? '';
			// A click that something else would take fails here.
			await (await openBar(page, id)).getByRole('button', { name: 'Daten', exact: true }).click();
			await page.getByRole('dialog').waitFor();
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
		}
		await close();
	});

	it('embeds and cites what the figure shows: what its marks choose does not narrow its numbers', async () => {
		const { page, close } = await site.visit('aktivitaeten/?thema=migration&status=running');
		const shown = {
			'activities-coverage': 'aktivitaeten/?status=running#activities-coverage',
			'activities-by-theme': 'aktivitaeten/?status=running#activities-by-theme',
			'activities-by-status': 'aktivitaeten/?thema=migration#activities-by-status'
		};
		for (const [id, address] of Object.entries(shown)) {
			await (
				await openBar(page, id)
			)
				.getByRole('button', { name: 'Zitieren', exact: true })
				.click();
			const dialog = page.getByRole('dialog');
			await expect
				.poll(async () => (await dialog.textContent()) ?? '')
				.toContain(site.url(address));
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
		}
		await close();
	});
});
