import type { Manifest } from '#lib/data/manifest.ts';
import { openDuckdb } from './duckdb.ts';
import { makeEditions } from './edition.ts';
import { questions } from './questions.ts';
import { makeGateway } from './server.ts';
import { readSettings } from './settings.ts';
import { openTrino, placeOf } from './trino.ts';

const settings = readSettings(process.env);
const tables = new Set([...questions.values()].flatMap(({ asked }) => asked.tables));
const log = (message: string) => console.error(message);
const limits = { threads: settings.GATEWAY_THREADS, memory: settings.GATEWAY_MEMORY };
const folder = settings.GATEWAY_DATA;

const open = async (manifest: Manifest, id: string) =>
	settings.GATEWAY_TRINO === undefined
		? openDuckdb(folder, manifest, [...tables], limits)
		: openTrino(placeOf(settings.GATEWAY_TRINO, id, settings.GATEWAY_TRINO_USER));
const editions = makeEditions(folder, open, log);
const gateway = makeGateway({
	...{
		editions,
		questions,
		log,
		origins: settings.GATEWAY_ORIGINS,
		proxies: settings.GATEWAY_PROXIES
	},
	...{ rows: settings.GATEWAY_ROWS, timeoutMs: settings.GATEWAY_TIMEOUT_MS },
	...{ running: settings.GATEWAY_RUNNING, waiting: settings.GATEWAY_WAITING },
	...{ burst: settings.GATEWAY_BURST, rate: settings.GATEWAY_RATE }
});

const stop = () => void gateway.stop(settings.GATEWAY_TIMEOUT_MS).then(() => process.exit(0));
process.once('SIGTERM', stop).once('SIGINT', stop);
gateway.server.listen(settings.GATEWAY_PORT, settings.GATEWAY_HOST, () => {
	const address = gateway.server.address();
	const port = typeof address === 'object' ? address?.port : settings.GATEWAY_PORT;
	console.log(`gateway over ${folder}: http://${settings.GATEWAY_HOST}:${port}/health`);
});
