import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe('the first screen of a phone', () => {
	it.each([
		['arbeitsmarkt/', '#unemployment'],
		['en/arbeitsmarkt/', '#unemployment'],
		['fachkraefte/', '#skills-gap'],
		['gemeinden/', '#municipality-map'],
		['themen/berufe/', 'main figure']
	])('says the first finding of /%s whole', async (path, figure) => {
		const { page, close } = await site.visit(path, phone);
		const headline = page.locator(figure).first().locator('h3, h2, figcaption').first();
		const box = await headline.boundingBox();
		expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
		await close();
	});

	it.each([
		['vergleich/', 'compare-lines'],
		['en/vergleich/', 'compare-lines'],
		['vergleich/mehrere/', 'compare-many']
	])('shows the chart of /%s with its finding, the choices folded', async (path, figure) => {
		const { page, errors, close } = await site.visit(path, phone);
		const headline = await page.locator(`#${figure} h3`).boundingBox();
		expect((headline?.y ?? 999) + (headline?.height ?? 0)).toBeLessThanOrEqual(480);
		// The end of the county's line is seen, too.
		const own = page.locator(`#${figure} svg:visible text[font-weight="600"]`, {
			hasText: /^\D*\d+[.,]\d$/
		});
		const end = await own.first().boundingBox();
		expect((end?.y ?? 999) + (end?.height ?? 0)).toBeLessThanOrEqual(740);
		const choice = page.locator('main form').first();
		expect(await choice.isVisible()).toBe(false);
		await page.locator('main button[aria-expanded]').first().click();
		expect(await choice.isVisible()).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(errors).toEqual([]);
		await close();
	});

	it('folds the topics of a district but the first, and opens one by its name', async () => {
		const { page, close } = await site.visit('kreis/', phone);
		const rows = page.locator('main [role="row"]:visible');
		const before = await rows.count();
		await page.locator('summary', { hasText: 'Grundsicherung' }).click();
		expect(await rows.count()).toBeGreaterThan(before);
		await page.setViewportSize({ width: 1440, height: 900 });
		await expect
			.poll(() => page.locator('main details:not([open]) [role="table"]').count())
			.toBe(0);
		await close();
	});

	it('gives the order of the activities its width', async () => {
		const { page, close } = await site.visit('aktivitaeten/', phone);
		await page.locator('.unfold').click();
		const widths = await page
			.locator('fieldset:has(input[name="sort"]), fieldset:has(input[name="sort"]) label')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
		expect(widths[0]).toBeGreaterThan(300);
		expect(Math.min(...widths)).toBeGreaterThan(50);
		await close();
	});

	it('shows the district profile itself, its rarer choices folded there alone', async () => {
		const { page, close } = await site.visit('kreisprofil/', phone);
		const title = await page.locator('main h1').first().boundingBox();
		expect((title?.y ?? 999) + (title?.height ?? 0)).toBeLessThanOrEqual(740);
		const rare = page.getByRole('radio', { name: 'kompakt' });
		expect(await rare.isVisible()).toBe(false);
		await page.setViewportSize({ width: 1440, height: 900 });
		await rare.waitFor();
		await close();
	});

	it('offers choices in one line, of which the next is seen in part', async () => {
		const { page, close } = await site.visit('gemeinden/', phone);
		const [first, next] = await page
			.locator('fieldset label')
			.evaluateAll((labels) => labels.slice(0, 2).map((label) => label.getBoundingClientRect()));
		expect(first?.y).toBe(next?.y);
		expect(next?.x).toBeLessThan(340);
		await page.getByRole('radio').last().focus();
		const last = await page.locator('fieldset label').last().boundingBox();
		expect((last?.x ?? 999) + (last?.width ?? 0)).toBeLessThanOrEqual(360);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		await close();
	});

	it('shows few choices whole in two lines; a line that goes on fades, its end before the fade', async () => {
		const strategy = await site.visit('strategie/', phone);
		const few = strategy.page.locator('#bedarfe fieldset').first();
		const boxes = await few
			.locator('label')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
		expect(new Set(boxes.map(({ y }) => y)).size).toBe(2);
		expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(344);
		await strategy.close();
		const { page, close } = await site.visit('ziele/', phone);
		const line = page.locator('main fieldset').first().locator('div');
		expect(await line.evaluate((own) => getComputedStyle(own).maskImage)).toContain('gradient');
		const choices = line.getByRole('radio');
		await choices.last().focus();
		const last = await line.locator('label').last().boundingBox();
		expect((last?.x ?? 999) + (last?.width ?? 0)).toBeLessThan(348 - 40 + 1);
		await page.keyboard.press('ArrowRight');
		expect(await choices.first().isChecked()).toBe(true);
		expect((await line.locator('label').first().boundingBox())?.x).toBeGreaterThanOrEqual(12);
		await close();
	});
});
