import { parseArgs } from 'node:util';
import { orSay } from '../or-say.ts';
import { portOf } from '../serving/port.ts';
import { startDev } from './server.ts';

const options = { port: { type: 'string' }, host: { type: 'string' } } as const;

await orSay('The development server', async () => {
	const { port, host } = parseArgs({ options }).values;
	const asked = portOf(port, '--port ', 5173);
	if ('problem' in asked) return stop(asked.problem);
	const place = { port: asked.port, strictPort: asked.chosen, ...(host !== undefined && { host }) };
	const server = await startDev(process.cwd(), place, (text) => console.log(text)).catch(
		(error: Error) => {
			if (!/already in use|EADDRINUSE/.test(error.message)) throw error;
			return stop(
				`--port ${asked.port}: another program uses it. Choose another port, or leave --port out.`
			);
		}
	);
	server.printUrls();
	// The first page makes most modules ready: it is asked for before someone waits for it.
	const [first] = server.resolvedUrls?.local ?? [];
	if (first) void fetch(first).catch(() => undefined);
	console.log('  A change of code or of a cell in data/ is shown at once. Stop with Ctrl+C.');
});

/** Says why and ends, with whatever was begun. */
function stop(why: string): never {
	console.error(why);
	process.exit(1);
}
