import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
	clickhouse,
	clickhouseFunctions,
	clickhouseSettings
} from '../../src/gateway/clickhouse.ts';
import type { GatewayEngine, RawRow } from '../../src/gateway/engine.ts';

const version = '3.4.0';

/** What is used of the package. */
interface Chdb {
	Session: new (path?: string) => {
		query: (sql: string, format: string) => string;
		queryBind: (sql: string, values: object, format: string) => string;
		cleanup: () => void;
	};
}

/** ClickHouse as a library (550 MB, by npm, once), beside the temporary files: it is no dependency of the site. */
function findChdb(): Chdb {
	const home = join(tmpdir(), `kreismonitor-chdb-${version}`);
	if (!existsSync(join(home, 'node_modules/chdb')))
		execFileSync('npm', [
			'install',
			'--no-audit',
			'--no-fund',
			'--prefix',
			home,
			`chdb@${version}`
		]);
	// The package has no types that a project without it could name.
	return createRequire(join(home, 'package.json'))('chdb') as Chdb;
}

/** ClickHouse in this process over Parquet files of a folder, each read into a table. */
export function openChdb(folder: string, tables: readonly string[]): GatewayEngine {
	const { Session } = findChdb();
	const session = new Session();
	const settings = Object.entries({
		...clickhouseSettings,
		output_format_json_quote_64bit_integers: 0
	}).map(([name, value]) => `${name} = ${typeof value === 'string' ? `'${value}'` : value}`);
	for (const sql of clickhouseFunctions) session.query(sql, 'CSV');
	for (const table of tables) {
		const file = resolve(folder, `${table}.parquet`);
		session.query(
			`CREATE TABLE ${table} ENGINE = Memory AS SELECT * FROM file('${file}', Parquet)`,
			'CSV'
		);
	}
	return {
		dialect: clickhouse,
		ask: async ({ sql, values }) => {
			let at = 0;
			const named = sql.replaceAll('?', () => {
				const type = typeof values[at] === 'number' ? 'Float64' : 'Nullable(String)';
				return `{v${at++}:${type}}`;
			});
			const bound = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
			const text = session.queryBind(`${named}\nSETTINGS ${settings.join(', ')}`, bound, 'JSON');
			return (JSON.parse(text) as { data: RawRow[] }).data;
		},
		close: async () => session.cleanup()
	};
}
