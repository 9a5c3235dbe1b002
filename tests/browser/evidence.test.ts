import { describe, expect, it } from 'vitest';
import { rowsOf } from '../support/data.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const figures = rowsOf('strategy-figures');
const views = [...new Set(figures.map(({ view }) => view))];

describe('what the strategy names', () => {
	it.each(['', 'en'])(
		'stands on the page of its subject, all 101 of it, "%s"',
		async (lang) => {
			const found: string[] = [];
			for (const view of views) {
				const html = await (await fetch(site.url(`${lang}${view}`.replace(/^\//, '')))).text();
				const own = figures.filter((row) => row.view === view);
				for (const { figure = '' } of own)
					if (html.includes(`id="${figure.toLowerCase()}"`)) found.push(figure);
			}
			expect(found.toSorted()).toEqual(figures.map(({ figure }) => figure));
			expect(found).toHaveLength(101);
		},
		60_000
	);

	it('on basic income support is the outcome after a year, with section and kind of figure', async () => {
		const { page, close } = await site.visit('grundsicherung/', { javaScriptEnabled: false });
		const card = page.locator('#f062');
		expect(await card.innerText()).toMatch(/62,5.*Main-Taunus-Kreis · Abschnitt 3\.3/s);
		expect(await page.locator('#f063').innerText()).toMatch(/über 40.*keine Angabe/s);
		expect(await page.locator('#f061').count()).toBe(1);
		await close();
	});

	it('of employment stands beside the edition before', async () => {
		const { page, close } = await site.visit('arbeitsmarkt/');
		const head = page.getByRole('rowheader', { name: 'Beschäftigungsquote', exact: true });
		const row = page.locator('tr').filter({ has: head });
		expect(await row.innerText()).toMatch(/62,8.*64,4/s);
		await close();
	});

	it('has a place that its list names', async () => {
		const { page, close } = await site.visit('zahlen/');
		await page.locator('#f062 a[href$="/grundsicherung/#f062"]').click();
		await page.waitForURL(/grundsicherung\/#f062/);
		expect(await page.locator('#f062').isVisible()).toBe(true);
		await close();
	});
});
