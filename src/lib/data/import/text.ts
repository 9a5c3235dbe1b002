import { isUtf8 } from '../schema/decode.ts';

/** A text file as read, and how it was written. */
export interface DecodedText {
	text: string;
	encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
	mark: boolean;
}

/** Bytes of a text file in any of the usual encodings in, text with plain line ends out. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const { label, skip } = encodingOf(bytes);
	const raw = new TextDecoder(label).decode(bytes.subarray(skip));
	const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const encoding =
		label === 'utf-8' ? 'UTF-8' : label === 'windows-1252' ? 'Windows-1252' : 'UTF-16';
	return { text, encoding, mark: skip > 0 };
}

/** True for bytes that no text file holds. */
export const isBinary = (bytes: Uint8Array): boolean =>
	isUtf16(bytes)
		? false
		: bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));

/** True for text of two bytes a character, as some programs save "Unicode". */
export const isUtf16 = (bytes: Uint8Array): boolean => encodingOf(bytes).label.startsWith('utf-16');

function encodingOf(bytes: Uint8Array): { label: string; skip: number } {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', skip: 3 };
	if (first === 0xff && second === 0xfe) return { label: 'utf-16le', skip: 2 };
	if (first === 0xfe && second === 0xff) return { label: 'utf-16be', skip: 2 };
	const zeros = zerosAt(bytes.subarray(0, 512));
	if (zeros) return { label: zeros, skip: 0 };
	return { label: isUtf8(bytes) ? 'utf-8' : 'windows-1252', skip: 0 };
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function zerosAt(head: Uint8Array): string | null {
	const even = head.filter((byte, at) => at % 2 === 0 && byte === 0).length;
	const odd = head.filter((byte, at) => at % 2 === 1 && byte === 0).length;
	if (odd > head.length * 0.3 && even === 0) return 'utf-16le';
	return even > head.length * 0.3 && odd === 0 ? 'utf-16be' : null;
}

// UTF-8 read as Windows-1252: "ä" became "Ã¤", a dash "â€“"; U+FFFD stands where bytes were lost.
const broken = /Ã[\u0080-\u00BF\u0178\u0152\u0153\u201A-\u2122]|â€|\uFFFD/;

function mojibakeIn(text: string): string {
	const at = text.search(broken);
	if (at === -1) return '';
	const start = Math.max(
		...[';', ',', '\t', '\n', ' ', '"'].map((sign) => text.lastIndexOf(sign, at))
	);
	return /^[^;,\t\n"]*/.exec(text.slice(start + 1))?.[0].trim() ?? '';
}

const upper = new TextDecoder('windows-1252').decode(
	Uint8Array.from({ length: 32 }, (_, at) => at + 128)
);

/** "BevÃ¶lkerung" → "Bevölkerung"; empty where that cannot be told. */
function undoMojibake(text: string): string {
	const bytes = [...text].map((sign) => {
		const at = upper.indexOf(sign);
		return at < 0 ? (sign.codePointAt(0) ?? 0) : at + 128;
	});
	if (bytes.some((byte) => byte > 255)) return '';
	const raw = Uint8Array.from(bytes);
	return isUtf8(raw) ? new TextDecoder().decode(raw) : '';
}

/** The first word of a text that was decoded twice, and what is meant; null where all are whole. */
export function brokenWord(text: string): { value: string; detail: string } | null {
	const [value = ''] = mojibakeIn(text).split(/[ \n\t]/);
	return value === '' ? null : { value, detail: undoMojibake(value) };
}

/** The same with its line and the number of its column, in a text of lines and cells. */
export function brokenPlace(text: string) {
	const word = brokenWord(text);
	if (!word) return null;
	const before = text.slice(0, text.indexOf(word.value)).split('\n');
	const cells = (before.at(-1) ?? '').replace(/"[^"]*"/g, '').split(/[;,\t]/);
	return { ...word, line: before.length, column: String(cells.length) };
}
