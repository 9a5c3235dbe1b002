import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { printBrief } from '../../src/build/brief.ts';
import { filledOf, openPdf } from '../support/paper.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

interface Node {
	role?: string;
	alt?: string;
	children?: Node[];
}
interface Sheet {
	text: string;
	labels: number[];
	nodes: Node[];
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

async function print(path: string): Promise<PDFDocumentProxy> {
	const { page, close } = await site.visit(path);
	const pdf = await printBrief(page, site.url(path));
	await close();
	return openPdf(pdf);
}

async function sheets(pdf: PDFDocumentProxy): Promise<Sheet[]> {
	const out: Sheet[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
		const labels = items.flatMap((item) => {
			const found = 'str' in item ? /^(?:Abbildung|Figure) (\d+)$/.exec(item.str.trim()) : null;
			return found ? Number(found[1]) : [];
		});
		const tree = (await page.getStructTree()) as Node | null;
		out.push({ text, labels, nodes: tree ? flat(tree) : [] });
	}
	return out;
}

const roles = (all: Sheet[]) => new Set(all.flatMap(({ nodes }) => nodes.map(({ role }) => role)));

describe('the brief of the county as PDF', () => {
	let pdf: PDFDocumentProxy;
	let all: Sheet[];

	it('is tagged, and names its language and title', async () => {
		pdf = await print('kreisprofil/');
		all = await sheets(pdf);
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Language: 'de', Title: expect.stringMatching(/^Kreisprofil/) });
		for (const role of ['H1', 'H2', 'H3', 'P', 'Figure', 'Table', 'TH', 'L'])
			expect(roles(all), role).toContain(role);
	});

	it('has A4 pages, none of them empty, each with its number', async () => {
		const { view } = await pdf.getPage(1);
		expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
		expect(pdf.numPages).toBeGreaterThan(15);
		expect(pdf.numPages).toBeLessThan(23);
		for (const [index, { text }] of all.entries()) {
			expect(text).toContain(`Seite ${index + 1} von ${pdf.numPages}`);
			expect(text.length, `page ${index + 1}`).toBeGreaterThan(300);
		}
	});

	it('keeps every figure with its number, its words and its source on one page', async () => {
		const { page, close } = await site.visit('kreisprofil/');
		const figures = await page.locator('.long figure').evaluateAll((list) =>
			list.map((figure) => ({
				table: figure.classList.contains('tall'),
				headline: figure.querySelector('h3')?.textContent ?? '',
				source: figure.querySelector('figcaption p')?.textContent?.trim().slice(0, 30) ?? ''
			}))
		);
		await close();
		expect(all.flatMap(({ labels }) => labels)).toEqual(figures.map((_, index) => index + 1));
		const bare = (text: string) => text.replace(/\s/g, '');
		for (const { text, labels, nodes } of all) {
			const drawn = labels.filter((number) => !figures[number - 1]?.table);
			const alts = nodes.filter(({ role, alt }) => role === 'Figure' && alt);
			expect(alts.length, `figures ${labels.join(', ')}`).toBeGreaterThanOrEqual(drawn.length);
			for (const number of labels) {
				expect(bare(text)).toContain(bare(figures[number - 1]?.headline ?? '?'));
				expect(bare(text)).toContain(bare(figures[number - 1]?.source ?? '?'));
			}
		}
	});

	it('has an outline of its chapters and leads to no address of this machine', async () => {
		const outline = await pdf.getOutline();
		const titles = JSON.stringify(outline);
		for (const title of ['Kennzahlen', 'Fachkräfte', 'Arbeitsmarkt', 'Quellen'])
			expect(titles).toContain(title);
		for (let number = 1; number <= pdf.numPages; number++) {
			const annotations = await (await pdf.getPage(number)).getAnnotations();
			for (const { url } of annotations) expect(url ?? '').not.toMatch(/127\.0\.0\.1|localhost/);
		}
	});

	it('leaves no page half empty but the last', async () => {
		const filled = await filledOf(pdf);
		expect(Math.min(...filled.slice(0, -1)), filled.join(' ')).toBeGreaterThan(0.58);
	});

	it.each([360, 768, 1440])('has all its scores in sight on a screen of %i px', async (width) => {
		for (const path of ['kreisprofil/', 'en/kreisprofil/migration/']) {
			const { page, close } = await site.visit(path, { viewport: { width, height: 900 } });
			const hidden = await page
				.locator('.sheet')
				.first()
				.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
			expect(hidden, path).toBeLessThanOrEqual(0);
			await close();
		}
	});

	it('is the same when it is printed again', async () => {
		const again = await sheets(await print('kreisprofil/'));
		expect(again.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
	});

	it('follows the address: chapters, tables, page breaks', async () => {
		const chosen = await sheets(await print('kreisprofil/?teile=labour&anhang=ja&umbruch=kapitel'));
		const text = chosen.map((sheet) => sheet.text).join(' ');
		expect(text).toContain('Anhang: Tabellen');
		expect(text).not.toContain('Vier Fragen');
		expect(chosen.at(2)?.text).toMatch(/^Seite 3 von \d+\s+Anhang: ausführliches Profil/);
		expect(chosen.at(3)?.text).toMatch(/^Seite 4 von \d+\s+Arbeitsmarkt/);
	});
});

