import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../charts/kit/text.ts';
import FigurePicture from '../FigurePicture.svelte';
import { handout, lines } from './fixture.ts';
import {
	layoutBox,
	layoutPicture,
	pictureForms,
	pictureWidths,
	smallestLetters
} from './picture.ts';
import { svgFile, withStyle } from './svg-file.ts';

const draw = (width: number, given = handout()) =>
	svgFile(render(FigurePicture, { props: { handout: given, width } }).body);

it('is XML also where a name holds "]]>"', () => {
	expect(svgFile('<svg><text>a]]>b</text></svg>')).toContain('<text>a]]&gt;b</text>');
});

describe('layoutPicture', () => {
	it.each(pictureWidths)('keeps every line inside %i px', (width) => {
		const address = `https://kreis.example/?q=${'x'.repeat(400)}`;
		const { title, subtitle, credits, height } = layoutPicture({ ...handout(), address }, width);
		for (const { size, words } of [title, subtitle, credits])
			for (const { x, y, text } of words) {
				expect(x + textWidth(text, size)).toBeLessThanOrEqual(width);
				expect(y).toBeLessThan(height);
			}
		const letters = credits.words.map(({ text }) => text).join('');
		expect(letters).toContain('x'.repeat(400));
	});

	it('prints signs, source, licence, kind, publisher, day and address', () => {
		const { credits } = layoutPicture(handout(), 720);
		const lines = credits.words.map(({ text }) => text);
		// The address stands in a line of its own.
		expect(lines.at(-1)).toBe('https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment');
		const credited = lines.slice(0, -1).join(' ').replaceAll('/ ', '/');
		expect(credited.split(' · ')).toEqual([
			'Zeichen: . unbekannt oder geheim',
			'Quelle: =Strategie, Abschnitt 1; Statistische Ämter, Quote (s1)',
			'Lizenz: dl-de/by-2-0 (example.org/by)',
			'Stand der Zahlen: 31.12.2023',
			'Art der Zahl: aus Registern der Verwaltung, eigene Berechnung',
			'Kreismonitor Musterkreis, abgerufen am 23.11.2026'
		]);
	});

	it('explains no sign that the picture does not show', () => {
		const dropped = { ...lines, series: lines.series.slice(1) };
		const said = (chart: typeof lines) =>
			layoutPicture(handout('de', chart), 720)
				.credits.words.map(({ text }) => text)
				.join(' ');
		expect(said(lines)).toContain('Zeichen: .');
		expect(said(dropped)).not.toContain('Zeichen');
	});
});

it('is XML also where a name holds "]]>"', () => {
	expect(svgFile('<svg><text>a]]>b</text></svg>')).toContain('<text>a]]&gt;b</text>');
});

describe('FigurePicture', () => {
	it.each(pictureWidths)('is a file with literal colours at %i px', (width) => {
		const svg = draw(width);
		expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
		expect(svg).not.toMatch(/var\(|style=|<!--|currentcolor|https?:\/\/(?!www\.w3\.org|kreis)/i);
		expect(svg).toContain(`width="${width}"`);
		expect(svg).toContain('Arbeit &amp; &lt;Lohn');
		expect(svg).toMatch(/<title[^>]*>.+<\/title>/);
	});

	it('says so where there is nothing to draw', () => {
		const svg = draw(720, handout('en', { ...lines, series: [] }));
		expect(svg).toContain('There are no figures for this selection.');
	});

	it('takes rules in front of everything else', () => {
		expect(withStyle(draw(360), 'a{}')).toMatch(/<svg [^>]*><style>a\{\}<\/style><title/);
	});
});

describe('a picture for a box', () => {
	const box = pictureForms.post;
	const { title, credits, chart, rule, ...picture } = layoutBox(handout(), box);

	it('has its sides, all texts inside and the source at the foot', () => {
		expect(picture.height).toBe(Math.floor((picture.width * 675) / 1200));
		const last = credits.words.at(-1)?.y ?? 0;
		expect(picture.height - last).toBeLessThan(60);
		expect(last).toBeLessThan(picture.height);
		expect(chart.y + chart.drawn.layout.height).toBeLessThan(rule.y);
		for (const { size, words } of [title, credits])
			for (const { x, text } of words)
				expect(x + textWidth(text, size)).toBeLessThanOrEqual(picture.width);
	});

	it('says the same as the others', () => {
		const words = (texts: { words: readonly { text: string }[] }) =>
			texts.words.map(({ text }) => text).join(' ');
		const free = layoutPicture(handout(), 720);
		expect(words(title)).toBe(words(free.title));
		for (const { text } of free.credits.words) expect(words(credits)).toContain(text);
	});

	it('keeps its letters readable for a chart of usual height', () => {
		expect(smallestLetters(picture, box)).toBeGreaterThan(12);
		expect(smallestLetters(picture, pictureForms.screen)).toBeGreaterThan(20);
	});

	it('is a file of these pixels', () => {
		const props = { handout: handout(), ...box };
		expect(render(FigurePicture, { props }).body).toMatch(
			/width="1200" height="675" viewBox="0 0 /
		);
	});
});
