import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The last version of Trino whose server lies in the Maven repository; it needs Java 24 or newer. */
const version = '476';
const leastJava = 24;

/** Folder of a Java that is new enough; throws and says what to install. */
export function findJava(): string {
	const homes = [process.env.JAVA_HOME ?? '', ...globSync('/usr/lib/jvm/*')];
	const found = homes.find((home) => versionOf(home) >= leastJava);
	if (!found) throw new Error(`no Java ${leastJava} or newer: install one and set JAVA_HOME`);
	return found;
}

function versionOf(home: string): number {
	const file = join(home, 'release');
	if (home === '' || !existsSync(file)) return 0;
	return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}

/** Folder of Trino's programs: downloaded by Maven once (800 MB) and unpacked beside the temporary files. */
export function findTrino(): string {
	const home = join(tmpdir(), `kreismonitor-trino-${version}`);
	if (existsSync(home)) return home;
	const unpacking = `${home}-unpacking`;
	rmSync(unpacking, { recursive: true, force: true });
	mkdirSync(unpacking);
	execFileSync('tar', ['xzf', archive(), '-C', unpacking, '--strip-components=1']);
	// Of two hundred plugins one reads Parquet files of a folder.
	for (const plugin of globSync(join(unpacking, 'plugin/*')))
		if (!plugin.endsWith('/hive')) rmSync(plugin, { recursive: true });
	renameSync(unpacking, home);
	return home;
}

function archive(): string {
	const name = `trino-server-${version}.tar.gz`;
	const file = join(homedir(), '.m2/repository/io/trino/trino-server', version, name);
	if (!existsSync(file)) {
		const artifact = `-Dartifact=io.trino:trino-server:${version}:tar.gz`;
		execFileSync('mvn', ['-q', '-B', 'dependency:get', artifact, '-Dtransitive=false']);
	}
	return file;
}
