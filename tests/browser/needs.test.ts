import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rowsOf, shownRows } from '../support/data.ts';
import { alive } from '../support/alive.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const links = shownRows('need-activities');
const met = new Set(links.map(({ need }) => need));
const overlaps = new Map(rowsOf('need-overlaps').map((row) => [row.need, row]));
const all = rowsOf('needs');
/** Needs that overlap are one, and met when one of them is. */
const needs = [...Map.groupBy(all, ({ need }) => overlaps.get(need)?.overlap ?? need).values()].map(
	(parts) => ({
		kind: parts[0]?.kind,
		name: overlaps.get(parts[0]?.need)?.name_de ?? parts[0]?.name_de ?? '',
		section: parts[0]?.section ?? '',
		isMet: parts.some(({ need }) => met.has(need)),
		isGroup: parts.some(({ need }) => rowsOf('need-groups').some((row) => row.need === need))
	})
);
const unmet = needs.filter(({ isMet, isGroup }) => !isMet && !isGroup);
const onlyOpen = needs.filter(({ isMet, isGroup }) => !isMet && isGroup);
const general = shownRows('activity-target-groups').filter((row) => row.general === 'yes');
const above = new Set([
	...rowsOf('target-group-wider').flatMap((row) =>
		rowsOf('need-groups').some(
			({ relation, target_group }) => relation === 'same' && target_group === row.target_group
		)
			? [row.wider]
			: []
	),
	...rowsOf('need-groups').flatMap((row) => (row.relation === 'part' ? [row.target_group] : []))
]);
const used = new Set([
	...links.map(({ activity }) => activity),
	...general.flatMap((row) => (above.has(row.target_group) ? [row.activity] : []))
]);
const free = shownRows('activities').filter(({ activity }) => !used.has(activity));

const part = (page: Page, title: string) =>
	page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) }).last();
const chartRows = (page: Page) => page.locator('#bedarfe figure table tbody tr').count();

describe('needs and activities', () => {
	it('name every need without an activity and every activity without a need', async () => {
		const { page, errors, close } = await site.visit('strategie/');
		const gaps = await part(page, 'Bedarfe ohne zugeordneten Eintrag')
			.locator('ul.unnamed li')
			.allInnerTexts();
		expect(gaps).toHaveLength(unmet.length);
		for (const { name, section } of unmet)
			expect(gaps.some((text) => text.includes(name) && text.includes(section))).toBe(true);
		const open = await page.locator('ul.general li').allInnerTexts();
		expect(open).toHaveLength(onlyOpen.length);
		expect(open.join()).toContain('allgemeine Angebote stehen auch offen');
		const names = await part(page, 'Einträge ohne zugeordneten Bedarf')
			.locator('a')
			.allInnerTexts();
		expect(names.toSorted()).toEqual(free.map(({ name }) => name).toSorted());

		const headline = await page.locator('#bedarfe figure h3').first().innerText();
		expect(headline).toMatch(new RegExp(`^${needs.length} Bedarfe: .* ${unmet.length} ohne;`));
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
		const gaps = part(page, 'Bedarfe ohne zugeordneten Eintrag').locator('ul.unnamed li');
		await expect.poll(() => gaps.count()).toBe(open);
		await page.reload({ waitUntil: 'networkidle' });
		await alive(page);
		expect(await chartRows(page)).toBe(occupations);
		expect(await page.getByRole('radio', { name: 'Berufe' }).isChecked()).toBe(true);
		await close();
	});

	it('without a counterpart are sorted through the address', async () => {
		const { page, close } = await site.visit('strategie/');
		const names = part(page, 'Einträge ohne zugeordneten Bedarf');
		await names.getByLabel('Ordnen nach').selectOption('name');
		await page.waitForURL(/\?ohne-sortierung=name/);
		const sorted = free.map(({ name = '' }) => name).toSorted((a, b) => a.localeCompare(b, 'de'));
		await expect.poll(() => names.locator('li a').allInnerTexts()).toEqual(sorted);
		await close();
	});

	it('speak English and need no script', async () => {
		const { page, close } = await site.visit('en/strategie/', { javaScriptEnabled: false });
		const gaps = part(page, 'Needs without an assigned entry').locator('ul.unnamed li');
		expect(await gaps.count()).toBe(unmet.length);
		expect(await part(page, 'Entries without an assigned need').locator('a').count()).toBe(
			free.length
		);
		await close();
	});
});
