import * as v from 'valibot';

const whole = (least: number, most: number, initial: number) =>
	v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d+$/, 'is no whole number'),
			v.transform(Number),
			v.minValue(least, `is less than ${least}`),
			v.maxValue(most, `is more than ${most}`)
		),
		String(initial)
	);
const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/,]+$/, 'is no list of origins'));

const schema = v.object({
	GATEWAY_HOST: v.optional(v.string(), '127.0.0.1'),
	GATEWAY_PORT: whole(0, 65_535, 4180),
	/** Folder with manifest.json and the Parquet files. */
	GATEWAY_DATA: v.optional(v.string(), 'build/data'),
	/** Coordinator and catalog of a Trino cluster that is asked instead of DuckDB, as a user who may only read. */
	GATEWAY_TRINO: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^https?:\/\/[^\s/@?#\\]+\/[a-z0-9_]+$/, 'is no address with a catalog')
		)
	),
	GATEWAY_TRINO_USER: v.optional(v.string(), 'gateway'),
	/** Other origins whose pages may ask, with commas between. */
	GATEWAY_ORIGINS: v.optional(
		v.pipe(
			v.string(),
			v.transform((text) => (text === '' ? [] : text.split(','))),
			v.array(origin)
		),
		''
	),
	/** Servers in front that each add to X-Forwarded-For. */
	GATEWAY_PROXIES: whole(0, 5, 0),
	GATEWAY_ROWS: whole(1, 1_000_000, 50_000),
	GATEWAY_TIMEOUT_MS: whole(10, 300_000, 10_000),
	GATEWAY_RUNNING: whole(1, 64, 3),
	GATEWAY_WAITING: whole(0, 1_000, 50),
	/** Questions at once, and a second, of one client. */
	GATEWAY_BURST: whole(1, 10_000, 30),
	GATEWAY_RATE: whole(1, 10_000, 5),
	GATEWAY_THREADS: whole(1, 256, 2),
	GATEWAY_MEMORY: v.optional(v.pipe(v.string(), v.regex(/^\d+(MB|GB)$/, 'is no size')), '2GB')
});

/** How the gateway runs. */
export type Settings = v.InferOutput<typeof schema>;

/** Environment in, settings out; throws and names the variable that is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
	const result = v.safeParse(schema, environment);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`${v.getDotPath(issue)?.split('.')[0]} ${issue.message}`);
}
