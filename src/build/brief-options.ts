import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { county } from '#lib/core/county.ts';

/** One brief: the page it is printed from, its Word file in the build, and its name without an ending. */
export interface BriefFile {
	path: string;
	word: string;
	name: string;
}

/** What the command line asks for; problems are said all at once. */
export interface BriefOptions {
	files: BriefFile[];
	out: string;
	problems: string[];
}

/** How the command is called. */
export const usage = `npm run brief -- [--lang de|en] [--theme <id>] [--short] [--annex] [--chapters] [--out <folder>]
  --lang      one language; without it both
  --theme     the brief of one theme; without it the county and all themes
  --short     the short version alone: two pages for the county
  --annex     with the tables of all figures
  --chapters  a new page for each chapter
  --out       where the files go; "briefs" without it`;

/** Themes that a built site has a brief of. */
export const briefsIn = (build: string): string[] =>
	globSync(join(build, 'kreisprofil/*/index.html'))
		.map((path) => basename(dirname(path)))
		.sort();

const options = {
	lang: { type: 'string' },
	theme: { type: 'string' },
	short: { type: 'boolean' },
	annex: { type: 'boolean' },
	chapters: { type: 'boolean' },
	out: { type: 'string', default: 'briefs' }
} as const;

/** Reads the command line; themes are those the site has. */
export function readOptions(args: string[], themes: readonly string[]): BriefOptions {
	const parsed = parsedArgs(args);
	if ('problem' in parsed) return { files: [], out: '', problems: [parsed.problem] };
	const { lang, theme, short = false, annex, chapters, out } = parsed.values;
	const problems = [
		...(lang === undefined || lang === 'de' || lang === 'en'
			? []
			: [`--lang ${lang}: there is no such language (de, en)`]),
		...(theme === undefined || themes.includes(theme)
			? []
			: [`--theme ${theme}: there is no such theme (${themes.join(', ')})`])
	];
	const query = new URLSearchParams({
		...(short ? { umfang: 'kurz' } : {}),
		...(annex ? { anhang: 'ja' } : {}),
		...(chapters ? { umbruch: 'kapitel' } : {})
	});
	const search = query.size === 0 ? '' : `?${query}`;
	const parts = theme === undefined ? ['', ...themes] : [theme];
	const files = (lang === undefined ? ['de', 'en'] : [lang]).flatMap((locale) =>
		parts.map((part) => briefFile(part, locale, search, short))
	);
	return { files, out, problems };
}

function parsedArgs(args: string[]) {
	try {
		return parseArgs({ args, options });
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}

function briefFile(part: string, locale: string, search: string, short: boolean): BriefFile {
	const prefix = locale === 'en' ? 'en/' : '';
	const theme = part === '' ? '' : `/${part}`;
	return {
		path: `${prefix}kreisprofil${theme}/${search}`,
		word: `${prefix}kreisprofil${theme}${short ? '-kurz' : ''}.docx`,
		name: ['kreisprofil', county.region, part, short ? 'kurz' : '', locale]
			.filter(Boolean)
			.join('_')
	};
}
