import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { onePageOfEachKind } from '../support/pages.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const shiftSoFar = `document.fonts.ready.then(() => new Promise((done) => {
	let sum = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	setTimeout(() => done(sum), 100);
}))`;

const long = { timeout: 900_000 };
const desktop = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;
const phone = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const;

describe('one page of each kind', () => {
	it('has no accessibility violation on a desktop, light', long, async () => {
		const found: Record<string, string[]> = {};
		await site.tour(onePageOfEachKind(), desktop, async ({ page }, path) => {
			const list = await violations(page);
			if (list.length > 0) found[path] = list;
		});
		expect(found).toEqual({});
	});

	it('has none on a phone, dark, does not scroll sideways and does not move', long, async () => {
		const found: Record<string, string[]> = {};
		const german = onePageOfEachKind().filter((path) => !path.startsWith('en/'));
		// A font or script that is there already moves nothing, and a font that comes late moves most.
		const anew = { ...phone, reducedMotion: 'reduce', apart: true, late: '**/*.woff2' } as const;
		await site.tour(german, anew, async ({ page }, path) => {
			const width = await page.evaluate<number>('document.documentElement.scrollWidth');
			const shift = await page.evaluate<number>(shiftSoFar);
			const list = await violations(page);
			if (width > 320) list.push(`${width} px wide`);
			if (shift > 0.01) list.push(`moved by ${shift}`);
			if (list.length > 0) found[path] = list;
		});
		expect(found).toEqual({});
	});
});

describe('an address with a choice', () => {
	const asked = [
		'zahlen/?q=arbeitslose',
		'netzwerk/kjc/?thema=berufe',
		'aktivitaeten/?thema=berufe'
	];
	const isSeen = `getComputedStyle(document.querySelector('.results')).visibility`;

	it.each([phone, desktop])(
		'is shown as chosen from the start and does not move',
		async (screen) => {
			for (const path of asked) {
				const { page, close } = await site.visit(path, screen);
				expect(await page.evaluate(isSeen), path).toBe('visible');
				expect(await page.evaluate<number>(shiftSoFar), path).toBeLessThan(0.01);
				await close();
			}
		}
	);

	it('waits for its scripts a while, and shows everything when they do not come', async () => {
		const { page, close } = await site.visit('daten/');
		await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
		await page.goto(site.url('zahlen/?q=arbeitslose'), { waitUntil: 'domcontentloaded' });
		expect(await page.evaluate(isSeen)).toBe('hidden');
		await page.getByRole('status').getByText('101').waitFor({ timeout: 10_000 });
		await page.goto(site.url('zahlen/'), { waitUntil: 'domcontentloaded' });
		expect(await page.evaluate(isSeen)).toBe('visible');
		await close();
	});
});
