import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

// The earliest day a ZIP file can name, in local time as ZIP files count it.
const noon = 'T12:00:00';

/**
 * The same file for the same content: the writer puts the time of the day and random names into it.
 * Dates become the day of the edition, relations are numbered as they occur.
 */
export function settled(file: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(file);
	const names = new Map<string, string>();
	const steady = (id: string): string => {
		const known = names.get(id) ?? `rIdLink${names.size + 1}`;
		names.set(id, known);
		return known;
	};
	const out: Zippable = {};
	for (const path of Object.keys(parts).toSorted()) {
		const bytes = parts[path] ?? new Uint8Array();
		const isText = /\.(xml|rels)$/.test(path);
		out[path] = [
			isText ? strToU8(steadyText(strFromU8(bytes), day, steady)) : bytes,
			{ mtime: `${day}${noon}` }
		];
	}
	return new Uint8Array(zipSync(out, { level: 9 }));
}

const steadyText = (xml: string, day: string, steady: (id: string) => string): string =>
	xml
		.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}${noon}Z`)
		.replace(/"(rId[A-Za-z0-9_-]{12,})"/g, (_, id: string) => `"${steady(id)}"`);
