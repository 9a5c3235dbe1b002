import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { notStored } from '../offline.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Files that shrink; pictures, fonts and Parquet are compressed as they are, and the description of a picture is shorter than the head of an answer. */
const texts = '**/*.{html,js,json,css,svg,xml}';

// The last step saves a fortieth more and takes three times as long: only what most visits load or keep is worth it.
const firstLevel = /^(en\/)?([^/]+\/)?index\.html$|^search\/|\.(js|css)$/;
/** Longer scripts are tools that few start: the engine, the editor of questions, the writers of files. */
const mostLetters = 200_000;
const isMuchRead = (path: string, length: number): boolean =>
	firstLevel.test(path) && !notStored.test(path) && (!path.endsWith('.js') || length < mostLetters);

/** Pages below the first level. Embeds are read on other sites and are none of them. */
const isDeep = (path: string): boolean =>
	path.endsWith('/index.html') && !firstLevel.test(path) && !/(^|\/)embed\//.test(path);

// Two steps less take a tenth of the time for a tenth more bytes of a deep page: a hundredth of what its visit loads.
const qualityOf = (path: string, length: number): number =>
	isMuchRead(path, length) ? 11 : isDeep(path) ? 8 : 10;

/** How many texts of a build were compressed, and their bytes before and after. */
export interface Packed {
	files: number;
	bytes: number;
	packed: number;
}

/** Writes the compressed forms beside all texts of a build; a few at a time, so that memory stays small. */
export async function packBuild(dir: string): Promise<Packed> {
	const paths = globSync(texts, { cwd: dir }).sort();
	const sum: Packed = { files: paths.length, bytes: 0, packed: 0 };
	const queue = paths.values();
	const work = async () => {
		for (const path of queue) {
			const { bytes, packed } = await packFile(dir, path.replaceAll('\\', '/'));
			sum.bytes += bytes;
			sum.packed += packed;
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return sum;
}

async function packFile(dir: string, path: string): Promise<{ bytes: number; packed: number }> {
	const raw = await readFile(join(dir, path));
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: qualityOf(path, raw.length),
		[constants.BROTLI_PARAM_SIZE_HINT]: raw.length
	};
	const packed = await asBrotli(raw, { params });
	await writeFile(join(dir, `${path}.br`), packed);
	await writeFile(join(dir, `${path}.gz`), await asGzip(raw, { level: 9 }));
	return { bytes: raw.length, packed: packed.length };
}
