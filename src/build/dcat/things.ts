/** A value of a property: an address, or a text with its language or type. */
export type Term =
	{ iri: string } | { text: string; language: 'de' | 'en' } | { text: string; type?: string };

/** One described thing: its address, its class and its properties with their values; names are shortened by a prefix. */
export interface Thing {
	id: string;
	type: string;
	facts: Readonly<Record<string, readonly Term[]>>;
}

/** Vocabularies by prefix. */
export const prefixes = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dcatde: 'http://dcat-ap.de/def/dcatde/',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	spdx: 'http://spdx.org/rdf/terms#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
} as const;

/** A shortened name in, the whole address out. */
export function expand(name: string): string {
	const [prefix = '', local = ''] = name.split(':');
	const found = Object.entries(prefixes).find(([known]) => known === prefix);
	if (!found) throw new Error(`no prefix "${prefix}" for "${name}"`);
	return found[1] + local;
}

export const iri = (address: string): Term => ({ iri: address });
export const plain = (text: string): Term => ({ text });
export const typed = (text: string, type: string): Term => ({ text, type });
export const day = (date: string): Term => typed(date, 'xsd:date');
export const said = (text: string, language: 'de' | 'en'): Term => ({ text, language });

/** A text in both languages. */
export const inBoth = ({ de, en }: { de: string; en: string }): Term[] => [
	said(de, 'de'),
	said(en, 'en')
];
