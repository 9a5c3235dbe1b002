import { letters, type Letters } from '../../i18n/find/letters.ts';
import { placesOf } from '../../i18n/find/places.ts';
import type { Candidate } from '../../i18n/find/terms.ts';

/** A piece of a text; `hit` when it is what was looked for. */
export interface Segment {
	text: string;
	hit: boolean;
}
interface Range {
	from: number;
	to: number;
}

/** Cuts a text into pieces so that what was looked for can be marked; the pieces make up the text. */
export function markHits(text: string, terms: readonly Candidate[][]): Segment[] {
	const forms = { plain: letters(text, false), joined: letters(text, true) };
	const ranges = terms
		.flatMap((candidates) => {
			// A word that stands there itself is marked, and not what only resembles it.
			for (const one of candidates) {
				const found = [
					...rangesOf(forms.plain, one.plain, one),
					...rangesOf(forms.joined, one.joined, one)
				];
				if (found.length > 0) return found.map((range) => whole(text, range));
			}
			return [];
		})
		.sort((a, b) => a.from - b.from || b.to - a.to);
	return cut(text, ranges);
}

const rangesOf = ({ text, from, to }: Letters, word: string, how: Candidate): Range[] =>
	placesOf(text, word, how).flatMap(({ at }) => {
		const first = from[at];
		const last = to[at + word.length - 1];
		return first === undefined || last === undefined ? [] : [{ from: first, to: last }];
	});

/** A mark covers whole words, hyphens included: no half of one is set apart. */
function whole(text: string, { from, to }: Range): Range {
	const before = /[\p{Letter}\p{Mark}\p{Number}-]*$/u.exec(text.slice(0, from))?.[0] ?? '';
	const after = /^[\p{Letter}\p{Mark}\p{Number}-]*/u.exec(text.slice(to))?.[0] ?? '';
	return { from: from - before.length, to: to + after.length };
}

function cut(text: string, ranges: readonly Range[]): Segment[] {
	const segments: Segment[] = [];
	let at = 0;
	for (const { from, to } of ranges) {
		if (to <= at) continue;
		if (from > at) segments.push({ text: text.slice(at, from), hit: false });
		const last = segments.at(-1);
		const piece = text.slice(Math.max(from, at), to);
		// Overlapping hits make one mark.
		if (last?.hit && from <= at) last.text += piece;
		else segments.push({ text: piece, hit: true });
		at = to;
	}
	if (at < text.length) segments.push({ text: text.slice(at), hit: false });
	return segments;
}
