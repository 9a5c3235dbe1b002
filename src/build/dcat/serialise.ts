import { DataFactory, Writer } from 'n3';
import { expand, prefixes, type Term, type Thing } from './things.ts';

const { literal, namedNode, quad } = DataFactory;

/** Things as JSON-LD; addresses that are relative stay so. */
export const toJsonLd = (things: readonly Thing[]) => ({
	'@context': prefixes,
	'@graph': things.map(({ id, type, facts }) => ({
		'@id': id,
		'@type': type,
		...Object.fromEntries(
			Object.entries(facts).flatMap(([name, terms]) =>
				terms.length === 0 ? [] : [[name, terms.length === 1 ? json(terms[0]) : terms.map(json)]]
			)
		)
	}))
});

function json(term: Term | undefined) {
	if (!term) return null;
	if ('iri' in term) return { '@id': term.iri };
	if ('language' in term) return { '@value': term.text, '@language': term.language };
	return 'type' in term && term.type ? { '@value': term.text, '@type': term.type } : term.text;
}

/** Things as Turtle; addresses that are relative stay so. */
export function toTurtle(things: readonly Thing[]): string {
	const writer = new Writer({ prefixes });
	for (const { id, type, facts } of things) {
		writer.addQuad(quad(namedNode(id), namedNode(expand('rdf:type')), namedNode(expand(type))));
		for (const [name, terms] of Object.entries(facts))
			for (const term of terms)
				writer.addQuad(quad(namedNode(id), namedNode(expand(name)), node(term)));
	}
	let text = '';
	writer.end((error, result: string) => {
		if (error) throw error;
		text = result;
	});
	return text;
}

function node(term: Term) {
	if ('iri' in term) return namedNode(term.iri);
	if ('language' in term) return literal(term.text, term.language);
	return 'type' in term && term.type
		? literal(term.text, namedNode(expand(term.type)))
		: literal(term.text);
}
