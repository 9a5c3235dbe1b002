import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barOf, openBar, openDialog, take } from '../support/actions.ts';
import { violations } from '../support/axe.ts';
import { choose, courses, drop, textFile, workbook } from '../support/own.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const path = 'eigene-daten/';
const mark = 'eigene Daten, nicht amtlich: kurse.csv';
const besideId = 'unemployment_rate_all';

/** The issues of the report as lines of cells. */
const issues = async (page: Page, file: string) =>
	(await page.locator('article', { hasText: file }).locator('tbody tr').allInnerTexts()).map(
		(line) => line.replace(/\s+/g, ' ')
	);

/** Sets the own numbers beside the official unemployment rate. */
async function setBeside(page: Page) {
	await page.getByLabel('Amtliche Kennzahl').selectOption(besideId);
	await page.locator('figure#eigene-daten-vergleich').waitFor();
}

describe('a file of the reader', () => {
	it('is dropped, read and reported, all at once', async () => {
		const { page, errors, close } = await site.visit(path);
		await drop(page, courses);
		await page.getByText('Fertig: 1 Tabelle aus 1 Datei, Fehler in 1 Datei.').waitFor();
		const report = page.locator('article', { hasText: 'kurse.csv' });
		expect(await report.getByRole('listitem').allInnerTexts()).toEqual([
			'Erkannt als: Tabelle mit Schlüssel und Zeitraum (AGS, Jahr)',
			'Datei: UTF-8, durch Semikolon getrennt',
			'17 Zahlen'
		]);
		expect(await issues(page, 'kurse.csv')).toEqual([
			'Fehler 8 Plätze 12O „12O“ ist keine Zahl (nur Ziffern und ein Dezimalzeichen schreiben); die Zelle bleibt weg',
			'Warnung 10 AGS 99999 „99999“ ist kein amtlicher Schlüssel; die Zeile bleibt weg',
			'Hinweis 3 AGS 6436 „6436“ hatte die führende Null verloren und wurde als 06436 gelesen'
		]);
		const table = page.getByRole('region', { name: 'Eigene Daten: kurse.csv, nicht amtlich.' });
		const lines = (await table.locator('tbody tr').allInnerTexts()).map((line) =>
			line.replace(/\s+/g, ' ')
		);
		expect(lines).toHaveLength(9);
		expect(lines[1]).toBe('2 06436 2024 12,0 130');
		expect(lines[4]).toBe('5 06434 2024 10,5 unbekannt oder geheim');
		expect(lines[6]).toBe('7 06412 2025 8,5 keine Angabe');
		expect(await violations(page)).toEqual([]);
		expect(errors).toEqual([]);
		await close();
	});

	it('stays on the device: while it is read, the network sees scripts of the page and nothing else', async () => {
		const { page, close } = await site.visit(path);
		const sent: string[] = [];
		page.context().on('request', (request) => {
			sent.push(
				`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`
			);
		});
		await choose(page, [workbook(20_000), courses]);
		await page.locator('figure#eigene-daten-verlauf').waitFor();
		expect(sent.length).toBeGreaterThan(0);
		// The log hears the worker: it is what asks for the reader of workbooks.
		expect(sent.some((line) => line.includes('/workers/reading-worker-'))).toBe(true);
		expect(sent.filter((line) => line.includes('/workers/chunks/')).length).toBeGreaterThan(0);
		const script = /^GET \/_app\/immutable\/[\w/.-]+\.(js|css) $/;
		expect(sent.filter((line) => !script.test(line))).toEqual([]);
		sent.length = 0;
		await choose(page, textFile('noch-eine.csv', 'AGS;Jahr;Wert\n06436;2024;1\n'));
		expect(sent.filter((line) => !line.includes('/workers/'))).toEqual([]);
		expect(site.foreign()).toEqual([]);
		await close();
	});

	it('is refused before it is decoded where it holds too much, and the next one is read', async () => {
		const { page, close } = await site.visit(path);
		const bomb = Buffer.from(zipSync({ 'a.csv': new Uint8Array(300e6) }, { level: 9 }));
		await choose(page, [
			{ name: 'bombe.zip', mimeType: 'application/zip', buffer: bomb },
			textFile('breit.csv', `${'a;'.repeat(2500)}\n`),
			textFile('brief.txt', 'Sehr geehrte Damen und Herren\n'),
			courses
		]);
		await page.getByText('Fertig: 1 Tabelle aus 4 Dateien, Fehler in 4 Dateien.').waitFor();
		expect((await issues(page, 'bombe.zip'))[0]).toMatch(
			/^Fehler \d+ wäre ausgepackt [\d.]+-mal so groß, mehr als das 200-Fache/
		);
		expect(await issues(page, 'breit.csv')).toEqual([
			'Fehler 2501 hat 2.501 Spalten; gelesen werden höchstens 2.000 (nur die nötigen Spalten ausgeben)'
		]);
		expect(await issues(page, 'brief.txt')).toEqual([
			'Fehler lässt sich nicht als Tabelle lesen (als CSV mit einer Kopfzeile ausgeben, eine Zeile je Fall)'
		]);
		expect(await page.getByText('Daraus wurde keine Tabelle.').count()).toBe(3);
		await close();
	});

	it('may be an archive, and a workbook that is too large to be unpacked at once', async () => {
		const { page, errors, close } = await site.visit(path);
		const inner = {
			'eins.csv': courses.buffer,
			'zwei.csv': courses.buffer,
			'bild.png': courses.buffer
		};
		const zip = Buffer.from(zipSync(inner));
		const book = workbook(60_000);
		expect(book.buffer.length).toBeGreaterThan(512_000);
		await choose(page, [{ name: 'alles.zip', mimeType: 'application/zip', buffer: zip }, book]);
		const tables = page.getByRole('combobox', { name: 'Tabelle', exact: true }).locator('option');
		expect(await tables.allInnerTexts()).toEqual([
			'alles.zip/eins.csv',
			'alles.zip/zwei.csv',
			'kurse.xlsx'
		]);
		await page.getByText('Zeilen 1 bis 100 von 60.000').waitFor();
		expect(errors).toEqual([]);
		await close();
	});
});

