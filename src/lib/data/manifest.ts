import * as v from 'valibot';
import { EngineError } from './engine-error.ts';
import { sha256 } from './sha256.ts';

const File = v.object({ sha256: v.string(), bytes: v.number(), rows: v.number() });

const Manifest = v.object({ files: v.record(v.string(), File) });

export type ManifestFile = v.InferOutput<typeof File>;
export type Manifest = v.InferOutput<typeof Manifest>;

/** Parsed JSON in, checked manifest out. */
export function readManifest(json: unknown): Manifest {
	const result = v.safeParse(Manifest, json);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new EngineError(
		'damaged',
		`manifest.json, "${v.getDotPath(issue) ?? ''}": ${issue.message}`
	);
}

/** Dataset ids that have a Parquet file in the manifest. */
export function parquetDatasets(manifest: Manifest): string[] {
	const suffix = '.parquet';
	return Object.keys(manifest.files)
		.filter((file) => file.endsWith(suffix))
		.map((file) => file.slice(0, -suffix.length));
}

/** File name in, its entry out; throws for a file the manifest does not name. */
export function entryOf(manifest: Manifest, file: string): ManifestFile {
	const entry = manifest.files[file];
	if (!entry) throw new EngineError('damaged', `${file}: not in manifest.json`);
	return entry;
}

// A damaged Parquet file is decoded to wrong numbers without an error in one case of four.
/** Throws when the bytes are not those the manifest names. */
export function verify(file: string, bytes: Uint8Array, entry: ManifestFile): void {
	if (bytes.length !== entry.bytes)
		throw new EngineError('damaged', `${file}: ${bytes.length} bytes, not ${entry.bytes}`);
	if (sha256(bytes) !== entry.sha256)
		throw new EngineError('damaged', `${file}: SHA-256 differs from manifest.json`);
}
