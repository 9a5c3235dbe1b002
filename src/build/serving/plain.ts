import { globSync } from 'node:fs';
import { policies, shared } from './policy.ts';

/** Folders of the first level whose pages only this site may frame. */
const folders = (routes: string): string[] =>
	globSync('(site)/*/*/', { cwd: routes })
		.map((path) => path.replaceAll('\\', '/').split('/').at(-1) ?? '')
		.filter((name) => name !== '' && !name.includes('.') && !name.startsWith('['))
		.sort();

const block = (path: string, headers: readonly (readonly [string, string])[]) =>
	[path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const sharedPaths = ['embed', 'figures', 'oembed'].flatMap((name) => [
	`/${name}/*`,
	`/en/${name}/*`
]);

/** Headers for hosts that read a file _headers; such hosts add up rules, so that no two say the same header. */
export function headersFile(base = '/', routes = 'src/routes'): string {
	const at = (path: string) => `${base}${path.slice(1)}`;
	const of = (pattern: string) =>
		policies.flatMap(({ header, cases }) => {
			const value = cases.find(([own]) => own === pattern)?.[1];
			return value ? [[header, value] as const] : [];
		});
	const all = policies.flatMap(({ header, cases, otherwise }) =>
		cases.length === 0 ? [[header, otherwise] as const] : []
	);
	const unframed = policies.flatMap(({ header, cases, otherwise }) =>
		otherwise !== '' && cases.some(([pattern]) => pattern === shared)
			? [[header, otherwise] as const]
			: []
	);
	const cached = policies.find(({ header }) => header === 'Cache-Control');
	const forever = [['Cache-Control', cached?.cases.at(-1)?.[1] ?? '']] as const;
	const script = policies.find(({ header }) => header === 'Content-Security-Policy')?.cases[0]?.[1];
	const pages = folders(routes).flatMap((name) => [`/${name}/*`, `/en/${name}/*`]);
	return `${[
		'# Kreismonitor on a host that reads _headers: copy to build/_headers.\n# Written by "npm run server-files" from src/build/serving; see docs/deployment.md.',
		block(at('/*'), all),
		...['/', '/en/', ...pages].map((path) => block(at(path), unframed)),
		...[
			...sharedPaths,
			'/cubes/*',
			'/e/*',
			'/_app/*',
			'/embed.js',
			'/embed-frame.js',
			'/embed-start.js'
		].map((path) => block(at(path), of(shared))),
		block(at('/_app/immutable/*'), [...forever, ['Content-Security-Policy', script ?? '']])
	].join('\n\n')}\n`;
}