describe('the short version', () => {
	for (const path of ['kreisprofil/', 'en/kreisprofil/'])
		it(`is two full pages, alone and as the beginning of the whole (${path})`, async () => {
			const short = await print(`${path}?umfang=kurz`);
			expect(short.numPages).toBe(2);
			for (const share of await filledOf(short)) expect(share).toBeGreaterThan(0.85);
			const [first, second] = await sheets(short);
			for (const { nodes } of [first, second].filter((sheet) => sheet !== undefined))
				expect(nodes.map(({ role }) => role)).toContain('H2');
			const whole = await sheets(await print(path));
			expect(whole[2]?.text).toMatch(/(Anhang: ausführliches Profil|Annex: profile in full)/);
		});

	it('of every theme is at most two pages', { timeout: 120_000 }, async () => {
		const { page, close } = await site.visit('kreisprofil/');
		const links = await page
			.locator('nav a[href*="kreisprofil/"]:not([download])')
			.evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).pathname.slice(1)));
		await close();
		const themes = [...new Set(links.filter((path) => /kreisprofil\/./.test(path)))];
		expect(themes.length).toBeGreaterThan(5);
		for (const path of themes) {
			const pdf = await print(`${path}?umfang=kurz`);
			expect(pdf.numPages, path).toBeLessThan(3);
			const [first = 0] = await filledOf(pdf);
			if (pdf.numPages > 1) expect(first, path).toBeGreaterThan(0.5);
		}
	});

	it('is offered beside the whole, on screen and as a Word file', async () => {
		const { page, errors, close } = await site.visit('en/kreisprofil/');
		await page.getByLabel('Short version (2 pages)').check({ force: true });
		await expect.poll(() => page.url()).toContain('umfang=kurz');
		await page.locator('.long').waitFor({ state: 'detached' });
		const word = page.locator('a[download][href$="kreisprofil-kurz.docx"]');
		expect(await word.textContent()).toContain('Short version');
		await close();
		expect(errors).toEqual([]);
		const whole = readFileSync('build/en/kreisprofil.docx').length;
		expect(readFileSync('build/en/kreisprofil-kurz.docx').length).toBeLessThan(whole / 4);
	});
});

describe('the brief of a theme', () => {
	it('goes on where its short version ends, no page half empty but the last', async () => {
		for (const path of [
			'kreisprofil/berufe/',
			'kreisprofil/gruendungen/',
			'en/kreisprofil/migration/'
		]) {
			const filled = await filledOf(await print(path));
			expect(Math.min(...filled.slice(0, -1)), `${path}: ${filled}`).toBeGreaterThan(0.58);
		}
	});

	it('parts no word of a name without a hyphen in its tables', async () => {
		const all = await sheets(await print('kreisprofil/berufe/'));
		const text = all.map((sheet) => sheet.text).join(' ');
		const [, annex = ''] = text.split('Anhang: ausführliches Profil');
		expect(annex).toContain('Ausbildungsbotschafter:innen');
		expect(annex).toContain('Kompetenzfeststellung');
	});

	it('is an English PDF with figure, table and headings', async () => {
		const pdf = await print('en/kreisprofil/berufe/?anhang=ja');
		const all = await sheets(pdf);
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Language: 'en' });
		expect(all[0]?.text).toContain(`Page 1 of ${pdf.numPages}`);
		for (const role of ['H1', 'H2', 'Figure', 'Table', 'TH']) expect(roles(all)).toContain(role);
	});

	it('is a Word file with the same tables as the page', async () => {
		const parts = unzipSync(readFileSync('build/kreisprofil/migration.docx'));
		const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
		const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
		// The page draws its scorecard with pictures, the file only prints the numbers.
		const plain = tables.filter((table) => !table.includes('>Seit 5 Jahren<')).join('');
		const cells = [...plain.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
			[...cell.matchAll(/<w:t[^>]*>([^<]*)/g)].map((found) => found[1]).join('')
		);
		const { page, close } = await site.visit('kreisprofil/migration/?anhang=ja');
		const shown = await page.locator('.brief-table :is(th, td)').allTextContents();
		await close();
		const decoded = cells.map((cell) => cell.replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
		expect(shown.length).toBeGreaterThan(50);
		expect(decoded).toEqual(shown);
	});
});

describe('a brief on screen', () => {
	it('brings its choices into the address and shows them', async () => {
		const { page, errors, close } = await site.visit('kreisprofil/berufe/');
		expect(await page.locator('#brief-annex').count()).toBe(0);
		await page.getByLabel('mit', { exact: true }).check({ force: true });
		await page.locator('#brief-annex').waitFor();
		await expect.poll(() => page.url()).toContain('anhang=ja');
		await close();
		expect(errors).toEqual([]);
	});

	it('offers its Word file without JavaScript', async () => {
		const { page, close } = await site.visit('kreisprofil/berufe/', { javaScriptEnabled: false });
		const link = page.locator('a[download][href$="berufe.docx"]').first();
		const href = await link.getAttribute('href');
		expect(await page.locator('.brief svg:visible').count()).toBeGreaterThan(0);
		const answer = await page.request.get(new URL(href ?? '', page.url()).href);
		const start = (await answer.body()).subarray(0, 2).toString();
		await close();
		expect(answer.status()).toBe(200);
		expect(start).toBe('PK');
	});
});
