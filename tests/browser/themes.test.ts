import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { groupsOf, rowsOf, shownRows } from '../support/data.ts';
import { choose, search, searched } from '../support/facets.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const themes = rowsOf('themes').sort((a, b) => Number(a.position) - Number(b.position));
const paths = themes.map(({ theme }) => `themen/${theme}/`);
const sectionOf = (page: Page, title: RegExp) =>
	page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) }).last();
const listed = async (page: Page) => {
	const names = sectionOf(page, /^(Aktivitäten|Activities)/).locator('h3');
	await names.first().waitFor();
	return names.allInnerTexts();
};
const target = (href: string | null) => new URL(href ?? '', 'http://x/').pathname.slice(1);

describe('themes', () => {
	it('have a link each on the overview and a page each in both languages', async () => {
		const { page, close } = await site.visit('');
		const links = page.locator('main a[href*="/themen/"], main a[href*="themen/"]');
		const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		for (const path of paths) {
			expect(found.map(target)).toContain(path);
			expect(existsSync(`build/${path}index.html`)).toBe(true);
			expect(existsSync(`build/en/${path}index.html`)).toBe(true);
		}
		await close();
	});

	it('show indicators, activities, white spots and partners, all from the data', async () => {
		const [theme] = themes;
		const { page, errors, close } = await site.visit(paths[0] ?? '');
		const list = shownRows('activities').filter((own) => own.theme === theme?.theme);
		const ids = new Set(list.map(({ activity }) => activity));
		expect(await page.locator('h1').innerText()).toBe(theme?.name_de);
		const section = (title: RegExp) => sectionOf(page, title);
		const indicators = rowsOf('theme-indicators').filter((own) => own.theme === theme?.theme);
		expect(
			await section(/^Kennzahlen$/)
				.locator('figure')
				.count()
		).toBe(indicators.length);
		const names = await listed(page);
		expect(names.toSorted()).toEqual(list.map(({ name }) => name).toSorted());

		const { white, fit } = groupsOf(theme?.theme ?? '', ids);
		expect(await section(/^Zu diesem Thema nicht genannt$/).innerText()).toContain(
			`${white.length} von ${fit.length} Zielgruppen, auf die das Thema zutreffen kann, nennt die Liste hier nicht`
		);
		const partners = shownRows('activity-partners').filter(({ activity }) => ids.has(activity));
		const bodies = new Set([
			...partners.map(({ organisation }) => organisation),
			...list.map(({ lead }) => lead)
		]);
		const links = section(/^Wer mitarbeitet$/).locator('li a');
		const organisations = await links.evaluateAll((all) =>
			all.map((link) => link.getAttribute('href')?.split('/').at(-2))
		);
		expect(new Set(organisations)).toEqual(bodies);
		expect(errors).toEqual([]);
		await close();
	});

	it('stand in the order of the strategy, which can be walked by keyboard', async () => {
		const { page, close } = await site.visit('en/strategie/');
		const path = page.locator('section', {
			has: page.getByRole('heading', { name: 'From mission to evaluation' })
		});
		const steps = await path.locator('h3').allInnerTexts();
		expect(steps.map((text) => text.replace(/^\d\s*/, ''))).toEqual([
			'Mission',
			'Analysis',
			'Themes',
			'Practice',
			'Monitoring'
		]);
		for (const link of await path.locator('a').all()) {
			const own = target(await link.evaluate((a: HTMLAnchorElement) => a.href));
			expect(existsSync(`build/${own}index.html`), own).toBe(true);
		}
		await path.locator('a').first().focus();
		const walked = [];
		for (let step = 0; step < (await path.locator('a').count()); step++) {
			walked.push(await page.evaluate('document.activeElement.textContent'));
			await page.keyboard.press('Tab');
		}
		expect(walked).toEqual(await path.locator('a').allInnerTexts());
		await path.getByRole('link', { name: 'All themes' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/en\/themen\/$/);
		expect(await page.locator('main article').count()).toBe(themes.length);
		await close();
	});

	it('let activities, white spots and bodies follow a choice, and nothing else', async () => {
		const counts = Map.groupBy(shownRows('activities'), ({ theme }) => theme ?? '');
		const [theme, list] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
		const { page, errors, close } = await site.visit(`themen/${theme}/`);
		const all = (await listed(page)).toSorted();
		expect(all).toHaveLength(list.length);
		const figures = await page.locator('main figure').count();
		await choose(page, 'Federführung');
		await searched(page, /^\?federfuehrung=/);
		const lead = new URL(page.url()).searchParams.get('federfuehrung');
		const led = list.filter((own) => own.lead === lead);
		const some = led.map(({ name }) => name).toSorted();
		const shows = async (names: unknown) =>
			expect.poll(async () => (await listed(page)).toSorted()).toEqual(names);
		await shows(some);
		const ids = new Set(led.map(({ activity }) => activity));
		const partners = shownRows('activity-partners').filter(({ activity }) => ids.has(activity));
		const bodies = new Set([lead, ...partners.map(({ organisation }) => organisation)]);
		expect(
			await sectionOf(page, /^Wer mitarbeitet$/)
				.locator('li a')
				.count()
		).toBe(bodies.size);
		const { white, fit } = groupsOf(theme, ids);
		expect(await sectionOf(page, /^Zu diesem Thema nicht genannt$/).innerText()).toContain(
			`${white.length} von ${fit.length} Zielgruppen nennt die Liste in dieser Auswahl nicht`
		);
		expect(await page.locator('main figure').count()).toBe(figures);
		expect(await violations(page)).toEqual([]);
		const onward = page.getByRole('link', { name: 'In der Liste der Aktivitäten öffnen' });
		expect(await onward.getAttribute('href')).toMatch(
			new RegExp(`aktivitaeten/\\?thema=${theme}&federfuehrung=${lead}#liste$`)
		);

		await page.reload({ waitUntil: 'networkidle' });
		await shows(some);
		await page.goBack();
		await expect.poll(() => search(page)).toBe('');
		await shows(all);
		await page.goForward();
		await shows(some);
		await page.getByRole('button', { name: /^Federführung: .* entfernen$/ }).click();
		await searched(page, /^$/);
		await shows(all);
		expect(errors).toEqual([]);
		await close();
	});

	it('say of a chosen target group what the theme has for it, also where that is nothing', async () => {
		const [theme] = themes;
		const own = new Set(
			shownRows('activities')
				.filter((row) => row.theme === theme?.theme)
				.map(({ activity }) => activity)
		);
		const { white, named } = groupsOf(theme?.theme ?? '', own);
		const sentence = (group = white[0]) =>
			`Für ${group?.in_sentence_de} im Thema „${theme?.short_de}“: `;
		const { page, close } = await site.visit(`${paths[0]}?zielgruppe=${white[0]?.target_group}`);
		await page
			.getByRole('heading', { name: 'Kein Eintrag der Liste erfüllt alle Bedingungen' })
			.waitFor();
		await page.getByText(`${sentence()}in der Liste nicht genannt; Hilfe kann es`).waitFor();
		await page.goto(site.url(`${paths[0]}?zielgruppe=${named[0]?.target_group}`));
		const section = sectionOf(page, /^Zu diesem Thema nicht genannt$/);
		await expect
			.poll(() => section.innerText())
			.toMatch(new RegExp(`${sentence(named[0])}\\d+ genannt`));
		expect(await section.innerText()).not.toMatch(/jede Zielgruppe/);
		await close();
	});

	it('name an unknown choice, and say what to do when nothing is left, in English', async () => {
		const statuses = ['running', 'recurring', 'planned'];
		const found = themes.flatMap(({ theme }) => {
			const own = shownRows('activities').filter((activity) => activity.theme === theme);
			const free = statuses.filter((id) => own.every(({ status }) => status !== id));
			return free.map((status) => ({ theme, status, count: own.length }));
		});
		const [{ theme, status, count } = { theme: '', status: '', count: 0 }] = found;
		const { page, close } = await site.visit(
			`en/themen/${theme}/?status=${status}&zielgruppe=zauberer`
		);
		await page.getByText('(zauberer)').waitFor();
		await page
			.getByRole('heading', { name: 'No entry of the list meets all conditions' })
			.waitFor();
		await page.getByRole('button', { name: 'Without “Status”: ' }).click();
		await searched(page, /^$/);
		await expect.poll(async () => (await listed(page)).length).toBe(count);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('ergebnis');
		await close();
	});
});
