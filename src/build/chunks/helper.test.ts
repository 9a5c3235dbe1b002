import { expect, it } from 'vitest';
import type { Rolldown } from 'vite';
import { withHelper, withoutHelper, type Rendered } from './helper.ts';

const module = (code: string) => ({ code }) as Rolldown.RenderedModule;
const files: Record<string, Rendered> = {
	'_app/chunks/r.js': {
		moduleIds: ['\0rolldown/runtime.js'],
		modules: { '\0rolldown/runtime.js': module('var __exportAll = (all) => all;') }
	},
	'_app/entry/app.js': { moduleIds: ['/src/app.js'], modules: {} },
	'_app/chunks/a.js': { moduleIds: ['/src/a.ts'], modules: {} }
};
const rewritten = (code: string, name: string) => withHelper(code, name, files, '/src/app.js');

it('asks for the helper of the bundler at the entry, which defines it', () => {
	expect(
		rewritten('import { t as __exportAll } from "../chunks/r.js";\nrun();', '_app/entry/app.js')
	).toBe(
		'function __exportAll(...given) {\nvar __exportAll = (all) => all;\nreturn __exportAll(...given);\n}\n\nrun();\nexport { __exportAll as helper };'
	);
	expect(rewritten('run();', '_app/entry/app.js')).toContain('export { __helper as helper };');
	expect(
		rewritten(
			'import { b } from "./b.js";\nimport { t as __exportAll } from "./r.js";',
			'_app/chunks/a.js'
		)
	).toBe('import { b } from "./b.js";\nimport { helper as __exportAll } from "../entry/app.js";');
});

it('leaves a file alone that asks for nothing or for more of it', () => {
	for (const code of [
		'import { t as own } from "./other.js";',
		'import { n as __toESM, t as __exportAll } from "./r.js";'
	])
		expect(rewritten(code, '_app/chunks/a.js')).toBe(code);
});

it('leaves all as they are where the helper shares its file', () => {
	const together = {
		...files,
		'_app/chunks/r.js': {
			moduleIds: ['\0rolldown/runtime.js', '/src/b.ts'],
			modules: { '\0rolldown/runtime.js': module('var __exportAll = (all) => all;') }
		}
	};
	const code = 'import { t as scale } from "./r.js";';
	expect(withHelper(code, '_app/chunks/a.js', together, '/src/app.js')).toBe(code);
	expect(withHelper('run();', '_app/entry/app.js', together, '/src/app.js')).toBe('run();');
});

it('takes its file out of the bundle once no script asks for it', () => {
	const chunk = (fileName: string, moduleIds: string[], code: string, imports: string[] = []) =>
		({ type: 'chunk', fileName, moduleIds, code, imports }) as unknown as Rolldown.OutputChunk;
	const bundleOf = (code: string) => ({
		'chunks/r.js': chunk('chunks/r.js', ['\0rolldown/runtime.js'], ''),
		'chunks/a.js': chunk('chunks/a.js', ['/src/a.ts'], code, ['chunks/r.js', 'chunks/b.js'])
	});
	const [asking, other] = [bundleOf('import"./r.js"'), bundleOf('import"./b.js"')];
	withoutHelper(asking);
	expect(Object.keys(asking)).toEqual(['chunks/r.js', 'chunks/a.js']);
	withoutHelper(other);
	expect(Object.keys(other)).toEqual(['chunks/a.js']);
	expect(other['chunks/a.js'].imports).toEqual(['chunks/b.js']);
});
