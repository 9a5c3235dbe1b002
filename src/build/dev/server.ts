import { join, sep } from 'node:path';
import { createServer, type ErrorPayload, type Plugin, type ViteDevServer } from 'vite';
import type { Ran } from '../step.ts';
import { oneAtATime } from './changes.ts';
import { stepProcess } from './step-process.ts';

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

const reader = /\/src\/lib\/data\/run\.server\.ts$/;
const generated = /^\0virtual:(?!engine)/;

/** Takes notice of what generated modules hold. What the step has written is told once, when it is whole, and not file by file. */
const quiet = (folder: string, held: Map<string, string>): Plugin => ({
	name: 'data-step',
	hotUpdate: ({ file }) => (file.startsWith(folder) ? [] : undefined),
	transform: {
		order: 'pre',
		handler(code, id) {
			if (generated.test(id)) held.set(id, code);
		}
	}
});

/** Modules that read the data, and generated ones that would hold something else by now, are read anew, with all that import them. */
async function forget(server: ViteDevServer, held: ReadonlyMap<string, string>): Promise<void> {
	for (const { moduleGraph, pluginContainer } of Object.values(server.environments)) {
		const isOther = async (id: string) => {
			const loaded = await pluginContainer.load(id);
			return (typeof loaded === 'string' ? loaded : loaded?.code) !== held.get(id);
		};
		for (const [id, module] of moduleGraph.idToModuleMap)
			if (reader.test(id) || (generated.test(id) && (await isOther(id))))
				moduleGraph.invalidateModule(module);
	}
}

/** Starts Vite with the data as they are, and shows each change of theirs; wrong data change nothing but what is said. */
export async function startDev(
	root: string,
	options: { port: number; strictPort: boolean; host?: string },
	say: (text: string) => void
): Promise<ViteDevServer> {
	const step = stepProcess(root);
	const held = new Map<string, string>();
	let last = await step.run();
	say(essence(last));
	const server = await createServer({
		root,
		server: options,
		plugins: [quiet(join(root, 'static', 'data'), held)]
	});
	const answer = async () => {
		const start = performance.now();
		last = await step.run();
		say(`${essence(last)} (${Math.round(performance.now() - start)} ms)`);
		if (!last.ok) return server.ws.send(overlay(last));
		await forget(server, held);
		server.ws.send({ type: 'full-reload' });
	};
	const changed = oneAtATime(answer);
	const [data, code] = ['data', 'src'].map((folder) => join(root, folder) + sep) as [
		string,
		string
	];
	server.watcher.on('all', (_, path) => {
		const isData = path.startsWith(data);
		// Rows are read anew by each run; code and settings once by a process.
		if (isData ? !path.endsWith('.csv') : path.startsWith(code)) step.renew();
		if (isData) changed();
	});
	server.ws.on('connection', () => {
		if (!last.ok) server.ws.send(overlay(last));
	});
	return server.listen();
}
