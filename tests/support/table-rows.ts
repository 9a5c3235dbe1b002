import type { Locator, Page } from 'playwright-core';

/** Texts of the cells of a table, row by row, its head apart. */
export const tableRows = (within: Page | Locator): Promise<string[][]> =>
	within
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
		);
