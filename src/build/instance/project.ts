import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { County } from '#lib/core/county.ts';
import { readmeOf } from './readme.ts';

/** What a machine makes for itself, and what is the county's own. */
const left =
	/^(node_modules|\.git|\.svelte-kit|build|data|editions|forms|briefs|test-results|\.DS_Store|.*\.log)$/;

/** Copies the code of the project, without data and without what is made from them. */
export function copyCode(from: string, to: string): void {
	for (const name of readdirSync(from).filter((one) => !left.test(one)))
		cpSync(join(from, name), join(to, name), {
			recursive: true,
			filter: (path) => !/[\\/]static[\\/](data|\.data-[a-z]+)$/.test(path)
		});
}

/** Replaces what the project says of the first county: its README, its picture and its history. */
export function describeProject(
	folder: string,
	{ from, to, today }: { from: County; to: County; today: string }
): void {
	const readme = join(folder, 'README.md');
	writeFileSync(readme, readmeOf(readFileSync(readme, 'utf8'), from, to));
	rmSync(join(folder, 'docs', 'overview.png'), { force: true });
	writeFileSync(
		join(folder, 'CHANGELOG.md'),
		`# Changelog\n\nMade for the ${to.name.en} on ${today} with \`npm run county\`.\n`
	);
}
