import { crc32, deflateSync } from 'node:zlib';

/** Pixels as they are drawn: four bytes each, from left to right and top to bottom. */
export interface Pixels {
	width: number;
	height: number;
	pixels: Uint8Array;
}

const most = 256;

/** A picture of at most 256 opaque colours as PNG, each pixel as it is; undefined for a picture of more. Charts have few, and a list of them takes a third of the bytes. */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array | undefined {
	const numbers = new Map<number, number>();
	const lines = Buffer.alloc(height * (width + 1));
	const colours = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	// Most pixels have the colour of the one before.
	let [last, number] = [-1, -1];
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 1; x <= width; x++, at += 4) {
			const colour = colours.getUint32(at);
			if (colour !== last) {
				number = numbers.get(colour) ?? numbers.size;
				if (number === most || (colour & 0xff) !== 0xff) return undefined;
				numbers.set(colour, number);
				last = colour;
			}
			lines[y * (width + 1) + x] = number;
		}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	const list = [...numbers.keys()].flatMap((colour) => [
		colour >>> 24,
		(colour >>> 16) & 0xff,
		(colour >>> 8) & 0xff
	]);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(list)),
		chunk('IDAT', deflateSync(lines, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
