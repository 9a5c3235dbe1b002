import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { county } from '../../src/lib/core/county.ts';
import { suggestedHeight } from '../../src/lib/figures/embed/height.ts';
import { loadHandout } from '../../src/lib/views/embed/files.server.ts';
import { readPage } from '../../src/lib/views/embed/share.ts';
import { violations } from '../support/axe.ts';
import { allPages } from '../support/pages.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const figures = (): string[] =>
	globSync('build/embed/*/index.html')
		.map((path) => path.split(/[\\/]/)[2] ?? '')
		.sort();
/** A number of figures, from all over the list. */
const sample = (count: number): string[] => {
	const all = figures();
	return all.filter((_, index) => index % Math.ceil(all.length / count) === 0);
};
const long = { timeout: 600_000 };

describe('who may frame what', () => {
	it('lets everyone frame embeds, and nobody the other pages', async () => {
		const embed = await fetch(site.url('embed/unemployment/'));
		expect(embed.headers.get('x-frame-options')).toBeNull();
		expect(embed.headers.get('content-security-policy')).toBeNull();
		expect(embed.headers.get('set-cookie')).toBeNull();
		expect(embed.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		const view = await fetch(site.url('arbeitsmarkt/'));
		expect(view.headers.get('x-frame-options')).toBe('DENY');
		expect(view.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	});
});

describe('every embed page', () => {
	it('exists with its picture, text and oEmbed answer in both languages', () => {
		const ids = figures();
		expect(ids.length).toBeGreaterThan(45);
		const isPublished = county.origin !== null;
		for (const prefix of ['', 'en/'])
			for (const id of ids) {
				for (const file of [
					`embed/${id}/index.html`,
					`figures/${id}.svg`,
					`figures/${id}.png`,
					`figures/${id}.txt`
				])
					expect(existsSync(`build/${prefix}${file}`), prefix + file).toBe(true);
				const answer = `build/${prefix}oembed/${id}.json`;
				expect(existsSync(answer), answer).toBe(isPublished);
				if (isPublished)
					expect(JSON.parse(readFileSync(answer, 'utf8'))).toMatchObject({
						version: '1.0',
						type: 'rich',
						title: expect.any(String),
						provider_name: expect.stringContaining('Kreismonitor'),
						html: expect.stringContaining(`${prefix}embed/${id}/`),
						width: expect.any(Number),
						height: expect.any(Number)
					});
			}
	});

	it('publishes nothing that would lead into the page of another site', () => {
		if (county.origin !== null) return;
		const embeds = globSync('build/{,en/}embed/*/index.html');
		const wrong = embeds.filter((path) =>
			/oembed|(src|href)="\/(?!\/)/.test(readFileSync(path, 'utf8'))
		);
		expect(embeds.length).toBeGreaterThan(90);
		expect(wrong).toEqual([]);
	});

	it('says where it belongs and is not indexed', () => {
		for (const id of figures()) {
			const html = readFileSync(`build/embed/${id}/index.html`, 'utf8');
			for (const part of [
				/<meta name="robots" content="noindex"/,
				/<link rel="canonical" href="[^"]+"/,
				/<meta property="og:title" content="[^"]{10,}"/,
				/<meta property="og:description" content="[^"]{10,}"/,
				new RegExp(`<meta property="og:image" content="[^"]*figures/${id}\\.png"`)
			])
				expect(html, id).toMatch(part);
			expect(html, id).not.toMatch(/<header|<footer|<nav/);
		}
	});

	it('has chart, table and source in its HTML', () => {
		const parts = [/<h1/, /<svg[^>]*class="chart/, /<tbody/, /<figcaption[\s\S]*Quelle:/];
		for (const id of figures()) {
			const html = readFileSync(`build/embed/${id}/index.html`, 'utf8');
			const lost = parts.filter((part) => !part.test(html));
			expect(lost, id).toEqual([]);
		}
	});

	it('can be read without JavaScript', long, async () => {
		for (const id of sample(4)) {
			const { page, close } = await site.visit(`embed/${id}/`, { javaScriptEnabled: false });
			expect(await page.locator('h1').isVisible(), id).toBe(true);
			expect(await page.locator('svg.chart:visible').count(), id).toBe(1);
			await page.locator('details summary').first().click();
			expect(await page.locator('tbody tr').first().isVisible(), id).toBe(true);
			await close();
		}
	});

	it('needs no scroll bar at the height its code gives', long, async () => {
		const off: Record<string, string> = {};
		const size = { viewport: { width: 720, height: 900 } };
		const paths = figures().map((id, index) => `${index % 2 ? 'en/' : ''}embed/${id}/`);
		await site.tour(paths, size, async ({ page }, path) => {
			const [lang, id] = path.startsWith('en/')
				? ['en', path.slice(9, -1)]
				: [undefined, path.slice(6, -1)];
			const handout = await loadHandout(id, lang);
			if (!handout) throw new Error(path);
			const given = suggestedHeight(handout, 720);
			const height = () =>
				page.evaluate<number>(
					"Math.ceil(document.querySelector('.app').getBoundingClientRect().height)"
				);
			const resting = await height();
			// Alive, the chart is drawn for its width and a little higher.
			await page.locator('.chart-frame').hover();
			await page.locator('html[data-live] .chart-live').waitFor({ state: 'attached' });
			const needed = await height();
			if (given < Math.max(needed, resting) || given > needed + 90)
				off[path] = `${given} for ${needed}, at rest ${resting}`;
		});
		expect(off).toEqual({});
	});
});

