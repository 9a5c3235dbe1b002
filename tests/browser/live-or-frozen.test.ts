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

	it('is offered for the address of the picture', async () => {
		const { page, close } = await site.visit(`en/${path}`);
		await open(page, 'Image');
		for (const [name, address] of [
			['Live: always shows the newest data', site.url('en/figures/unemployment.png')],
			['Frozen: stays with the edition of', site.url(`e/${edition}/en/figures/unemployment.png`)]
		] as const) {
			expect(await valueOf(page, name)).toBe(address);
			expect((await fetch(address)).headers.get('content-type')).toBe('image/png');
		}
		await close();
	});

	it('stands in every citation, with what the datasets say', async () => {
		const { page, close } = await site.visit(path);
		const dialog = await open(page, 'Zitieren');
		const frozen = `${site.url(`e/${edition}/embed/unemployment/`)}?gruppe=young`;
		const card = dialog.locator('.card');
		await card.getByText('Dauerhafte Adresse').waitFor();
		expect(await card.getByRole('link', { name: frozen }).getAttribute('href')).toBe(frozen);
		const lines = await card.locator('p').allTextContents();
		expect(lines).toContainEqual(expect.stringMatching(/Definition:\s+Arbeitslosenquote der 15-/));
		expect(lines).toContainEqual(expect.stringMatching(/Gebietsstand:\s+Wie in der Quelle/));
		expect(lines).toContainEqual(expect.stringMatching(/Gezählt nach:\s+Wohnort/));
		expect(await valueOf(page, 'BibTeX')).toContain(`url = {${frozen}}`);
		const [item] = JSON.parse(await valueOf(page, 'CSL-JSON'));
		expect(item).toMatchObject({ URL: frozen, version: edition });
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
