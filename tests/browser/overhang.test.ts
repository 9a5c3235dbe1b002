import { expect, it, vi } from 'vitest';
import { onePageOfEachKind } from '../support/pages.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

/** Words of pictures that reach out of them on any side by more than the ink of a letter, as far as they are seen. */
const overhanging = `[...document.querySelectorAll('main svg')].flatMap((svg) => {
	const frame = svg.getBoundingClientRect();
	if (frame.width === 0) return [];
	return [...svg.querySelectorAll('text')].flatMap((text) => {
		const box = text.getBoundingClientRect();
		const by = Math.max(
			frame.left - box.left,
			box.right - frame.right,
			frame.top - box.top,
			box.bottom - frame.bottom
		);
		return box.width > 0 && by > 1 ? [text.textContent + ': ' + by.toFixed(1)] : [];
	});
})`;

it.each([320, 360, 768, 1440])(
	'no word of a picture overhangs it at %i px',
	{ timeout: 400_000 },
	async (width) => {
		const found: string[] = [];
		await site.tour(
			onePageOfEachKind(),
			{ viewport: { width, height: 900 } },
			async ({ page }, path) => {
				let words: string[] = [];
				// Pictures of the server take the width they have a moment after the page has come alive.
				await vi
					.waitFor(async () => {
						words = await page.evaluate<string[]>(overhanging);
						expect(words).toEqual([]);
					}, 3000)
					.catch(() => found.push(...words.map((word) => `/${path} ${word}`)));
			}
		);
		expect(found).toEqual([]);
	}
);
