import * as v from 'valibot';
import type { Dialect } from '#lib/data/dialect.ts';
import type { Job } from '#lib/data/job.ts';
import type { Bound } from '#lib/data/query.ts';
import { unlessAborted } from './unless-aborted.ts';
import { TooManyRows, type GatewayEngine, type RawRow } from './engine.ts';

/** Trino, over many machines. */
export const trino: Dialect = {
	among: (value) => `${value} IN (SELECT one FROM UNNEST(split(?, ',')) AS listed (one))`,
	listed: (value) =>
		`array_join(array_sort(array_agg(DISTINCT ${value}), (a, b) -> IF(a > b, -1, IF(a < b, 1, 0))), ',')`,
	fifths: (value, fit) => `transform(ARRAY[array_sort(array_agg(${value}) FILTER (WHERE ${fit}))],
	s -> array_join(transform(ARRAY[0.0, 0.2, 0.4, 0.6, 0.8, 1.0],
		q -> element_at(s, greatest(1, CAST(ceil(q * cardinality(s)) AS integer)))), ','))[1]`,
	median: (
		value
	) => `transform(ARRAY[array_sort(array_agg(${value}) FILTER (WHERE ${value} IS NOT NULL))],
	s -> element_at(s, (cardinality(s) + 1) / 2)
		+ (element_at(s, cardinality(s) / 2 + 1) - element_at(s, (cardinality(s) + 1) / 2)) * 0.5)[1]`
};

/** Where a cluster is asked, and as whom. */
export interface TrinoPlace {
	/** Address of the coordinator. */
	server: string;
	catalog: string;
	schema: string;
	/** A user who may only read. */
	user: string;
}

/** Address with catalog in, the place of one edition out: each has a schema of its own, so that none is taken for another. */
export const placeOf = (address: string, edition: string, user: string): TrinoPlace => {
	const { origin, pathname } = new URL(address);
	return { server: origin, catalog: pathname.slice(1), schema: `edition_${edition}`, user };
};

const Page = v.object({
	nextUri: v.optional(v.string()),
	columns: v.optional(v.array(v.object({ name: v.string() }))),
	data: v.optional(v.array(v.array(v.unknown()))),
	error: v.optional(v.object({ message: v.string(), errorName: v.string() }))
});
type Page = v.InferOutput<typeof Page>;

/** A Trino cluster, asked over its protocol: https://trino.io/docs/current/develop/client-protocol.html */
export function openTrino(place: TrinoPlace): GatewayEngine {
	return {
		dialect: trino,
		ask: async (job, most, signal) => {
			const rows: RawRow[] = [];
			let page = await begin(place, job, signal);
			try {
				for (;;) {
					if (page.error) throw new Error(`${page.error.errorName}: ${page.error.message}`);
					for (const row of rowsOf(page)) rows.push(row);
					if (rows.length > most) throw new TooManyRows(most);
					if (page.nextUri === undefined) return rows;
					page = await follow(place, page.nextUri, { signal });
				}
			} catch (error) {
				await cancel(place, page);
				throw signal.aborted ? signal.reason : error;
			}
		},
		close: async () => undefined
	};
}

/** The first page of a query. It is cancelled also where nobody waits before the cluster has told its address. */
async function begin(place: TrinoPlace, job: Job, signal: AbortSignal): Promise<Page> {
	signal.throwIfAborted();
	const beginning = post(place, job, AbortSignal.timeout(patience));
	try {
		return await unlessAborted(beginning, signal);
	} catch (error) {
		if (signal.aborted)
			void beginning.then(
				(page) => cancel(place, page),
				() => undefined
			);
		throw error;
	}
}

const post = (place: TrinoPlace, { sql, values }: Job, signal: AbortSignal): Promise<Page> => {
	const bound = values.length === 0 ? '' : ` USING ${values.map(literal).join(', ')}`;
	return follow(place, `${place.server}/v1/statement`, {
		...{ method: 'POST', body: `EXECUTE IMMEDIATE ${quoted(sql)}${bound}`, signal },
		headers: {
			'x-trino-user': place.user,
			'x-trino-source': 'kreismonitor-gateway',
			'x-trino-catalog': place.catalog,
			'x-trino-schema': place.schema
		}
	});
};

/** The text of a query of ours as a literal. */
const quoted = (sql: string) => `'${sql.replaceAll("'", "''")}'`;

// The protocol knows values only as text; written as digits of bytes none can end its literal.
const literal = (value: Bound): string => {
	if (value === null) return 'NULL';
	if (typeof value === 'string') return `from_utf8(X'${Buffer.from(value).toString('hex')}')`;
	if (!Number.isFinite(value)) throw new Error(`${value} cannot be bound`);
	return Number.isInteger(value) ? String(value) : `DOUBLE '${value}'`;
};

const tries = 5;

/** Milliseconds in which a busy coordinator takes a query in. */
const patience = 30_000;

/** One step of the protocol; a busy coordinator is asked again. */
async function follow(place: TrinoPlace, uri: string, init: RequestInit): Promise<Page> {
	if (!isOf(place, uri)) throw new Error(`the cluster names another host: ${uri}`);
	for (let count = 1; ; count++) {
		const answer = await fetch(uri, { ...init, redirect: 'error' });
		if (answer.ok) return v.parse(Page, await answer.json());
		await answer.body?.cancel();
		if (![429, 502, 503, 504].includes(answer.status) || count === tries)
			throw new Error(`the cluster answers HTTP ${answer.status}`);
		await new Promise((resolve) => setTimeout(resolve, 100 * count));
	}
}

// Nothing can be done for a cluster that is away; its queries end when nobody fetches their rows.
async function cancel(place: TrinoPlace, { nextUri }: Page): Promise<void> {
	if (nextUri === undefined || !isOf(place, nextUri)) return;
	const signal = AbortSignal.timeout(5_000);
	await fetch(nextUri, { method: 'DELETE', redirect: 'error', signal }).catch(() => undefined);
}

/** Only the coordinator is asked, whatever address it names. */
const isOf = ({ server }: TrinoPlace, uri: string): boolean =>
	URL.canParse(uri) && new URL(uri).origin === server;

function rowsOf({ columns = [], data = [] }: Page): RawRow[] {
	return data.map((cells) =>
		Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]]))
	);
}
