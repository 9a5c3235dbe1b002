import { crc32, deflateSync } from 'node:zlib';

/** Pixels as they are drawn: four bytes each, from left to right and top to bottom. */
export interface Pixels {
	width: number;
	height: number;
	pixels: Uint8Array;
}

const most = 256;
/** How far a rare colour may be from the nearest frequent one in each of red, green and blue; so far nobody sees it at the edge of a line. */
const nearest = 32;
/** One pixel in so many may have a rare colour. */
const rarely = 5_000;

/** A picture of opaque colours as PNG with a list of them, a third of the bytes. Each pixel stays as it is; where charts lie over each other and have more than 256 colours, the rarest become the nearest other one. Undefined for a picture that would look another. */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array | undefined {
	const colours = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	const numbers = numberColours(countColours(colours));
	if (!numbers) return undefined;
	const lines = Buffer.alloc(height * (width + 1));
	// Most pixels have the colour of the one before.
	let [last, number] = [-1, 0];
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 1; x <= width; x++, at += 4) {
			const colour = colours.getUint32(at);
			if (colour !== last) number = numbers.get(colour) ?? 0;
			last = colour;
			lines[y * (width + 1) + x] = number;
		}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	const list = [...numbers.keys()].slice(0, most).flatMap(parts);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(list)),
		chunk('IDAT', deflateSync(lines, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** How many pixels have each colour, in the order in which they come. */
function countColours(colours: DataView): Map<number, number> {
	const counts = new Map<number, number>();
	let [last, many] = [-1, 0];
	for (let at = 0; at < colours.byteLength; at += 4) {
		const colour = colours.getUint32(at);
		if (colour !== last) {
			counts.set(last, (counts.get(last) ?? 0) + many);
			[last, many] = [colour, 0];
		}
		many++;
	}
	counts.set(last, (counts.get(last) ?? 0) + many);
	counts.delete(-1);
	return counts;
}

/** Place of each colour in the list; the list itself comes first, then the rare ones with the place of another. */
function numberColours(counts: Map<number, number>): Map<number, number> | undefined {
	if ([...counts.keys()].some((colour) => (colour & 0xff) !== 0xff)) return undefined;
	const often = [...counts].sort(([, one], [, other]) => other - one);
	const listed = new Set(often.slice(0, most).map(([colour]) => colour));
	const list = [...counts.keys()].filter((colour) => listed.has(colour));
	const numbers = new Map(list.map((colour, place) => [colour, place]));
	const rare = often.slice(most);
	const sum = (some: readonly [number, number][]) =>
		some.reduce((all, [, count]) => all + count, 0);
	if (sum(rare) * rarely > sum(often)) return undefined;
	for (const [colour] of rare) {
		const distances = list.map((other) => distance(colour, other));
		const least = Math.min(...distances);
		if (least > nearest) return undefined;
		numbers.set(colour, distances.indexOf(least));
	}
	return numbers;
}

/** Red, green and blue. */
const parts = (colour: number): number[] => [
	colour >>> 24,
	(colour >>> 16) & 0xff,
	(colour >>> 8) & 0xff
];

/** The largest difference in red, green or blue. */
function distance(one: number, other: number): number {
	const of = parts(other);
	return Math.max(...parts(one).map((part, at) => Math.abs(part - (of[at] ?? 0))));
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
