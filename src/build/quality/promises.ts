/** What the site promises and a command measures: the sentence, the number that decides, and the command. */
export interface Promised {
	promise: string;
	number: string;
	command: 'npm run verify' | 'npm run bench';
}

const verified = (promise: string, number: string): Promised => ({
	promise,
	number,
	command: 'npm run verify'
});
const timed = (promise: string, number: string): Promised => ({
	promise,
	number,
	command: 'npm run bench'
});

/** Every promise by the name under which its result is kept, in the order of docs/quality.md. */
export const promises = {
	faults: verified(
		'A page stays readable and true while any of its files fails',
		'13 kinds of page × each kind of file it asks for × 7 faults: 0 broken'
	),
	'visits-at-once': verified(
		'1,000 first visits at once are served (nginx, visitors on the same machine)',
		'0 errors, 95 % within 2 s'
	),
	headers: verified('Servers send safe headers (HTTP Observatory, by its rules)', 'score ≥ 120'),
	'markup-in-data': verified(
		'Markup in the data is shown as text',
		'≥ 200 payloads over every free text field: 0 run, 0 requests to another origin'
	),
	'markup-in-addresses': verified(
		'Markup in an address is shown as text',
		'≥ 200 payloads × every parameter: 0 run, 0 requests to another origin'
	),
	axe: verified(
		'No accessibility violation, with no rule switched off',
		'one page of each kind × 3 widths × light, dark, forced colours: 0'
	),
	sideways: verified(
		'No page scrolls sideways',
		'one page of each kind at 320 px, with 200 % text, with WCAG text spacing: 0 px'
	),
	memory: verified(
		'A long visit does not fill the memory',
		'after 200 more choices and 100 more changes of page: at most + 10 %'
	),
	'same-bytes': verified(
		'The same sources give the same build',
		'two builds, other time zone and language: 0 files differ'
	),
	firefox: verified(
		'Main flows work in Firefox ESR',
		'every flow passes, with the rows of the golden queries'
	),
	webkit: verified(
		'Main flows work in WebKitGTK',
		'every flow passes, with the rows of the golden queries'
	),
	'choice-to-paint': timed(
		'A choice is painted at once (phone, CPU 4 ×)',
		'median within 2 frames (33 ms)'
	),
	'first-chart': timed(
		'The first chart stands as soon as in a plain page',
		'≤ 1.5 × the static floor of the same run'
	),
	'large-file': timed(
		'Ten million own rows are grouped as fast as in a plain page with the engine',
		'≤ 1.1 × a plain duckdb-wasm page of the same run'
	),
	brush: timed(
		'The ends of a distribution of ten million own rows move at once',
		'first move ≤ 400 ms, later moves ≤ 35 ms (median)'
	),
	usable: timed('A page is usable as soon as a plain one', '≤ 2 × the static floor of the same run')
} as const satisfies Record<string, Promised>;

export type PromiseName = keyof typeof promises;
