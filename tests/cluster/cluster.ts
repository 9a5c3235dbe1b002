import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTrino } from '../../src/gateway/trino.ts';
import { findJava, findTrino } from './archive.ts';

const ports = { coordinator: 18_480, one: 18_481, two: 18_482 };
type Node = keyof typeof ports;
const server = `http://127.0.0.1:${ports.coordinator}`;

/** Who may do what: the keeper makes tables, the gateway reads. */
const rules = {
	catalogs: [
		{ user: 'keeper', allow: 'all' },
		{ user: 'gateway', catalog: 'statistics', allow: 'read-only' }
	],
	schemas: [{ user: 'keeper', owner: true }, { owner: false }],
	tables: [
		{ user: 'keeper', privileges: ['SELECT', 'INSERT', 'DELETE', 'UPDATE', 'OWNERSHIP'] },
		{ user: 'gateway', privileges: ['SELECT'] }
	]
};

/** A coordinator and two workers on this machine, over the Parquet files of a folder. */
export function makeCluster(folder: string) {
	const trino = findTrino();
	const java = findJava();
	const running = new Map<Node, ChildProcess>();
	const keeper = openTrino({
		...{ server, catalog: 'statistics', schema: 'information_schema', user: 'keeper' }
	});
	const ask = (sql: string) =>
		keeper.ask(
			{ name: 'test', tables: [], sql, values: [] },
			100_000,
			AbortSignal.timeout(120_000)
		);

	const start = (node: Node) => {
		const etc = configure(node, folder);
		const child = spawn(join(trino, 'bin/launcher'), ['run', '--etc-dir', etc], {
			env: { ...process.env, JAVA_HOME: java, PATH: `${java}/bin:${process.env.PATH}` },
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true
		});
		const log = createWriteStream(join(folder, `${node}.log`), { flags: 'a' });
		child.stdout.pipe(log);
		child.stderr.pipe(log);
		running.set(node, child);
	};
	/** Ends a node at once, as a machine that loses its power. */
	const kill = async (node: Node) => {
		const child = running.get(node);
		running.delete(node);
		if (child?.pid === undefined || child.exitCode !== null) return;
		const ended = new Promise((resolve) => child.once('exit', resolve));
		process.kill(-child.pid, 'SIGKILL');
		await ended;
	};
	/** Waits until the coordinator knows so many workers. */
	const settle = async (workers: number) => {
		const until = Date.now() + 600_000;
		const sql =
			"SELECT count(*) AS n FROM system.runtime.nodes WHERE NOT coordinator AND state = 'active'";
		while (Date.now() < until) {
			const [row] = await ask(sql).catch(() => []);
			if (row?.n === workers) return;
			await new Promise((resolve) => setTimeout(resolve, 1_000));
		}
		const log = readFileSync(join(folder, 'coordinator.log'), 'utf8').slice(-2_000);
		throw new Error(`the cluster has no ${workers} workers after ten minutes: ${log}`);
	};
	// Who interrupts the tests leaves no nodes behind.
	process.once('exit', () => {
		for (const { pid, exitCode } of running.values())
			if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL');
	});
	const stop = async () => {
		for (const node of [...running.keys()]) await kill(node);
	};
	return { address: `${server}/statistics`, ask, start, kill, settle, stop };
}

function configure(node: Node, folder: string): string {
	const etc = join(folder, node, 'etc');
	const isCoordinator = node === 'coordinator';
	mkdirSync(join(etc, 'catalog'), { recursive: true });
	// A node does not start over a folder that is still to come.
	mkdirSync(join(folder, 'store'), { recursive: true });
	const write = (file: string, lines: readonly string[]) =>
		writeFileSync(join(etc, file), lines.join('\n') + '\n');
	write('node.properties', [
		...['node.environment=kreismonitor', `node.id=${node}`, 'node.internal-address=127.0.0.1'],
		...['node.bind-ip=127.0.0.1', `node.data-dir=${join(folder, node, 'data')}`]
	]);
	write('jvm.config', [
		...['-server', '-Xmx1500M', '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError'],
		...['-XX:ReservedCodeCacheSize=256M', '-Djdk.attach.allowAttachSelf=true']
	]);
	write('config.properties', [
		...[`coordinator=${isCoordinator}`, `http-server.http.port=${ports[node]}`],
		...[`discovery.uri=${server}`, 'query.max-memory-per-node=700MB'],
		...['memory.heap-headroom-per-node=200MB'],
		...(isCoordinator ? ['node-scheduler.include-coordinator=false'] : [])
	]);
	write('catalog/statistics.properties', [
		...['connector.name=hive', 'hive.metastore=file', 'fs.native-local.enabled=true'],
		...['hive.metastore.catalog.dir=local:///metastore', `local.location=${join(folder, 'store')}`]
	]);
	write('rules.json', [JSON.stringify(rules)]);
	write('access-control.properties', [
		...['access-control.name=file', `security.config-file=${join(etc, 'rules.json')}`]
	]);
	return etc;
}
