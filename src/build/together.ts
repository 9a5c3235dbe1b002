import { spawn } from 'node:child_process';

/** Runs commands side by side, as the shell would one after the other; gives what each said and whether it ended well, in the order in which they end. */
export async function* together(
	commands: readonly string[]
): AsyncGenerator<{ command: string; said: string; isWell: boolean }> {
	const running = new Map(commands.map((command) => [command, ended(command)]));
	while (running.size > 0) {
		const next = await Promise.race(running.values());
		running.delete(next.command);
		yield next;
	}
}

async function ended(command: string): Promise<{ command: string; said: string; isWell: boolean }> {
	const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const code = await new Promise<number | null>((done) => child.on('close', done));
	return { command, said, isWell: code === 0 };
}

if (import.meta.main)
	for await (const { command, said, isWell } of together(process.argv.slice(2))) {
		console.log(`> ${command}\n${said}`);
		if (!isWell) process.exitCode = 1;
	}
