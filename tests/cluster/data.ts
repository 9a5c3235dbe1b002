import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { sha256 } from '../../src/lib/data/sha256.ts';
import { readManifest } from '../../src/lib/data/manifest.ts';

/** Tables of statistics. */
export const tables = ['observations', 'regions', 'indicators'] as const;

/** Parts of the largest table, each a file: so that workers share them. */
const parts = 8;
const indicators = 100;
const districts = 400;

/** Rows of each table: the published ones, and made-up ones of a state of 400 districts that does not exist. */
const rows = {
	observations: `SELECT * FROM read_parquet('static/data/observations.parquet') UNION ALL
		SELECT 'made-up', 'made_up_' || lpad(CAST(i.range AS VARCHAR), 3, '0'),
			CASE d.range WHEN 0 THEN '70' ELSE '70' || lpad(CAST(d.range AS VARCHAR), 3, '0') END,
			CAST(2010 + y.range AS VARCHAR), 'total', 'total',
			CASE WHEN (i.range * 7 + d.range * 13 + y.range * 5) % 97 = 0 THEN NULL
				ELSE ((i.range * 7919 + d.range * 104729 + y.range * 1299709) % 100000) / 10.0 END,
			CASE WHEN (i.range * 7 + d.range * 13 + y.range * 5) % 97 = 0 THEN '.' ELSE '' END,
			'', 'made-up-' || CASE WHEN y.range < 12 THEN 'a' ELSE 'b' END, ''
		FROM range(${indicators}) i, range(${districts + 1}) d, range(15) y`,
	regions: `SELECT * FROM read_parquet('static/data/regions.parquet') UNION ALL BY NAME
		SELECT CASE d.range WHEN 0 THEN '70' ELSE '70' || lpad(CAST(d.range AS VARCHAR), 3, '0') END AS region,
			'Erfunden ' || d.range AS name_de, 'Made up ' || d.range AS name_en,
			'Erfunden ' || d.range AS name_short_de,
			CASE d.range WHEN 0 THEN 'state' ELSE 'district' END AS level,
			CASE d.range WHEN 0 THEN 'DG' ELSE '70' END AS parent, '' AS kind_de, '' AS valid_from,
			'' AS valid_to, '' AS predecessor, '' AS tile_name
		FROM range(${districts + 1}) d`,
	indicators: `SELECT * FROM read_parquet('static/data/indicators.parquet') UNION ALL
		SELECT * EXCLUDE (range) REPLACE ('made_up_' || lpad(CAST(range AS VARCHAR), 3, '0') AS indicator)
		FROM (SELECT * FROM read_parquet('static/data/indicators.parquet') ORDER BY indicator LIMIT 1),
			range(${indicators})`
};

/** Writes the tables as one file each for DuckDB and as parts for the cluster; gives manifest, id of the edition and statements that make its tables. */
export async function writeData(folder: string) {
	const instance = await DuckDBInstance.create();
	const connection = await instance.connect();
	const published = join(folder, 'published');
	mkdirSync(published, { recursive: true });
	const files: Record<string, object> = {};
	const made: string[] = [];
	for (const table of tables) {
		const file = join(published, `${table}.parquet`);
		await connection.run(`CREATE TABLE ${table} AS ${rows[table]}`);
		await connection.run(
			`COPY (SELECT * FROM ${table} ORDER BY ALL) TO '${file}' (FORMAT parquet)`
		);
		const bytes = readFileSync(file);
		files[`${table}.parquet`] = { sha256: sha256(bytes), bytes: bytes.length, rows: 0 };
		made.push(await makeTable(connection, folder, table));
	}
	connection.closeSync();
	instance.closeSync();
	const manifest = JSON.stringify({ files });
	writeFileSync(join(published, 'manifest.json'), manifest);
	const id = sha256(Buffer.from(manifest)).slice(0, 16);
	const schema = `statistics.edition_${id}`;
	const statements = [
		`CREATE SCHEMA ${schema}`,
		...made.map((table) => `CREATE TABLE ${schema}.${table}`)
	];
	return { published, manifest: readManifest({ files }), id, statements };
}

async function makeTable(
	connection: DuckDBConnection,
	folder: string,
	table: (typeof tables)[number]
): Promise<string> {
	const place = join(folder, 'store/tables', table);
	mkdirSync(place, { recursive: true });
	const count = table === 'observations' ? parts : 1;
	for (let part = 0; part < count; part++) {
		const some = count === 1 ? '' : `WHERE hash(indicator) % ${count} = ${part}`;
		const file = join(place, `${part}.parquet`);
		await connection.run(`COPY (SELECT * FROM ${table} ${some}) TO '${file}' (FORMAT parquet)`);
	}
	const described = await connection.runAndReadAll(`DESCRIBE ${table}`);
	const columns = described.getRows().map(([name, type]) => `${name} ${type}`);
	return `${table} (${columns.join(', ')})
WITH (external_location = 'local:///tables/${table}', format = 'PARQUET')`;
}
