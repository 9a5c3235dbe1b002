import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const classes = (css: string): string[] =>
	[...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);

/** Classes that a rule of base.css takes off the page. */
const hidden = readFileSync(join(src, 'styles', 'base.css'), 'utf8')
	.split('}')
	.map((rule) => rule.split('{'))
	.filter(([, body = '']) => /display:\s*none/.test(body))
	.flatMap(([selector = '']) => classes(selector));

const components = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.svelte')
);

it('hides no class that a component has for something of its own', () => {
	expect(hidden).toContain('boot-choice');
	const clashes = components.flatMap((file) => {
		const style =
			/<style[^>]*>(.*)<\/style>/s.exec(readFileSync(join(src, file), 'utf8'))?.[1] ?? '';
		const own = new Set(classes(style.replaceAll(/:global\([^)]*\)/g, '')));
		return hidden.filter((name) => own.has(name)).map((name) => `${file}: ${name}`);
	});
	expect(clashes).toEqual([]);
});
