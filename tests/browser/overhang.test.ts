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

/** What a script of the page finds on one page of each kind, unless it is gone within three seconds: pictures and folds take their width a moment after the page has come alive. */
async function foundOnPages(script: string, width: number): Promise<string[]> {
	const found: string[] = [];
	const screen = { viewport: { width, height: 900 } };
	await site.tour(onePageOfEachKind(), screen, async ({ page }, path) => {
		let words: string[] = [];
		await vi
			.waitFor(async () => {
				words = await page.evaluate<string[]>(script);
				expect(words).toEqual([]);
			}, 3000)
			.catch(() => found.push(...words.map((word) => `/${path} ${word}`)));
	});
	return found;
}
const long = { timeout: 400_000 };

it.each([320, 360, 768, 1440])('no word of a picture overhangs it at %i px', long, async (width) =>
	expect(await foundOnPages(overhanging, width)).toEqual([])
);

/** Tables wider than their box with every fold open; those of more than eight columns, which are no cards, need a name, the focus and the words that say so. */
const cutTables = `(() => {
	for (const fold of document.querySelectorAll('details')) fold.open = true;
	return [...document.querySelectorAll('main table')].flatMap((table) => {
		const box = table.closest('[role=region], [role=group]') ?? table.parentElement;
		if (table.getClientRects().length === 0 || box.scrollWidth <= box.clientWidth + 1) return [];
		const hint = table.querySelector('.hint');
		const said =
			table.querySelectorAll('thead th').length > 8 &&
			box.tabIndex === 0 &&
			box.hasAttribute('aria-labelledby') &&
			hint !== null &&
			getComputedStyle(hint).visibility === 'visible';
		return said ? [] : [table.caption?.textContent.trim() ?? 'a table without a caption'];
	});
})()`;

it.each([360, 768])(
	'no table but those of more than eight columns is moved sideways at %i px',
	long,
	async (width) => expect(await foundOnPages(cutTables, width)).toEqual([])
);

it.each([true, false])(
	'rows that are cards are heard as a table, copied value by value, and printed as a table (scripts: %s)',
	async (javaScriptEnabled) => {
		const { page, close } = await site.visit('daten/employment/', {
			viewport: { width: 360, height: 900 },
			javaScriptEnabled
		});
		const table = page.getByRole('table');
		const row = table.getByRole('row').nth(1);
		const display = () =>
			page.evaluate<string>("getComputedStyle(document.querySelector('tbody tr')).display");
		expect(await display()).toBe('block');
		expect(await row.ariaSnapshot()).toMatch(/rowheader "indicator"\s+- cell "Text"/);
		expect(await table.getByRole('columnheader').allTextContents()).toContain('Typ');
		await row.getByRole('cell').first().click({ clickCount: 3 });
		const copied = await page.evaluate<string>('getSelection().toString()');
		expect(copied.trim()).toBe('Text');
		await page.emulateMedia({ media: 'print' });
		expect(await display()).toBe('table-row');
		await close();
	}
);
