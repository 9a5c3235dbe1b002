import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#lib/core/issue.ts';
import { rowsOf } from '../observations.ts';
import type { Dataset } from '../../read.ts';
import type { Limits } from './jumps.ts';

/** File of data/ with own limits of jumps by indicator. */
export const limitsFile = 'jump-limits.json';

/** Reads own limits of jumps: 0.1 for an indicator that never changes by a tenth. None without the file. */
export function readLimits(
	data: string,
	datasets: readonly Dataset[]
): { limits: Limits; issues: Issue[] } {
	const path = join(data, limitsFile);
	const content = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {};
	if (typeof content !== 'object' || content === null || Array.isArray(content))
		return {
			limits: new Map(),
			issues: [problem('', 'must be JSON as {"population_total": 0.1}')]
		};
	const known = new Set(rowsOf(datasets, 'indicators').map(({ indicator }) => String(indicator)));
	const entries = Object.entries<unknown>({ ...content });
	const issues = entries.flatMap(([name, limit]) => [
		...(known.has(name) ? [] : [problem(name, 'names no indicator of data/indicators')]),
		...(isLimit(limit) ? [] : [problem(name, 'must be a number above 0, 0.1 for a tenth')])
	]);
	const sound = entries.filter((entry): entry is [string, number] => isLimit(entry[1]));
	return { limits: new Map(sound), issues };
}

const isLimit = (limit: unknown): limit is number => typeof limit === 'number' && limit > 0;

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const problem = (column: string, detail: string): Issue => ({
	code: 'package-rule',
	severity: 'error',
	file: `data/${limitsFile}`,
	column: column || undefined,
	detail
});