describe('own numbers', () => {
	it('are drawn, and joined with official ones by key and period', async () => {
		const { page, errors, close } = await site.visit(path);
		await choose(page, courses);
		const headline = async (id: string) => page.locator(`figure#eigene-daten-${id} h3`).innerText();
		expect(await headline('verlauf')).toContain('Teilnahmequote: 12,5');
		expect(await headline('rang')).toContain('Main-Taunus 2025 auf Rang 3 von 5');
		expect(await page.locator('figure#eigene-daten-karte').count()).toBe(0);
		await setBeside(page);
		await page.getByText('9 Ihrer Zahlen haben eine amtliche').waitFor();
		const joined = page.getByRole('region', { name: /\(eigene Daten, nicht amtlich\) und/ });
		const lines = (await joined.locator('tbody tr').allInnerTexts()).map((line) =>
			line.replace(/\s+/g, ' ')
		);
		expect(lines).toContain('Main-Taunus 2025 12,5 % 5,4 %');
		expect(lines).toContain('Main-Taunus 2023 11,5 % 4,9 %');
		expect(await violations(page)).toEqual([]);
		// A count is no share: chosen, it is drawn as one.
		await page.getByLabel('Zahlen', { exact: true }).selectOption('plaetze');
		await page.getByText('9 Zahlen für diese Auswahl.').waitFor();
		expect(await headline('verlauf')).toContain('Plätze');
		expect(errors).toEqual([]);
		await close();
	});

	it('take the place of an indicator in the comparison, and the address does not know it', async () => {
		const { page, requests, errors, close } = await site.visit(path);
		await page.waitForLoadState('networkidle');
		await choose(page, courses);
		await page.getByRole('link', { name: 'Im Vergleich ansehen' }).click();
		const indicator = page.getByLabel('Kennzahl', { exact: true });
		const own = indicator.locator('optgroup[label^="Eigene Daten"]');
		await own.locator('option').first().waitFor({ state: 'attached' });
		expect(await own.getAttribute('label')).toBe('Eigene Daten, nicht amtlich');
		expect(await own.locator('option').allTextContents()).toEqual([
			'Teilnahmequote (kurse.csv)',
			'Plätze (kurse.csv)'
		]);
		requests.length = 0;
		await indicator.selectOption({ label: 'Teilnahmequote (kurse.csv)' });
		const ranking = page.locator('figure#eigene-daten-rang');
		await ranking.waitFor();
		expect(await ranking.locator('h3').innerText()).toContain('Main-Taunus 2025 auf Rang 3 von 5');
		// In view stands what it is; the file stands with the full sources.
		expect(await ranking.innerText()).toContain('Quelle: eigene Daten, nicht amtlich');
		expect(await ranking.textContent()).toContain(mark);
		await page.getByText('Verlauf: eigene Daten, nicht amtlich').waitFor();
		expect(await page.locator('figure#compare-ranking').count()).toBe(0);
		// What the comparison does not have it does not send its readers to.
		expect(await page.getByText(/^Als Karte erscheinen nur Zahlen/).innerText()).not.toContain(
			'oben'
		);
		expect(new URL(page.url()).search).toBe('');
		await page.getByRole('radio', { name: 'Nachbarkreise' }).check();
		await page.locator('figure#eigene-daten-verlauf', { hasText: 'Groß-Gerau' }).waitFor();
		expect(new URL(page.url()).search).toBe('?vergleichsgruppe=nachbarn');
		expect(await violations(page)).toEqual([]);
		const told = /kurse|teilnahme|pl(ae|%c3%a4|ä)tze/i;
		expect(requests.length).toBeGreaterThan(0);
		expect([page.url(), ...requests].filter((url) => told.test(url))).toEqual([]);
		await page.getByRole('button', { name: 'Zurück zur amtlichen Kennzahl' }).click();
		await page.locator('figure#compare-ranking').waitFor();
		expect(await indicator.inputValue()).toBe(besideId);
		await indicator.selectOption({ label: 'Plätze (kurse.csv)' });
		await page.locator('figure#eigene-daten-rang', { hasText: 'Plätze' }).waitFor();
		await page.reload();
		await page.locator('figure#compare-ranking').waitFor();
		expect(await indicator.locator('optgroup[label*="Eigene"]').count()).toBe(0);
		expect(errors).toEqual([]);
		await close();
	});

	it('are marked in every picture and file, and nobody is offered an address of them', async () => {
		const { page, close } = await site.visit(path);
		await choose(page, courses);
		const figure = 'eigene-daten-verlauf';
		const bar = await openBar(page, figure);
		expect(await bar.getByRole('button').allInnerTexts()).toEqual(['Bild', 'Daten', 'Drucken']);
		await openDialog(page, 'Bild', figure);
		const svg = await take(page, /^SVG/);
		expect(svg.name).toMatch(/^kreismonitor_06436_eigene-daten-verlauf_.*\.svg$/);
		expect(svg.bytes.toString('utf8').replace(/<[^>]+>/g, ' ')).toContain(mark);
		expect((await take(page, /^PNG/)).bytes.length).toBeGreaterThan(10_000);
		await page.getByRole('button', { name: 'Schließen' }).click();
		expect(await barOf(page, figure).count()).toBe(1);
		await openDialog(page, 'Daten', figure);
		const csv = (await take(page, /^CSV K/)).bytes.toString('utf8').trim().split('\r\n');
		expect(csv.slice(1).filter((line) => !line.includes(mark))).toEqual([]);
		const xlsx = unzipSync(new Uint8Array((await take(page, /^Excel/)).bytes));
		const texts = Object.values(xlsx).map((part) => strFromU8(part));
		expect(texts.some((text) => text.includes(mark))).toBe(true);
		await page.getByRole('button', { name: 'Schließen' }).click();
		await setBeside(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Verbundene Tabelle speichern (CSV)' }).click()
		]);
		expect(download.suggestedFilename()).toBe(`eigene-daten_verbunden_${besideId}.csv`);
		await close();
	});

	it('are forgotten with the page, kept on request, and gone at the push of a button', async () => {
		const { page, close } = await site.visit(path);
		const tables = page.getByRole('heading', { name: 'Was gelesen wurde' });
		const stored = () => page.evaluate(async () => (await indexedDB.databases()).length);
		await choose(page, courses);
		expect(await stored()).toBe(0);
		await page.reload();
		await page.getByLabel('Dateien auswählen').waitFor();
		expect(await tables.count()).toBe(0);
		await choose(page, courses);
		await page.getByLabel('Auf diesem Gerät behalten').check();
		await page.getByText('Ihre Tabellen liegen im Speicher dieses Browsers').waitFor();
		await page.reload();
		await tables.waitFor();
		await page.locator('figure#eigene-daten-verlauf').waitFor();
		expect(await page.getByLabel('Auf diesem Gerät behalten').isChecked()).toBe(true);
		await page.getByRole('button', { name: 'Alles vergessen' }).click();
		await page.getByText('Alle eigenen Daten sind vergessen.').waitFor();
		expect(await tables.count()).toBe(0);
		await expect.poll(stored).toBe(0);
		await page.reload();
		await page.getByLabel('Dateien auswählen').waitFor();
		expect(await tables.count()).toBe(0);
		await close();
	});
});

