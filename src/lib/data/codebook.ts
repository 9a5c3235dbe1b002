import * as v from 'valibot';

const both = v.object({ de: v.string(), en: v.string() });
const schema = v.object({
	/** Titles of the fields of all datasets. */
	fields: v.record(v.string(), both),
	/** Names of the keys of the registers, by the field that is their key. */
	codes: v.record(v.string(), v.record(v.string(), both)),
	indicators: v.record(v.string(), v.object({ unit: v.string(), dataset: v.string() })),
	sources: v.record(
		v.string(),
		v.object({
			title: v.string(),
			attribution: v.string(),
			licence: v.string(),
			licenceUrl: v.string(),
			url: v.string(),
			/** Datasets with observations of this source. */
			datasets: v.array(v.string())
		})
	),
	datasets: v.record(
		v.string(),
		v.object({
			title: both,
			group: v.string(),
			licence: v.string(),
			licenceUrl: v.string()
		})
	)
});

/** What the columns and codes of the datasets mean, as the data step writes it for downloads. */
export type Codebook = v.InferOutput<typeof schema>;

/** Parsed JSON in, checked codebook out. */
export const readCodebook = (json: unknown): Codebook => v.parse(schema, json);

let loaded: Promise<Codebook> | undefined;

/** The codebook of the site at an address; fetched once, with the first dialog that needs it. */
export function loadCodebook(root: string): Promise<Codebook> {
	loaded ??= fetch(`${root}/data/codebook.json`)
		.then((response) => response.json())
		.then(readCodebook);
	loaded.catch(() => (loaded = undefined));
	return loaded;
}
