import type { Site } from '../../i18n/site.ts';
import type { BriefFigure } from './model.ts';
import { briefWords } from './words.ts';

/** Notes of a figure, and where those stand that an earlier one has. */
export function notesOf(
	{ notes, notesAt }: Pick<BriefFigure, 'notes' | 'notesAt'>,
	{ locale, t }: Pick<Site, 'locale' | 't'>
): readonly string[] {
	if (notesAt.length === 0) return notes;
	return [...notes, briefWords[locale].notesAt(t.list(notesAt.map(String)), notesAt.length === 1)];
}
