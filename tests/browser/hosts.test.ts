import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDialog } from '../support/actions.ts';
import { serveBare, serveHost, type HostPage } from '../support/host.ts';
import { useSite } from '../support/site.ts';
import { oembed } from '../../src/lib/views/embed/oembed.ts';
import { loadHandout } from '../../src/lib/views/embed/files.server.ts';

const site = useSite();
let host: Awaited<ReturnType<typeof serveHost>>;
beforeAll(async () => {
	host = await serveHost();
});
afterAll(() => host.close());

const script = (more = '') => `<script src="${site.url('embed.js')}" ${more}></script>`;
const frameOf = (query = '', more = '', figure = 'unemployment') =>
	`<iframe data-kreismonitor="${figure}" src="${site.url(`embed/${figure}/${query}`)}"
		title="Figure" width="700" height="90" ${more}></iframe>`;
const box = '<div data-kreismonitor="unemployment" data-query="gruppe=women"></div>';

/** Opens a page of another origin. */
async function visitHost(html: string, more: Omit<HostPage, 'html'> = {}) {
	host.pages.set('/', { html, ...more });
	const visit = await site.visit('favicon.svg');
	visit.errors.length = 0;
	await visit.page.goto(`${host.url}/`, { waitUntil: 'networkidle' });
	return visit;
}

const embedded = (page: Page): Frame[] =>
	page.frames().filter((one) => one.url().includes('/embed/'));
const heights = (page: Page): Promise<number[]> =>
	page.evaluate(
		"[...document.querySelectorAll('iframe[data-kreismonitor]')].map((frame) => frame.clientHeight)"
	);
const needs = (frame: Frame): Promise<number> =>
	frame.evaluate("Math.ceil(document.querySelector('.app').getBoundingClientRect().height)");

/** Waits until each frame is as high as what it holds, and gives the heights. */
async function settled(page: Page, count = 1): Promise<number[]> {
	await expect.poll(() => embedded(page).length, { timeout: 10_000 }).toBe(count);
	await expect
		.poll(async () => String(await wanted(page)) === String((await heights(page)).sort()), {
			timeout: 15_000
		})
		.toBe(true);
	const found = await heights(page);
	for (const height of found) expect(height).toBeGreaterThan(300);
	return found;
}
const wanted = async (page: Page): Promise<number[]> =>
	(await Promise.all(embedded(page).map(needs))).sort();
const picture = (frame: Frame) =>
	frame.evaluate<{ chart: number; place: number }>(`(() => {
		const chart = [...document.querySelectorAll('svg.chart')].find((one) => one.clientWidth > 0);
		const place = document.querySelector('.chart-frame');
		return { chart: chart?.getBoundingClientRect().width ?? 0, place: place.clientWidth };
	})()`);

