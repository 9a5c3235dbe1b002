import { join } from 'node:path';
import { orSay } from './or-say.ts';

/** What every command of the terminal is told: the day, the edition of the list, and where to speak. */
export interface Call {
	today: string;
	edition: number;
	say: (line: string) => void;
}

/** Runs a command on the folder of the data; options that are a text say what is wrong with them. */
export async function runCommand<T extends object>(
	step: string,
	{ options, usage }: { options: T | string; usage: string },
	run: (data: string, options: T, call: Call) => Promise<boolean>
): Promise<void> {
	if (typeof options === 'string') {
		console.error(`${options}\n\n${usage}`);
		process.exitCode = 1;
		return;
	}
	const data = join(import.meta.dirname, '..', '..', 'data');
	const today = new Date().toISOString().slice(0, 10);
	const say = (line: string) => console.log(line);
	await orSay(step, async () => {
		const { county } = await import('#lib/core/county.ts');
		if (!(await run(data, options, { today, edition: county.edition, say }))) process.exitCode = 1;
	});
}
