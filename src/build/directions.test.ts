import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The faults ESLint finds in the directions of a file's imports, which need not exist. */
async function faults(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? [])
		.filter(({ ruleId, fatal }) => fatal || ruleId === 'own/directions')
		.map(({ message }) => message);
}

const codes = (cell: string): string[] =>
	[...cell.matchAll(/`([^`]+)`/g)].flatMap(([, id]) => id ?? []);

/** The table of docs/architecture.md: each folder with those it may import. */
function table(): Map<string, string[]> {
	const doc = readFileSync('docs/architecture.md', 'utf8');
	const [, section = ''] = doc.split('## Who may import whom\n');
	const rows = new Map<string, string[]>();
	for (const [, folders = '', allowed = ''] of section
		.slice(0, section.indexOf('\n## '))
		.matchAll(/^\| (`.*) \| (.*) \|$/gm)) {
		const own = allowed === 'all of these' ? [...rows.keys()] : codes(allowed);
		for (const folder of codes(folders)) rows.set(folder, own);
	}
	return rows;
}

const pathOf = (folder: string) => (folder.startsWith('src/') ? folder : `src/lib/${folder}`);

describe('who may import whom', () => {
	const rows = table();

	it('is said of every folder', () => {
		expect([...rows.keys()]).toEqual([
			...['core', 'i18n', 'data', 'offline', 'disclosure', 'own', 'findings'],
			...['analysis', 'charts', 'ui'],
			...['figures', 'views'],
			...['src/routes', 'src/build', 'src/gateway']
		]);
	});

	it.each([...rows])('is checked as docs/architecture.md says it: %s', async (folder, allowed) => {
		const others = [...rows.keys()].filter((other) => other !== folder);
		const up = folder.startsWith('src/') ? '../../' : '../../../';
		const code = others.map((other) => `import '${up}${pathOf(other)}/x.ts';`).join('\n');
		expect(await faults(`${pathOf(folder)}/x.ts`, code)).toEqual(
			others
				.filter((other) => !allowed.includes(other))
				.map((other) => `${folder} may not import from ${other} (see docs/architecture.md).`)
		);
	});
});

describe('an import', () => {
	const told = ['core may not import from views (see docs/architecture.md).'];

	it.each([
		`import type { A } from '#lib/views/a.ts';`,
		`export { a } from '$lib/views/a.ts';`,
		`export * from '../views/a.ts';`,
		`const a = () => import('../views/a.ts');`,
		`type A = import('../views/a.ts').A;`
	])('is found in %s', async (code) => {
		expect(await faults('src/lib/core/x.ts', code)).toEqual(told);
	});

	it('is found in a component', async () => {
		const code = `<script lang="ts">\n\timport A from '../views/A.svelte';\n</script>\n\n<A />\n`;
		expect(await faults('src/lib/core/X.svelte', code)).toEqual(told);
	});

	it('is known by where it leads, not by its words', async () => {
		const code = `import '../views/a.ts';\nimport '../../views/a.css';\nimport 'views/a.ts';`;
		expect(await faults('src/lib/core/deep/x.ts', code)).toEqual([]);
	});

	it('of SvelteKit stands in routes, hooks and one file of the views', async () => {
		const code = `import { base } from '$app/paths';`;
		const own = ['routes/+page.svelte.ts', 'hooks.server.ts', 'lib/views/filters.svelte.ts'];
		for (const file of own) expect(await faults(`src/${file}`, code)).toEqual([]);
		expect(await faults('src/lib/views/x.ts', code)).toHaveLength(1);
		expect(await faults('src/lib/figures/x.ts', code)).toHaveLength(1);
	});

	it('of the hooks goes where those of routes go', async () => {
		const code = `import '#lib/data/a.ts';\nimport '#lib/views/a.ts';`;
		expect(await faults('src/hooks.server.ts', code)).toHaveLength(1);
	});
});
