import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rowsOf, shownRows } from '../support/data.ts';
import { alive, useSite } from '../support/site.ts';

const site = useSite();
const met = new Set(shownRows('need-activities').map(({ need }) => need));
const used = new Set(shownRows('need-activities').map(({ activity }) => activity));
const needs = rowsOf('needs');
const unmet = needs.filter(({ need }) => !met.has(need));
const free = shownRows('activities').filter(({ activity }) => !used.has(activity));

const part = (page: Page, title: string) =>
	page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) }).last();
const chartRows = (page: Page) => page.locator('#bedarfe figure table tbody tr').count();

describe('needs and activities', () => {
	it('name every need without an activity and every activity without a need', async () => {
		const { page, errors, close } = await site.visit('strategie/');
		const gaps = await part(page, 'Bedarfe ohne Aktivität').locator('li').allInnerTexts();
		expect(gaps).toHaveLength(unmet.length);
		for (const { name_de, section } of unmet)
			expect(gaps.some((text) => text.includes(`${name_de}`) && text.includes(`${section}`))).toBe(
				true
			);
		const names = await part(page, 'Aktivitäten ohne genannten Bedarf')
			.locator('a')
			.allInnerTexts();
		expect(names.toSorted()).toEqual(free.map(({ name }) => name).toSorted());

		const headline = await page.locator('#bedarfe figure h3').first().innerText();
		expect(headline).toContain(`${unmet.length} von ${needs.length}`);
		expect(errors).toEqual([]);
		await close();
	});

	it('are chosen by kind with the keyboard, and the address brings the choice back', async () => {
		const { page, close } = await site.visit('strategie/');
		expect(await chartRows(page)).toBe(needs.length);
		await page.getByRole('radio', { name: 'Alle' }).focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL(/\?\w+=\w+/);
		const occupations = needs.filter(({ kind }) => kind === 'occupation').length;
		await expect.poll(() => chartRows(page)).toBe(occupations);
		const open = unmet.filter(({ kind }) => kind === 'occupation').length;
		const gaps = part(page, 'Bedarfe ohne Aktivität').locator('li');
		await expect.poll(() => gaps.count()).toBe(open);
		await page.reload({ waitUntil: 'networkidle' });
		await alive(page);
		expect(await chartRows(page)).toBe(occupations);
		expect(await page.getByRole('radio', { name: 'Berufe' }).isChecked()).toBe(true);
		await close();
	});

	it('without a counterpart are sorted through the address', async () => {
		const { page, close } = await site.visit('strategie/');
		const names = part(page, 'Aktivitäten ohne genannten Bedarf');
		await names.getByLabel('Ordnen nach').selectOption('name');
		await page.waitForURL(/\?ohne-sortierung=name/);
		const sorted = free.map(({ name = '' }) => name).toSorted((a, b) => a.localeCompare(b, 'de'));
		await expect.poll(() => names.locator('li a').allInnerTexts()).toEqual(sorted);
		await close();
	});

	it('speak English and need no script', async () => {
		const { page, close } = await site.visit('en/strategie/', { javaScriptEnabled: false });
		const gaps = part(page, 'Needs without an activity').locator('li');
		expect(await gaps.count()).toBe(unmet.length);
		expect(await part(page, 'Activities without a stated need').locator('a').count()).toBe(
			free.length
		);
		await close();
	});
});
