import { describe, expect, it } from 'vitest';
import { rowsOf, shownRows } from '../support/data.ts';
import { alive, useSite } from '../support/site.ts';

const site = useSite();
const activities = shownRows('activities');
const leads = Map.groupBy(activities, ({ lead }) => lead ?? '');
const ranked = [...leads].sort(([, a], [, b]) => b.length - a.length);
const nameOf = (id: string) =>
	rowsOf('organisations').find(({ organisation }) => organisation === id)?.name_de;

describe('the network', () => {
	it('ranks who leads, shows who works together, and leads to each organisation', async () => {
		const { page, errors, close } = await site.visit('netzwerk/');
		const table = page.locator('#network-leads table tbody tr');
		const [first = '', most] = ranked[0] ?? [];
		expect(await table.first().locator('th').textContent()).toBe(nameOf(first));
		const counts = await table.evaluateAll((rows) =>
			rows.map((row) => Number(row.querySelector('td.numeric')?.textContent))
		);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		expect(counts[0]).toBe(most?.length);
		expect(await page.locator('#network-joint svg:visible').count()).toBe(1);
		expect(await page.locator('#network-joint table tbody tr').count()).toBeGreaterThan(2);

		await page
			.locator('main')
			.getByRole('link', { name: nameOf(first), exact: true })
			.first()
			.click();
		await page.waitForURL(new RegExp(`/netzwerk/${first}/$`));
		const own = page.locator('section', { has: page.locator('#federfuehrung') }).locator('li > a');
		expect((await own.allInnerTexts()).toSorted()).toEqual(
			most?.map(({ name }) => name).toSorted()
		);
		const takesPart = shownRows('activity-partners').filter(
			({ organisation, activity }) =>
				organisation === first && most?.every((led) => led.activity !== activity)
		);
		const joined = page.locator('section', { has: page.locator('#partner') }).locator('li > a');
		expect(await joined.count()).toBe(takesPart.length);
		expect(errors).toEqual([]);
		await close();
	});

	it('follows a theme chosen by keyboard, and comes back from its address, in English', async () => {
		const { page, close } = await site.visit('en/netzwerk/');
		await page.getByRole('radio').first().focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL(/\?thema=/);
		const theme = new URL(page.url()).searchParams.get('thema');
		const inTheme = new Set(
			activities.filter((own) => own.theme === theme).map(({ lead }) => lead)
		);
		const rows = page.locator('#network-leads table tbody tr');
		await expect.poll(() => rows.count()).toBe(inTheme.size);
		await page.reload({ waitUntil: 'networkidle' });
		await alive(page);
		expect(await rows.count()).toBe(inTheme.size);
		expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
		await close();
	});
});
