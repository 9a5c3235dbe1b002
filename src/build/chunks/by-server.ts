import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const part = /\s*<!-- by the server -->[\s\S]*?<!-- \/by the server -->\s*/g;
const line = /^\timport .* from '(.*)'; \/\/ by the server$/gm;

/** Components that only the server draws, by the module in which it does: the page needs their style at once. */
export const drawnIn = new Map<string, string[]>();

/** What a component says between these marks stands in the page that the server gives; in the browser nothing looks at it. What is imported for that alone has the mark behind it. */
export const byServer: Plugin = {
	name: 'by-server',
	enforce: 'pre',
	transform(code, id) {
		if (this.environment.name !== 'client' || !id.endsWith('.svelte')) return undefined;
		const drawn = [...code.matchAll(line)].map(([, path = '']) => join(dirname(id), path));
		if (drawn.length > 0) drawnIn.set(id, drawn);
		return code.replace(part, '').replace(line, '');
	}
};
