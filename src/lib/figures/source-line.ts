import type { SourceText } from './figure.ts';

const quoted = /^(zitiert|cited)\b/;

/** Who says it, and what a narrow line leaves to the full sources. */
export interface SourcePart {
	name: string;
	detail: string;
	/** Stands behind both: that it is quoted. */
	end?: string;
}

/** A document in one line: who says it, and that it is quoted; where from stands with the full sources. */
function shortCitation(citation: string): SourcePart {
	const parts = citation.split('; ');
	const sayers = [...new Set(parts.filter((part) => !quoted.test(part)))];
	const [first = '', ...more] = sayers;
	const publishers = [...new Set(sayers.map((sayer) => sayer.split(': ')[0] ?? sayer))];
	const word = parts.flatMap((part) => quoted.exec(part)?.[0] ?? [])[0];
	const [name = '', ...title] = first.split(': ');
	const end = word ? { end: `, ${word}` } : {};
	if (more.length > 0) return { name: publishers.join('; '), detail: '', ...end };
	return { name, detail: title.map((text) => `: ${text}`).join(''), ...end };
}

type Named = Pick<SourceText, 'source' | 'attribution'>;

/** Who says it: each publisher once, with the codes of its tables. */
export function sourceParts(sources: readonly Named[], citation = ''): SourcePart[] {
	const codes = Map.groupBy(sources, ({ attribution }) => attribution);
	return [
		...(citation === '' ? [] : [shortCitation(citation)]),
		...[...codes].map(([attribution, own]) => {
			// Behind the publisher: the document that shows its numbers.
			const [name = '', ...shownIn] = attribution.split('; ');
			const tables = ` (${own.map(({ source }) => source).join(', ')})`;
			return { name, detail: [...shownIn.map((text) => `; ${text}`), tables].join('') };
		})
	];
}

/** The same in one line. */
export const sourceLine = (sources: readonly Named[], citation = ''): string =>
	sourceParts(sources, citation)
		.map(({ name, detail, end = '' }) => name + detail + end)
		.join('; ');
