import type { Page } from 'playwright-core';
import { expect, it, vi, type TestContext } from 'vitest';
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

const looks = { words: overhanging, tables: cutTables } as const;
type Found = Record<keyof typeof looks, string[]>;

/** What a script finds on a page, unless it is gone within three seconds: pictures and folds take their width a moment after the page has come alive. */
async function foundOn(page: Page, script: string): Promise<string[]> {
	let words: string[] = [];
	await vi
		.waitFor(async () => {
			words = await page.evaluate<string[]>(script);
			expect(words).toEqual([]);
		}, 3000)
		.catch(() => 0);
	return words;
}

/** Looks at one page of each kind at a width, the folds as they come and then open. */
async function look(width: number): Promise<Found> {
	const found: Found = { words: [], tables: [] };
	const screen = { viewport: { width, height: 900 } };
	await site.tour(onePageOfEachKind(), screen, async ({ page }, path) => {
		for (const what of ['words', 'tables'] as const)
			found[what].push(...(await foundOn(page, looks[what])).map((word) => `/${path} ${word}`));
	});
	return found;
}

const looked = new Map<number, Promise<Found>>();
/** The same, once for all tests; for one that is tried again, anew. */
function foundAt(width: number, { task }: TestContext): Promise<Found> {
	const before = task.result?.retryCount ? undefined : looked.get(width);
	const now = before ?? look(width);
	looked.set(width, now);
	return now;
}
const long = { timeout: 400_000 };

it.for([320, 360, 768, 1440])(
	'no word of a picture overhangs it at %i px',
	long,
	async (width, context) => expect((await foundAt(width, context)).words).toEqual([])
);

it.for([360, 768])(
	'no table but those of more than eight columns is moved sideways at %i px',
	long,
	async (width, context) => expect((await foundAt(width, context)).tables).toEqual([])
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
