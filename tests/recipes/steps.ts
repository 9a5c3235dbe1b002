import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One step of a written recipe: a file to write, lines to add to a file, or commands. */
export type Step =
	| { kind: 'file'; path: string; text: string }
	| { kind: 'lines'; path: string; text: string }
	| { kind: 'commands'; text: string };

/** The steps of a section: blocks of code below the path they are about, and blocks of commands. */
export function stepsIn(document: string, heading: string): Step[] {
	const section = document.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
	const blocks = section.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([^]*?)^```$/gm);
	return [...blocks].flatMap(([, path, language = '', text = '']): Step[] => {
		if (path) return [{ kind: language === 'diff' ? 'lines' : 'file', path, text }];
		return language === 'sh' ? [{ kind: 'commands', text }] : [];
	});
}

/** Does a step in a folder; throws where a line it stands on is not there, or a command fails. */
export function doStep(dir: string, step: Step): void {
	if (step.kind === 'commands') return sh(dir, step.text);
	const file = join(dir, step.path);
	mkdirSync(dirname(file), { recursive: true });
	const text = step.kind === 'file' ? step.text : addLines(readFileSync(file, 'utf8'), step);
	writeFileSync(file, text);
}

/** Adds lines behind the unchanged ones they stand below. */
export function addLines(file: string, { path, text }: { path: string; text: string }): string {
	const lines = file.split('\n');
	let at = -1;
	for (const line of text.trimEnd().split('\n')) {
		const own = line.slice(1);
		if (line.startsWith('+')) lines.splice(++at, 0, own);
		else at = lines.indexOf(own, at + 1);
		if (at < 0) throw new Error(`${path} has no line "${own}"`);
	}
	return lines.join('\n');
}

/** Runs commands in a folder; throws with what they said when one fails. */
export function sh(dir: string, commands: string): void {
	const { PATH = '' } = process.env;
	const env = { ...process.env, PATH: `${dirname(process.execPath)}:${PATH}`, VITEST: '' };
	const { status, stdout, stderr } = spawnSync('sh', ['-ec', commands], {
		...{ cwd: dir, env, encoding: 'utf8' },
		maxBuffer: 64_000_000
	});
	if (status !== 0) throw new Error(`${commands}\n${stdout}\n${stderr}`);
}
