import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Sources of the site; of the generated data the manifest speaks for all but what stands in scripts. */
const sources = ['src', 'static', 'data/county.json', 'package-lock.json', 'vite.config.ts'];
const isSource = (file) =>
	statSync(file).isFile() &&
	(!/^static.data/.test(file) || /(manifest|territory|waiting).json$/.test(file));

/** Checksum of sources and data: a build from the same of both has the same bytes. */
function fingerprint() {
	const hash = createHash('sha256');
	const files = sources.flatMap((path) =>
		statSync(path).isFile()
			? [path]
			: readdirSync(path, { recursive: true }).map((name) => join(path, name))
	);
	for (const file of files.filter(isSource).sort())
		hash.update(file.replaceAll('\\', '/')).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

/** The page as it is sent: src/app.html without its notes and indents, which all pages would carry. */
function leanPage() {
	const page = readFileSync('src/app.html', 'utf8').replace(/^\s*(\/\/.*)?$\n?|^\s+/gm, '');
	mkdirSync('.svelte-kit', { recursive: true });
	writeFileSync('.svelte-kit/app.html', page);
	return page;
}

/** The page says at once whether its address holds a choice; only this script may stand in it. */
function scriptOfPage() {
	const [, text = ''] = /<script>([^<]*)<\/script>/.exec(leanPage()) ?? [];
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Pages below one that waits for rows of its county are not there yet; any other that nothing leads to is a fault. */
function unseen({ routes, message }) {
	const { pages } = JSON.parse(readFileSync('static/data/waiting.json', 'utf8'));
	const isWaiting = (route) => {
		const path = `${route.replace(/^\/\((site|embed)\)\/\[\[lang=lang\]\]/, '')}/`;
		return Object.keys(pages).some(
			(page) => path.startsWith(page) || (page === '/themen/' && path.includes('[theme]'))
		);
	};
	if (!routes.every(isWaiting)) throw new Error(message);
}

let classes;

/** Short names for the classes of all components, the same in every order in which they are compiled. */
function shortClasses(hash) {
	const names = new Map();
	const taken = new Set();
	const free = (file, round = 0) => {
		const name = `s-${hash(`${file}${round || ''}`).slice(-3)}`;
		return taken.has(name) ? free(file, round + 1) : name;
	};
	const files = readdirSync('src', { recursive: true }).map((file) => file.replaceAll('\\', '/'));
	for (const file of files.filter((own) => own.endsWith('.svelte')).toSorted()) {
		names.set(`src/${file}`, free(file));
		taken.add(names.get(`src/${file}`));
	}
	return names;
}

/** The class of a component's own styles, much shorter than Svelte's: it stands at most elements of a page. */
function shortClass({ hash, css, filename = css }) {
	classes ??= shortClasses(hash);
	const own = relative('.', filename).replaceAll('\\', '/');
	return classes.get(own) ?? `s-${hash(filename)}`;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true, cssHash: shortClass },
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		paths: { relative: true },
		files: { appTemplate: '.svelte-kit/app.html' },
		// The site registers its worker itself, once it is at rest; embeds never do.
		serviceWorker: { register: false },
		version: { name: fingerprint() },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: unseen },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', scriptOfPage()],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
