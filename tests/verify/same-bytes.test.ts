import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promised } from '../support/promise.ts';
import { runIn } from '../support/project.ts';

const parts = [
	...['src', 'static', 'data', 'package.json', 'package-lock.json'],
	...['tsconfig.json', 'svelte.config.js', 'vite.config.ts']
];

/** Builds a copy of the project as a machine elsewhere would; gives each file of the site with its checksum. */
function built(env: NodeJS.ProcessEnv): Map<string, string> {
	const dir = join(mkdtempSync(join(tmpdir(), 'same-')), 'project');
	for (const part of parts) cpSync(part, join(dir, part), { recursive: true });
	rmSync(join(dir, 'static/data'), { recursive: true, force: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
	runIn(dir, ['src/build/site/main.ts'], env);
	const files = globSync('**/*', { cwd: join(dir, 'build'), withFileTypes: true })
		.filter((one) => one.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	const sums = files.map((file): [string, string] => [
		file.slice(join(dir, 'build').length + 1),
		createHash('sha256').update(readFileSync(file)).digest('hex')
	]);
	rmSync(dirname(dir), { recursive: true, force: true });
	return new Map(sums);
}

promised('same-bytes', async () => {
	const here = built({ TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
	const there = built({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
	const names = new Set([...here.keys(), ...there.keys()]);
	const broken = [...names].filter((name) => here.get(name) !== there.get(name)).toSorted();
	return {
		result: `${names.size} files in Europe/Berlin, German, and Pacific/Kiritimati, Turkish: ${broken.length} differ`,
		broken
	};
});
