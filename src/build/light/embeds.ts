import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readData } from './boot.ts';
import { lightEmbed } from './embed-page.ts';

/** Folder of the style sheets of embeds; what is stored for reading offline lies beside it. */
const folder = '_app/immutable/embeds';
const dataFile = 'start.json';

/** Makes all embed pages of a build light, frozen ones as well; gives their number. */
export function lightEmbeds(build: string): number {
	const pages = globSync('{,*/}{,en/}embed/*/index.html', { cwd: build, exclude: ['e'] });
	for (const page of new Set(pages)) lightPage(build, join(build, page));
	return pages.length;
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
	try {
		const { html, data } = lightEmbed(readFileSync(page, 'utf8'), { oneStyle, data: dataFile });
		writeFileSync(join(at, dataFile), JSON.stringify(readData(data)));
		writeFileSync(page, html);
	} catch (error) {
		throw new Error(`${page}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
	// The router would fetch this; nothing leads to an embed through it.
	rmSync(join(at, '__data.json'), { force: true });
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
