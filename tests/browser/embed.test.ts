import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDialog } from '../support/actions.ts';
import { serveHost, type HostPage } from '../support/host.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
let host: Awaited<ReturnType<typeof serveHost>>;
let attacker: Awaited<ReturnType<typeof serveHost>>;
beforeAll(async () => {
	host = await serveHost();
	attacker = await serveHost();
});
afterAll(() => {
	host.close();
	attacker.close();
});

const script = () => `<script src="${site.url('embed.js')}"></script>`;
const frameOf = (query: string, more = '') =>
	`<iframe data-kreismonitor="unemployment" src="${site.url(`embed/unemployment/${query}`)}"
		title="Figure" width="700" height="90" ${more}></iframe>`;

/** Opens a page of another origin. */
async function visitHost(html: string, more: Omit<HostPage, 'html'> = {}) {
	host.pages.set('/', { html, ...more });
	const visit = await site.visit('favicon.svg');
	visit.requests.length = 0;
	visit.errors.length = 0;
	await visit.page.goto(`${host.url}/`, { waitUntil: 'networkidle' });
	return visit;
}

function embedded(page: Page): Frame {
	const frame = page.frames().find((one) => one.url().includes('/embed/'));
	if (!frame) throw new Error('no embedded figure');
	return frame;
}

const heightOfFrame = (page: Page): Promise<number> =>
	page.evaluate("document.querySelector('iframe').clientHeight");
const heightOfContent = (frame: Frame): Promise<number> =>
	frame.evaluate("Math.ceil(document.querySelector('.app').getBoundingClientRect().height)");

/** Waits until the frame is as high as what it holds. */
async function settled(page: Page): Promise<number> {
	const there = 'html:is([data-live], [data-rests]) svg.chart:visible';
	await embedded(page).locator(there).first().waitFor();
	await page.waitForTimeout(300);
	const height = await heightOfFrame(page);
	expect(height).toBe(await heightOfContent(embedded(page)));
	return height;
}

