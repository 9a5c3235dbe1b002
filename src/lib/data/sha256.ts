// crypto.subtle is missing on plain http hosts (intranet), where the check must work too.

/** Bytes in, SHA-256 as lower-case hex out. */
export function sha256(bytes: Uint8Array): string {
	const padded = pad(bytes);
	const view = new DataView(padded.buffer);
	const state = Uint32Array.from(initial);
	const words = new Uint32Array(64);
	for (let offset = 0; offset < padded.length; offset += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getUint32(offset + 4 * i);
		extend(words);
		mix(state, words);
	}
	return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

const primes = firstPrimes(64);
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const round = Uint32Array.from(primes.map((prime) => fraction(Math.cbrt(prime))));

function firstPrimes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
	return found;
}

function fraction(x: number): number {
	return Math.floor((x - Math.floor(x)) * 2 ** 32);
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
	return padded;
}

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;
const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function extend(words: Uint32Array): void {
	for (let i = 16; i < 64; i++) {
		const early = at(words, i - 15);
		const late = at(words, i - 2);
		const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
		const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
		words[i] = at(words, i - 16) + s0 + at(words, i - 7) + s1;
	}
}

function mix(state: Uint32Array, words: Uint32Array): void {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i++) {
		const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(round, i) + at(words, i)) | 0;
		const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = at(state, i) + value));
}
