import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { palettePng, type Pixels } from './png.ts';

/** What a picture draws, so that it can be drawn again from a file. */
const draw = (inner: string): Pixels =>
	new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${inner}</svg>`
	).render();
const white = '<rect width="60" height="40" fill="#fff"/>';
const link = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

it('writes every pixel as it is, in fewer bytes', () => {
	const inner = `${white}<circle cx="30" cy="20" r="13.3" fill="#0b5fa5"/><path d="M3 3L55 37" stroke="#c2410c"/>`;
	const drawn = draw(inner);
	const png = palettePng(drawn);
	if (!png) throw new Error('no picture');
	const again = draw(`<image width="60" height="40" href="${link(png)}"/>`);
	expect(Buffer.compare(again.pixels, drawn.pixels)).toBe(0);
	const whole = new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${inner}</svg>`
	);
	expect(png.length).toBeLessThan(whole.render().asPng().length);
});

/** A row of pixels in opaque greys and reds. */
const row = (colours: readonly (readonly [number, number, number])[]): Pixels => ({
	width: colours.length,
	height: 1,
	pixels: Uint8Array.from(colours.flatMap((colour) => [...colour, 255]))
});
const often = Array.from({ length: 256 }, (_, i) => [i, i, i] as const);

it('gives a rare colour too many the nearest of the others', () => {
	const picture = row([...Array.from({ length: 40 }, () => often).flat(), [105, 100, 96]]);
	const png = palettePng(picture);
	if (!png) throw new Error('no picture');
	const { pixels } = new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="10241" height="1"><image width="10241" height="1" href="${link(png)}"/></svg>`
	).render();
	expect([...pixels.slice(-4)]).toEqual([100, 100, 100, 255]);
	expect(Buffer.compare(pixels.slice(0, -4), picture.pixels.slice(0, -4))).toBe(0);
});

it('leaves pictures alone that would look another, or can be seen through', () => {
	const many = Array.from({ length: 40 }, () => often).flat();
	expect(palettePng(row(often))).toBeDefined();
	expect(palettePng(row([...often, [1, 0, 0]])), 'not rare').toBeUndefined();
	expect(palettePng(row([...many, [200, 100, 100]])), 'nothing near').toBeUndefined();
	expect(palettePng(draw('<circle r="9"/>'))).toBeUndefined();
});
