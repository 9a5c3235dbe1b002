/** Names of the stores of one copy of the site; several copies may live on one host. */
export const storeNames = (base: string, version: string) => ({
	/** App, main pages, search: filled at once, never changed. */
	shell: `${shellPrefix(base)}${version}`,
	/** Pages and data that were visited. */
	visited: `${visitedPrefix(base)}${version}`
});

/** Beginning of the names of all stores of this copy of the site. */
export const storePrefix = (base: string): string => `kreismonitor ${base}/ `;
export const shellPrefix = (base: string): string => `${storePrefix(base)}shell `;
export const visitedPrefix = (base: string): string => `${storePrefix(base)}visited `;

/** How stored answers are found: filters in the address and headers of the request make no difference. */
export const anyWay = { ignoreSearch: true, ignoreVary: true } as const;

/** What a page says to a new worker that still waits; every other message is the address of a page. */
export const takeOver = 'take over';

/** What the build says about the shell (offline.json). */
export interface Plan {
	version: string;
	/** Paths of hashed files; the same name is the same content. */
	app: string[];
	/** Paths of files and pages whose content changes with the build. */
	fresh: string[];
}

/** Whether an HTML page was made by this build (src/app.html). */
export const isOfBuild = (html: string, version: string): boolean =>
	html.includes(`<meta name="build" content="${version}"`);
