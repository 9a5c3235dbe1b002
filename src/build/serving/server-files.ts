import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apacheConfig } from './apache.ts';
import { nginxConfig } from './nginx.ts';
import { headersFile } from './plain.ts';

/** Text of each file for a web server by its name; the base is the site's path on its host. */
export const serverFiles = (base = '/'): Record<string, string> => ({
	'nginx.conf': nginxConfig(base),
	htaccess: apacheConfig(base),
	_headers: headersFile(base)
});

if (import.meta.main) {
	const options = {
		base: { type: 'string', default: '/' },
		out: { type: 'string', default: 'deploy' }
	} as const;
	const { base, out } = parseArgs({ options }).values;
	if (!/^\/([\w-]+\/)*$/.test(base)) {
		console.error(
			`--base ${base}: give a path that begins and ends with a slash, such as /monitor/.`
		);
		process.exit(1);
	}
	mkdirSync(out, { recursive: true });
	for (const [name, text] of Object.entries(serverFiles(base)))
		writeFileSync(join(out, name), text);
	console.log(`Written to ${out}/: ${Object.keys(serverFiles()).join(', ')}`);
}