describe('an embedded figure in a page of another origin', () => {
	it('gets the height it needs, keeps it, and asks nobody else', async () => {
		const { page, errors, requests, close } = await visitHost(frameOf('') + script());
		const height = await settled(page);
		expect(height).toBeGreaterThan(300);
		await page.waitForTimeout(1500);
		expect(await heightOfFrame(page)).toBe(height);
		expect(errors).toEqual([]);
		expect(requests.filter((url) => !url.startsWith(site.url('')))).toEqual([`${host.url}/`]);
		expect(site.foreign()).toEqual([]);
		await close();
	});

	it('grows with its table and shrinks again', async () => {
		const { page, close } = await visitHost(frameOf('') + script());
		const height = await settled(page);
		await embedded(page).locator('details summary').first().click();
		expect(await settled(page)).toBeGreaterThan(height + 100);
		await embedded(page).locator('details summary').first().click();
		expect(await settled(page)).toBe(height);
		await close();
	});

	it('follows the width of its place', async () => {
		const { page, close } = await visitHost(frameOf('') + script());
		const wide = await settled(page);
		await page.evaluate("document.querySelector('iframe').width = 340");
		expect(await settled(page)).not.toBe(wide);
		await page.evaluate("document.querySelector('iframe').width = 700");
		expect(await settled(page)).toBe(wide);
		await close();
	});

	it('keeps its filter, also in the link to the view', async () => {
		const { page, close } = await visitHost(frameOf('?gruppe=women') + script());
		await settled(page);
		const frame = embedded(page);
		const plain = readFileSync('build/embed/unemployment/index.html', 'utf8');
		const headline = (await frame.locator('h1').textContent()) ?? '';
		expect(headline).toContain('Frauen');
		expect(plain).not.toContain(headline);
		const link = frame.locator('figcaption a').last();
		expect(await link.getAttribute('href')).toMatch(/arbeitsmarkt\/\?gruppe=women#unemployment$/);
		expect(await link.getAttribute('target')).toBe('_blank');
		expect(await link.getAttribute('rel')).toContain('noopener');
		await close();
	});

	it('follows a choice whose rows do not come with the page, without the engine', async () => {
		const query = '?indikator=gdp_per_inhabitant&jahr=2020&region=06412';
		const src = site.url(`en/embed/compare-ranking/${query}`);
		const { page, requests, close } = await visitHost(
			`<iframe data-kreismonitor="compare-ranking" src="${src}" title="F" width="700"></iframe>${script()}`
		);
		const frame = embedded(page);
		await frame
			.getByRole('heading', { name: /^Gross domestic product per head: .* 2020$/ })
			.waitFor();
		expect(await frame.locator('figcaption a').last().getAttribute('href')).toContain(query);
		expect(requests.filter((url) => url.includes('/cubes/'))).toEqual([
			site.url('cubes/compare/gdp_per_inhabitant.json')
		]);
		expect(requests.filter((url) => /\.bin$|wasm|parquet/.test(url))).toEqual([]);
		await page.route('**/cubes/**', (route) => route.abort());
		await page.goto(site.url('embed/compare-lines/?indikator=gdp_total'), {
			waitUntil: 'networkidle'
		});
		await page.getByRole('status').filter({ hasText: 'konnten nicht geladen werden' }).waitFor();
		expect(await page.locator('h1').isVisible()).toBe(false);
		expect(await page.locator('main .wait a').isVisible()).toBe(true);
		await close();
	});

	it('is made from a plain element, in its language, theme and without headline', async () => {
		const { page, close } = await visitHost(
			`<div data-kreismonitor="unemployment" data-lang="en" data-theme="dark" data-title="no"
				data-query="gruppe=women"><a href="#">Unemployment</a></div>${script()}`
		);
		await settled(page);
		const frame = embedded(page);
		expect(frame.url()).toBe(site.url('en/embed/unemployment/?gruppe=women&theme=dark&title=no'));
		expect(await page.locator('iframe').getAttribute('title')).toBe('Unemployment');
		expect(await frame.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
			'rgb(20, 23, 31)'
		);
		expect((await frame.locator('.head').boundingBox())?.height).toBeLessThanOrEqual(1);
		expect(await frame.evaluate('document.documentElement.lang')).toBe('en');
		await close();
	});

	it('is sized when the script comes late', async () => {
		const { page, close } = await visitHost(frameOf(''));
		await embedded(page).locator('svg.chart:visible').waitFor();
		expect(await heightOfFrame(page)).toBe(90);
		await page.addScriptTag({ url: site.url('embed.js') });
		await settled(page);
		await close();
	});

	it('works in a sandbox', async () => {
		const sandbox = 'sandbox="allow-scripts allow-same-origin"';
		const { page, errors, close } = await visitHost(frameOf('', sandbox) + script());
		expect(await settled(page)).toBeGreaterThan(300);
		expect(errors).toEqual([]);
		await close();
	});

	it('gets its height in a sandbox that takes its origin away', async () => {
		const { page, close } = await visitHost(frameOf('', 'sandbox="allow-scripts"') + script());
		expect(await settled(page)).toBeGreaterThan(300);
		await close();
	});

	it('works in a page that is cross-origin isolated', async () => {
		const { page, close } = await visitHost(frameOf('') + script(), {
			headers: {
				'Cross-Origin-Opener-Policy': 'same-origin',
				'Cross-Origin-Embedder-Policy': 'require-corp'
			}
		});
		expect(await page.evaluate('crossOriginIsolated || !isSecureContext')).toBe(true);
		await settled(page);
		await close();
	});
});

describe('the code a figure offers', () => {
	it('works as it stands, with the selection of the page', async () => {
		const { page, errors, close } = await site.visit('en/arbeitsmarkt/?gruppe=women');
		const dialog = await openDialog(page, 'Embed');
		await dialog.getByLabel('Colours').selectOption('dark');
		const code = await dialog.getByRole('textbox', { name: 'Embed code' }).inputValue();
		expect(errors).toEqual([]);
		await close();
		expect(code).toContain(site.url('en/embed/unemployment/?gruppe=women&amp;theme=dark'));
		const visit = await visitHost(code);
		expect(await settled(visit.page)).toBeGreaterThan(300);
		expect(await embedded(visit.page).locator('h1').textContent()).toContain('women');
		await visit.close();
	});
});

describe('forged messages', () => {
	it('change nothing, a thousand of them', async () => {
		attacker.pages.set('/', {
			html: `<script>
				for (let index = 0; index < 200; index++)
					parent.postMessage({ kreismonitor: 1, id: 'unemployment', height: 100 + index }, '*');
			</script>`
		});
		const { page, close } = await visitHost(frameOf('') + script());
		const height = await settled(page);
		const seen = await page.evaluate<number>(`(async () => {
			const frame = document.querySelector('iframe');
			let seen = 0;
			const count = () => seen++;
			addEventListener('message', count);
			const wait = () => new Promise((done) => setTimeout(done, 300));
			const origin = new URL(frame.src).origin;
			const forge = (height, from, source) => {
				for (let index = 0; index < 100; index++)
					dispatchEvent(new MessageEvent('message', {
						data: { kreismonitor: 1, id: 'unemployment', height }, origin: from, source
					}));
			};
			// Not a height, from the right frame.
			for (const height of [NaN, -500, 0, 1e9, Infinity, '500'])
				forge(height, origin, frame.contentWindow);
			// A height, but from the page itself.
			forge(500, origin, window);
			// From another frame of another origin.
			const other = document.createElement('iframe');
			other.src = ${JSON.stringify(`${attacker.url}/`)};
			document.body.append(other);
			await wait();
			// From the right frame, after it has gone to another origin.
			const gone = frame.cloneNode();
			gone.id = 'gone';
			document.body.append(gone);
			await wait();
			gone.style.height = '90px';
			gone.contentWindow.location = ${JSON.stringify(`${attacker.url}/`)};
			await wait();
			return seen;
		})()`);
		expect(seen).toBeGreaterThanOrEqual(1000);
		expect(await heightOfFrame(page)).toBe(height);
		expect(await page.evaluate("document.querySelector('#gone').clientHeight")).toBe(90);
		await close();
	});
});
