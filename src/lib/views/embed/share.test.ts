import { describe, expect, it } from 'vitest';
import { readPage, shareTags, type SharedPage } from './share.ts';

const page: SharedPage = {
	path: '/arbeitsmarkt/',
	locale: 'en',
	siteName: 'Monitor',
	origin: null,
	title: 'Labour market',
	description: 'What the page is about',
	figure: {
		id: 'unemployment',
		headline: 'Unemployment "fell"',
		subtitle: 'Rate, per cent',
		summary: 'It was 5.4% & less.',
		width: 1440,
		height: 900
	},
	own: true
};
const contentOf = (html: string, name: string) =>
	new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

describe('the lines other programs read', () => {
	it('speak with the sentence of the figure the page shows', () => {
		const html = shareTags(page);
		expect(contentOf(html, 'og:title')).toBe('Labour market');
		expect(contentOf(html, 'og:description')).toBe(
			'Unemployment &quot;fell&quot;. It was 5.4% &amp; less.'
		);
		expect(contentOf(html, 'og:image:alt')).toBe(
			'Unemployment &quot;fell&quot;. Rate, per cent. It was 5.4% &amp; less.'
		);
		expect(contentOf(html, 'og:locale')).toBe('en_GB');
		expect(contentOf(html, 'twitter:card')).toBe('summary_large_image');
		const known = shareTags({ ...page, origin: 'https://monitor.example' });
		expect(known).toContain('title="Unemployment &quot;fell&quot;"');
	});

	it('speak with the words of a page that shows no figure, and offer nothing to embed', () => {
		const html = shareTags({ ...page, own: false });
		expect(contentOf(html, 'og:description')).toBe('What the page is about');
		expect(html).not.toContain('oembed');
	});

	it('are relative and name no place while the site does not know its own', () => {
		const html = shareTags(page);
		expect(contentOf(html, 'og:image')).toBe('../../en/figures/unemployment.png');
		expect(html).not.toMatch(/og:url|canonical|hreflang|oembed/);
		const german = shareTags({ ...page, locale: 'de', path: '/' });
		expect(contentOf(german, 'og:image')).toBe('./figures/unemployment.png');
	});

	it('of a frozen figure stay in its edition, but for the view to be found', () => {
		const frozen = {
			...page,
			path: '/embed/unemployment/',
			view: '/arbeitsmarkt/',
			edition: 'abc'
		};
		const html = shareTags(frozen);
		// From /e/abc/en/embed/unemployment/.
		expect(html).toContain('<link rel="canonical" href="../../../../../en/arbeitsmarkt/">');
		expect(html).not.toContain('og:image');
		const known = shareTags({ ...frozen, origin: 'https://monitor.example' });
		expect(known).toContain(
			'<link rel="canonical" href="https://monitor.example/en/arbeitsmarkt/">'
		);
		expect(contentOf(known, 'og:url')).toBe('https://monitor.example/e/abc/en/embed/unemployment/');
		expect(known).toContain('href="https://monitor.example/e/abc/en/oembed/unemployment.json"');
		expect(contentOf(known, 'og:image')).toBe(
			'https://monitor.example/e/abc/en/figures/unemployment.png'
		);
	});

	it('are absolute where it does, in both languages', () => {
		const html = shareTags({ ...page, origin: 'https://monitor.example/kreis' });
		const root = 'https://monitor.example/kreis';
		expect(contentOf(html, 'og:image')).toBe(`${root}/en/figures/unemployment.png`);
		expect(contentOf(html, 'og:url')).toBe(`${root}/en/arbeitsmarkt/`);
		expect(html).toContain(`<link rel="canonical" href="${root}/en/arbeitsmarkt/">`);
		expect(html).toContain(`hreflang="de" href="${root}/arbeitsmarkt/"`);
		expect(html).toContain(`href="${root}/en/oembed/unemployment.json"`);
	});

	it('send those who find an embedded figure to its view', () => {
		const html = shareTags({ ...page, path: '/embed/unemployment/', view: '/arbeitsmarkt/' });
		expect(html).toContain('<link rel="canonical" href="../../../en/arbeitsmarkt/">');
		expect(contentOf(html, 'og:type')).toBe('article');
		expect(contentOf(html, 'og:description')).toBe('It was 5.4% &amp; less.');
	});
});

describe('what a finished page says of itself', () => {
	it('is read without markup, in the order of the page', () => {
		expect(
			readPage(`<meta name="description" content="A &amp; &quot;B&quot;"/>
				<h1 class="x"><!--[-->Work\n<em>and</em> life &lt; all<!--]--></h1>
				<figure id="second-figure" class="a"></figure><figure id="first"></figure><figure></figure>`)
		).toEqual({
			title: 'Work and life < all',
			description: 'A & "B"',
			figures: ['second-figure', 'first']
		});
	});

	it('may be nothing', () => {
		expect(readPage('')).toEqual({ title: '', description: '', figures: [] });
	});
});
