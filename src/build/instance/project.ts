import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

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
