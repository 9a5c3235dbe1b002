declare module '*/duckdb-browser-blocking.mjs' {
	export * from '@duckdb/duckdb-wasm/blocking';
	export { BROWSER_RUNTIME } from '@duckdb/duckdb-wasm';
}
