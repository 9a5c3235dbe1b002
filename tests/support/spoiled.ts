import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { payloads } from './payloads.ts';

const parts = [
	...['src', 'static', 'data', 'package.json', 'package-lock.json'],
	...['tsconfig.json', 'svelte.config.js', 'vite.config.ts']
];

/** A copy of the whole project in a folder of its own, without what the data step has written. */
export function copyWhole(): string {
	const dir = join(mkdtempSync(join(tmpdir(), 'whole-')), 'project');
	for (const part of parts) cpSync(part, join(dir, part), { recursive: true });
	rmSync(join(dir, 'static/data'), { recursive: true, force: true });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
	return dir;
}

interface Field {
	name: string;
	type: string;
	constraints?: { enum?: unknown; pattern?: string; maxLength?: number };
}
interface Schema {
	fields: Field[];
	primaryKey: string[];
	foreignKeys?: {
		fields: string[];
		reference: { resource?: string; package?: string; fields: string[] };
	}[];
}

/** Fields of a table that hold free text: no key, no code, no address, nothing that other tables point at. */
function freeFields(id: string, all: ReadonlyMap<string, Schema>): string[] {
	const own = all.get(id);
	const pointed = [...all].flatMap(([from, { foreignKeys = [] }]) =>
		foreignKeys.flatMap(({ fields, reference }) => [
			...(from === id ? fields : []),
			...((reference.package ?? from) === id ? reference.fields : [])
		])
	);
	const taken = new Set([...(own?.primaryKey ?? []), ...pointed]);
	return (own?.fields ?? [])
		.filter(({ name, type, constraints = {} }) => {
			const { enum: list, pattern, maxLength } = constraints;
			return type === 'string' && !list && !pattern && !maxLength && !taken.has(name);
		})
		.map(({ name }) => name)
		.filter(
			(name) =>
				!/(^|_)(url|id|code|kind|unit|symbol|region|period|edition|of|part|whole)$/.test(name)
		);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
let count = 0;
const spoil = (text: string) => `${text} ${payloads[count++ % payloads.length] ?? ''}`;

/** Puts payloads behind every free text of a copied project; gives back how many texts and which fields. */
export function spoilTexts(dir: string): { texts: number; fields: string[] } {
	const ids = globSync('*/datapackage.json', { cwd: join(dir, 'data') }).map(
		(path) => path.split(/[\\/]/)[0] ?? ''
	);
	const pathOf = (id: string) => join(dir, 'data', id, 'datapackage.json');
	const schemas = new Map(
		ids.map((id): [string, Schema] => [
			id,
			JSON.parse(readFileSync(pathOf(id), 'utf8')).resources[0].schema
		])
	);
	const spoiled: string[] = [];
	const before = count;
	for (const id of ids) {
		const fields = freeFields(id, schemas);
		if (fields.length === 0) continue;
		spoiled.push(...fields.map((name) => `${id}.${name}`));
		const file = join(dir, 'data', id, 'data.csv');
		const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
		if (rows.length === 0) continue;
		const names = Object.keys(rows[0] ?? {});
		const lines = rows.map((row) =>
			names.map((name) => {
				const text = row[name] ?? '';
				return quoted(fields.includes(name) && text !== '' ? spoil(text) : text);
			})
		);
		writeFileSync(file, [names, ...lines].map((cells) => `${cells.join(',')}\n`).join(''));
	}
	return { texts: count - before, fields: spoiled };
}
