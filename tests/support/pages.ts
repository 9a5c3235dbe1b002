import { globSync } from 'node:fs';

/** Addresses of all pages of the site in the build, embeds and kept editions left out, relative to its root: "", "en/", "fachkraefte/", … */
export const allPages = (): string[] =>
	globSync('build/**/index.html')
		.map((path) => path.replace(/^build[\\/]/, '').replace(/index\.html$/, ''))
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !/^(e|(en\/)?embed)\//.test(path))
		.sort();

/** One page of each kind, in both languages. */
export function onePageOfEachKind(): string[] {
	const seen = new Set<string>();
	return allPages().filter((path) => {
		const parts = path.replace(/^en\//, '').split('/').filter(Boolean);
		const kind = `${path.startsWith('en/')} ${parts[0] ?? ''} ${parts.length}`;
		if (seen.has(kind)) return false;
		seen.add(kind);
		return true;
	});
}
