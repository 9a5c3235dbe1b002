import * as v from 'valibot';
import { EngineError } from '../engine-error.ts';

const File = v.object({ sha256: v.string(), bytes: v.number(), rows: v.number() });

/** The files of one folder of parts, and the edition they are of. */
const Folder = v.object({ edition: v.string(), files: v.record(v.string(), File) });

/** Where a number comes from, as a page prints it. */
const Source = v.object({
	source: v.string(),
	title: v.string(),
	attribution: v.string(),
	licence: v.string(),
	licenceUrl: v.string(),
	url: v.string()
});

/** What the parts are made of; its files are the lists that all questions share. */
const Parts = v.object({
	...Folder.entries,
	date: v.string(),
	/** Nothing in the parts is real. */
	madeUp: v.boolean(),
	observations: v.number(),
	places: v.number(),
	indicators: v.number(),
	sources: v.array(Source)
});

export type PartsFolder = v.InferOutput<typeof Folder>;
export type PartsManifest = v.InferOutput<typeof Parts>;

/** Text of a folder's manifest in, its files out. */
export const readFolder = (name: string, text: string): PartsFolder => read(Folder, name, text);

/** Text of the manifest of all parts in, checked manifest out. */
export const readParts = (name: string, text: string): PartsManifest => read(Parts, name, text);

function read<T>(schema: v.GenericSchema<unknown, T>, name: string, text: string): T {
	try {
		return v.parse(schema, JSON.parse(text));
	} catch (cause) {
		throw new EngineError('damaged', `${name}: ${cause}`, { cause });
	}
}
