import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const file = (counts: readonly number[]) => ({
	name: 'kurse.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(
		['AGS;Jahr;Teilnehmende', ...counts.map((count, at) => `06436;${2020 + at};${count}`), ''].join(
			'\n'
		)
	)
});

it('an own table with counts of 1 or 2 is warned of, with the way to the method', async () => {
	const { page, errors, close } = await site.visit('eigene-daten/');
	const pick = page.locator('input[type=file]');
	await pick.setInputFiles(file([12, 3, 0]));
	await page.getByText('Fertig: 1 Tabelle aus').waitFor();
	const warning = page.getByRole('status').filter({ hasText: '1 oder 2' });
	expect(await warning.count()).toBe(0);
	await pick.setInputFiles(file([12, 2, 1]));
	await warning.waitFor();
	expect(await warning.innerText()).toContain('In 2 Zellen steht 1 oder 2.');
	expect(await violations(page)).toEqual([]);
	await warning.getByRole('link').click();
	await page.getByRole('heading', { name: 'Wie kleine Zahlen geschützt sind' }).waitFor();
	expect(errors).toEqual([]);
	await close();
});
