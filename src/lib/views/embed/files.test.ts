import { existsSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { altText, type Handout } from '../../figures/export/handout.ts';
import { layoutPicture } from '../../figures/export/picture.ts';
import { figureEntries } from './embed.server.ts';
import { drawPng, figureSvg, loadHandout, toPng } from './files.server.ts';
import { oembed } from './oembed.ts';

const built = existsSync('static/data/manifest.json');
/** Signs the fonts of the pictures hold, see src/build/fonts.ts. */
const signs = /^[\x20-\x7e\xa0-\xff\n\u2009\u202f–—‐‑−‘’‚“”„…•·‰€×÷≈≤≥→←↑↓▲▼■]*$/;

const published = (handout: Handout): Handout => ({
	...handout,
	county: { ...handout.county, origin: 'https://monitor.example/kreis' }
});

async function* everyHandout() {
	for (const { figure, lang } of await figureEntries()) {
		const handout = await loadHandout(figure, lang);
		if (!handout) throw new Error(`${figure} ${lang ?? 'de'}`);
		yield handout;
	}
}

/** Share of pixels that are not white. */
function inkOf(svg: string): number {
	const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	let dark = 0;
	for (let index = 0; index < pixels.length; index += 4) if ((pixels[index] ?? 255) < 250) dark++;
	return dark / (pixels.length / 4);
}

describe.runIf(built)('the picture of every figure', () => {
	it('stands alone: title, source and licence are in it', { timeout: 120_000 }, async () => {
		for await (const handout of everyHandout()) {
			const svg = figureSvg(handout);
			const words = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
			expect(svg).toMatch(/^<\?xml[^>]*\?>\n<svg /);
			expect(svg).not.toMatch(/<!--|\sstyle=|var\(|undefined|NaN/);
			expect(words).toContain(handout.t.figure.source);
			expect(words.length).toBeGreaterThan(handout.shown.headline.length + 100);
			expect(layoutPicture(handout, 720).width).toBe(720);
		}
	});

	it('is written in signs its fonts hold', { timeout: 120_000 }, async () => {
		for await (const handout of everyHandout()) {
			const words = figureSvg(handout).replace(/<(title|desc)[\s\S]*?<\/\1>|<[^>]*>/g, '');
			expect(
				[...words].filter((sign) => !signs.test(sign)),
				handout.figure
			).toEqual([]);
		}
	});

	it('has the same bytes each time and is not blank', { timeout: 300_000 }, async () => {
		for await (const handout of everyHandout()) {
			const svg = figureSvg(handout);
			expect(figureSvg(handout)).toBe(svg);
			const png = Buffer.from(await toPng(svg));
			if (handout.locale === 'de')
				expect(png.equals(Buffer.from(await drawPng(svg))), handout.figure).toBe(true);
			expect(png.readUInt32BE(16)).toBe(1440);
			// Two numbers in words are the least that a picture shows.
			expect(inkOf(svg), handout.figure).toBeGreaterThan(0.003);
		}
	});

	it('has a text for those who cannot see it', async () => {
		for await (const handout of everyHandout())
			expect(altText(handout)).toContain(handout.shown.headline);
	});
});

describe.runIf(built)('the oEmbed answer', () => {
	it('holds what version 1.0 asks for', async () => {
		for await (const handout of everyHandout()) {
			const answer = oembed(published(handout));
			if (!answer) throw new Error(handout.figure);
			expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720 });
			expect(answer.height).toBeGreaterThan(200);
			expect(answer.height).toBeLessThan(2500);
			expect(answer.html).toMatch(/^<iframe src="https[^"]+" title="[^"]+" .*<\/iframe>\n<script/);
		}
	});

	it('is the code the dialog offers, with the addresses of the site', async () => {
		const handout = await loadHandout('unemployment', 'en');
		if (!handout) throw new Error('unemployment');
		const address = 'https://monitor.example/kreis/en/embed/unemployment/?theme=light';
		expect(oembed(published(handout))?.html).toMatch(
			/ width="100%" height="\d+" loading="lazy" .* data-kreismonitor="unemployment"><\/iframe>\n<script src="https:\/\/monitor\.example\/kreis\/embed\.js" async><\/script>$/
		);
		expect(oembed(published(handout))).toMatchObject({
			provider_url: 'https://monitor.example/kreis/en/',
			thumbnail_url: 'https://monitor.example/kreis/en/figures/unemployment.png',
			html: expect.stringContaining(`<iframe src="${address}"`)
		});
	});

	it('is none where the site does not know its own address', async () => {
		const handout = await loadHandout('unemployment', 'en');
		if (!handout) throw new Error('unemployment');
		const county = { ...handout.county, origin: null };
		expect(oembed({ ...handout, county })).toBeUndefined();
	});

	it('does not exist for a figure nobody knows', async () => {
		expect(await loadHandout('nonsense', undefined)).toBeUndefined();
	});
});
