import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { rowsOf } from '../support/data.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const events = rowsOf('strategy-calendar');

describe('the controlling page of a county without reports', () => {
	it('shows the calendar with section, and says what is not collected, without JavaScript', async () => {
		const { page, close } = await site.visit('steuerung/', { javaScriptEnabled: false });
		const main = page.locator('main');
		const text = await main.innerText();
		for (const { name_de = '', due_de = '' } of events) {
			expect(text).toContain(name_de);
			expect(text).toContain(due_de);
		}
		expect(text).toContain('Was nicht erhoben ist');
		expect(text).toContain('So beginnt die Erhebung');
		expect(text).toContain('Kein Berichtszeitraum ist angelegt');
		// One picture of what is known, no wall of empty ones.
		expect(await main.locator('figure').count()).toBe(1);
		await close();
	});

	it('calls the check of the list overdue by the day of the edition, not by a clock', async () => {
		const { page, close } = await site.visit('steuerung/', { javaScriptEnabled: false });
		const overdue = page.locator('main li.overdue');
		expect(await overdue.count()).toBe(3);
		const review = overdue.filter({ hasText: 'Liste der Aktivitäten' });
		expect(await review.innerText()).toMatch(
			/überfällig seit 29\.04\.2025.*eine neuere Liste gibt es hier nicht/
		);
		const due = await page
			.locator('section', { has: page.getByRole('heading', { name: 'Überfällig', exact: true }) })
			.innerText();
		expect(due).toContain('Zwei weitere Workshops der Steuerungsgruppe');
		expect(due).toContain('31.12.2024');
		expect(due).not.toContain('Zeitraum der Fortschreibung');
		await close();
	});

	it('names a size only where an official number knows it', async () => {
		const { page, close } = await site.visit('en/steuerung/');
		const section = page.locator('section', {
			has: page.getByRole('heading', { name: 'How large the target groups are' })
		});
		const sizes = await section.locator('dl > div').allInnerTexts();
		expect(sizes).toHaveLength(rowsOf('target-group-sizes').length);
		for (const size of sizes) expect(size).toMatch(/\d people \(.*\d{4}\)[^]*Source: /);
		await close();
	});

	it('is found in menu and search', async () => {
		const { page, close } = await site.visit('suche/?q=Berichtskalender');
		await page.locator('main a[href$="/steuerung/"]').first().waitFor();
		expect(await page.locator('header nav:visible a[href$="/steuerung/"]').count()).toBe(1);
		await close();
	});

	it.each(['steuerung/', 'en/steuerung/'])('%s fits a phone and passes axe', async (path) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const { page, errors, close } = await site.visit(path, {
				...{ viewport: { width: 360, height: 740 }, colorScheme }
			});
			expect(await violations(page)).toEqual([]);
			const width = await page.evaluate('document.documentElement.scrollWidth');
			expect(width).toBeLessThanOrEqual(360);
			expect(errors).toEqual([]);
			await close();
		}
	});
});

describe('the pages on effect', () => {
	const themes = rowsOf('themes').map(({ theme = '' }) => theme);

	it('lead from all themes to the chain of each, filled and empty', async () => {
		const { page, close } = await site.visit('steuerung/wirkung/', { javaScriptEnabled: false });
		const links = page.locator('main ol a');
		expect(await links.count()).toBe(themes.length);
		await links.first().click();
		await page.waitForURL(/\/steuerung\/wirkung\/berufe\/$/);
		const chain = page.locator('#logic-berufe');
		expect(await chain.locator('h3').innerText()).toMatch(
			/^Im Thema „Berufe“ sind 3 von 5 Stufen gefüllt; Output und Outcome sind leer$/
		);
		await chain.locator('summary').first().click();
		expect(await chain.locator('table').innerText()).toContain('nicht erhoben');
		await close();
	});

	it('walk the chain with the keyboard and say what a box holds', async () => {
		const { page, close } = await site.visit('steuerung/wirkung/digitales/');
		await page.locator('#logic-digitales [tabindex="0"]').first().focus();
		await page.keyboard.press('ArrowDown');
		const spoken = () =>
			page.evaluate(
				`document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`
			);
		await expect.poll(spoken).toMatch(/^Aktivitäten: \d/);
		await page.keyboard.press('ArrowDown');
		await expect.poll(spoken).toBe('Output: nicht erhoben');
		await close();
	});

	it('claim no cause for what changed', async () => {
		const { page, close } = await site.visit('en/steuerung/wirkung/bewerbermarkt/');
		expect(await page.locator('main').textContent()).toContain(
			'The comparison shows what changed, not why.'
		);
		const text = await page.locator('main').innerText();
		expect(text).toContain('A comparison of before and after shows no effect of the activities.');
		expect(text).toContain('Main-Taunus district');
		expect(text).not.toMatch(/thanks to|because of the activities/);
		expect(await page.locator('figure[id^="effect-"]').count()).toBeGreaterThan(0);
		await close();
	});

	it.each([
		'steuerung/wirkung/',
		'en/steuerung/wirkung/gesundheit/',
		'steuerung/wirkung/migration/'
	])('%s fits a phone and passes axe', async (path) => {
		const { page, errors, close } = await site.visit(path, {
			...{ viewport: { width: 360, height: 740 }, colorScheme: 'dark' }
		});
		expect(await violations(page)).toEqual([]);
		const width = await page.evaluate('document.documentElement.scrollWidth');
		expect(width).toBeLessThanOrEqual(360);
		expect(errors).toEqual([]);
		await close();
	});
});
