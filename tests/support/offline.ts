import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/build/serve.ts';

/** A server that can be switched off and can go on with another build at the same address. */
export async function switchable(first: string) {
	let server = await serve(0, first);
	const { url } = server;
	const port = Number(new URL(url).port);
	return {
		url,
		off: () => server.close(),
		on: async (dir: string) => {
			server.close();
			server = await serve(port, dir);
		}
	};
}

/** A folder of its own with a copy of the build, without the engine. */
export function copyOfBuild(inside = ''): string {
	const root = mkdtempSync(join(tmpdir(), 'kreismonitor-'));
	cpSync('build', join(root, inside), {
		recursive: true,
		filter: (path) => !/\.bin$|[\\/](oembed|figures)$/.test(path)
	});
	return root;
}

/** Makes a copy of the build look like the build of another day. */
export function renameBuild(dir: string, version: string): void {
	const old = versionOf('build');
	const files = globSync(['**/*.html', 'service-worker.js', 'offline.json', '_app/version.json'], {
		cwd: dir
	});
	for (const file of files) {
		const path = join(dir, file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(old, version));
		// The server prefers these, and they are still of the old build.
		for (const packed of ['br', 'gz']) rmSync(`${path}.${packed}`, { force: true });
	}
}

const versionOf = (dir: string): string =>
	JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8')).version;
