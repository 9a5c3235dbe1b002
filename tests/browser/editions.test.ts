import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { county } from '../../src/lib/core/county.ts';
import { rowsOf } from '../support/data.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const of = (edition: number) =>
	rowsOf('activities').filter((own) => own.edition === String(edition));
const [before, after] = [of(county.edition - 1), of(county.edition)];
const idsOf = (rows: Record<string, string>[]) => new Set(rows.map(({ activity }) => activity));

const listed = async (page: Page, kind: string) => {
	const names = page.locator(`#aenderung-${kind} .name`);
	return (await names.allInnerTexts()).toSorted();
};
const names = (rows: Record<string, string>[]) => rows.map(({ name }) => name ?? '').toSorted();
const counterpart = ({ activity }: Record<string, string>) =>
	before.find((own) => own.activity === activity);

describe('what changed between two editions', () => {
	it('is computed from the lists: gone, new, and what differs', async () => {
		const { page, errors, close } = await site.visit('fassungen/');
		expect(await listed(page, 'removed')).toEqual(
			names(before.filter(({ activity }) => !idsOf(after).has(activity)))
		);
		expect(await listed(page, 'added')).toEqual(
			names(after.filter(({ activity }) => !idsOf(before).has(activity)))
		);
		for (const field of ['theme', 'lead'])
			expect(await listed(page, field)).toEqual(
				names(after.filter((own) => counterpart(own) && counterpart(own)?.[field] !== own[field]))
			);
		expect(errors).toEqual([]);
		await close();
	});

	it('keeps wording apart from substance', async () => {
		const { page, close } = await site.visit('fassungen/');
		const section = (title: string) =>
			page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) }).last();
		const kinds = (title: string) =>
			section(title)
				.locator('section')
				.evaluateAll((all) => all.map(({ id }) => id.replace('aenderung-', '')));
		const substance = await kinds('Die Änderungen im Einzelnen');
		expect(substance).not.toContain('wording');
		expect(substance).not.toContain('inferred');
		const apart = await page.locator('#aenderung-wording, #aenderung-inferred').count();
		if (apart > 0) expect(await kinds('Ohne Einfluss auf den Inhalt')).toHaveLength(apart);
		await close();
	});

	it('is reached from a bar by keyboard, read in English, and says when an edition is unknown', async () => {
		const { page, close } = await site.visit('en/fassungen/?von=99');
		expect(await page.locator('main [role="status"]').first().innerText()).toContain('99');
		const bar = page.locator('main figure svg:visible a').first();
		await bar.focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/#aenderung-\w+$/);
		expect(await page.locator(':target').count()).toBe(1);
		expect(await page.locator('main').innerText()).toContain('The changes in detail');
		await close();
	});
});
