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
	// Pages are read as files: nobody looks at pictures as PNG, and drawing them is two fifths of a build.
	const route = join(dir, 'src/routes/(embed)/[[lang=lang]]/figures/[figure].png/+server.ts');
	const drawn = 'await toPng(figureSvg(handout))';
	const text = readFileSync(route, 'utf8');
	if (!text.includes(drawn)) throw new Error(`${route} draws in another way`);
	writeFileSync(
		route,
		text
			.replace(drawn, 'new TextEncoder().encode(figureSvg(handout))')
			.replace('loadHandout, toPng', 'loadHandout')
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

/** What only the first county can have said: its longer sentences, names of its bodies and of its activities. */
export function ownTexts(): string[] {
	const rowsOf = (dataset: string): Record<string, string>[] =>
		parse(readFileSync(`data/${dataset}/data.csv`), { columns: true, bom: true });
	const owned = globSync('data/*/datapackage.json')
		.filter((file) => JSON.parse(readFileSync(file, 'utf8')).kreismonitor.county === county.region)
		.map((file) => file.split(/[\\/]/)[1] ?? '');
	// Official indicators go by their names in every county.
	const official = rowsOf('indicators').flatMap(({ name_de = '', name_en = '' }) => [
		name_de,
		name_en
	]);
	const sentences = owned
		.flatMap((dataset) => rowsOf(dataset).flatMap((row) => Object.values(row)))
		.filter((cell) => cell.length > 70 && !official.some((name) => cell.includes(name)));
	const places = new Set(rowsOf('regions').map(({ name_de }) => name_de));
	const bodies = rowsOf('organisations')
		.filter(({ is_generic }) => is_generic === '0')
		.flatMap(({ name_de = '', name_en = '' }) => [name_de, name_en])
		.filter(
			(name) =>
				name.length > 7 &&
				!places.has(name) &&
				!/^(Bundes)?[Aa]gentur für Arbeit|Federal Employment/.test(name)
		);
	const activities = rowsOf('activities').map(({ name = '' }) => name);
	return [...new Set([...sentences, ...bodies, ...activities.filter((name) => name.length > 20)])];
}
