import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const declaration = /(--[\w-]+)\s*:\s*[^;{}]*(?:;|(?=\}))/g;
const reading = /var\(\s*(--[\w-]+)/g;

/** A style sheet without custom properties that neither it nor anybody else reads; also not through each other. */
export function withoutUnread(css: string, readElsewhere: ReadonlySet<string>): string {
	const read = new Set([...css.matchAll(reading)].map(([, name]) => name));
	const left = css.replaceAll(declaration, (own, name: string) =>
		read.has(name) || readElsewhere.has(name) ? own : ''
	);
	return left === css ? css : withoutUnread(left, readElsewhere);
}

const design = /[\\/]styles[\\/]kern\.scss$/;

/** Takes out of the design system the properties that nothing here reads: two thirds of all it has. The server only names the sheet that the browser gets, and does not compile it once more. */
export function leanDesign(): Plugin {
	return {
		name: 'lean-design',
		apply: 'build',
		load(id) {
			return this.environment.name === 'ssr' && design.test(id) ? '' : undefined;
		},
		transform(code, id) {
			if (code === '' || !design.test(id)) return undefined;
			const texts = globSync('src/**/*.{svelte,css,ts,html}').map((path) =>
				readFileSync(path, 'utf8')
			);
			const names = texts.flatMap((text) => text.match(/--kern-[\w-]+/g) ?? []);
			return withoutUnread(code, new Set(names));
		}
	};
}
