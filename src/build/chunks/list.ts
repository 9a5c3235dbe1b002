import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Rolldown } from 'vite';
import type { Module } from './graph.ts';
import { isNode } from './routes.ts';
import { linkedBy } from './styles.ts';

/** What is known of the scripts of the browser, once the bundler has read them. */
export interface Known {
	/** Where SvelteKit would start, by name. */
	inputs: Record<string, string>;
	/** Lengths of style sheets as they are written. */
	written: Map<string, number>;
	modules: Map<string, Module>;
	/** Numbers of groups by module. */
	plan: Map<string, number>;
	/** Names of files of style by module, and the files they became. */
	sheets: Map<string, string>;
	styles: Map<string, string[]>;
}

/** What the list of files says of one. */
export interface Listed {
	file: string;
	imports?: string[];
	css?: string[];
	dynamicImports?: string[];
}

/** Path of a module as SvelteKit and the list of files name it. */
const keyOf = (id: string): string => relative('.', id).replaceAll('\\', '/');

/**
 * SvelteKit learns from the list of files which of them a page links. It looks for the entries it had, would link style
 * sheets in the order of scripts, and passes over a script that it has met first as one of a later import.
 */
export function rewriteList(path: string, bundle: Rolldown.OutputBundle, known: Known): void {
	const { inputs, modules, plan, styles } = known;
	const list: Record<string, Listed> = JSON.parse(readFileSync(path, 'utf8'));
	const files = Object.values(bundle).filter((file) => file.type === 'chunk');
	const entries = Object.values(list);
	const listed = (id: string) => {
		const file = files.find(({ moduleIds }) => moduleIds.includes(id))?.fileName;
		return entries.find((one) => one.file === file);
	};
	const entry = listed(inputs['entry/app'] ?? '');
	// It may lead to any page.
	delete entry?.dynamicImports;
	const starts = Object.values(inputs).flatMap((id) => {
		const found = listed(id);
		if (!found) return [];
		const css = isNode(id) ? linkedBy(id, modules, styles) : [];
		return [[keyOf(id), { ...found, css, dynamicImports: laterOf(found, list) }] as const];
	});
	// Of some modules nothing is left.
	const shared = [...plan.keys()].flatMap((id) => listed(id) ?? []);
	for (const one of shared) {
		delete one.css;
		delete one.dynamicImports;
	}
	writeFileSync(path, JSON.stringify({ ...list, ...Object.fromEntries(starts) }));
}

/** What a file and all that it imports may ask for later. */
export function laterOf(start: Listed, list: Readonly<Record<string, Listed>>): string[] {
	const seen = new Set<Listed>();
	const open = [start];
	for (let one = open.pop(); one; one = open.pop()) {
		if (seen.has(one)) continue;
		seen.add(one);
		open.push(...(one.imports ?? []).flatMap((key) => list[key] ?? []));
	}
	return [...new Set([...seen].flatMap(({ dynamicImports = [] }) => dynamicImports))];
}
