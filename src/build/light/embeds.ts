import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { toPackedJson } from '#lib/core/rows.ts';
import { readBoot, readData } from './boot.ts';
import { lightEmbed } from './embed-page.ts';

/** Folder of what embeds load: style sheets and rows, named by what they hold, so that figures, languages and editions share them. What is stored for reading offline lies beside it. */
const folder = '_app/immutable/embeds';

/** Makes all embed pages of a build light, frozen ones as well; gives their number. */
export function lightEmbeds(build: string): number {
	const pages = globSync('{,*/}{,en/}embed/*/index.html', { cwd: build, exclude: ['e'] });
	const list = [...new Set(pages)];
	for (const page of list) lightPage(build, join(build, page));
	return list.length;
}

function lightPage(build: string, page: string): void {
	const at = dirname(page);
	const seen = (path: string) => relative(at, path).replaceAll('\\', '/');
	const oneStyle = (hrefs: readonly string[]) =>
		seen(
			writeStyle(
				build,
				hrefs.map((href) => join(at, href))
			)
		);
	const html = readFileSync(page, 'utf8');
	try {
		const rows = toPackedJson(readData(readBoot(html).data));
		const data = seen(writeNamed(build, rows, 'json'));
		writeFileSync(page, lightEmbed(html, { oneStyle, data }));
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
	return writeNamed(build, text, 'css');
}

/** Writes a text under a name that says what it holds. */
function writeNamed(build: string, text: string, ending: string): string {
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
	const to = join(build, folder, `${hash}.${ending}`);
	mkdirSync(dirname(to), { recursive: true });
	writeFileSync(to, text);
	return to;
}

if (import.meta.main) lightEmbeds('build');