describe('figures on the pages of the site', () => {
	it('all have addresses of their own', () => {
		const known = new Set(figures());
		const lost = allPages().flatMap((path) =>
			readPage(readFileSync(`build/${path}index.html`, 'utf8'))
				.figures.map((id) => id.replace(/^short-/, ''))
				.filter((id) => !known.has(id))
				.map((id) => `${path}#${id}`)
		);
		expect(lost).toEqual([]);
	});

	it('are all shown by the view their embeds lead to', () => {
		for (const id of figures()) {
			const html = readFileSync(`build/embed/${id}/index.html`, 'utf8');
			const view = /<link rel="canonical" href="(?:\.\.\/)*([^"]*)"/.exec(html)?.[1] ?? '-';
			const { figures: shown } = readPage(readFileSync(`build/${view}index.html`, 'utf8'));
			expect(shown, id).toContain(id);
		}
	});
});

describe('a shared page', () => {
	it('has picture, its description, sentence, language and card', () => {
		for (const path of allPages()) {
			const html = readFileSync(`build/${path}index.html`, 'utf8');
			const content = (name: string) =>
				new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1] ?? '';
			const [picture, id] =
				/((?:en\/)?figures\/([\w-]+)\.png)$/.exec(content('og:image'))?.slice(1) ?? [];
			expect(existsSync(`build/${picture}`), path).toBe(true);
			expect(picture?.startsWith('en/'), path).toBe(path.startsWith('en/'));
			expect(content('og:image:alt').length, path).toBeGreaterThan(40);
			expect(content('og:title').length, path).toBeGreaterThan(3);
			expect(content('og:description').length, path).toBeGreaterThan(20);
			expect(content('og:locale'), path).toBe(path.startsWith('en/') ? 'en_GB' : 'de_DE');
			expect(content('twitter:card'), path).toBe('summary_large_image');
			// What opens the brief stands again in its annex.
			const leading = readPage(html).figures.find((own) => !own.startsWith('short-'));
			if (leading) expect(id, path).toBe(leading);
			// An answer names the address of the site; without one there is none.
			const answers = county.origin !== null && leading !== undefined;
			expect(html.includes('application/json+oembed'), path).toBe(answers);
			expect(html, path).not.toContain('%share%');
		}
	});
});

describe('accessibility of embed pages', () => {
	for (const [name, query, options, ids] of [
		['light, on a desktop', '', { viewport: { width: 900, height: 700 } }, figures],
		[
			'dark, on a phone, without headline',
			'?theme=dark&title=no',
			{ viewport: { width: 320, height: 640 } },
			() => sample(10)
		]
	] as const)
		it(`has no violation ${name}`, long, async () => {
			const found: Record<string, string[]> = {};
			const paths = ids().map((id, index) => `${index % 2 ? '' : 'en/'}embed/${id}/${query}`);
			await site.tour(paths, options, async ({ page, errors, requests }, path) => {
				const list = await violations(page, undefined, {});
				const width = await page.evaluate<number>('document.documentElement.scrollWidth');
				if (width > options.viewport.width) list.push(`${width} px wide`);
				list.push(...errors, ...requests.filter((url) => !url.startsWith(site.url(''))));
				if (list.length > 0) found[path] = list;
			});
			expect(found).toEqual({});
		});
});
