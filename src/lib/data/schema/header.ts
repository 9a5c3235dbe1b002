import type { Issue } from '../../core/issue.ts';
import type { Field } from './package.ts';

/** A header line that names fewer than half of the fields belongs to another table. */
export const isForeign = (header: readonly string[], fields: readonly Field[]): boolean =>
	header.length > 0 &&
	fields.filter(({ name }) => header.includes(name)).length < fields.length / 2;

/** Compares the header line with the fields; tells missing, unknown, repeated and misplaced columns. */
export function checkHeader(
	header: readonly string[],
	fields: readonly Field[],
	file: string
): Issue[] {
	const names = fields.map(({ name }) => name);
	const at = { severity: 'error', file, line: 1 } as const;
	const missing = names.filter((name) => !header.includes(name));
	const unknown = header.filter((name) => !names.includes(name));
	const twice = header.filter((name, index) => header.indexOf(name) !== index);
	const issues: Issue[] = [
		...missing.map((column): Issue => ({ ...at, code: 'column-missing', column })),
		...unknown.map((column): Issue => ({ ...at, code: 'column-unknown', column })),
		...twice.map((column): Issue => ({ ...at, code: 'column-repeated', column }))
	];
	if (issues.length === 0 && header.join() !== names.join())
		issues.push({ ...at, code: 'column-order', detail: names.join(',') });
	return issues;
}
