import { posix, relative, sep } from 'node:path';

/** Who may import whom; the table in docs/architecture.md, which a test compares with this. */
const mayImport = {
	core: [],
	i18n: ['core'],
	data: ['core'],
	offline: ['core'],
	disclosure: ['core'],
	own: ['core', 'data'],
	findings: ['core', 'i18n', 'data'],
	analysis: ['core', 'i18n', 'data', 'own'],
	charts: ['core', 'i18n'],
	ui: ['core', 'i18n'],
	figures: ['core', 'i18n', 'data', 'findings', 'charts', 'ui'],
	views: [
		...[
			'core',
			'i18n',
			'data',
			'offline',
			'disclosure',
			'own',
			'findings',
			'analysis',
			'charts',
			'ui',
			'figures'
		]
	],
	'src/routes': ['views', 'figures', 'ui', 'i18n', 'core'],
	'src/build': ['core', 'data', 'i18n', 'offline', 'disclosure'],
	'src/gateway': ['core', 'data'],
	'src/service-worker.ts': ['offline']
};

/** Files outside of the routes that may know SvelteKit's own modules. */
const withApp = ['src/hooks.server.ts', 'src/hooks.client.ts', 'src/lib/views/filters.svelte.ts'];

/** Hooks are wiring like the routes. */
const layerOf = (path) => {
	if (/^src.hooks(\.server|\.client)?\.ts$/.test(path)) return 'src/routes';
	const [, folder] = /^src\/lib\/([^/]+)\//.exec(path) ?? /^(src\/[^/]+)(?:\/|$)/.exec(path) ?? [];
	return folder in mayImport ? folder : undefined;
};

/** Where an import leads, as seen from the root; undefined for packages. */
const targetOf = (source, file) => {
	const inLib = /^[#$]lib\/(.*)/.exec(source);
	if (inLib) return posix.join('src/lib', inLib[1]);
	return source.startsWith('.') ? posix.join(posix.dirname(file), source) : undefined;
};

const isStyle = (source) => /\.s?css$/.test(source);

/** What is wrong with an import, in words; undefined where it is allowed. */
function fault(file, source) {
	const own = layerOf(file);
	if (own === undefined || isStyle(source)) return undefined;
	if (/^\$app\//.test(source) && own !== 'src/routes' && !withApp.includes(file))
		return '$app/… belongs to routes, hooks and filters.svelte.ts';
	const target = targetOf(source, file);
	const other = target && layerOf(target);
	if (!other || other === own || mayImport[own].includes(other)) return undefined;
	return `${own} may not import from ${other}`;
}

/** Checks the directions of imports of every kind: of values and types, passed on, and when needed. */
export const directions = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = relative(context.cwd, context.filename).split(sep).join('/');
		const check = (node, source) => {
			const found = typeof source?.value === 'string' ? fault(file, source.value) : undefined;
			if (found) context.report({ node, message: `${found} (see docs/architecture.md).` });
		};
		const bySource = (node) => check(node, node.source);
		return {
			ImportDeclaration: bySource,
			ExportAllDeclaration: bySource,
			ExportNamedDeclaration: bySource,
			ImportExpression: bySource,
			TSImportType: bySource
		};
	}
};
