import { posix } from 'node:path';
import type { Rolldown } from 'vite';

export type Rendered = Pick<Rolldown.RenderedChunk, 'moduleIds' | 'modules'>;

/** Whether a file holds the helper and nothing else. */
const isOwn = ([id, ...more]: readonly string[]) =>
	id?.endsWith('rolldown/runtime.js') === true && more.length === 0;

/**
 * The text of a file that has the helper of the bundler from the entry, which every page loads anyway, and not from a file of its own: one request less.
 * Takes the text, the name of its file, all files by name and the module where the entry begins; a file that asks for more than the one helper stays as it is.
 */
export function withHelper(
	code: string,
	name: string,
	files: Readonly<Record<string, Rendered>>,
	entryModule: string
): string {
	const all = Object.entries(files);
	const [own = '', found] = all.find(([, { moduleIds }]) => isOwn(moduleIds)) ?? [];
	const [entry] = all.find(([, { moduleIds }]) => moduleIds.includes(entryModule)) ?? [];
	const text = Object.values(found?.modules ?? {})[0]?.code;
	const asked = /import \{ \w+ as (\w+) \} from "([^"]+)";/g;
	const line = [...code.matchAll(asked)].find(
		([, , path = '']) => posix.join(posix.dirname(name), path) === own
	);
	if (!entry || !text) return code;
	const [whole = '', local = '__helper'] = line ?? [];
	if (name === entry)
		return `${hoisted(text, local)}\n${code.replace(whole, '')}\nexport { ${local} as helper };`;
	if (!line) return code;
	const path = posix.relative(posix.dirname(name), entry);
	const from = path.startsWith('.') ? path : `./${path}`;
	return code.replace(whole, () => `import { helper as ${local} } from "${from}";`);
}

/** The helper as a declaration: it is there for files that run before the entry does. */
function hoisted(text: string, name: string): string {
	const own = [...text.matchAll(/^var (\w+) =/gm)].at(-1)?.[1] ?? '';
	return `function ${name}(...given) {\n${text}\nreturn ${own}(...given);\n}`;
}

/** Takes the file of the helper out of the bundle where no script asks for it any more. */
export function withoutHelper(bundle: Rolldown.OutputBundle): void {
	const files = Object.values(bundle).filter((file) => file.type === 'chunk');
	const own = files.find(({ moduleIds }) => isOwn(moduleIds))?.fileName;
	if (!own || files.some(({ code }) => code.includes(posix.basename(own)))) return;
	for (const file of files) file.imports = file.imports.filter((name) => name !== own);
	Reflect.deleteProperty(bundle, own);
}
