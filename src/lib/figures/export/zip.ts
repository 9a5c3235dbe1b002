import { zipSync, type AsyncZipOptions, type FlateCallback, type Zippable } from 'fflate/browser';

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
