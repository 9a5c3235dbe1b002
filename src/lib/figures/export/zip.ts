import {
	unzipSync,
	zipSync,
	type AsyncUnzipOptions,
	type AsyncZipOptions,
	type FlateCallback,
	type FlateError,
	type UnzipCallback,
	type Zippable
} from 'fflate/browser';

export * from 'fflate/browser';

/**
 * Stands in for fflate's `zip` in the writer of workbooks (vite.config.ts): files in, archive out. The library
 * packs large files in workers made from blobs, which the policy of the site forbids, and then never answers.
 */
export function zip(
	files: Zippable,
	options: AsyncZipOptions | FlateCallback,
	done?: FlateCallback
): void {
	const answer = typeof options === 'function' ? options : done;
	answer?.(null, zipSync(files));
}

/** The same for the reader of workbooks, which waits for ever on a large one. */
export function unzip(
	archive: Uint8Array,
	options: AsyncUnzipOptions | UnzipCallback,
	done?: UnzipCallback
): void {
	const answer = typeof options === 'function' ? options : done;
	try {
		answer?.(null, unzipSync(archive, typeof options === 'function' ? {} : options));
	} catch (error) {
		answer?.(error as FlateError, {});
	}
}
