import { describe, expect, it } from 'vitest';
import { openDialog as open, take } from '../support/actions.ts';
import { printedByOffice } from '../support/office.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const path = 'arbeitsmarkt/?gruppe=women';

describe('files of a figure in a German LibreOffice', () => {
	it('the table for reading prints 5,0 % for a 5, with its notes', async ({ skip }) => {
		const { page, close } = await site.visit(path);
		await open(page, 'Daten');
		const { bytes } = await take(page, /^Tabelle/);
		await close();
		const pages = await printedByOffice('table.xlsx', bytes);
		if (!pages) return skip('LibreOffice Calc (soffice) is not installed: its print is skipped.');
		const text = pages.join(' ').replace(/\s+/g, ' ');
		expect(text).toMatch(/Main-Taunus- ?Kreis/);
		for (const part of ['Zeitraum', 'Hessen', '2010', '5,0 %', '8,2 %'])
			expect(text).toContain(part);
		expect(text).not.toMatch(/\d\.\d %/);
		expect(text).toContain('unbekannt oder geheim');
		expect(text).toContain('Quelle');
		expect(text).toContain('dl-de/by-2-0');
	});

	it('the block for Word has its picture with caption and source on one page', async ({ skip }) => {
		const { page, close } = await site.visit(path);
		const dialog = await open(page, 'Bild');
		await dialog.locator('img').waitFor();
		const { bytes } = await take(page, /^Word/);
		const headline = (await page.locator('#unemployment-headline').textContent()) ?? '';
		await close();
		const pages = await printedByOffice('block.docx', bytes);
		if (!pages) return skip('LibreOffice Writer (soffice) is not installed: its print is skipped.');
		expect(pages).toHaveLength(1);
		const text = pages.join(' ').replace(/\s+/g, ' ');
		expect(text).toContain(headline.replace(/\s+/g, ' '));
		expect(text).toContain('Quelle: Statistische Ämter');
	});
});
