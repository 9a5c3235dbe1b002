import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { county } from '../../src/lib/core/county.ts';
import { openDialog as open, take } from '../support/actions.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const path = 'arbeitsmarkt/?gruppe=young';
const stem = 'kreismonitor_06436_unemployment_gruppe-young';

describe('picture of a figure with sides of its own', () => {
	it.each([
		[/^1\.200 × 675/, 1200, 675],
		[/^1\.920 × 1\.080/, 1920, 1080]
	])('has the pixels it names, with title, source and date: %s', async (name, width, height) => {
		const { page, errors, close } = await site.visit(path);
		const dialog = await open(page, 'Bild');
		await dialog.locator('img').waitFor();
		await dialog.getByRole('radio', { name }).check();
		const png = await take(page, /^PNG/);
		expect(png.name).toBe(`${stem}_${width}x${height}.png`);
		expect([16, 20].map((at) => png.bytes.readUInt32BE(at))).toEqual([width, height]);
		const svg = (await take(page, /^SVG/)).bytes.toString('utf8');
		expect(svg).toContain(`width="${width}" height="${height}"`);
		const words = svg.replace(/<(title|desc)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
		const said = words.replace(/\s+/g, ' ');
		const headline = (await page.locator('#unemployment-headline').textContent()) ?? '-';
		expect(said).toContain(headline.replace(/\s+/g, ' ').trim());
		for (const part of ['Quelle: ', 'Lizenz: dl-de', 'Stand der Zahlen: ', 'abgerufen am '])
			expect(said).toContain(part);
		expect(errors).toEqual([]);
		await close();
	});
});

describe('figure as a block for Word', () => {
	it('has picture, alternative text, caption, source and a link that stays', async () => {
		const { page, errors, requests, close } = await site.visit(path);
		await page.waitForLoadState('networkidle');
		const dialog = await open(page, 'Bild');
		await dialog.locator('img').waitFor();
		const { name, bytes } = await take(page, /^Word/);
		expect(name).toBe(`${stem}.docx`);
		const parts = unzipSync(new Uint8Array(bytes));
		const text = (file: string) => strFromU8(parts[file] ?? new Uint8Array());
		const document = text('word/document.xml');
		const headline = (await page.locator('#unemployment-headline').textContent()) ?? '';
		expect(document).toMatch(/<wp:docPr [^>]*descr="[^"]{60,}"/);
		expect(document.match(/descr="([^"]*)"/)?.[1]).toContain(headline);
		expect(document).toMatch(/<w:pStyle w:val="Caption"\/>/);
		for (const part of [headline, 'Quelle: Statistische', 'Lizenz: dl-de', 'Stand der Zahlen: '])
			expect(document).toContain(part);
		// A site without an address of its own promises no permanent one (live-or-frozen.test.ts).
		expect(text('word/_rels/document.xml.rels')).not.toMatch(/\/e\/[0-9a-f]{12}\//);
		const picture = Object.entries(parts).find(([file]) => file.endsWith('.png'))?.[1];
		expect(Buffer.from(picture ?? []).readUInt32BE(16)).toBe(1440);
		expect(errors).toEqual([]);
		expect(
			requests.filter((url) => !/^(data:|blob:)/.test(url) && !url.startsWith(site.url('')))
		).toEqual([]);
		await close();
	});
});

describe('the embed dialog', () => {
	it.each([
		[/^Telefon/, 320],
		[/^Textspalte/, 600],
		[/^breit/, 720]
	])('shows the figure in its place before it is copied: %s', async (name, width) => {
		const { page, errors, requests, close } = await site.visit(path);
		await page.waitForLoadState('networkidle');
		const dialog = await open(page, 'Einbetten');
		await dialog.getByRole('radio', { name }).check();
		const frame = dialog.locator('iframe');
		expect(await frame.getAttribute('title')).toBe(`Vorschau, ${width} px breit`);
		const inside = frame.contentFrame();
		await inside.locator('svg.chart-marks').waitFor();
		expect(await inside.locator('html').evaluate('innerWidth')).toBe(width);
		expect(await inside.locator('h1').innerText()).toContain('15- bis 24');
		// The frame is as high as the figure, and so is the one of the code.
		const needed = await inside
			.locator('.app')
			.evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
		await expect.poll(() => frame.evaluate((own) => own.clientHeight)).toBe(needed);
		const code = await dialog.getByRole('textbox', { name: 'Code zum Einbetten' }).inputValue();
		const given = Number(/ height="(\d+)"/.exec(code)?.[1]);
		expect(given).toBeGreaterThanOrEqual(needed + 24);
		expect(given).toBeLessThan(needed + 40);
		expect(errors).toEqual([]);
		expect(
			requests.filter((url) => !/^(data:|blob:)/.test(url) && !url.startsWith(site.url('')))
		).toEqual([]);
		await close();
	});

	it('offers light first, dark and as the device, and the preview follows', async () => {
		const { page, close } = await site.visit(path, { colorScheme: 'dark' });
		const dialog = await open(page, 'Einbetten');
		const colours = dialog.getByLabel('Farben');
		expect(await colours.inputValue()).toBe('light');
		const ground = () =>
			dialog
				.locator('iframe')
				.contentFrame()
				.locator('html')
				.evaluate('getComputedStyle(document.body).backgroundColor');
		await expect.poll(ground).toBe('rgb(255, 255, 255)');
		await colours.selectOption('dark');
		await expect.poll(ground).toBe('rgb(20, 23, 31)');
		await colours.selectOption('auto');
		await expect.poll(ground).toBe('rgb(20, 23, 31)');
		const address = dialog.getByRole('textbox', { name: 'Adresse der Abbildung' });
		expect(await address.inputValue()).not.toContain('theme');
		await close();
	});

	it('leaves the way back to the page', async () => {
		const { page, close } = await site.visit(path);
		const before = await page.evaluate('history.length');
		const dialog = await open(page, 'Einbetten');
		for (const name of [/^Telefon/, /^Textspalte/])
			await dialog.getByRole('radio', { name }).check();
		await dialog.getByLabel('Farben').selectOption('dark');
		await dialog.locator('iframe').contentFrame().locator('svg.chart-marks').waitFor();
		expect(await page.evaluate('history.length')).toBe(before);
		await close();
	});

	it('takes along the filters the figure follows, and no others', async () => {
		const { page, close } = await site.visit('fachkraefte/?personen=frauen&nachqualifizierung=500');
		const address = async (figure: string) => {
			const dialog = await open(page, 'Einbetten', figure);
			const text = await dialog
				.getByRole('textbox', { name: 'Adresse der Abbildung' })
				.inputValue();
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
			return text;
		};
		expect(await address('skills-gap-scenario')).toBe(
			site.url('embed/skills-gap-scenario/?nachqualifizierung=500&theme=light')
		);
		expect(await address('skills-gap')).toBe(site.url('embed/skills-gap/?theme=light'));
		await close();
	});

	it('says that the site does not know its address yet, as long as it does not', async () => {
		const { page, close } = await site.visit(path);
		const dialog = await open(page, 'Einbetten');
		await dialog.getByRole('textbox', { name: 'Code zum Einbetten' }).waitFor();
		const said = (await dialog.textContent()) ?? '';
		expect(said.includes('Noch nicht zum Veröffentlichen')).toBe(county.origin === null);
		expect(said.includes('oEmbed')).toBe(county.origin !== null);
		await close();
	});
});

describe('whole datasets', () => {
	it('can be had as workbook and as CSV for German Excel where they are described', async () => {
		const { page, errors, close } = await site.visit('daten/labour-market/');
		const files = page.locator('.downloads').first().getByRole('link');
		expect(await files.allInnerTexts()).toEqual([
			expect.stringMatching(/CSV \(\d+ kB\)$/),
			expect.stringMatching(/Parquet \(\d+ kB\)$/),
			expect.stringMatching(/Excel \(XLSX\)$/),
			expect.stringMatching(/CSV für deutsches Excel$/)
		]);
		const addresses = await files.evaluateAll((links) =>
			links.map((link) => (link as HTMLAnchorElement).href)
		);
		expect(addresses.slice(2)).toEqual([
			site.url('daten/labour-market.xlsx'),
			site.url('daten/labour-market_excel.csv')
		]);
		const answers = await Promise.all(addresses.map((url) => fetch(url)));
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
		expect(answers[2]?.headers.get('content-type')).toContain('spreadsheetml');
		const text = (await answers[3]?.text()) ?? '';
		expect(text).toMatch(/\r\nunemployment_rate_all;06436;2025;total;total;5,4;/);
		expect(errors).toEqual([]);
		await page.goto(site.url('en/daten/'));
		const links = page.locator('a[href$="daten/regions.xlsx"], a[href$="daten/regions_excel.csv"]');
		expect(await links.count()).toBe(2);
		await close();
	});
});
