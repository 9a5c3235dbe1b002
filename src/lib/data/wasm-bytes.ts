/** Uncompressed bytes of duckdb-eh.wasm 1.32.0; a test compares them with the installed file. */
export const wasmBytes = 34_242_586;
