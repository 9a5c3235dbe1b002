import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { qualityPage, type Results } from './page.ts';
import type { PromiseName } from './promises.ts';

const stored = 'docs/quality.json';
const page = 'docs/quality.md';

/** Results as they were measured last. */
export const readResults = (): Results =>
	existsSync(stored) ? (JSON.parse(readFileSync(stored, 'utf8')) as Results) : {};

/** The kind of machine, without its name. */
const machine = () =>
	`${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`;

/** Keeps what was measured and writes docs/quality.md anew. */
export function record(name: PromiseName, result: string, holds: boolean): void {
	const day = new Date().toISOString().slice(0, 10);
	const results = { ...readResults(), [name]: { result, holds, day, machine: machine() } };
	const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(stored, `${JSON.stringify(sorted, null, '\t')}\n`);
	writeFileSync(page, qualityPage(results));
}
