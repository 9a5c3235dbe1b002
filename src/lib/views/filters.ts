/** One filter of a view: its name in the address and what it may hold. */
export type FilterSpec =
	| { kind: 'one'; param: string; values: readonly string[]; initial: string }
	| { kind: 'many'; param: string; values: readonly string[] }
	| { kind: 'text'; param: string };

export type FilterSpecs = Readonly<Record<string, FilterSpec>>;

type ValueOf<Spec> = Spec extends { kind: 'many' } ? readonly string[] : string;

/** The value of each filter: a list for `many`, a text for the others. */
export type FilterValues<S extends FilterSpecs> = { readonly [K in keyof S]: ValueOf<S[K]> };

/** What an address says: the values of all filters, and the parts of it nobody knows. */
export interface Parsed<S extends FilterSpecs> {
	values: FilterValues<S>;
	unknown: string[];
}

function parseOne(spec: FilterSpec, given: readonly string[], unknown: string[]) {
	if (spec.kind === 'text') return given[0]?.trim() ?? '';
	const known = [...new Set(given)].filter((value) => spec.values.includes(value));
	// "?thema=" chooses nothing and has nothing to name.
	unknown.push(...given.filter((value) => value !== '' && !spec.values.includes(value)));
	if (spec.kind === 'many') return known;
	return known[0] ?? spec.initial;
}

/** Reads filters from an address; an unknown value becomes the default and is named in `unknown`. */
export function parseFilters<S extends FilterSpecs>(specs: S, params: URLSearchParams): Parsed<S> {
	const unknown: string[] = [];
	const entries = Object.entries(specs).map(([key, spec]) => [
		key,
		parseOne(spec, params.getAll(spec.param), unknown)
	]);
	return { values: Object.fromEntries(entries) as FilterValues<S>, unknown };
}

/** Reads filters from the query of an address: "?thema=berufe" or "". */
export const parseSearch = <S extends FilterSpecs>(specs: S, search: string): Parsed<S> =>
	parseFilters(specs, new URLSearchParams(search));

/** Writes filters as the query of an address, defaults left out: "?thema=berufe" or "". */
export function toSearch<S extends FilterSpecs>(specs: S, values: FilterValues<S>): string {
	const params = new URLSearchParams();
	for (const [key, spec] of Object.entries(specs)) {
		const value = values[key];
		const given: readonly string[] = typeof value === 'string' ? [value] : (value ?? []);
		const initial = spec.kind === 'one' ? spec.initial : '';
		for (const item of given) if (item !== '' && item !== initial) params.append(spec.param, item);
	}
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

/** The state of a view without any choice. */
export const initialFilters = <S extends FilterSpecs>(specs: S): FilterValues<S> =>
	parseFilters(specs, new URLSearchParams()).values;

/** The list with the value added, or without it when it was there. */
export const toggled = (list: readonly string[], value: string): string[] =>
	list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
