import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const field = (page: Page) => page.locator('header input[type="search"]');
const options = (page: Page) => page.locator('header [role="option"]');
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('the way through the site', () => {
	it.each(['Themen', 'Ziele', 'Netzwerk', 'Zahlen der Strategie'])(
		'shows %s in the menu of a desktop, one click away',
		async (name) => {
			const { page, close } = await site.visit('methodik/', desktop);
			const link = page.locator('header').getByRole('link', { name, exact: true });
			const box = await link.boundingBox();
			expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(160);
			await link.click();
			await page.waitForURL((url) => !url.pathname.endsWith('/methodik/'));
			await expect.poll(() => link.getAttribute('aria-current')).toBe('page');
			await close();
		}
	);

	it.each(['Themen', 'Ziele', 'Netzwerk', 'Zahlen der Strategie'])(
		'leads to %s in two clicks on a phone without scripts',
		async (name) => {
			const { page, close } = await site.visit('impressum/', {
				...phone,
				javaScriptEnabled: false
			});
			await page.locator('header summary').click();
			await page.locator('header').getByRole('link', { name, exact: true }).click();
			await page.waitForURL((url) => !url.pathname.endsWith('/impressum/'));
			expect(await page.locator('h1').count()).toBe(1);
			await close();
		}
	);

	it('marks the page itself, and the way to a page below', async () => {
		const { page, close } = await site.visit('daten/labour-market/', desktop);
		const marked = page.locator('header nav:visible [aria-current]');
		expect(await marked.allInnerTexts()).toEqual(['Daten']);
		expect(await marked.getAttribute('aria-current')).toBe('true');
		await page.goto(site.url('datenschutz/'));
		expect(await page.locator('footer [aria-current="page"]').innerText()).toBe('Datenschutz');
		await close();
	});

	it('marks it by a line that forced colours keep', async () => {
		const { page, close } = await site.visit('ziele/', { ...desktop, forcedColors: 'active' });
		const lineOf = (name: string) =>
			page
				.locator('header nav:visible')
				.getByRole('link', { name, exact: true })
				.evaluate((own) => getComputedStyle(own).textDecorationLine);
		expect([await lineOf('Ziele'), await lineOf('Themen')]).toEqual(['underline', 'none']);
		await close();
	});
});

describe('the search in the header', () => {
	it('loads the index when it gets the focus, and lists hits while someone types', async () => {
		const { page, errors, requests, close } = await site.visit('ziele/', desktop);
		await page.waitForLoadState('networkidle');
		const asked = () => requests.filter((url) => url.endsWith('/search/de.json')).length;
		expect(asked()).toBe(0);
		await field(page).click();
		await expect.poll(asked).toBe(1);
		expect(await field(page).getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.type('Netzw');
		await options(page).first().waitFor();
		expect(await field(page).getAttribute('aria-expanded')).toBe('true');
		expect(await violations(page)).toEqual([]);
		expect(errors).toEqual([]);
		await close();
	});

	it('is worked by keyboard: arrows, Escape, Enter', async () => {
		const { page, errors, close } = await site.visit('ziele/', desktop);
		await field(page).focus();
		await page.keyboard.type('Gemeinden');
		await options(page).first().waitFor();
		const active = () => field(page).getAttribute('aria-activedescendant');
		expect(await active()).toBe(null);
		await page.keyboard.press('ArrowDown');
		const first = options(page).first();
		expect(await active()).toBe(await first.getAttribute('id'));
		expect(await first.getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('ArrowUp');
		expect(await active()).toBe(null);
		await page.keyboard.press('Escape');
		await expect.poll(() => options(page).count()).toBe(0);
		expect(await field(page).inputValue()).toBe('Gemeinden');
		await page.keyboard.press('ArrowDown');
		await options(page).first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/gemeinden\//);
		expect(errors).toEqual([]);
		await close();
	});

	it('sends Enter without a chosen line to the page of all hits', async () => {
		const { page, close } = await site.visit('en/ziele/', desktop);
		await field(page).focus();
		await page.keyboard.type('unemployment');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/en\/suche\/\?q=unemployment$/);
		await page.locator('.results mark').first().waitFor();
		expect(await page.locator('main input[type="search"]').inputValue()).toBe('unemployment');
		await close();
	});

	it('goes to the page of the search without scripts', async () => {
		const { page, close } = await site.visit('ziele/', { ...phone, javaScriptEnabled: false });
		await field(page).fill('Pflege');
		await field(page).press('Enter');
		await page.waitForURL(/\/suche\/\?q=Pflege$/);
		expect(await page.locator('main').innerText()).toContain('Alle Seiten');
		await close();
	});

	it('answers by touch within a narrow screen', async () => {
		const { page, close } = await site.visit('ziele/', phone);
		await field(page).tap();
		await page.keyboard.type('Jobcenter');
		await options(page).first().waitFor();
		const box = await page.locator('header [role="listbox"]').boundingBox();
		expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
		await options(page).first().tap();
		await page.waitForURL((url) => !url.pathname.endsWith('/ziele/'));
		await close();
	});

	it('puts the focus into the field of the page of the search', async () => {
		const { page, close } = await site.visit('suche/?q=Pflege', desktop);
		const focused = () => page.evaluate('document.activeElement.matches("main [type=search]")');
		expect(await focused()).toBe(true);
		expect(await page.locator('main input[type="search"]').inputValue()).toBe('Pflege');
		await page.goto(site.url('kreis/00000/'));
		await page.locator('main a[href$="/suche/"]').click();
		await page.waitForURL(/\/suche\/$/);
		await expect.poll(focused).toBe(true);
		await close();
	});
});

describe('a question in the search', () => {
	it('is answered with number, source and date, and leads to the figure in that state', async () => {
		const { page, errors, close } = await site.visit('ziele/', desktop);
		await field(page).focus();
		await page.keyboard.type('Arbeitslosenquote Frauen 2025 Hochtaunus');
		const answer = options(page).first();
		await expect
			.poll(async () => (await answer.innerText()).replaceAll('\u202f', ' '))
			.toContain('4,6 %');
		const text = await answer.innerText();
		expect(text).toContain(
			'Arbeitslosenquote der Frauen, Hochtaunuskreis, Jahresdurchschnitt 2025'
		);
		expect(text).toContain('13211-02-05-4');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/vergleich\/\?/);
		const { searchParams } = new URL(page.url());
		expect([...searchParams]).toEqual([
			['indikator', 'unemployment_rate_women'],
			['jahr', '2025'],
			['region', '06434']
		]);
		await page.getByRole('checkbox', { name: 'Hochtaunus', checked: true }).waitFor();
		expect(errors).toEqual([]);
		await close();
	});

	it('is answered on the page of the search, or says what it did not understand', async () => {
		const { page, errors, close } = await site.visit(
			'en/suche/?q=highest+youth+unemployment',
			desktop
		);
		const answer = page.getByRole('region', { name: 'Answer' });
		await answer.waitFor();
		expect(await answer.innerText()).toContain('Main-Kinzig-Kreis: 9.5%');
		expect(await violations(page)).toEqual([]);
		await page.locator('main input[type="search"]').fill('unemployment rate 2025 unicorns');
		await page.getByText('Not understood as a question about a number: “unicorns”').waitFor();
		expect(await answer.count()).toBe(0);
		expect(errors).toEqual([]);
		await close();
	});
});

