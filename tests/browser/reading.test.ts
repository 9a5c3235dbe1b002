import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();
const views = [
	'',
	'fachkraefte/',
	'qualifikation/',
	'grundsicherung/',
	'aktivitaeten/',
	'arbeitsmarkt/'
];

/** Numbers and dates as they are printed: "31.12.2023", "61,2", "−2.590". */
const numbers = (text: string): string[] => text.match(/[−+]?\d[\d.,]*\d|\d/g) ?? [];

describe('with JavaScript switched off', () => {
	it.each(['', 'en/'])('/%s shows its findings and figures at a glance', async (path) => {
		const { page, close } = await site.visit(path, { javaScriptEnabled: false });
		const cards = page.locator('main article');
		const texts = await cards.allInnerTexts();
		const pictures = await page.locator('main article svg:visible').count();
		const rows = page.locator('main [role="row"]:has([role="cell"]):visible');
		const scores = await rows.allInnerTexts();
		await close();
		expect(texts.length).toBeGreaterThanOrEqual(6);
		expect(scores.length).toBeGreaterThan(10);
		expect(scores.filter((text) => numbers(text).length === 0)).toEqual([]);
		expect(texts.filter((text) => numbers(text).length === 0)).toEqual([]);
		expect(pictures).toBeGreaterThanOrEqual(6);
	});

	for (const path of [...views.filter((view) => view !== ''), 'en/fachkraefte/'])
		it(`/${path} shows its figures, sentences and tables`, async () => {
			const { page, close } = await site.visit(path, {
				javaScriptEnabled: false,
				viewport: { width: 1440, height: 900 }
			});
			const figures = await page.locator('main figure').count();
			const charts = await page.locator('main figure svg:visible').count();
			const tables = await page.locator('main figure table tbody tr').count();
			await close();
			expect(figures).toBeGreaterThanOrEqual(3);
			expect(charts).toBeGreaterThanOrEqual(figures);
			expect(tables).toBeGreaterThan(figures);
		});
});

describe('a chart', () => {
	it('is one tab stop, moves with the arrows and speaks each value', async () => {
		const { page, close } = await site.visit('arbeitsmarkt/');
		const chart = page.locator('main figure svg[role="group"]').first();
		expect(await chart.locator('[tabindex="0"]').count()).toBe(1);
		await chart.locator('[tabindex="0"]').focus();
		const focused = () => page.evaluate("document.activeElement.getAttribute('aria-label')");
		const spoken = [await focused()];
		for (const key of ['ArrowRight', 'ArrowUp', 'End', 'Home']) {
			await page.keyboard.press(key);
			spoken.push(await focused());
		}
		await close();
		expect(new Set(spoken).size).toBeGreaterThanOrEqual(4);
		for (const label of spoken) expect(String(label)).toMatch(/\d{4}: .*\d/);
	});

	it(
		'names every mark once, and its table holds every printed value',
		{ timeout: 300_000 },
		async () => {
			for (const path of views) {
				const { page, close } = await site.visit(path);
				const figures = await page.locator('main figure').all();
				for (const figure of figures) {
					const id = await figure.getAttribute('id');
					const marks = figure.locator('svg [aria-label][tabindex]');
					// Charts below the screen come to life one a frame.
					await marks.first().waitFor({ state: 'attached' });
					const labels = await marks.evaluateAll((marks) =>
						marks.map((mark) => mark.getAttribute('aria-label') ?? '')
					);
					const around = await figure.locator('caption, th, td, .subtitle').allTextContents();
					const printed = new Set(around.flatMap(numbers));
					expect(labels.length, `${path}#${id}`).toBeGreaterThan(0);
					expect(new Set(labels).size, `${path}#${id}`).toBe(labels.length);
					const absent = labels.filter((label) =>
						numbers(label.replace(/\(.*?\)/g, '')).some((n) => !printed.has(n))
					);
					expect(absent, `${path}#${id}`).toEqual([]);
				}
				await close();
			}
		}
	);
});
