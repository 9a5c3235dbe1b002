declare module 'subset-font' {
	/** Font file and the signs to keep in, smaller font file out. */
	export default function subsetFont(
		font: Uint8Array,
		signs: string,
		options: { targetFormat: 'woff2' | 'truetype'; noLayoutClosure?: boolean; noHinting?: boolean }
	): Promise<Uint8Array>;
}
