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
	).toBe('var __exportAll = (all) => all;\nrun();\nexport { __exportAll as helper };');
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

it('takes its file out of the list once no script asks for it', () => {
	const chunk = (fileName: string, moduleIds: string[], code: string) =>
		({ type: 'chunk', fileName, moduleIds, code }) as unknown as Rolldown.OutputChunk;
	const bundle = {
		r: chunk('chunks/r.js', ['\0rolldown/runtime.js'], ''),
		a: chunk('chunks/a.js', ['/src/a.ts'], 'import"./b.js"')
	};
	const list = {
		_r: { file: 'chunks/r.js' },
		_a: { file: 'chunks/a.js', imports: ['_r', '_b'] }
	};
	const asking = { ...bundle, a: { ...bundle.a, code: 'import"./r.js"' } };
	withoutHelper(list, asking);
	expect(list._a.imports).toEqual(['_r', '_b']);
	withoutHelper(list, bundle);
	expect(list._a.imports).toEqual(['_b']);
});
