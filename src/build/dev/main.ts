import { parseArgs } from 'node:util';
import { orSay } from '../or-say.ts';
import { startDev } from './server.ts';

const options = { port: { type: 'string' }, host: { type: 'string' } } as const;

await orSay('The development server', async () => {
	const { port, host } = parseArgs({ options }).values;
	const server = await startDev(
		process.cwd(),
		{ ...(port !== undefined && { port: Number(port) }), ...(host !== undefined && { host }) },
		(text) => console.log(text)
	);
	server.printUrls();
	// The first page makes most modules ready: it is asked for before someone waits for it.
	const [first] = server.resolvedUrls?.local ?? [];
	if (first) void fetch(first).catch(() => undefined);
	console.log('  A change of code or of a cell in data/ is shown at once. Stop with Ctrl+C.');
});
