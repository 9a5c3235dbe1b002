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
		expect(await card.innerText()).toMatch(
			/62,5.*Main-Taunus-Kreis, Zeitraum nicht genannt\s· Abschnitt 3\.3/s
		);
		expect(await page.locator('#f063').innerText()).toMatch(/über 40.*Region nicht genannt/s);
		expect(await page.locator('#f061').textContent()).toContain('Redewendung, keine Zahl');
		await close();
	});

	it('of employment stands beside the edition before', async () => {
		const { page, close } = await site.visit('arbeitsmarkt/');
		const head = page.getByRole('rowheader', { name: /^Beschäftigungsquote\s¹$/ });
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

	it('reads as a plan: goals, decisions, factors and results with section and status', async () => {
		const { page, close } = await site.visit('en/strategie/', { javaScriptEnabled: false });
		const points = rowsOf('strategy-points');
		for (const kind of ['goal', 'decision', 'success-factor', 'workshop'])
			expect(await page.locator(`section[aria-labelledby="plan-${kind}"] li`).count()).toBe(
				points.filter((row) => row.kind === kind).length
			);
		expect(
			await page.locator('li', { hasText: 'equal opportunities has been set up' }).innerText()
		).toMatch(/done\s· section 1\s· May 2023/);
		await close();
	});

	it('is missing as an indicator: the theme says which and what there is', async () => {
		const { page, close } = await site.visit('themen/gesundheit/', { javaScriptEnabled: false });
		expect(await page.locator('dl.gap').innerText()).toMatch(/Krankenstand.*SGB XII/s);
		expect(await page.locator('#f032').innerText()).toContain('zwei Drittel');
		await close();
	});

	it('asks to look at local areas: the municipalities side by side', async () => {
		const { page, close } = await site.visit('gemeinden/', { javaScriptEnabled: false });
		expect(await page.locator('main figure').count()).toBe(5);
		const names = page.locator('main > section table tbody th, main section > .scroll tbody th');
		expect((await names.allInnerTexts()).slice(-12, -9)).toEqual([
			'Hofheim',
			'Kelkheim',
			'Hattersheim'
		]);
		await close();
	});
});
