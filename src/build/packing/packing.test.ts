import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decompressBrotli } from 'hyparquet-compressors';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engineFile, packEngine } from './engine.ts';
import { kept } from '#lib/data/kept.server.ts';
import { packBuild } from './pack.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'packing-'))));
afterEach(() => rmSync(dir, { recursive: true }));

it('writes both compressed forms beside texts, and none beside pictures', async () => {
	const page = '<p>Arbeitslosenquote</p>'.repeat(50);
	writeFileSync(join(dir, 'index.html'), page);
	writeFileSync(join(dir, 'a.png'), 'picture');
	const { files, bytes, packed } = await packBuild(dir);
	expect([files, bytes]).toEqual([1, 1200]);
	expect(packed).toBeLessThan(100);
	expect(String(brotliDecompressSync(readFileSync(join(dir, 'index.html.br'))))).toBe(page);
	expect(String(gunzipSync(readFileSync(join(dir, 'index.html.gz'))))).toBe(page);
	expect(() => readFileSync(join(dir, 'a.png.br'))).toThrow('ENOENT');
});

it('takes most pains with pages that readers keep, and least with deep ones', async () => {
	const rows = Array.from({ length: 400 }, (_, row) => `<td>${(row * 7919) % 1009}</td>`);
	const pages = ['kreis', 'en/kreis', 'gemeinden', 'embed/a', '0123456789ab/en/embed/a', 'kreis/a'];
	for (const page of pages) {
		mkdirSync(join(dir, page), { recursive: true });
		writeFileSync(join(dir, page, 'index.html'), rows.join('\n'));
	}
	await packBuild(dir);
	const [kept, keptToo, others, embed, frozen, deep] = pages.map(
		(page) => statSync(join(dir, page, 'index.html.br')).size
	);
	expect([keptToo, embed, frozen]).toEqual([kept, others, others]);
	expect(kept).toBeLessThan(others ?? 0);
	expect(others).toBeLessThan(deep ?? 0);
});

it('packs the engine so that the reader of the browser gets every byte back', () => {
	const raw = readFileSync(engineFile);
	const packed = packEngine(raw);
	expect(packed.length).toBeLessThan(6_000_000);
	expect(Buffer.compare(decompressBrotli(packed, raw.length), raw)).toBe(0);
});

it('makes a thing once, and again where making it broke off', async () => {
	const place = join(dir, 'a/thing');
	const broken = kept(place, () => Promise.reject(new Error('full disk')));
	await expect(broken).rejects.toThrow('full disk');
	expect(String(await kept(place, () => Buffer.from('one')))).toBe('one');
	expect(String(await kept(place, () => Buffer.from('two')))).toBe('one');
});
