import type { SourceText } from './figure.ts';

const then = (texts: readonly string[]) => texts.map((text) => `; ${text}`).join('');

const quoted = /^(zitiert|cited)\b/;

/** Who says it, and what a narrow line leaves to the full sources. */
export interface SourcePart {
	name: string;
	detail: string;
	/** Stands behind both: that it is quoted. */
	end?: string;
	/** The detail names others who say it. */
	others?: true;
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
	const [publisher = '', ...others] = publishers;
	if (others.length > 0) return { name: publisher, detail: then(others), others: true, ...end };
	if (more.length > 0) return { name: publisher, detail: '', ...end };
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
			const detail = then(shownIn) + tables;
			return { name, detail, ...(shownIn.length > 0 && { others: true as const }) };
		})
	];
}

/** The same in one line. */
export const sourceLine = (sources: readonly Named[], citation = ''): string =>
	sourceParts(sources, citation)
		.map(({ name, detail, end = '' }) => name + detail + end)
		.join('; ');
