import type { Issue } from '../../core/issue.ts';
import type { TableSchema } from './package.ts';
import { keyOf } from './primary-key.ts';
import type { Row, Table } from './rows.ts';

/** What a foreign key needs to know about a table. */
export interface Referable {
	id: string;
	file: string;
	schema: TableSchema;
	table: Table;
}

/** Checks every foreign key of a table; null stands for a table whose package could not be read. */
export function checkReferences(
	from: Referable,
	all: ReadonlyMap<string, Referable | null>
): Issue[] {
	return from.schema.foreignKeys.flatMap(({ fields, reference }) => {
		const id = reference.package ?? from.id;
		const target = all.get(id);
		if (target === null) return [];
		const names = new Set(target?.schema.fields.map(({ name }) => name));
		const missing = target ? reference.fields.find((name) => !names.has(name)) : id;
		if (!target || missing) return [unknownTarget(from, id, reference.fields)];
		const known = new Map(target.table.rows.map((row) => [keyOf(row, reference.fields), row]));
		return findUnknown(from, fields, known, id);
	});
}

function findUnknown(
	{ file, table }: Referable,
	fields: readonly string[],
	known: ReadonlyMap<string, Row>,
	target: string
): Issue[] {
	return table.rows.flatMap((row, index): Issue[] => {
		if (fields.some((name) => row[name] === '' || row[name] == null)) return [];
		const value = keyOf(row, fields);
		if (known.has(value)) return [];
		const place = { file, line: table.lines[index], column: fields.join(', ') };
		const meant = known.get(`0${value}`);
		if (!meant)
			return [{ code: 'unknown-reference', severity: 'error', ...place, value, detail: target }];
		const name = meant.name_de ? ` is ${meant.name_de}` : '';
		return [{ code: 'lost-zero', severity: 'error', ...place, value, detail: `0${value}${name}` }];
	});
}

function unknownTarget(from: Referable, id: string, fields: readonly string[]): Issue {
	return {
		code: 'package-rule',
		severity: 'error',
		file: from.file.replace(/data\.csv$/, 'datapackage.json'),
		column: 'foreignKeys',
		detail: `points to ${id}.${fields.join(', ')}, which does not exist`
	};
}
