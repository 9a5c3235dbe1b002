import { fetchBytesInTime, HttpError } from '../../core/fetch-in-time.ts';
import type { Run } from '../query.ts';
import type { PartsManifest } from './manifest.ts';
import { partsFiles } from './read.ts';
import { makePartsRun } from './run.ts';

/** The parts of this site in the browser. */
export interface Parts {
	/** Null where this site has no parts. */
	manifest: () => Promise<PartsManifest | null>;
	run: Run;
}

let opened: Parts | undefined;

/** Opens the parts, once a visit; `root` of the site without a slash at the end. */
export function openParts(root: string): Parts {
	if (opened) return opened;
	const files = partsFiles((path, anew) =>
		fetchBytesInTime(`${root}/parts/${path}`, {
			// A manifest is short and says which edition all else is of.
			cache: anew ? 'reload' : path.endsWith('manifest.json') ? 'no-cache' : 'default'
		})
	);
	const manifest = () =>
		files.manifest().catch((error: unknown) => {
			if (error instanceof HttpError && error.status === 404) return null;
			throw error;
		});
	return (opened = { manifest, run: makePartsRun(files.part) });
}
