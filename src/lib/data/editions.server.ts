import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { locales } from '../core/locale.ts';

/** Folder of the kept editions; it outlives the build. */
export const editionsFolder = (): string => process.env.KREISMONITOR_EDITIONS ?? 'editions';

/** Name of the description in the folder of a kept edition. */
export const editionFile = 'edition.json';

const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
const figure = v.object({
	id: v.string(),
	title: v.object(v.entriesFromList(locales, v.string()))
});
const schema = v.object({ edition: id, date: isoDate, kept: isoDate, figures: v.array(figure) });

/** What a kept edition says about itself: date of the data, day it was first kept, its figures. */
export type KeptEdition = v.InferOutput<typeof schema>;

/** Ids of the editions in a folder. */
export const editionIds = (folder: string): string[] =>
	existsSync(folder) ? readdirSync(folder).filter((name) => v.is(id, name)) : [];

/** The description of one edition; undefined where the folder has none yet. */
export function readEdition(folder: string, edition: string): KeptEdition | undefined {
	const path = join(folder, edition, editionFile);
	if (!existsSync(path)) return undefined;
	const read = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
	if (read.success) return read.output;
	throw new Error(`${path}: ${read.issues.map(({ message }) => message).join('; ')}`);
}

/** Every kept edition, the latest first. */
export const listEditions = (folder: string): KeptEdition[] =>
	editionIds(folder)
		.flatMap((edition) => readEdition(folder, edition) ?? [])
		.sort((a, b) => (`${b.date} ${b.kept}` < `${a.date} ${a.kept}` ? -1 : 1));