describe('a million lines', () => {
	it('are read with progress, and reading them can be ended', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'kreismonitor-'));
		try {
			const file = join(folder, 'million.csv');
			const lines = Array.from(
				{ length: 1_000_000 },
				(_, at) => `06436;${2000 + (at % 25)};Gruppe ${at};${(at * 7) % 5000}`
			);
			writeFileSync(file, `AGS;Jahr;Gruppe;Anzahl\n${lines.join('\n')}\n`);
			const { page, errors, close } = await site.visit(path);
			const field = page.getByLabel('Dateien auswählen');
			await field.setInputFiles(file);
			await page
				.getByText(/Die Zeilen werden gelesen und geprüft: [\d.]+ von 1\.000\.000/)
				.waitFor();
			await page.getByRole('button', { name: 'Abbrechen' }).click();
			await page.getByText('Abgebrochen. Was schon gelesen war, steht unten.').waitFor();
			expect(await page.locator('article').count()).toBe(0);
			await field.setInputFiles(file);
			await page.getByText('Fertig: 1 Tabelle aus 1 Datei.').waitFor({ timeout: 110_000 });
			await page.getByText('Zeilen 1 bis 100 von 1.000.000').waitFor();
			await page.getByLabel('Ab Zeile').fill('999999');
			await page.getByRole('button', { name: 'Zeigen' }).click();
			await page.getByText('Zeilen 999.999 bis 1.000.000 von 1.000.000').waitFor();
			expect(errors).toEqual([]);
			await close();
		} finally {
			rmSync(folder, { recursive: true });
		}
	}, 180_000);
});

describe('without scripts', () => {
	it('the page says what it needs and where to go on', async () => {
		const { page, close } = await site.visit(path, { javaScriptEnabled: false });
		await page.getByText('braucht dafür JavaScript').waitFor();
		expect(await page.getByLabel('Dateien auswählen').isVisible()).toBe(false);
		expect(await page.getByRole('link', { name: 'Zu den Daten' }).isVisible()).toBe(true);
		await close();
	});
});
