import { promises, type Promised, type PromiseName } from './promises.ts';

/** What a command measured last: the result in words, whether the promise held, the day and the kind of machine. */
export interface Result {
	result: string;
	holds: boolean;
	day: string;
	machine: string;
}
export type Results = Partial<Record<PromiseName, Result>>;

const row = (cells: readonly string[]) =>
	`| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

const lineOf = ({ promise, number, command }: Promised, found: Result | undefined): string => {
	const told = found
		? [`${found.holds ? 'held' : '**broken**'}: ${found.result}`, found.day, found.machine]
		: ['not measured', '', ''];
	return row([promise, number, `\`${command}\``, ...told]);
};

/** docs/quality.md: every promise with what was measured last. */
export function qualityPage(results: Results): string {
	const names = Object.keys(promises) as PromiseName[];
	return [
		'# Quality',
		'',
		'What the site promises, the number that decides, and what a command measured last. Written by `npm run verify` and `npm run bench` (results: `docs/quality.json`),',
		'never by hand; a test compares the two. "not measured" means that no run has measured it yet, "broken" that the last one did not hold.',
		'',
		'What `npm test` checks on every run (data, types, style, units, byte budgets, pages in a browser, servers) is not repeated here: it stops at the first failure. See [testing.md](testing.md).',
		'',
		row(['promise', 'number', 'command', 'last result', 'day', 'machine']),
		'|---|---|---|---|---|---|',
		...names.map((name) => lineOf(promises[name], results[name])),
		''
	].join('\n');
}
