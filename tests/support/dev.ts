import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** A development server that runs in a folder. */
export interface Dev {
	url: string;
	/** Everything it has written to its terminal. */
	said: () => string;
	stop: () => void;
}

/** Starts `npm run dev` in a folder; resolves when it says its address. */
export function startDev(dir: string, port: number): Promise<Dev> {
	// The mode of the test runner would make Vite serve for tests; where colours are forced, they cut the address.
	const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
	const args = ['src/build/dev/main.ts', '--port', String(port)];
	const server = spawn(process.execPath, args, { cwd: dir, env });
	let text = '';
	return new Promise((resolve, reject) => {
		const hear = (part: Buffer) => {
			text += stripVTControlCharacters(String(part));
			const [url] = /http:\/\/(localhost|127\.0\.0\.1):\d+\//.exec(text) ?? [];
			if (url) resolve({ url, said: () => text, stop: () => server.kill() });
		};
		server.stdout.on('data', hear);
		server.stderr.on('data', hear);
		server.on('exit', () => reject(new Error(text)));
	});
}
