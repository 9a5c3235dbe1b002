import type { Locale } from '../../core/locale.ts';
import { isComparable, nameOf, noteOf } from '../../figures/compare/choice.ts';
import { sourcesNote, stretchesOf } from '../../figures/kinds/stretches.ts';
import type { Course, Line } from './ask.ts';
import { isLarge } from './course.ts';
import { nameOf as placeName, shownValues, type Voice } from './lines.ts';
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
		.map(({ about, note }) => ({ subject: nameOf(about, locale), text: note, isGerman: true }));

/** What the picture leaves out, what breaks a course, what is to be known of its indicator, and what the source remarks on single numbers. */
export function courseRemarks(course: Course, { locale, t, format }: Voice): Remark[] {
	const { place, indicator, shown, rows } = course;
	const values = shownValues(course);
	const named = (keep: (region: string) => boolean) =>
		rows.flatMap((row) =>
			row.row === 'region' && shown.includes(row.region) && keep(row.region)
				? placeName(row, locale)
				: []
		);
	const above = named((region) => isLarge(region, place.region));
	const drawn = named((region) => !isLarge(region, place.region));
	const remarked = values.filter(({ note }) => note !== '');
	return [
		...(above.length > 0 && !isComparable(indicator)
			? [placeWords[locale].alone(t.list(drawn), t.list(above))]
			: []),
		...sourcesNote(stretchesOf(values), indicator[`break_${locale}`], locale),
		...noteOf(indicator, locale)
	]
		.map((text): Remark => ({ text, isGerman: false }))
		.concat(
			[...Map.groupBy(remarked, ({ note }) => note)].map(([text, own]) => {
				const periods = [...new Set(own.map(({ period }) => period))].sort();
				return { subject: t.list(periods.map(format.period)), text, isGerman: true };
			})
		);
}
