import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser and the environment it starts in. */
export interface Installed {
	path: string;
	env: Record<string, string>;
}
type Env = Record<string, string | undefined>;

const own = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'] as const;

/** Unpacks the Chromium from npm once, with the libraries and fonts it brings for machines that have none. */
export async function unpackChromium(): Promise<Installed> {
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const [root] = entry.split(/[\\/]build[\\/]/);
	const { version } = JSON.parse(readFileSync(join(root ?? '', 'package.json'), 'utf8'));
	const folder = join(tmpdir(), `kreismonitor-chromium-${version}`);
	if (!existsSync(folder)) await unpackInto(folder);
	const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''];
	return {
		path: join(folder, 'chromium'),
		env: definedOnly({
			...process.env,
			LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
			...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(folder, 'fonts') })
		})
	};
}

// The package unpacks into the folder for temporary files, and its libraries only where it takes the
// machine for a cloud function. Both are told for the time of the call and taken back.
async function unpackInto(folder: string): Promise<void> {
	const part = `${folder}.${process.pid}`;
	mkdirSync(part);
	const before: Env = Object.fromEntries(own.map((name) => [name, process.env[name]]));
	try {
		process.env.TMPDIR = part;
		process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
		const { default: packaged } = await import('@sparticuz/chromium');
		await packaged.executablePath();
		writeFileSync(join(part, 'fonts', 'fonts.conf'), fontsConfig(join(folder, 'fonts')));
		// Renamed when complete: what was broken off is never taken for a browser.
		if (!existsSync(folder)) renameSync(part, folder);
	} finally {
		for (const name of own) {
			const value = before[name];
			if (value === undefined) Reflect.deleteProperty(process.env, name);
			else process.env[name] = value;
		}
		rmSync(part, { recursive: true, force: true });
	}
}

// The configuration that comes along names fixed folders of other machines.
const fontsConfig = (folder: string): string =>
	`<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`;

const definedOnly = (env: Env): Record<string, string> =>
	Object.fromEntries(
		Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
	);
