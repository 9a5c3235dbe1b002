import { createHash } from 'node:crypto';
import { unpackRows, type PackedRows } from '#lib/core/rows.ts';

/** What the script that SvelteKit writes into a page starts, and with what. */
export interface Boot {
	/** The element of the script, and the checksum that lets it run. */
	element: string;
	checksum: string;
	/** Name of the variable in which SvelteKit looks for the folder of the site. */
	variable: string;
	/** Folder of the site, seen from the page. */
	base: string;
	start: string;
	app: string;
	nodes: string;
	/** What the page was made of, as a literal. */
	data: string;
}

const script =
	/<script>(\s*\{\s*(__sveltekit_\w+) = \{\s*base: new URL\("([^"]+)", location\)\.pathname\.slice\(0, -1\)\s*\};\s*const element = document\.currentScript\.parentElement;\s*Promise\.all\(\[\s*import\("([^"]+)"\),\s*import\("([^"]+)"\)\s*\]\)\.then\(\(\[kit, app\]\) => \{\s*kit\.start\(app, element, \{\s*node_ids: \[([\d, ]+)\],\s*data: (\[[\s\S]*\]),\s*form: null,\s*error: null\s*\}\);\s*\}\);\s*\}\s*)<\/script>/;

/** Finds that script; a page without it, or with another than we know, is an error. */
export function readBoot(html: string): Boot {
	const [element, text, variable, base, start, app, nodes, data] = script.exec(html) ?? [];
	if (!element || !text || !variable || !base || !start || !app || !nodes || !data)
		throw new Error('The page does not start as SvelteKit 2.70 starts one.');
	const checksum = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	if (!html.includes(checksum)) throw new Error(`${checksum} is not in the policy of the page.`);
	return {
		element,
		checksum,
		...{ variable, base, start, app },
		nodes: nodes.replaceAll(' ', ''),
		data
	};
}

/** What the literal calls for the rows in it (src/hooks.ts). */
const app = { decode: (_: 'Rows', rows: PackedRows) => unpackRows(rows) };

/** The value of such a literal; a value that JSON cannot carry is an error. */
export function readData(literal: string): unknown {
	// It is the site's own, made a moment ago; nothing else is ever read with this.
	const value: unknown = new Function('app', `return ${literal}`)(app);
	const text = JSON.stringify(value);
	if (!isSame(JSON.parse(text), value)) throw new Error('JSON would change what the page brings.');
	return value;
}

/** Array, Object, Date, Map. */
const kindOf = (value: object): string => Object.prototype.toString.call(value);

/** Whether two values say the same; a field without a value says as much as no field. */
function isSame(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
		return Object.is(one, other);
	if (kindOf(one) !== kindOf(other)) return false;
	const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
	return names.every((name) => isSame(Reflect.get(one, name), Reflect.get(other, name)));
}
