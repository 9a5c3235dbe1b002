import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Load } from './load.ts';

/** How one engine answered one question. */
export interface Measured extends Load {
	question: string;
	engine: string;
}

const page = 'docs/gateway.md';

/** Throughput of each question, DuckDB first, with the ratio to it; how many clients asked for how long. */
export function loadTable(all: readonly Measured[], clients: number, seconds: number): string {
	const firstOf = (question: string) => all.find((one) => one.question === question)?.perSecond;
	return [
		`${clients} clients for ${seconds} s on a machine of ${availableParallelism()} cores that holds everything, clients too:`,
		'',
		'| question | engine | answers/s | against DuckDB | p50, ms | p95, ms |',
		'|---|---|--:|--:|--:|--:|',
		...all.map(({ question, engine, perSecond, p50, p95 }) => {
			const ratio = (perSecond / (firstOf(question) ?? perSecond)).toFixed(2);
			return `| \`${question}\` | ${engine} | ${perSecond.toFixed(1)} | ${ratio} | ${p50} | ${p95} |`;
		})
	].join('\n');
}

/** Sets the table between the marks of the page. */
export function writeTable(table: string): void {
	const marks = /(<!-- measured -->\n)[\s\S]*(\n<!-- \/measured -->)/;
	const text = readFileSync(page, 'utf8');
	if (!marks.test(text)) throw new Error(`${page} has no place for what is measured`);
	writeFileSync(
		page,
		text.replace(marks, (_, begin, end) => `${begin}\n${table}\n${end}`)
	);
}
