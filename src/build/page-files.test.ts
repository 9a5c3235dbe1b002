import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesFrom, pageFiles, type Reach } from './page-files.ts';

const dir = mkdtempSync(join(tmpdir(), 'pages-'));
const files: Record<string, string> = {
	'view/index.html': `<link href="../_app/assets/view.css" rel="stylesheet"><script src="../frame.js"></script>
		<script>Promise.all([import("../_app/entry/app.1.js")]).then(() => start({ node_ids: [0, 3, 4] }))</script>`,
	'frame.js': '',
	'_app/entry/app.1.js': `const d=(m.f=["../nodes/0.a.js","../nodes/1.b.js","../assets/error.css","../nodes/2.c.js","../nodes/3.d.js","../assets/view.css","../chunks/words.js","../assets/words.css"]);
		import"../chunks/core.js";p(()=>import(\`../nodes/0.a.js\`),__vite__mapDeps([0]));p(()=>import(\`../nodes/1.b.js\`),__vite__mapDeps([1,2]));
		p(()=>import(\`../nodes/2.c.js\`),__vite__mapDeps([3]));p(()=>import(\`../nodes/3.d.js\`).then(e=>e.t),__vite__mapDeps([4,5]));
		p(async()=>{let{de:e}=await import(\`../chunks/words.js\`);return{de:e}},__vite__mapDeps([6,7]));
		p(()=>import(\`../nodes/4.e.js\`),[]);p(()=>import(\`../nodes/5.f.js\`),[]);p(()=>import('../nodes/5.f.js').then(e=>e.words),__vite__mapDeps([7]))`,
	'_app/nodes/0.a.js': '',
	'_app/nodes/1.b.js': '',
	'_app/nodes/2.c.js': '',
	'_app/nodes/3.d.js': `import"../chunks/core.js";()=>import("../chunks/later.js")`,
	'_app/nodes/4.e.js': '',
	'_app/nodes/5.f.js': '',
	'_app/chunks/core.js': '',
	'_app/chunks/later.js': '"./nowhere.js"',
	'_app/chunks/words.js': '',
	'_app/assets/words.css': '',
	'_app/assets/view.css': '@font-face{src:url("./font.woff2")}',
	'_app/assets/error.css': '',
	'_app/assets/font.woff2': '',
	'_app/embeds/rows.json': ''
};

/** The same page as embeds have it: a sheet that loads nothing, and a start that waits. */
const resting = `<link href="../_app/assets/view.css" rel="stylesheet"><script src="../frame.js"></script>
	<link href="../_app/assets/error.css" rel="stylesheet" disabled media="(max-width: 0)">
	<script src="../frame.js" data-start="../_app/chunks/core.js" data-app="../_app/entry/app.1.js" data-data="../_app/embeds/rows.json" data-nodes="0,3,4"></script>`;

beforeAll(() => {
	for (const [path, text] of Object.entries({ ...files, 'embed/index.html': resting })) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
});
afterAll(() => rmSync(dir, { recursive: true }));

const reached = (reach: Reach, page = 'view') =>
	pageFiles([join(dir, page, 'index.html')], dir, reach)
		.map((path) => path.slice(dir.length + 1).replaceAll('\\', '/'))
		.sort();

describe('the files of a page', () => {
	it('are at first those its HTML and their imports name, and the nodes of its route', () => {
		expect(reached('at once')).toEqual([
			'_app/assets/font.woff2',
			'_app/assets/view.css',
			'_app/chunks/core.js',
			'_app/entry/app.1.js',
			'_app/nodes/0.a.js',
			'_app/nodes/3.d.js',
			'_app/nodes/4.e.js',
			'frame.js'
		]);
	});

	it('are in the end also what is imported later, by the entry too, and the error page, but no other route', () => {
		expect(reached('ever')).toEqual([
			'_app/assets/error.css',
			'_app/assets/font.woff2',
			'_app/assets/view.css',
			'_app/assets/words.css',
			'_app/chunks/core.js',
			'_app/chunks/later.js',
			'_app/chunks/words.js',
			'_app/entry/app.1.js',
			'_app/nodes/0.a.js',
			'_app/nodes/1.b.js',
			'_app/nodes/3.d.js',
			// It loads nothing along, so no list names it.
			'_app/nodes/4.e.js',
			// Another route, which the entry asks for once more: part of it belongs to every page.
			'_app/nodes/5.f.js'
		]);
	});

	it('leave out of an embed what waits, until it is asked for', () => {
		expect(reached('at once', 'embed')).toEqual([
			'_app/assets/font.woff2',
			'_app/assets/view.css',
			'frame.js'
		]);
		expect(reached('ever', 'embed')).toEqual([...reached('ever'), '_app/embeds/rows.json'].sort());
	});

	it('are not guessed when scripts list what they load in another form', () => {
		writeFileSync(join(dir, '_app/entry/app.2.js'), '__vite__mapDeps([0]);p(()=>import("./a.js"))');
		expect(() => filesFrom([join(dir, '_app/entry/app.2.js')], 'ever')).toThrow('another form');
	});

	it('leave out what is excepted, and what only that names', () => {
		const node = join(dir, '_app/nodes/3.d.js');
		const inDir = (path: string) => path.slice(dir.length + 1).replaceAll('\\', '/');
		expect(filesFrom([node], 'ever').map(inDir).sort()).toEqual([
			'_app/chunks/core.js',
			'_app/chunks/later.js',
			'_app/nodes/3.d.js'
		]);
		const except = new Set([join(dir, '_app/chunks/later.js')]);
		expect(filesFrom([node], 'ever', except).map(inDir).sort()).toEqual([
			'_app/chunks/core.js',
			'_app/nodes/3.d.js'
		]);
	});
});
