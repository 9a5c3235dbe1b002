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

it('leaves pictures alone that have more colours, or can be seen through', () => {
	const pixels = Uint8Array.from({ length: 257 * 4 }, (_, at) =>
		at % 4 === 3 ? 255 : Math.floor(at / 4) >> (at % 4)
	);
	expect(palettePng({ width: 257, height: 1, pixels })).toBeUndefined();
	expect(palettePng({ width: 256, height: 1, pixels })).toBeDefined();
	expect(palettePng(draw('<circle r="9"/>'))).toBeUndefined();
});
