declare module 'virtual:territory' {
	/** The file territory.json of the data step; empty where it has not run. */
	export const territory: import('#lib/core/territory.ts').Territory;
}
