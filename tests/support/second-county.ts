import { globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { makeInstance } from '../../src/build/instance/make.ts';
import { county } from '../../src/lib/core/county.ts';
import { runIn } from './project.ts';

/** The county whose site is built beside the one that comes with the project. */
export const second = '06434';

/** Makes the instance of the second county with the command's own code and builds its pages; gives the folder of the site. */
export async function buildSecond(): Promise<{ dir: string; site: string; said: string[] }> {
	const dir = join(mkdtempSync(join(tmpdir(), 'second-')), 'project');
	const said: string[] = [];
	const made = await makeInstance(
		{ county: second, to: dir },
		{ root: resolve('.'), from: county, today: '2026-11-29', say: (line) => said.push(line) }
	);
	if (!made) throw new Error(said.join('\n'));
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
	// Pages are read as files: nobody asks for their compressed forms.
	const config = join(dir, 'svelte.config.js');
	writeFileSync(
		config,
		readFileSync(config, 'utf8').replace('precompress: true', 'precompress: false')
	);
	runIn(dir, ['src/build/main.ts']);
	runIn(dir, ['node_modules/vite/bin/vite.js', 'build']);
	return { dir, site: join(dir, 'build'), said };
}

/** A built page: its path and what a reader sees of it, with the addresses of its links. */
export interface BuiltPage {
	path: string;
	text: string;
	links: string[];
}

/** All pages of a built site, embeds with them. */
export const pagesOf = (site: string): BuiltPage[] =>
	globSync('**/*.html', { cwd: site }).map((file) => {
		const html = readFileSync(join(site, file), 'utf8').replace(/<(script|style)[^]*?<\/\1>/g, ' ');
		const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
		const links = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(
			([, href = '']) => new URL(href, `http://site${path}`).pathname
		);
		const read = html.replace(/\s(?:href|id|class|d|src)="[^"]*"/g, '').replace(/<[^>]*>/g, ' ');
		const spoken = [...html.matchAll(/(?:aria-label|content|title|alt)="([^"]*)"/g)].map(
			([, own]) => own
		);
		const text = [read, ...spoken].join(' ').replace(/&nbsp;|\s+/g, ' ');
		return { path, text: text.replaceAll('&amp;', '&').replaceAll('&quot;', '"'), links };
	});

/** Cells of the first county's own tables that are long enough to be told from any other text. */
export function ownTexts(): string[] {
	const tables = globSync('data/*/datapackage.json').filter(
		(file) => JSON.parse(readFileSync(file, 'utf8')).kreismonitor.county === county.region
	);
	const cells = tables.flatMap((file) => {
		const csv = file.replace('datapackage.json', 'data.csv');
		const rows: string[][] = parse(readFileSync(csv), { bom: true, from_line: 2 });
		return rows.flat();
	});
	return [...new Set(cells)].filter((cell) => cell.length > 24);
}
