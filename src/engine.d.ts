declare module 'virtual:engine' {
	/** Address of the engine's file. */
	export const url: string;
	/** Bytes of that file. */
	export const bytes: number;
	/** Bytes of the WebAssembly inside, 0 where the file is not compressed. */
	export const unpacked: number;
}
