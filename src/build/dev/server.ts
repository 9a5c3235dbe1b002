import { execFile } from 'node:child_process';
import { join, sep } from 'node:path';
import { createServer, type ErrorPayload, type ViteDevServer } from 'vite';
import { oneAtATime } from './changes.ts';

/** What one run of the data step said, and whether its data may be shown. */
interface Ran {
	ok: boolean;
	said: string;
}

/** A process of its own takes the code of the step as it is now, and leaves the server free to answer. */
const runStep = (root: string): Promise<Ran> =>
	new Promise((done) =>
		execFile(
			process.execPath,
			[join(root, 'src/build/main.ts')],
			{ cwd: root },
			(error, stdout, stderr) => done({ ok: error === null, said: stdout + stderr })
		)
	);

/** Lines of the step that ask for something; of a run without faults its sum. */
function essence({ ok, said }: Ran): string {
	const lines = said.trimEnd().split('\n');
	const wrong = lines.filter((line) => /^(error|warning) /.test(line));
	return [...(ok ? [] : wrong), ...lines.slice(-1)].join('\n');
}

const overlay = (ran: Ran): ErrorPayload => ({
	type: 'error',
	err: {
		message: `The data have errors; the page shows those from before.\n\n${essence(ran)}`,
		stack: '',
		plugin: 'data step'
	}
});

/** Modules that hold numbers of the data; what imports them is read anew with them. */
const holders = /\/src\/lib\/data\/run\.server\.ts$|^\0virtual:/;

function forget(server: ViteDevServer): void {
	for (const { moduleGraph } of Object.values(server.environments))
		for (const [id, module] of moduleGraph.idToModuleMap)
			if (holders.test(id)) moduleGraph.invalidateModule(module);
}

/** Starts Vite with the data as they are, and shows each change of theirs; wrong data change nothing but what is said. */
export async function startDev(
	root: string,
	options: { port?: number; host?: string },
	say: (text: string) => void
): Promise<ViteDevServer> {
	let last = await runStep(root);
	say(essence(last));
	const server = await createServer({ root, server: options });
	const answer = async () => {
		const start = performance.now();
		last = await runStep(root);
		say(`${essence(last)} (${Math.round(performance.now() - start)} ms)`);
		if (!last.ok) return server.ws.send(overlay(last));
		forget(server);
		server.ws.send({ type: 'full-reload' });
	};
	const changed = oneAtATime(answer);
	const data = join(root, 'data') + sep;
	server.watcher.on('all', (_, path) => {
		if (path.startsWith(data)) changed();
	});
	server.ws.on('connection', () => {
		if (!last.ok) server.ws.send(overlay(last));
	});
	return server.listen();
}
