import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barOf, openBar, openDialog as open } from '../support/actions.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const path = 'arbeitsmarkt/?gruppe=young';
describe('live or frozen', () => {
	const manifest: unknown = JSON.parse(readFileSync('build/data/manifest.json', 'utf8'));
	const { edition } = manifest as { edition: string };
	const valueOf = (page: Page, name: string) =>
		page.getByRole('dialog').getByRole('textbox', { name }).inputValue();

	it('is chosen for the embed code, and the address leads to the figure as it stays', async () => {
		const { page, close } = await site.visit(path);
		const dialog = await open(page, 'Einbetten');
		expect(await dialog.getByRole('radio', { name: /^aktuell/ }).isChecked()).toBe(true);
		const live = `${site.url('embed/unemployment/')}?gruppe=young&theme=light`;
		expect(await valueOf(page, 'Adresse der Abbildung')).toBe(live);
		await dialog.getByRole('radio', { name: /^fest: bleibt bei der Ausgabe vom/ }).check();
		const frozen = `${site.url(`e/${edition}/embed/unemployment/`)}?gruppe=young&theme=light`;
		expect(await valueOf(page, 'Adresse der Abbildung')).toBe(frozen);
		const code = await valueOf(page, 'Code zum Einbetten');
		expect(code).toContain(`<iframe src="${frozen.replace('&', '&amp;')}"`);
		expect(code).toContain(`<script src="${site.url(`e/${edition}/embed.js`)}" async>`);
		expect(await dialog.textContent()).toContain(`die Ausgabe ${edition}`);
		for (const url of [frozen, site.url(`e/${edition}/embed.js`)])
			expect((await fetch(url)).status, url).toBe(200);
		await close();
	});

	it('is not promised while the site has no address of its own', async () => {
		const { page, close } = await site.visit(`en/${path}`);
		const dialog = await open(page, 'Image');
		await dialog.locator('img').waitFor();
		expect(await dialog.getByRole('textbox', { name: /^Live|^Frozen/ }).count()).toBe(0);
		for (const address of [
			'en/figures/unemployment.png',
			`e/${edition}/en/figures/unemployment.png`
		])
			expect((await fetch(site.url(address))).headers.get('content-type')).toBe('image/png');
		await close();
	});

	it('leaves every citation the address of the page, with what the datasets say', async () => {
		const { page, close } = await site.visit(path);
		const dialog = await open(page, 'Zitieren');
		const own = `${site.url(path)}#unemployment`;
		const card = dialog.locator('.card');
		await card.getByText('Definition:').waitFor();
		expect(await card.getByText('Dauerhafte Adresse').count()).toBe(0);
		expect(await card.getByRole('link', { name: own }).getAttribute('href')).toBe(own);
		const lines = await card.locator('p').allTextContents();
		expect(lines).toContainEqual(expect.stringMatching(/Definition:\s+Arbeitslosenquote der 15-/));
		expect(lines).toContainEqual(expect.stringMatching(/Gebietsstand:\s+Wie in der Quelle/));
		expect(lines).toContainEqual(expect.stringMatching(/Gezählt nach:\s+Wohnort/));
		expect(await valueOf(page, 'BibTeX')).toContain(`url = {${own}}`);
		const [item] = JSON.parse(await valueOf(page, 'CSL-JSON'));
		expect(item).toMatchObject({ URL: own, version: edition });
		await close();
	});

	it('asks for a reload when the site has another edition than the page', async () => {
		const { page, close } = await site.visit(path);
		await page.route('**/data/manifest.json', (route) =>
			route.fulfill({ json: { edition: 'ffffffffffff', date: '2027-11-22' } })
		);
		await (await openBar(page)).getByRole('button', { name: 'Zitieren' }).click();
		await barOf(page).getByRole('status').filter({ hasText: 'laden Sie die Seite neu' }).waitFor();
		expect(await page.getByRole('dialog').count()).toBe(0);
		await close();
	});
});
