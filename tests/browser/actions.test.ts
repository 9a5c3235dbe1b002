import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { barOf, openBar, openDialog as open, take } from '../support/actions.ts';
import { checkCsvw } from '../support/csvw.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const path = 'arbeitsmarkt/?gruppe=young';
const stem = 'kreismonitor_06436_unemployment_gruppe-young';
const address = () => `${site.url(path)}#unemployment`;

/** The rows of a Parquet file as it was saved. */
function parquetRows(bytes: Buffer): Promise<Record<string, unknown>[]> {
	const file = new ArrayBuffer(bytes.length);
	new Uint8Array(file).set(bytes);
	return parquetReadObjects({ file });
}

describe('data of a figure', () => {
	it('leave the house in seven kinds, with the filter of the address', async () => {
		const { page, errors, requests, close } = await site.visit(path);
		await page.waitForLoadState('networkidle');
		const dialog = await open(page, 'Daten');

		const csv = await take(page, /^CSV K/);
		expect(csv.name).toBe(`${stem}.csv`);
		const [header, first] = csv.bytes.toString('utf8').split('\r\n');
		expect(header).toMatch(
			/^Region,Region \(Schlüssel\),Zeitraum,Kennzahl,Kennzahl \(Schlüssel\),Wert,/
		);
		expect(first).toMatch(/^Main-Taunus-Kreis,06436,2001,/);
		expect(first).toMatch(/,unemployment_rate_15_24,,Prozent,\.,unbekannt/);
		await dialog
			.getByRole('status')
			.filter({ hasText: `${stem}.csv ist gespeichert.` })
			.waitFor();

		const excel = await take(page, /^CSV für/);
		expect(excel.name).toBe(`${stem}_excel.csv`);
		expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(excel.bytes.toString('utf8')).toMatch(
			/\r\nMain-Taunus-Kreis;06436;2008;[^;]+;unemployment_rate_15_24;\d,\d;Prozent;/
		);

		const xlsx = await take(page, /^Excel/);
		expect(xlsx.name).toBe(`${stem}.xlsx`);
		const parts = unzipSync(new Uint8Array(xlsx.bytes));
		const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(sheet).toMatch(/<c r="F\d+"[^>]*><v>\d\.\d<\/v>/);
		expect(sheet).not.toContain('<f');

		const table = await take(page, /^Tabelle/);
		expect(table.name).toBe(`${stem}_tabelle.xlsx`);
		const read = unzipSync(new Uint8Array(table.bytes));
		expect(strFromU8(read['xl/styles.xml'] ?? new Uint8Array())).toContain('#,##0.0&quot;\u00a0%');
		expect(strFromU8(read['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f');

		const json = await take(page, /^JSON/);
		expect(json.name).toBe(`${stem}.json`);
		const cube: unknown = JSON.parse(json.bytes.toString('utf8'));
		expect(cube).toMatchObject({ version: '2.0', class: 'dataset', href: address() });

		const csvw = await take(page, /^CSV mit/);
		expect(csvw.name).toBe(`${stem}_csvw.zip`);
		const both = unzipSync(new Uint8Array(csvw.bytes));
		const part = (name: string) => strFromU8(both[name] ?? new Uint8Array());
		const metadata: unknown = JSON.parse(part(`${stem}.csv-metadata.json`));
		expect(checkCsvw(metadata, part(`${stem}.csv`))).toEqual([]);

		const parquet = await take(page, /^Parquet/);
		expect(parquet.name).toBe(`${stem}.parquet`);
		const rows = await parquetRows(parquet.bytes);
		expect(rows).toHaveLength(75);
		expect(rows[0]).toMatchObject({ region: '06436', period: '2001', value: null, sign: '.' });

		expect(
			requests.filter((url) => !/^(data:|blob:)/.test(url) && !url.startsWith(site.url('')))
		).toEqual([]);
		expect(errors).toEqual([]);
		expect(site.foreign()).toEqual([]);
		await close();
	});

	it('leave the house whole: every row for every filter, with names for codes', async () => {
		const { page, errors, close } = await site.visit(path);
		const dialog = await open(page, 'Daten');
		await dialog.getByRole('radio', { name: /^Alle Daten/ }).check();
		const csv = await take(page, /^CSV K/);
		expect(csv.name).toBe('kreismonitor_06436_unemployment_alle-daten.csv');
		const [header, ...lines] = csv.bytes.toString('utf8').trimEnd().split('\r\n');
		expect(header).toMatch(
			/^Region,Region \(Schlüssel\),Zeitraum,Kennzahl,Kennzahl \(Schlüssel\),Wert,/
		);
		expect(lines).toHaveLength(375);
		expect(lines[0]).toMatch(/^Hessen,06,2001,.*,unemployment_rate_15_24,,Prozent,\.,/);
		expect(lines[0]).not.toContain('gruppe=');

		const xlsx = await take(page, /^Excel/);
		expect(xlsx.name).toBe('kreismonitor_06436_unemployment_alle-daten.xlsx');
		const link = dialog.getByRole('link', { name: 'Arbeitslose und Arbeitslosenquoten' });
		expect(await link.getAttribute('href')).toBe(site.url('daten/labour-market/'));
		expect(errors).toEqual([]);
		await close();
	});

	it('names no choice in file and citation that the figure does not follow', async () => {
		const { page, close } = await site.visit(path);
		const cited = `${site.url('arbeitsmarkt/')}#employment`;
		await open(page, 'Zitieren', 'employment');
		await page.locator('dialog textarea, dialog input').first().waitFor();
		await expect
			.poll(async () => (await page.getByRole('dialog').textContent()) ?? '')
			.toContain(cited);
		await page.keyboard.press('Escape');
		await open(page, 'Daten', 'employment');
		await page.getByRole('dialog').getByRole('radio').first().waitFor();
		expect((await take(page, /^CSV K/)).name).toBe('kreismonitor_06436_employment.csv');
		await close();
	});

	it('speak the language of the page', async () => {
		const { page, close } = await site.visit(`en/${path}`);
		const dialog = await open(page, 'Data');
		const csv = await take(page, /^CSV commas/);
		expect(csv.name).toBe(`${stem}_en.csv`);
		expect(csv.bytes.toString('utf8')).toMatch(/^Region,Region \(code\),Period,Indicator,/);

		await dialog.getByRole('radio', { name: /^All data/ }).check();
		const parquet = await take(page, /^Parquet/);
		expect(parquet.name).toBe('kreismonitor_06436_unemployment_en_all-data.parquet');
		const [row] = await parquetRows(parquet.bytes);
		expect(row).toMatchObject({ region: '06', region_name: 'Hesse', unit: 'per cent' });
		const link = dialog.getByRole('link', { name: 'Unemployed people and unemployment rates' });
		expect(await link.getAttribute('href')).toBe(site.url('en/daten/labour-market/'));
		await close();
	});

	it('do not hang on the codebook: without it there is the view', async () => {
		const { page, close } = await site.visit(path);
		await page.route('**/data/codebook.json', (route) => route.abort());
		const dialog = await open(page, 'Daten');
		const csv = await take(page, /^CSV K/);
		expect(csv.name).toBe(`${stem}.csv`);
		expect(await dialog.getByRole('radio').count()).toBe(0);
		await close();
	});
});

describe('picture of a figure', () => {
	it('is an SVG with title, source and address, and a PNG twice as fine', async () => {
		const { page, errors, close } = await site.visit(path);
		const dialog = await open(page, 'Bild');
		await dialog.locator('img').waitFor();

		const svg = await take(page, /^SVG/);
		expect(svg.name).toBe(`${stem}_720.svg`);
		const text = svg.bytes.toString('utf8');
		const headline = await page.locator('#unemployment-headline').textContent();
		expect(text).toContain(`>${headline}</title>`);
		expect(text).toContain(`>${address()}</text>`);
		expect(text.replaceAll(/<\/text><text[^>]*>/g, ' ')).toMatch(/ · Lizenz: dl-de\/ ?by-2-0 /);
		expect(text).not.toMatch(/<!--|style=|<script|foreignObject/);

		await dialog.getByRole('radio', { name: /^Schmal/ }).check();
		const png = await take(page, /^PNG/);
		expect(png.name).toBe(`${stem}_360.png`);
		expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
		expect(png.bytes.readUInt32BE(16)).toBe(720);
		expect(await dialog.getByRole('textbox', { name: 'Alternativtext' }).inputValue()).toContain(
			headline
		);
		expect(errors).toEqual([]);
		await close();
	});
});

describe('citation of a figure', () => {
	it('goes to the clipboard as text and formatted for Word', async () => {
		const { page, close } = await site.visit(path, {
			permissions: ['clipboard-read', 'clipboard-write']
		});
		const dialog = await open(page, 'Zitieren');
		await dialog.getByRole('button', { name: 'Kopieren: Text' }).click();
		await dialog.getByRole('status').filter({ hasText: 'Text: kopiert.' }).waitFor();
		const plain = await page.evaluate<string>('navigator.clipboard.readText()');
		expect(plain).toMatch(/^Kreismonitor .+: „.+“\. .+ \(abgerufen am \d\d\.\d\d\.\d{4}\)$/s);
		expect(plain).toContain(address());

		await dialog.getByRole('button', { name: 'Für Word kopieren' }).click();
		await dialog.getByRole('status').filter({ hasText: 'Steckbrief: kopiert.' }).waitFor();
		const html = await page.evaluate<string>(
			`navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())`
		);
		expect(html).toContain('<strong>');
		expect(html).toContain('Art der Zahl: aus Registern der Verwaltung');
		await close();
	});

	it('is selected for copying by hand where the clipboard is closed', async () => {
		const { page, close } = await site.visit(path);
		await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
		const dialog = await open(page, 'Zitieren');
		await dialog.getByRole('button', { name: 'Kopieren: BibTeX' }).click();
		await dialog.getByRole('status').filter({ hasText: 'BibTeX: ausgewählt.' }).waitFor();
		expect(await page.evaluate('getSelection().toString()')).toMatch(/^@misc\{kreismonitor-/);
		await dialog.getByRole('button', { name: 'Für Word kopieren' }).click();
		await dialog.getByRole('status').filter({ hasText: 'Steckbrief: ausgewählt.' }).waitFor();
		await close();
	});
});

describe('link to a figure', () => {
	it('is copied with filter and place', async () => {
		const { page, close } = await site.visit(path, {
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await (await openBar(page)).getByRole('button', { name: 'Link kopieren' }).click();
		await barOf(page).getByRole('status').filter({ hasText: 'Link kopiert.' }).waitFor();
		expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address());
		await close();
	});

	it('stands selected in a field where the clipboard is closed', async () => {
		const { page, close } = await site.visit(path);
		await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
		const dialog = await open(page, 'Link kopieren');
		await dialog.getByRole('status').filter({ hasText: 'ausgewählt' }).waitFor();
		expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
		expect(await page.evaluate('getSelection().toString()')).toBe(address());
		await close();
	});
});

describe('the bar', () => {
	it('works with the keyboard and gives the focus back', async () => {
		const { page, close } = await site.visit(path);
		const opener = page.locator('figure#unemployment .actions > button');
		await opener.focus();
		await page.keyboard.press('Enter');
		const button = barOf(page).getByRole('button', { name: 'Daten', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Schließen');
		await dialog.getByRole('radio').first().waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate('document.activeElement.value')).toBe('all');
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Excel/);
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Daten');
		await page.keyboard.press('Escape');
		await barOf(page).waitFor({ state: 'detached' });
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Teilen und sichern');
		await close();
	});

	it('has targets of 24 px and more on a phone', async () => {
		const { page, close } = await site.visit(path, { viewport: { width: 320, height: 640 } });
		const buttons = await (await openBar(page)).getByRole('button').all();
		expect(buttons).toHaveLength(6);
		for (const button of [page.locator('figure#unemployment .actions > button'), ...buttons]) {
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
		}
		await close();
	});

	it('is not there without scripts', async () => {
		const { page, close } = await site.visit(path, { javaScriptEnabled: false });
		expect(await page.locator('figure#unemployment .bar').isVisible()).toBe(false);
		expect(await page.locator('figure#unemployment .actions').isVisible()).toBe(false);
		expect(await page.locator('figure#unemployment figcaption').isVisible()).toBe(true);
		await close();
	});

	it('prints its figure alone, with address and day', async () => {
		const { page, close } = await site.visit(path);
		await page.evaluate('window.print = () => {}');
		await (await openBar(page)).getByRole('button', { name: 'Drucken' }).click();
		await page.emulateMedia({ media: 'print' });
		const figure = page.locator('figure#unemployment');
		expect(await figure.isVisible()).toBe(true);
		expect(await figure.locator('.actions > button').isVisible()).toBe(false);
		expect(await figure.locator('.bar').isVisible()).toBe(false);
		expect(await figure.locator('.paper').textContent()).toContain(address());
		expect(await page.locator('figure').filter({ visible: true }).count()).toBe(1);
		expect(await page.locator('h1').isVisible()).toBe(false);
		await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
		expect(await page.locator('h1').isVisible()).toBe(true);
		await close();
	});

	it.each(['light', 'dark'] as const)(
		'opens dialogs without a violation (%s)',
		async (colorScheme) => {
			const { page, close } = await site.visit(path, {
				colorScheme,
				viewport: { width: 360, height: 740 }
			});
			for (const name of ['Bild', 'Daten', 'Einbetten', 'Zitieren']) {
				const dialog = await open(page, name);
				if (name === 'Daten') await dialog.getByRole('radio').first().waitFor();
				expect(await violations(page, 'dialog', {})).toEqual([]);
				const width = await page.evaluate('document.querySelector("dialog").scrollWidth');
				expect(width).toBeLessThanOrEqual(360);
				await page.keyboard.press('Escape');
			}
			await close();
		}
	);
});
