import type { SourceText } from './figure.ts';

const quoted = /^(zitiert|cited)\b/;

/** A document in one line: who says it, and that it is quoted; where from stands with the full sources. */
function shortCitation(citation: string): string {
	const parts = citation.split('; ');
	const sayers = [...new Set(parts.filter((part) => !quoted.test(part)))];
	const [first = '', ...more] = sayers;
	const publishers = [...new Set(sayers.map((sayer) => sayer.split(': ')[0] ?? sayer))];
	const word = parts.flatMap((part) => quoted.exec(part)?.[0] ?? [])[0];
	return [more.length === 0 ? first : publishers.join('; '), ...(word ? [word] : [])].join(', ');
}

/** Who says it, in one line: each publisher once, with the codes of its tables. */
export function sourceLine(
	sources: readonly Pick<SourceText, 'source' | 'attribution'>[],
	citation = ''
): string {
	const codes = Map.groupBy(sources, ({ attribution }) => attribution);
	return [
		...(citation === '' ? [] : [shortCitation(citation)]),
		...[...codes].map(
			([attribution, own]) => `${attribution} (${own.map(({ source }) => source).join(', ')})`
		)
	].join('; ');
}
