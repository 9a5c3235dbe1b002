import { unzipSync } from 'fflate';

/**
 * Unpacks a zip. Throws where a file is not what the archive says of it: the library would hand it over cut to the
 * length the archive claims.
 */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
	const sums = checksums(bytes);
	const wanted = new Map<string, number>();
	let at = 0;
	const files = unzipSync(bytes, {
		filter: ({ name }) => {
			wanted.set(name, sums[at++] ?? -1);
			return true;
		}
	});
	for (const [name, sum] of wanted)
		if (crc32(files[name] ?? new Uint8Array()) !== sum) throw new Error(`${name} is damaged`);
	return files;
}

/** Checksums of the files of an archive, in the order of its directory. */
function checksums(bytes: Uint8Array): number[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = directoryOf(view);
	const sums: number[] = [];
	while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
		sums.push(view.getUint32(at + 16, true));
		const after = [28, 30, 32].map((field) => view.getUint16(at + field, true));
		at += 46 + after.reduce((sum, length) => sum + length, 0);
	}
	return sums;
}

function directoryOf(view: DataView): number {
	let end = view.byteLength - 22;
	while (view.getUint32(end, true) !== 0x06054b50) end--;
	const at = view.getUint32(end + 16, true);
	if (at !== 0xffffffff) return at;
	// Archives of the large kind say it in a place of their own.
	return Number(view.getBigUint64(Number(view.getBigUint64(end - 12, true)) + 48, true));
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});

function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] ?? 0);
	return (sum ^ 0xffffffff) >>> 0;
}
