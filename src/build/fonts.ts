import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** Signs the two languages and official statistics need; everything else falls back to the system font. */
const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
/** Signs of Latin-1 that neither language writes, in no name either. */
const unused = /[¡¢£¤¥¦¨ª¬¯¶¸º¿ÐÞðþ]/g;
const latin = range(0xa0, 0xff).replace(unused, '');
const signs = `${range(0x20, 0x7e)}${latin}\u2009\u202f–—‐‑−‘’‚“”„…•·‰€×÷≈≤≥→←↑↓▲▼■`;

/**
 * Cuts the Latin subset of Fira Sans to those signs: woff2 for the pages, TrueType for the pictures.
 * Run once after a font update.
 */
for (const weight of [400, 600]) {
	const name = `fira-sans-latin-${weight}-normal.woff2`;
	const full = readFileSync(`node_modules/@fontsource/fira-sans/files/${name}`);
	const cut = await subsetFont(full, signs, {
		targetFormat: 'woff2',
		noLayoutClosure: true,
		// A third of the file for renderers that hardly any screen uses any more (docs/decisions/0055-light-embeds.md).
		noHinting: true
	});
	writeFileSync(`src/styles/fonts/${name}`, cut);
	// The renderer of pictures reads no woff2.
	writeFileSync(
		`src/styles/fonts/fira-sans-${weight}.ttf`,
		await subsetFont(full, signs, { targetFormat: 'truetype', noLayoutClosure: true })
	);
	console.log(`${name}: ${full.length} → ${cut.length} bytes`);
}