describe('light and dark', () => {
	const ground = (page: Page) =>
		page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
	const white = 'rgb(255, 255, 255)';
	const black = 'rgb(20, 23, 31)';
	const choice = (page: Page) => page.locator('header select:visible');

	it('can be chosen, stays on the device, and is there with the first paint', async () => {
		const { page, errors, close } = await site.visit('ziele/', {
			...desktop,
			colorScheme: 'light'
		});
		expect(await ground(page)).toBe(white);
		await choice(page).selectOption('dark');
		expect(await ground(page)).toBe(black);
		// Scripts of the app do not come: what is dark now was dark before anything was painted.
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto(site.url('themen/'));
		expect(await ground(page)).toBe(black);
		await page.unroute('**/_app/**/*.js');
		await page.goto(site.url('themen/'), { waitUntil: 'networkidle' });
		expect(await choice(page).inputValue()).toBe('dark');
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ media: 'print' });
		expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
		expect(await ground(page)).toBe(white);
		await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
		await choice(page).selectOption('system');
		expect(await ground(page)).toBe(white);
		expect(await page.evaluate('localStorage.length')).toBe(0);
		expect(errors.filter((text) => !/Failed to (load|fetch)|ERR_FAILED/.test(text))).toEqual([]);
		await close();
	});

	it('is light on a dark system, charts as well, and leaves embeds alone', async () => {
		const { page, close } = await site.visit('arbeitsmarkt/', {
			...desktop,
			colorScheme: 'dark'
		});
		const line = () =>
			page
				.locator('.k-accent.k-line')
				.first()
				.evaluate((own) => getComputedStyle(own).stroke);
		expect([await ground(page), await line()]).toEqual([black, 'rgb(154, 166, 255)']);
		await choice(page).selectOption('light');
		expect([await ground(page), await line()]).toEqual([white, 'rgb(31, 42, 153)']);
		await page.goto(site.url('embed/unemployment/'));
		expect(await page.evaluate('document.documentElement.dataset.theme')).toBeUndefined();
		await close();
	});

	it('follows the system without scripts, and offers no choice', async () => {
		const { page, close } = await site.visit('ziele/', {
			...desktop,
			colorScheme: 'dark',
			javaScriptEnabled: false
		});
		expect(await page.locator('header select:visible').count()).toBe(0);
		await close();
	});

	it('is chosen in the menu of a phone', async () => {
		const { page, close } = await site.visit('en/ziele/', { ...phone, colorScheme: 'light' });
		await page.locator('header summary').tap();
		await page.getByLabel('Colours').locator('visible=true').selectOption('dark');
		expect(await ground(page)).toBe(black);
		expect(pathOf(page)).toBe('/en/ziele/');
		await close();
	});
});
