import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { groupsOf, rowsOf, shownRows } from '../support/data.ts';
import { alive } from '../support/alive.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const figure = (page: Page) => page.locator('#activities-coverage');
/** Rows of the table below the matrix: name, then one count per column. */
const tableOf = (page: Page) =>
	figure(page)
		.locator('table tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()))
		);
/** A folded table follows behind the picture. */
const namesAre = (page: Page, names: unknown[]) =>
	expect.poll(async () => (await tableOf(page)).map(([name]) => name)).toEqual(names);
const numbersOf = (rows: string[][]) => rows.map(([, ...cells]) => cells.map(Number));
const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
const searched = (page: Page, wanted: RegExp) => page.waitForURL((url) => wanted.test(url.search));

describe('coverage', () => {
	it('counts any two dimensions, marks white spots and says them in sentences', async () => {
		const { page, errors, close } = await site.visit('aktivitaeten/');
		await page.getByLabel('Zeilen', { exact: true }).selectOption('thema');
		await searched(page, /zeilen=thema/);
		await page.getByLabel('Spalten', { exact: true }).selectOption('status');
		await searched(page, /spalten=status/);
		const themes = rowsOf('themes').sort((a, b) => Number(a.position) - Number(b.position));
		const activities = shownRows('activities');
		await namesAre(
			page,
			themes.map(({ short_de }) => short_de)
		);
		// Each activity has one theme and one status.
		await expect
			.poll(async () => numbersOf(await tableOf(page)).map(sum))
			.toEqual(themes.map(({ theme }) => activities.filter((own) => own.theme === theme).length));
		const table = await tableOf(page);

		const empty = numbersOf(table)
			.flat()
			.filter((count) => count === 0).length;
		const dashed = figure(page).locator('svg:visible rect[stroke-dasharray]');
		expect(await dashed.count()).toBe(empty);
		const spots = page.locator('details', { hasText: 'in Worten' }).last();
		await spots.locator('summary').focus();
		await page.keyboard.press('Enter');
		const sentences = await spots.locator('li').allInnerTexts();
		const lacking = table.filter((row) => row.includes('0')).map(([name]) => name);
		expect(sentences).toHaveLength(lacking.length);
		for (const [index, name] of lacking.entries())
			expect(sentences[index]).toMatch(
				new RegExp(`^Im Thema „${name}“ nennt die Liste mit dem Status .* keinen Eintrag\\.$`)
			);
		expect(await figure(page).textContent()).toContain('Reichweite: nicht erhoben');
		expect(errors).toEqual([]);
		await close();
	});

	it('puts the greatest need first and comes back from its address', async () => {
		const { page, close } = await site.visit('aktivitaeten/');
		const order = page.getByLabel('Zeilen ordnen');
		await order.focus();
		await page.keyboard.press('ArrowDown');
		await searched(page, /reihenfolge=luecken/);
		const white = async () =>
			(await tableOf(page)).map((row) => row.filter((text) => text === 'nicht genannt').length);
		expect(Math.max(...(await white()))).toBeGreaterThan(3);
		await expect
			.poll(async () => {
				const spots = await white();
				return spots.every((count, index) => index === 0 || count <= (spots[index - 1] ?? 0));
			})
			.toBe(true);
		const before = await tableOf(page);
		await page.reload({ waitUntil: 'networkidle' });
		await alive(page);
		expect(await tableOf(page)).toEqual(before);
		expect(await order.inputValue()).toBe('luecken');

		await page.goto(site.url('aktivitaeten/?zeilen=recht&spalten=fassung'), {
			waitUntil: 'networkidle'
		});
		await alive(page);
		const editions = rowsOf('editions').length;
		await expect
			.poll(async () => new Set(numbersOf(await tableOf(page)).map((row) => row.length)))
			.toEqual(new Set([editions]));
		await close();
	});

	it('says the white spots of the choice only, and the one a choice meets in', async () => {
		const [group] = shownRows('activity-target-groups').map((row) => row.target_group ?? '');
		const white = rowsOf('themes').filter(({ theme = '' }) => {
			const own = shownRows('activities').filter((row) => row.theme === theme);
			const { white: groups } = groupsOf(theme, new Set(own.map(({ activity }) => activity)));
			return groups.some(({ target_group }) => target_group === group);
		});
		const said = rowsOf('target-groups').find((row) => row.target_group === group)?.in_sentence_de;
		const { page, close } = await site.visit(`aktivitaeten/?zielgruppe=${group}`);
		const named = { hasText: 'der Auswahl, in der Liste nicht genannt: in Worten' };
		const words = page.locator('details', named);
		const title = words.locator('summary').filter(named);
		await title.click();
		expect(await title.innerText()).toMatch(new RegExp(`^${white.length} Paare `));
		const sentences = await words.locator('.spots > li').allInnerTexts();
		expect(sentences).toHaveLength(1);
		expect(sentences[0]).toMatch(
			new RegExp(`^Als Zielgruppe nennt die Liste ${said} in .* nicht, .*; Hilfe kann es`)
		);

		const [theme] = white;
		await page.goto(site.url(`aktivitaeten/?zielgruppe=${group}&thema=${theme?.theme}`));
		await alive(page);
		await page
			.locator('li:visible', {
				hasText: `Als Zielgruppe nennt die Liste ${said} im Thema „${theme?.short_de}“ nicht`
			})
			.waitFor();
		await close();
	});

	it('says so where an address asks for the same rows and columns', async () => {
		const { page, close } = await site.visit('aktivitaeten/?zeilen=thema&spalten=thema');
		await page.getByText('nennt für Zeilen und Spalten dasselbe (Thema)').waitFor();
		expect(await page.getByLabel('Spalten', { exact: true }).inputValue()).toBe('zielgruppe');
		await page.getByLabel('Spalten', { exact: true }).selectOption('status');
		await page.getByText('nennt für Zeilen und Spalten dasselbe').waitFor({ state: 'detached' });
		await close();
	});

	it('explains the marks only where they choose something', async () => {
		for (const javaScriptEnabled of [true, false]) {
			const { page, close } = await site.visit('aktivitaeten/', { javaScriptEnabled });
			expect(await page.getByText('ein Feld oder einen Balken').isVisible()).toBe(
				javaScriptEnabled
			);
			await close();
		}
	});

	it('speaks English', async () => {
		const { page, close } = await site.visit('en/aktivitaeten/?zeilen=federfuehrung&spalten=thema');
		expect(await figure(page).textContent()).toContain('Reach: not collected');
		// Offices and themes need not meet: only target groups in themes speak of help.
		expect(await figure(page).locator('h2, h3').first().innerText()).toMatch(
			/^The list names \d+ of 135 pairs of lead and theme$/
		);
		const table = await tableOf(page);
		const leads = new Set(shownRows('activities').map(({ lead }) => lead));
		expect(table).toHaveLength(leads.size);
		await close();
	});
});
