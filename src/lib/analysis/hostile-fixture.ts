/** Numbers from 0 to 1 that are the same for the same seed. */
function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Whole statements that want what they must not have. */
const attacks = [
	'DROP TABLE labour_market',
	'DELETE FROM labour_market',
	'UPDATE labour_market SET value = 0',
	'INSERT INTO labour_market SELECT * FROM labour_market',
	'WITH x AS (SELECT 1) DELETE FROM labour_market',
	'WITH x AS (SELECT 1) INSERT INTO regions SELECT * FROM regions',
	'EXPLAIN ANALYZE DROP TABLE labour_market',
	'EXPLAIN ANALYZE UPDATE labour_market SET value = 1',
	'SELECT 1; DROP TABLE labour_market',
	'CREATE TABLE evil AS SELECT 1',
	'CREATE OR REPLACE VIEW labour_market AS SELECT 1',
	'CREATE MACRO count(x) AS 1',
	'CREATE TEMP TABLE labour_market AS SELECT 1',
	'ALTER TABLE labour_market RENAME TO evil',
	'TRUNCATE labour_market',
	'BEGIN',
	'COMMIT',
	'ROLLBACK',
	'COMMIT; DROP TABLE regions',
	'SET memory_limit = "64GB"',
	'SET enable_external_access = true',
	'RESET lock_configuration',
	'PRAGMA enable_profiling',
	'PRAGMA database_list',
	'CALL force_checkpoint()',
	'USE temp',
	'ATTACH ":memory:" AS evil',
	'DETACH memory',
	'INSTALL httpfs',
	'LOAD json',
	"COPY labour_market TO 'x.csv'",
	"COPY labour_market FROM 'x.csv'",
	"EXPORT DATABASE 'x'",
	"IMPORT DATABASE 'x'",
	"SELECT * FROM read_csv('/etc/passwd')",
	"SELECT * FROM read_text('/etc/passwd')",
	"SELECT * FROM glob('/*')",
	"FROM 'https://example.org/x.parquet'",
	"SELECT * FROM read_blob('x')",
	"SELECT * FROM sniff_csv('x')",
	"SELECT * FROM query('DROP TABLE labour_market')",
	"SELECT * FROM query('DELETE FROM labour_market')",
	"SELECT * FROM query_table('evil')",
	"SELECT getenv('HOME')",
	"SELECT current_setting('memory_limit')",
	"SELECT nextval('evil')",
	'PREPARE p AS DELETE FROM labour_market',
	'EXECUTE p',
	'DEALLOCATE p',
	'CHECKPOINT',
	'VACUUM',
	'ANALYZE',
	"SELECT length(repeat('x', 50000000))",
	'SELECT list(range) FROM range(30000000)',
	"SELECT string_agg(repeat('y', 1000), '') FROM range(100000)",
	'SELECT CAST(value AS VARCHAR)::INTEGER FROM labour_market',
	"SELECT regexp_matches(repeat('a', 30), '(a+)+$')",
	'SELECT range(10000000000)',
	'SELECT 9223372036854775807 + 1',
	"SELECT 'x'::BLOB, [1, NULL], {'a': 1}, MAP {1: 2}, 1::BIT, INTERVAL 1 DAY",
	"SELECT 'a'::ENUM('a', 'b')",
	'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 1000) SELECT max(n) FROM t',
	`SELECT ${'('.repeat(300)}1${')'.repeat(300)}`,
	`SELECT ${Array.from({ length: 500 }, (_, at) => `${at} AS a${at}`).join(', ')}`,
	'SELECT \u0000',
	"SELECT '\ud800'",
	'SELECT "',
	"SELECT '",
	'/*',
	'--',
	'$$',
	'SELECT $a$'
];

/** Pieces that are strung together at random. */
const pieces =
	"SELECT FROM WHERE GROUP BY ORDER LIMIT labour_market regions region value period * ( ) , ; = < 1 0 -1 NULL 'x' 'ä' \"value\" count(*) sum(value) JOIN USING (region) UNION ALL WITH x AS PIVOT ON DISTINCT HAVING OVER CASE WHEN END DROP DELETE SET COPY QUALIFY ? $1 :: INTEGER DATE".split(
		' '
	);
const columns = ['indicator', 'region', 'period', 'sex', 'age', 'value', 'flag', 'source'];

/** Made statements, hostile and harmless ones and noise, the same for the same seed. */
export function hostileStatements(count: number, seed: number): string[] {
	const random = seeded(seed);
	const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const noise = () =>
		Array.from({ length: 3 + Math.floor(random() * 12) }, () => one(pieces)).join(' ');
	const harmless = () => {
		const [a, b] = [one(columns), one(columns)];
		return one([
			`SELECT ${a}, count(*) FROM labour_market GROUP BY ${a} ORDER BY 2 DESC`,
			`SELECT DISTINCT ${a}, ${b} FROM labour_market`,
			`SELECT max(${a}), min(${b}) FROM labour_market WHERE ${a} IS NOT NULL`,
			`FROM labour_market ORDER BY ${a}, ${b} LIMIT ${Math.floor(random() * 1000)}`,
			`SELECT ${a}[${Math.floor(random() * 9)}] FROM labour_market`,
			`SUMMARIZE SELECT ${a} FROM labour_market`,
			`PIVOT labour_market ON sex USING count(*) GROUP BY ${a}`
		]);
	};
	const spoiled = () => {
		const text = random() < 0.5 ? harmless() : one(attacks);
		const at = Math.floor(random() * text.length);
		return text.slice(0, at) + one(pieces) + text.slice(at + Math.floor(random() * 4));
	};
	return Array.from({ length: count }, (_, at) =>
		at < attacks.length
			? (attacks[at] ?? '')
			: one([noise, harmless, spoiled, () => one(attacks)])()
	);
}
