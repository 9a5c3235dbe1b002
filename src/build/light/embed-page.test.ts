import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readBoot, readData } from './boot.ts';
import { lightEmbed } from './embed-page.ts';

const script = (data: string) => `
				{
					__sveltekit_a1 = {
						base: new URL("../..", location).pathname.slice(0, -1)
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("../../_app/entry/start.1.js"),
						import("../../_app/entry/app.2.js")
					]).then(([kit, app]) => {
						kit.start(app, element, {
							node_ids: [0, 2, 4],
							data: ${data},
							form: null,
							error: null
						});
					});
				}
			`;
const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (data = '[null,{type:"data",data:{rows:[1.5]},uses:{}}]', text = script(data)) =>
	`<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-own=' ${sum(text)}; style-src 'self'">
		<link href="../../_app/entry/start.1.js" rel="modulepreload">
		<link href="../../_app/chunks/a.js" rel="modulepreload">
		<script defer="" src="../../embed-frame.js"></script>
		<link href="../../_app/assets/a.css" rel="stylesheet">
		<link href="../../_app/assets/b.css" rel="stylesheet">
		<div class="app"><h1>Rate</h1><script>${text}</script></div>`;
const asked: string[][] = [];
const places = {
	oneStyle: (hrefs: readonly string[]) => {
		asked.push([...hrefs]);
		return '../../_app/embeds/c.css';
	},
	data: 'rows.json'
};

describe('a light embed', () => {
	const html = lightEmbed(page(), places);

	it('keeps its picture and one style sheet, and loads no module', () => {
		expect(html).toContain('<div class="app"><h1>Rate</h1></div>');
		expect(asked).toEqual([['../../_app/assets/a.css', '../../_app/assets/b.css']]);
		expect(html.match(/<link [^>]*rel="stylesheet">/g)).toEqual([
			'<link href="../../_app/embeds/c.css" rel="stylesheet">'
		]);
		expect(html).not.toMatch(/modulepreload"|import\(/);
	});

	it('lets Vite see the sheets it has, so that it does not load them again', () => {
		expect(html).toContain(
			'<link href="../../_app/assets/b.css" rel="stylesheet" disabled media="(max-width: 0)">'
		);
	});

	it('names all that starts it, for a script beside that of the frame', () => {
		expect(html).toContain(
			'<script defer="" src="../../embed-frame.js"></script><script defer src="../../embed-start.js" data-variable="__sveltekit_a1" data-base="../.." data-start="../../_app/entry/start.1.js" data-app="../../_app/entry/app.2.js" data-nodes="0,2,4" data-data="rows.json" data-files="../../_app/entry/start.1.js ../../_app/chunks/a.js"></script>'
		);
		expect(readData(readBoot(page()).data)).toEqual([
			null,
			{ type: 'data', data: { rows: [1.5] }, uses: {} }
		]);
	});

	it('allows no inline script that it does not have', () => {
		expect(html).toContain("script-src 'self' 'sha256-own='; style-src");
	});
});

describe('a page that starts otherwise', () => {
	it('is an error, and so is one whose policy does not know its script', () => {
		expect(() => readBoot('<script>start()</script>')).toThrow('SvelteKit 2.70');
		expect(() =>
			readBoot(
				page()
					.replace('sha256-', 'sha512-')
					.replace(/'sha256-/g, "'no-")
			)
		).toThrow('not in the policy');
	});
});

describe('what a page was made of', () => {
	it('has its rows as they travel', () => {
		expect(readData("[{rows:app.decode('Rows',[[['a',['b',0]],3,[1,2,3]]])}]")).toEqual([
			{
				rows: [
					{ a: 1, b: 0 },
					{ a: 2, b: 0 },
					{ a: 3, b: 0 }
				]
			}
		]);
	});

	it('may leave fields out, and hold nothing that JSON would change', () => {
		expect(readData('[{a:void 0,b:null}]')).toEqual([{ b: null }]);
		for (const odd of ['[new Date(0)]', '[-0]', '[new Map([[1,2]])]', '[NaN]'])
			expect(() => readData(odd), odd).toThrow('JSON would change');
	});
});