describe('an element that comes after the script', () => {
	it('becomes a figure, as consent tools need it', async () => {
		const { page, errors, close } = await visitHost(`<p>Host</p>${script()}`);
		await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(box)})`);
		await settled(page);
		expect(embedded(page)[0]?.url()).toContain('embed/unemployment/?gruppe=women');
		expect(errors).toEqual([]);
		await close();
	});

	it('becomes one also when it is only marked later, or when its frame gets its address later', async () => {
		const { page, close } = await visitHost(
			`<div id="later">Figure</div><iframe data-kreismonitor="pyramid" title="F" width="600"></iframe>${script()}`
		);
		await page.evaluate("document.querySelector('#later').dataset.kreismonitor = 'unemployment'");
		await page.evaluate(
			`document.querySelector('iframe[title=F]').src = ${JSON.stringify(site.url('embed/population-pyramid/'))}`
		);
		await settled(page, 2);
		await close();
	});
});

describe('the script', () => {
	it.each(['type="module"', 'type="module" async', 'async', 'defer'])(
		'works as %s',
		async (kind) => {
			const { page, errors, close } = await visitHost(box + script(kind));
			await settled(page);
			expect(errors).toEqual([]);
			await close();
		}
	);

	it('works with a query, put in by another script, and twice', async () => {
		const { page, errors, close } = await visitHost(`${box}<script>
			for (const query of ['?v=1', '']) {
				const loader = document.createElement('script');
				loader.type = 'module';
				loader.src = ${JSON.stringify(site.url('embed.js'))} + query;
				document.head.append(loader);
			}</script>`);
		await settled(page);
		expect(errors).toEqual([]);
		await close();
	});
});

describe('a sandbox without an origin', () => {
	const sandbox = 'sandbox="allow-scripts"';

	it('gives the figure its height, its chart the whole width and its filter', async () => {
		const { page, close } = await visitHost(frameOf('?gruppe=women', sandbox) + script());
		await settled(page);
		const [frame] = embedded(page);
		if (!frame) throw new Error('no frame');
		expect(await frame.locator('h1').innerText()).toContain('Frauen');
		const { chart, place } = await picture(frame);
		expect(chart).toBeGreaterThan(place * 0.95);
		await close();
	});

	it('does so on a host that sends no CORS headers, and never shows another selection', async () => {
		const bare = await serveBare(site.url(''));
		const own = (html: string) => html.replaceAll(site.url(''), `${bare.url}/`);
		const { page, close } = await visitHost(own(frameOf('', sandbox) + script()));
		await settled(page);
		const [plain] = embedded(page);
		if (!plain) throw new Error('no frame');
		expect(await plain.locator('svg.chart:visible').count()).toBe(1);
		const { chart, place } = await picture(plain);
		expect(place).toBeGreaterThan(600);
		expect(chart).toBeGreaterThan(place * 0.95);

		host.pages.set('/', { html: own(frameOf('?gruppe=women', sandbox) + script()) });
		await page.goto(`${host.url}/`);
		await expect.poll(() => embedded(page).length).toBe(1);
		const [asked] = embedded(page);
		await asked?.locator('.never').waitFor({ timeout: 12_000 });
		expect(await asked?.locator('svg.chart:visible').count()).toBe(0);
		expect(await asked?.locator('h1').isVisible()).toBe(false);
		expect(await asked?.locator('.never').innerText()).toContain('Eine andere wird hier nicht');
		await close();
		bare.close();
	});

	it('without scripts says that it shows the standard selection, and scrolls', async () => {
		const { page, close } = await visitHost(frameOf('?gruppe=women', 'sandbox'));
		const [frame] = embedded(page);
		expect(await frame?.locator('noscript').innerText()).toContain('immer ihre Standardauswahl');
		expect(await frame?.locator('svg.chart:visible').count()).toBe(1);
		await close();
	});

	it('without scripts holds a figure with a choice at every height that is copied, and its name tells no finding', async () => {
		const { page, close } = await site.visit('arbeitsmarkt/?gruppe=young');
		const dialog = await openDialog(page, 'Einbetten');
		await dialog.getByLabel('Größe').selectOption('fixed');
		const code = dialog.getByRole('textbox', { name: 'Code zum Einbetten' });
		for (const width of [320, 600, 720]) {
			await dialog.getByRole('radio', { name: `${width} px` }).check();
			await expect.poll(() => code.inputValue()).toContain(`width="${width}"`);
			const html = await code.inputValue();
			expect(html).toContain('title="Abbildung: Arbeitsmarkt · ');
			const host = await visitHost(html.replace('<iframe ', '<iframe sandbox '));
			const [frame] = embedded(host.page);
			if (!frame) throw new Error('no frame');
			await frame.locator('svg.chart:visible').first().waitFor();
			expect(await needs(frame), `${width}`).toBeLessThanOrEqual(
				await host.page.locator('iframe').evaluate((own) => own.clientHeight)
			);
			await host.close();
		}
		await close();
	});

	it('believes nobody who says he had lost his origin', async () => {
		const { page, close } = await visitHost(frameOf() + script());
		const [before] = await settled(page);
		await page.evaluate(`dispatchEvent(new MessageEvent('message', {
			data: { kreismonitor: 1, id: 'unemployment', height: 4000 },
			origin: 'null', source: document.querySelector('iframe').contentWindow }))`);
		expect((await heights(page))[0]).toBe(before);
		await close();
	});
});

describe('the oEmbed answer of a published site', () => {
	/** What a content system puts into its page. */
	async function answerOf(figure: string): Promise<string> {
		const handout = await loadHandout(figure, undefined);
		if (!handout) throw new Error(figure);
		const county = { ...handout.county, origin: site.url('').slice(0, -1) };
		return oembed({ ...handout, county })?.html ?? '';
	}

	it('sizes itself where the script is kept', async () => {
		const { page, close } = await visitHost(
			`<div style="width:340px">${await answerOf('unemployment')}</div>`
		);
		await settled(page);
		await close();
	});

	it('is the code that is offered for copying', async () => {
		const { page, close } = await site.visit('arbeitsmarkt/');
		const dialog = await openDialog(page, 'Einbetten');
		const code = await dialog.getByRole('textbox', { name: 'Code zum Einbetten' }).inputValue();
		const steady = (html: string) => html.replace(/height="\d+"/, '');
		expect(steady(await answerOf('unemployment'))).toBe(steady(code));
		await close();
	});

	it.each(['sandbox="allow-scripts"', 'sandbox'])(
		'shows everything where a system takes the script away and adds %s',
		async (sandbox) => {
			const html = await answerOf('unemployment');
			const bare = html.replace(/<script.*$/s, '').replace('<iframe ', `<iframe ${sandbox} `);
			const { page, close } = await visitHost(`<div style="width:720px">${bare}</div>`);
			const [frame] = embedded(page);
			if (!frame) throw new Error('no frame');
			await frame.locator('svg.chart:visible').first().waitFor();
			expect(await needs(frame)).toBeLessThanOrEqual((await heights(page))[0] ?? 0);
			await close();
		}
	);
});

describe('hosts of all kinds', () => {
	const own = () => `${site.url('').slice(0, -1)}`;

	it('with a strict policy and Trusted Types', async () => {
		const { page, errors, close } = await visitHost(frameOf() + box + script(), {
			headers: {
				'Content-Security-Policy': `default-src 'none'; script-src ${own()}; frame-src ${own()}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`
			}
		});
		await settled(page, 2);
		expect(errors).toEqual([]);
		await close();
	});

	it('in <details>, once it is opened', async () => {
		const { page, close } = await visitHost(
			`<details><summary>More</summary>${frameOf()}</details>${script()}`
		);
		await page.locator('summary').click();
		await settled(page);
		await close();
	});

	it('in a tab that is hidden at first', async () => {
		const { page, close } = await visitHost(`<div id="tab" hidden>${frameOf()}</div>${script()}`);
		await page.evaluate("document.querySelector('#tab').hidden = false");
		await settled(page);
		await close();
	});

	it('with no height at all', async () => {
		const { page, close } = await visitHost(`${frameOf('', 'style="height:0"')}${script()}`);
		await settled(page);
		await close();
	});

	it('200 px narrow, without a sideways scroll', async () => {
		const { page, close } = await visitHost(`${frameOf('', 'style="width:200px"')}${script()}`);
		await settled(page);
		const wide = await embedded(page)[0]?.evaluate<number>('document.documentElement.scrollWidth');
		expect(wide).toBeLessThanOrEqual(200);
		await close();
	});

	it('with a <base> that leads elsewhere', async () => {
		const { page, close } = await visitHost(
			`<base href="https://elsewhere.invalid/path/">${box}${script()}`
		);
		await settled(page);
		expect(embedded(page)[0]?.url()).toContain(site.url('embed/unemployment/'));
		await close();
	});

	it('set from right to left, and enlarged', async () => {
		const { page, close } = await visitHost(
			`<div dir="rtl" style="zoom:1.5">${frameOf()}</div>${script()}`
		);
		await settled(page);
		await close();
	});

	it('with two of a kind, each with its own height', async () => {
		const { page, close } = await visitHost(
			frameOf('', 'style="width:340px"') + frameOf('?title=no') + script()
		);
		const [narrow, wide] = await settled(page, 2);
		expect(narrow).not.toBe(wide);
		await close();
	});

	it('on a slow line, where the script comes long before the figure', async () => {
		host.pages.set('/', { html: frameOf() + script() });
		const { page, close } = await site.visit('favicon.svg');
		await page.route(site.url('embed/**'), async (route) => {
			await new Promise((done) => setTimeout(done, 2000));
			await route.continue();
		});
		await page.goto(`${host.url}/`);
		await settled(page);
		await close();
	});
});
