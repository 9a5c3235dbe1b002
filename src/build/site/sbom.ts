import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the list of parts lies in the site. */
export const sbomFile = 'sbom.cdx.json';

interface Bom {
	metadata: { component: { 'bom-ref': string; name: string } };
	components: { 'bom-ref': string }[];
	dependencies: { ref: string; dependsOn: string[] }[];
}
type Lock = Record<string, { version?: string; dev?: true; devOptional?: true }>;

/** Packages by name and version that are not there for development alone, as the lock file has them. */
function shipped(root: string): Set<string> {
	const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
	return new Set(
		Object.entries(lock).flatMap(([path, { version, dev, devOptional }]) =>
			path === '' || dev || devOptional ? [] : `${path.split('node_modules/').at(-1)}@${version}`
		)
	);
}

/** The list of parts as npm writes it (CycloneDX 1.5), from the lock file and without what changes from run to run. */
export function listParts(root = '.'): Bom & Record<string, unknown> {
	// Windows knows no program "npm" but a script; npm says which of its own files runs.
	const [program, ...first] = process.env.npm_execpath
		? [process.execPath, process.env.npm_execpath]
		: ['npm'];
	// --omit=dev would also leave out what both the site and a tool need.
	const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
	const options = {
		cwd: root,
		encoding: 'utf8',
		shell: program === 'npm',
		maxBuffer: 2 ** 26
	} as const;
	const { status, stdout, stderr } = spawnSync(program ?? 'npm', [...first, ...args], options);
	if (status !== 0) throw new Error(`npm sbom: ${stderr || stdout}`);
	const { $schema, bomFormat, specVersion, version, ...found } = JSON.parse(stdout);
	const { metadata, components, dependencies }: Bom = found;
	const kept = shipped(root);
	return {
		...{ $schema, bomFormat, specVersion, version },
		// npm names the project after its folder.
		metadata: { component: { ...metadata.component, name: 'kreismonitor' } },
		components: components.filter((one) => kept.has(one['bom-ref'])),
		dependencies: dependencies.flatMap(({ ref, dependsOn }) =>
			kept.has(ref) || ref === metadata.component['bom-ref']
				? { ref, dependsOn: dependsOn.filter((name) => kept.has(name)) }
				: []
		)
	};
}

/** Writes the list of parts into the site; gives back how many there are. */
export function writeParts(dir = 'build'): string {
	const bom = listParts();
	writeFileSync(join(dir, sbomFile), `${JSON.stringify(bom, null, '\t')}\n`);
	return `${bom.components.length} packages the site is made with (${sbomFile})`;
}
