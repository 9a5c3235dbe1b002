import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readBoot, readData } from './boot.ts';
import { lightEmbed } from './embed-page.ts';

/** Folder of the style sheets of embeds; what is stored for reading offline lies beside it. */
const folder = '_app/immutable/embeds';
const dataFile = 'start.json';

const isEnglish = (page: string): boolean => /(^|[\\/])en[\\/]embed/.test(page);

/** Makes all embed pages of a build light, frozen ones as well; gives their number. */
export function lightEmbeds(build: string): number {
	const pages = globSync('{,*/}{,en/}embed/*/index.html', { cwd: build, exclude: ['e'] });
	// German pages come first: English ones use what they have in common.
	const list = [...new Set(pages)].sort((a, b) => Number(isEnglish(a)) - Number(isEnglish(b)));
	for (const page of list) lightPage(build, join(build, page));
	return list.length;
}

function lightPage(build: string, page: string): void {
	const at = dirname(page);
	const oneStyle = (hrefs: readonly string[]) => {
		const path = writeStyle(
			build,
			hrefs.map((href) => join(at, href))
		);
		return relative(at, path).replaceAll('\\', '/');
	};
	const html = readFileSync(page, 'utf8');
	try {
		const text = JSON.stringify(readData(readBoot(html).data));
		const data = sameOf(at, text) ?? dataFile;
		if (data === dataFile) writeFileSync(join(at, dataFile), text);
		writeFileSync(page, lightEmbed(html, { oneStyle, data }));
	} catch (error) {
		throw new Error(`${page}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
	// The router would fetch this; nothing leads to an embed through it.
	rmSync(join(at, '__data.json'), { force: true });
}

/** The file of the German page seen from the English one, where both were made of the same: no figure is in one language only. */
function sameOf(at: string, text: string): string | undefined {
	const german = join(at.replace(/([\\/])en([\\/]embed[\\/][^\\/]+)$/, '$1$2'), dataFile);
	if (german === join(at, dataFile) || !existsSync(german)) return undefined;
	return readFileSync(german, 'utf8') === text
		? relative(at, german).replaceAll('\\', '/')
		: undefined;
}

/** Writes some style sheets as one, named by what it holds. */
function writeStyle(build: string, paths: readonly string[]): string {
	const text = paths
		.map((path) => readFileSync(path, 'utf8').replaceAll(/url\((["']?)\.\//g, 'url($1../assets/'))
		.join('\n');
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
	const to = join(build, folder, `${hash}.css`);
	mkdirSync(dirname(to), { recursive: true });
	writeFileSync(to, text);
	return to;
}

if (import.meta.main) lightEmbeds('build');
