import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { county } from '../../src/lib/core/county.ts';
import { violations } from '../support/axe.ts';
import { rowsOf } from '../support/data.ts';
import { facet, searched } from '../support/facets.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const sizes = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 }
] as const;

const boxOf = async (place: Locator) => {
	const box = await place.boundingBox();
	if (!box) throw new Error('Nothing to measure.');
	return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};
const firstEntry = (page: Page) => page.locator('#liste article:visible .name').first();
const matrix = (page: Page) => page.locator('#activities-coverage .chart-frame');
/** Waits until a choice has been painted. */
const painted = (page: Page) =>
	page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);

describe.each(sizes)('the desk at $width px', (viewport) => {
	const isWide = viewport.width > 1200;

	it('shows what a link chose without scrolling', async () => {
		for (const path of ['aktivitaeten/', 'en/aktivitaeten/']) {
			const { page, close } = await site.visit(`${path}?zielgruppe=gefluechtete`, { viewport });
			const [entry, count] = [
				await boxOf(firstEntry(page)),
				await boxOf(page.locator('#ergebnis'))
			];
			expect(await page.evaluate(() => scrollY)).toBe(0);
			expect(entry.y).toBeGreaterThan(count.bottom);
			expect(entry.bottom).toBeLessThan(viewport.height);
			expect(entry.right).toBeLessThan(viewport.width);
			await close();
		}
	});

	it('shows what the reader chose in the panel without scrolling', async () => {
		const { page, close } = await site.visit('aktivitaeten/', { viewport });
		if (!isWide) await page.getByRole('button', { name: /^Auswahl eingrenzen/ }).click();
		await facet(page, 'Zielgruppe').click();
		await page.getByRole('option', { name: /^Geflüchtete(?! aus)/ }).click();
		await page.keyboard.press('Escape');
		await searched(page, /zielgruppe=gefluechtete/);
		if (!isWide) await page.getByRole('button', { name: /Aktivitäten anzeigen$/ }).click();
		await painted(page);
		const [entry, chip] = await Promise.all([
			boxOf(firstEntry(page)),
			boxOf(page.getByRole('button', { name: 'Zielgruppe: Geflüchtete entfernen' }))
		]);
		expect(chip.y).toBeGreaterThan(0);
		expect(entry.y).toBeGreaterThan(chip.bottom);
		expect(entry.bottom).toBeLessThan(viewport.height);
		await close();
	});

	it('has list and matrix side by side where there is room, else the list first', async () => {
		const { page, close } = await site.visit('aktivitaeten/', { viewport });
		const [list, drawn] = [await boxOf(page.locator('#liste')), await boxOf(matrix(page))];
		if (isWide) {
			expect(list.right).toBeLessThan(drawn.x);
			expect(Math.max(list.y, drawn.y)).toBeLessThan(viewport.height);
			expect(list.bottom).toBeGreaterThan(drawn.y);
		} else {
			expect(list.bottom).toBeLessThan(drawn.y);
			// Nothing is chosen yet: the list is its headings, and the matrix is not far.
			expect(await firstEntry(page).count()).toBe(0);
			expect((await boxOf(page.locator('#activities-coverage'))).y).toBeLessThan(
				2 * viewport.height
			);
			await page.locator('#liste h3 a').nth(1).click();
			await searched(page, /^\?thema=[a-z]+$/);
			expect((await boxOf(firstEntry(page))).bottom).toBeLessThan(viewport.height);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
		await close();
	});

	it('shows in view what a cell further down chose', async () => {
		const { page, close } = await site.visit('aktivitaeten/', { viewport });
		const named = '#activities-coverage a.k-mark:not([aria-label*="nicht genannt"])';
		const cell = page.locator(named).last();
		await cell.scrollIntoViewIfNeeded();
		await cell.click();
		await searched(page, /thema=.*zielgruppe=/);
		await painted(page);
		const said = isWide
			? firstEntry(page)
			: page.locator('p', { has: page.getByRole('link', { name: 'Zur Liste' }) });
		const box = await boxOf(said);
		expect(box.y).toBeGreaterThan(0);
		expect(box.bottom).toBeLessThanOrEqual(viewport.height);
		if (!isWide) {
			expect(await said.innerText()).toMatch(/^\d+ von \d+: \d+ (genannt|auch offen)/);
			await page.getByRole('link', { name: 'Zur Liste' }).click();
			await expect.poll(async () => (await boxOf(firstEntry(page))).y).toBeGreaterThan(0);
			const entry = await boxOf(firstEntry(page));
			expect(entry.bottom).toBeLessThan(viewport.height);
		}
		await close();
	});

	it('lands on the list, after late layout too', async () => {
		const { page, close } = await site.visit('aktivitaeten/?zielgruppe=sgb2#liste', { viewport });
		const top = async () => Math.round((await boxOf(page.locator('#liste'))).y);
		await expect.poll(top).toBeLessThan(40);
		await page.evaluate(() => {
			const late = document.createElement('div');
			late.style.height = '300px';
			document.querySelector('main')?.prepend(late);
		});
		await expect.poll(top).toBeLessThan(40);
		expect(await top()).toBeGreaterThan(-10);
		await close();
	});
});

describe('the desk', () => {
	it('has all entries on a phone without scripts', async () => {
		const { page, close } = await site.visit('aktivitaeten/', {
			viewport: sizes[0],
			javaScriptEnabled: false
		});
		const all = await page.locator('#liste article').count();
		expect(all).toBeGreaterThan(50);
		expect(await page.locator('#liste article:visible').count()).toBe(all);
		await close();
	});

	it.each([
		['aktivitaeten/', 'in der Liste nicht genannt', 'Dieselbe Zielgruppe in anderen Themen'],
		['en/aktivitaeten/', 'not named in the list', 'The same target group in other themes']
	])('says who is near an empty cell, by keyboard too (%s)', async (path, unnamed, title) => {
		const { page, errors, close } = await site.visit(path, { viewport: sizes[2] });
		const start = page.locator('#activities-coverage a.k-mark[tabindex="0"]');
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		await start.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(await focused()).toContain(`: ${unnamed}`);
		await page.keyboard.press('Enter');
		await searched(page, /thema=gesundheit&zielgruppe=schueler/);
		const near = page.getByRole('heading', { name: title });
		await near.waitFor();
		expect((await boxOf(near)).bottom).toBeLessThan(sizes[2].height);
		// The cell stays where it is, with the focus, and takes the choice back.
		expect(await focused()).toContain(`: ${unnamed}`);
		expect(await page.locator('#activities-coverage .k-chosen').count()).toBe(1);
		const text = await page.locator('#liste').innerText();
		expect(text).not.toMatch(/gibt es nicht|there is no/i);
		expect(text).toMatch(
			/Größe der Gruppe: hier keiner amtlichen Zahl zugeordnet|Size of the group: no official number assigned here/
		);
		expect(await violations(page)).toEqual([]);
		// Whoever is near is one click away.
		await page.locator('#liste a[href*="thema=berufe"]').click();
		await searched(page, /thema=berufe&zielgruppe=schueler/);
		await firstEntry(page).waitFor();
		expect(errors).toEqual([]);
		await close();
	});

	it('opens what stands open to a group although the list does not name it', async () => {
		const { page, close } = await site.visit('aktivitaeten/', { viewport: sizes[2] });
		const cell = page.getByRole('link', { name: /^Geflüchtete, Qualifizierung: 2 auch offen/ });
		await cell.click();
		await searched(page, /thema=qualifizierung&zielgruppe=gefluechtete/);
		await expect.poll(() => page.locator('#liste article:visible').count()).toBe(2);
		await close();
	});

	it('says how large a group is, with date, source and doubt', async () => {
		const { page, close } = await site.visit('aktivitaeten/?zielgruppe=gefluechtete');
		const [own] = rowsOf('target-group-sizes').filter((row) => row.target_group === 'gefluechtete');
		const [last] = rowsOf('minimum-income')
			.filter((row) => row.indicator === own?.indicator && row.region === county.region)
			.filter((row) => row.value !== '')
			.toSorted((a, b) => String(b.period).localeCompare(String(a.period)));
		const people = Number(last?.value).toLocaleString('de-DE');
		const line = page.locator('#liste summary', { hasText: 'Größe der Gruppe' });
		expect(await line.innerText()).toContain(`mindestens ${people} Personen`);
		await line.click();
		const said = await page.locator('#liste details p').innerText();
		expect(said).toContain(`Tabelle ${last?.source}`);
		expect(said).toContain('unsere Annahme');
		await close();
	});

	it('puts the largest groups first and says which nobody has counted', async () => {
		const { page, close } = await site.visit('aktivitaeten/', { viewport: sizes[2] });
		await page.getByLabel('Zeilen ordnen').selectOption('groesse');
		await searched(page, /reihenfolge=groesse/);
		const column = page.locator('#activities-coverage table tbody tr td:nth-child(2)');
		const known = rowsOf('target-group-sizes').length;
		const all = rowsOf('target-groups').length;
		await expect.poll(() => column.count()).toBe(all);
		const numbers = async () =>
			(await column.allTextContents())
				.slice(0, known)
				.map((text) => Number(text.replace(/\D*([\d.]+).*/, '$1').replaceAll('.', '')));
		// The table follows the choice a moment later.
		await expect
			.poll(async () => {
				const found = await numbers();
				return found.every((size, index) => size <= (found[index - 1] ?? Infinity));
			})
			.toBe(true);
		const texts = await column.allTextContents();
		expect(new Set(texts.slice(known))).toEqual(new Set(['keine amtliche Zahl zugeordnet']));
		await close();
	});

	it('offers order and files before the entries, of which its edge cuts none at the end', async () => {
		const { page, close } = await site.visit('aktivitaeten/', { viewport: sizes[2] });
		const pane = page.locator('#liste');
		const entry = await boxOf(firstEntry(page));
		const order = pane.getByRole('group', { name: 'Ordnen nach' });
		const save = pane.getByRole('button', { name: 'CSV', exact: true });
		for (const control of [order, save])
			expect((await boxOf(control)).bottom).toBeLessThan(entry.y);
		await order.getByRole('radio', { name: 'Thema' }).focus();
		await page.keyboard.press('Tab');
		expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
		await pane.evaluate((box) => (box.scrollTop = box.scrollHeight));
		const last = await boxOf(pane.locator('article:visible').last());
		expect(last.bottom).toBeLessThan((await boxOf(pane)).bottom - 40);
		await close();
	});

	it('begins at the first entry with each choice', async () => {
		const { page, close } = await site.visit('aktivitaeten/', { viewport: sizes[2] });
		const pane = page.locator('#liste');
		await pane.evaluate((box) => (box.scrollTop = 3000));
		await painted(page);
		await page.locator('#activities-coverage a.k-mark').first().click();
		await searched(page, /thema=/);
		await painted(page);
		expect(await pane.evaluate((box) => box.scrollTop)).toBe(0);
		await close();
	});
});
