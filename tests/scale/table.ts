import type { Measured } from './measured.ts';

const count = (value: number): string => Math.round(value).toLocaleString('en');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The measured numbers as tables of docs/scale.md. */
export function scaleTables(all: readonly Measured[]): string {
	const heads = [
		...['observations', 'files', 'parts, MB', 'data step, s', 'CPU, s'],
		...['memory, MB', 'more build time, s']
	];
	const largest = all.findLast((one) => one.largest);
	const questions = all[0]?.questions.map(({ name }) => name) ?? [];
	return [
		row(heads),
		row(heads.map(() => '--:')),
		...all.map((one) =>
			row([
				...[one.observations, one.files, one.bytes / 1e6, one.seconds, one.cpuSeconds].map(count),
				...[count(one.memory / 1e6), (one.buildMs / 1000).toFixed(1)]
			])
		),
		'',
		row(['question, nothing at hand', ...all.map((one) => `${count(one.observations)} rows`)]),
		row(['---', ...all.map(() => '--:')]),
		...questions.map((name, at) =>
			row([
				name,
				...all.map(({ questions }) => {
					const { bytes = 0, requests = 0, ms = 0 } = questions[at] ?? {};
					return `${(bytes / 1000).toFixed(1)} kB, ${requests} requests, ${ms} ms`;
				})
			])
		),
		...(largest?.largest
			? [
					'',
					`Of the overviews of all ${largest.largest.of} districts the largest (${largest.largest.region}) loads ${(largest.largest.bytes / 1000).toFixed(1)} kB at ${count(largest.observations)} rows; 120 kB are the limit.`
				]
			: [])
	].join('\n');
}
