import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { costs, measure, structureTables } from './structure.ts';

const root = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
const doc = text.split('\n## Shape of the code\n')[1] ?? '';

/** Cells of the line of a table that begins with a cell. */
const lineOf = (first: string): string[] =>
	(doc.split('\n').find((line) => line.startsWith(`| ${first} |`)) ?? '')
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());
const numbersOf = (first: string) =>
	lineOf(first)
		.slice(1)
		.map((cell) => Number(cell.replaceAll(',', '')));

describe('the tables of docs/architecture.md', () => {
	it.each(measure(root))('say how large $part is, within a quarter', ({ part, files, lines }) => {
		const [toldFiles = 0, toldLines = 0] = numbersOf(part === 'all' ? '**all**' : `\`${part}\``);
		expect(Math.abs(toldFiles - files)).toBeLessThanOrEqual(Math.max(3, files * 0.25));
		expect(Math.abs(toldLines - lines)).toBeLessThanOrEqual(Math.max(150, lines * 0.25));
	});

	it.each(costs(root))('say what $change costs', ({ change, written, touched }) => {
		const [toldWritten, toldTouched = 0] = numbersOf(change);
		expect(toldWritten).toBe(written);
		expect(Math.abs(toldTouched - touched)).toBeLessThanOrEqual(touched * 0.25);
	});

	it('are those that the command prints', () => {
		const heads = structureTables(root)
			.split('\n')
			.filter((line) => /\| (files|code)/.test(line));
		expect(heads).toHaveLength(2);
		for (const head of heads) expect(doc).toContain(head);
	});
});
