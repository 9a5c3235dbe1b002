import type { Locale } from '../../core/locale.ts';
import type { Course, Line } from './ask.ts';
import { shownValues, type Voice } from './lines.ts';
import { placeWords } from './words.ts';

/** A remark below a table, on some of its numbers or on all. */
export interface Remark {
	/** Which numbers it is on. */
	subject?: string;
	text: string;
	/** German on every page: remarks of a source on single numbers are not translated. */
	isGerman: boolean;
}

/** What the source remarks on numbers of an overview. */
export const overviewRemarks = (rows: readonly Line[], locale: Locale): Remark[] =>
	rows
		.filter(({ note }) => note !== '')
		.map(({ about, note }) => ({ subject: about[`name_${locale}`], text: note, isGerman: true }));

/** What breaks a course, what is to be known of its indicator, and what the source remarks on single numbers. */
export function courseRemarks(course: Course, { locale, t, format }: Voice): Remark[] {
	const { indicator } = course;
	const values = shownValues(course);
	const isBroken = new Set(values.map(({ source }) => source)).size > 1;
	const remarked = values.filter(({ note }) => note !== '');
	return [
		...(isBroken ? [placeWords[locale].broken(indicator[`break_${locale}`])] : []),
		indicator[`note_${locale}`]
	]
		.filter((text) => text !== '')
		.map((text): Remark => ({ text, isGerman: false }))
		.concat(
			[...Map.groupBy(remarked, ({ note }) => note)].map(([text, own]) => {
				const periods = [...new Set(own.map(({ period }) => period))].sort();
				return { subject: t.list(periods.map(format.period)), text, isGerman: true };
			})
		);
}
