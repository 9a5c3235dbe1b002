import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { county } from '../../src/lib/core/county.ts';
import { violations } from '../support/axe.ts';
import { rowsOf } from '../support/data.ts';
import { choose, facet, search, searched } from '../support/facets.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

// The browser has no inner text for what it leaves out of layout off the screen.
const listed = async (page: Page) => {
	const names = await page.locator('#liste article:visible .name').allTextContents();
	return names.map((name) => name.trim());
};
const marks = (page: Page, figure: string) => page.locator(`#activities-${figure} a.k-mark`);
const chosenMarks = (page: Page, figure: string) =>
	page.locator(`#activities-${figure} .k-chosen`).count();

/** The number the page announces, once list and figures have followed it. */
async function agreed(page: Page): Promise<number> {
	const said = async () => Number.parseInt(await page.locator('#ergebnis').innerText(), 10);
	// The address changes first; the page follows in the next frames.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	await expect.poll(async () => (await listed(page)).length).toBe(await said());
	return said();
}

describe('the activities', () => {
	it('are the same for everyone who opens the address, after reload and after back', async () => {
		const { page, errors, close } = await site.visit('aktivitaeten/');
		const all = await listed(page);
		await choose(page, 'Thema');
		await searched(page, /thema=/);
		const [first, few] = [search(page), await agreed(page)];
		await choose(page, 'Status');
		await searched(page, /status=/);
		await agreed(page);
		const [address, some] = [search(page), await listed(page)];
		expect(some.length).toBeGreaterThan(0);
		expect(some.length).toBeLessThan(all.length);

		await page.goBack();
		await expect.poll(() => search(page)).toBe(first);
		expect(await agreed(page)).toBe(few);
		await page.goBack();
		await expect.poll(() => search(page)).toBe('');
		expect(await agreed(page)).toBe(all.length);
		await page.goForward();
		await page.goForward();
		await expect.poll(() => search(page)).toBe(address);

		await page.reload({ waitUntil: 'networkidle' });
		expect(await listed(page)).toEqual(some);
		await page.goBack();
		await expect.poll(() => search(page)).toBe(first);
		expect(await agreed(page)).toBe(few);
		await page.goForward();
		await expect.poll(() => search(page)).toBe(address);
		await agreed(page);
		await page.locator('#liste article:visible a').first().click();
		await page.waitForURL(/aktivitaeten\/[^/?]+\/$/);
		await page.goBack();
		await searched(page, /thema=.*status=/);
		await page.locator('#liste article:visible').first().waitFor();
		expect(await listed(page)).toEqual(some);
		await close();

		const other = await site.visit(`aktivitaeten/${address}`);
		expect(await listed(other.page)).toEqual(some);
		await other.close();
		expect([...errors, ...other.errors]).toEqual([]);
	});

	it('opens the next list, or leaves the panel, with one click while a list is open', async () => {
		const { page, close } = await site.visit('aktivitaeten/');
		await page.setViewportSize({ width: 1440, height: 1000 });
		const isOpen = (name: string) => facet(page, name).getAttribute('aria-expanded');
		await facet(page, 'Status').click();
		await page.locator('main').getByRole('option').first().waitFor();
		const box = await facet(page, 'Federführung').boundingBox();
		if (!box) throw new Error('The field of the lead is not on the page.');
		await page.mouse.click(box.x + 20, box.y + box.height / 2, { delay: 50 });
		expect([await isOpen('Status'), await isOpen('Federführung')]).toEqual(['false', 'true']);

		await page.setViewportSize({ width: 360, height: 740 });
		const fold = page.getByRole('button', { name: /^Auswahl eingrenzen/ });
		await fold.click();
		await choose(page, 'Status');
		await facet(page, 'Status').click();
		await page.locator('main').getByRole('option').first().waitFor();
		await page.getByRole('button', { name: /Aktivität(en)? anzeigen$/ }).click();
		expect(await fold.getAttribute('aria-expanded')).toBe('false');
		await close();
	});

	it('take all letters of a search as one step', async () => {
		const { page, close } = await site.visit('aktivitaeten/');
		await choose(page, 'Status');
		await searched(page, /status=/);
		const before = search(page);
		const field = page.getByRole('searchbox');
		for (const letters of ['Ausb', 'ildung']) {
			await field.pressSequentially(letters);
			await searched(page, new RegExp(`q=[A-z]*${letters}$`));
		}
		await agreed(page);
		await page.goBack();
		await expect.poll(() => search(page)).toBe(before);
		await close();
	});

	it('follow a cell of the matrix, which a chip or the same cell takes back', async () => {
		const { page, close } = await site.visit('aktivitaeten/');
		const all = await agreed(page);
		const cell = marks(page, 'coverage').first();
		await cell.waitFor();
		const columns = await page.locator('#activities-coverage [data-mark]').count();
		await cell.click();
		await searched(page, /thema=.*zielgruppe=/);
		const some = await agreed(page);
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(all);
		expect(await page.locator('#activities-coverage [data-mark]').count()).toBe(columns);
		expect(await chosenMarks(page, 'coverage')).toBe(1);
		// Spoken names follow behind the frame.
		await expect.poll(() => cell.getAttribute('aria-label')).toMatch(/, gewählt$/);
		expect(await chosenMarks(page, 'by-theme')).toBe(1);
		const chip = (title: string) =>
			page.getByRole('button', { name: new RegExp(`^${title}: .* entfernen$`) });
		expect([await chip('Thema').count(), await chip('Zielgruppe').count()]).toEqual([1, 1]);

		await cell.click();
		await searched(page, /^$/);
		expect(await agreed(page)).toBe(all);
		await cell.focus();
		await page.keyboard.press('Enter');
		await searched(page, /thema=.*zielgruppe=/);
		await chip('Thema').click();
		await searched(page, /^\?zielgruppe=[^&]+$/);
		expect(await agreed(page)).toBeGreaterThanOrEqual(some);
		await chip('Zielgruppe').click();
		await searched(page, /^$/);
		expect(await agreed(page)).toBe(all);
		await close();
	});

	it('follow a bar with the mouse and the keyboard', async () => {
		const { page, close } = await site.visit('en/aktivitaeten/');
		const all = await agreed(page);
		const bar = marks(page, 'by-status').nth(1);
		const [, wanted] = /: (\d+) /.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
		await bar.click();
		await searched(page, /^\?status=/);
		expect(await agreed(page)).toBe(Number(wanted));
		expect(await chosenMarks(page, 'by-status')).toBe(1);
		expect(await marks(page, 'by-status').count()).toBeGreaterThan(1);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await searched(page, /^\?status=.*&status=/);
		expect(await chosenMarks(page, 'by-status')).toBe(2);
		await page.getByRole('button', { name: 'Reset everything' }).click();
		await searched(page, /^$/);
		expect(await agreed(page)).toBe(all);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('ergebnis');
		await close();
	});

	it('go along to the other language', async () => {
		const { page, close } = await site.visit('aktivitaeten/?zielgruppe=sgb2&status=planned');
		const before = await agreed(page);
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL(/\/en\/aktivitaeten\/\?zielgruppe=sgb2&status=planned$/);
		await expect.poll(() => agreed(page)).toBe(before);
		await close();
	});

	it('swap rows and columns instead of showing one dimension twice', async () => {
		const { page, close } = await site.visit('aktivitaeten/');
		await page.getByLabel('Zeilen', { exact: true }).selectOption('thema');
		await searched(page, /zeilen=thema/);
		expect(await page.getByLabel('Spalten', { exact: true }).inputValue()).toBe('zielgruppe');
		const spots = page.locator('details', { hasText: /in der Liste nicht genannt: in Worten/ });
		await spots.locator('summary').click();
		await expect
			.poll(() => spots.locator('li').first().innerText())
			.toMatch(
				/^Im Thema „.*“ nennt die Liste .* nicht als Zielgruppe, auch nicht über ein allgemeines Angebot; Hilfe kann es trotzdem geben[.:]/
			);
		await close();
	});

	it('keep a legal domain apart that is named from one that is inferred', async () => {
		const { page, close } = await site.visit('aktivitaeten/?recht=SGB+II');
		const named = await agreed(page);
		const counts = [];
		for (const [choice, name] of [
			['SGB+II+genannt', 'SGB II, in der Liste genannt'],
			['SGB+II+erschlossen', 'SGB II, erschlossen']
		]) {
			await page.goto(site.url(`aktivitaeten/?recht=${choice}`), { waitUntil: 'networkidle' });
			await page.getByRole('button', { name: `Rechtskreis: ${name} entfernen` }).waitFor();
			counts.push(await agreed(page));
		}
		await close();
		const rows = rowsOf('activity-legal-domains').filter(
			(row) => row.edition === String(county.edition) && row.legal_domain === 'SGB II'
		);
		const of = (basis: string) => rows.filter((row) => row.basis === basis).length;
		expect(of('implied')).toBeGreaterThan(0);
		expect([named, ...counts]).toEqual([of('explicit'), of('explicit'), of('implied')]);
	});

	it('of another edition are named in every figure', async () => {
		const { page, close } = await site.visit('aktivitaeten/?fassung=1');
		const named = await page.locator('main figure .subtitle').allTextContents();
		const [name = ''] = await page
			.getByLabel('Fassung', { exact: true })
			.locator('option[value="1"]')
			.allInnerTexts();
		await close();
		expect(named).toHaveLength(4);
		expect(named.filter((text) => !text.includes(name.trim()))).toEqual([]);
	});

	it('say so in an address nobody knows and show the rest of the choice', async () => {
		const { page, close } = await site.visit('aktivitaeten/?thema=zauberei&status=running');
		await page.getByText('unbekannte Auswahl (zauberei)').waitFor();
		expect(await page.getByRole('button', { name: /^Status: .* entfernen$/ }).count()).toBe(1);
		await close();
	});

	it.each([
		['aktivitaeten/?q=zzzz', 'Kein Eintrag der Liste erfüllt alle Bedingungen', 'Ohne „Suche“: '],
		['en/aktivitaeten/?q=zzzz', 'No entry of the list meets all conditions', 'Without “Search”: ']
	])('say what to do when nothing is left (%s)', async (path, title, offer) => {
		const { page, close } = await site.visit(path);
		await page.getByRole('heading', { name: title }).waitFor();
		expect(await listed(page)).toEqual([]);
		await page.getByRole('button', { name: offer }).click();
		await page.locator('#liste article:visible').first().waitFor();
		await searched(page, /^$/);
		await close();
	});

	it.each([
		['aktivitaeten/', 'light', { group: 'Zielgruppe', letters: 'flücht', remove: 'entfernen' }],
		['en/aktivitaeten/', 'dark', { group: 'Target group', letters: 'REFUG', remove: 'Remove' }]
	] as const)('are narrowed down by keyboard alone (%s)', async (path, colorScheme, words) => {
		const { page, close } = await site.visit(path, { colorScheme });
		const field = facet(page, words.group);
		const options = page.locator('main').getByRole('option');
		const state = () => field.getAttribute('aria-expanded');
		await field.focus();
		await page.keyboard.press('ArrowDown');
		const all = await options.count();
		expect(await page.getByRole('group').count()).toBeGreaterThan(1);
		await page.keyboard.type(words.letters);
		expect(await options.count()).toBeLessThan(all);
		await page.keyboard.press('Enter');
		await searched(page, /^\?zielgruppe=/);
		const active = page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`);
		expect(await active.getAttribute('aria-selected')).toBe('true');
		const count = await agreed(page);
		expect(await active.innerText()).toContain(String(count));
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Backspace');
		await searched(page, /^\?zielgruppe=[^&]+$/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Escape');
		expect([await state(), await field.inputValue()]).toEqual(['false', '']);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
			'combobox'
		);
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Space');
		await searched(page, /^\?zielgruppe=.*&zielgruppe=/);
		await page.keyboard.press('Tab');
		expect(await state()).toBe('false');
		const chip = page.getByRole('button', { name: words.remove });
		await chip.first().press('Enter');
		await searched(page, /^\?zielgruppe=[^&]+$/);
		await chip.first().press('Enter');
		await searched(page, /^$/);
		await close();
	});

	it('leave the page as a file with one line per activity', async () => {
		const { page, close } = await site.visit('aktivitaeten/?status=planned');
		const count = (await listed(page)).length;
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'CSV', exact: true }).last().click()
		]);
		const chunks: Buffer[] = [];
		for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
		await close();
		expect(download.suggestedFilename()).toContain('status-planned');
		expect(Buffer.concat(chunks).toString().trimEnd().split('\r\n')).toHaveLength(count + 1);
	});
});
