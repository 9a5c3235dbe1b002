import { quoted } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import { extreme, type Breadth, type CoverageFinding } from './coverage-finding.ts';
import { coverageWords } from './coverage.words.ts';
import { inSentence } from './in-sentence.ts';
import type { Scope } from './scope.ts';
import { scopeWords } from './scope.words.ts';

const mostNamed = 3;
const mostListed = 4;
type Choice = Pick<Scope, 'filtered' | 'narrowed'>;
type Speaker = Pick<Context<unknown>, 'locale' | 'format' | 't'>;

/** The finding of the matrix: the narrowest theme, or what is left to say when only a part is shown. */
export function coverageHeadline(
	{ themes, groups, cells, white, counts }: CoverageFinding,
	activities: number,
	{ filtered, narrowed }: Choice,
	{ locale, format, t }: Speaker
): string {
	const words = coverageWords[locale];
	if (activities === 0) return scopeWords[locale].none;
	const [theme, secondTheme] = themes;
	const [group, secondGroup] = groups;
	if (theme && group && !secondTheme && !secondGroup) {
		const [count = 0] = counts.values();
		const said = count === 0 ? words.none : format.unit(count, 'activities');
		return words.oneCell(inSentence(group.term), theme.term.short, said);
	}
	if (white === 0) return words.full(filtered);
	if (theme && !secondTheme) {
		const numbers = [format.number(white), format.number(groups.length)] as const;
		return words.oneTheme(theme.term.short, ...numbers, narrowed);
	}
	if (group && !secondGroup) {
		const numbers = [format.number(white), format.number(themes.length)] as const;
		return words.oneGroup(inSentence(group.term), ...numbers, narrowed);
	}
	const fewest = extreme(themes, 'fewest');
	if (fewest.length > mostNamed || fewest.length === themes.length)
		return words.white(format.number(white), format.number(cells), narrowed);
	const names = fewest.map(({ term }) => quoted[locale](term.short));
	const covered = fewest[0]?.covered ?? 0;
	const all = format.number(groups.length);
	if (covered === 0) return words.nobody(names.length, t.list(names), all, filtered);
	const count = words.of(format.number(covered), all);
	return words.fewest(names.length, t.list(names), count, filtered);
}

/** Number of white spots, then the target groups found in the most themes, in one and in none. */
export function coverageSummary(
	{ themes, groups, cells, white }: CoverageFinding,
	activities: number,
	{ narrowed }: Choice,
	{ locale, format }: Speaker
): string {
	const words = coverageWords[locale];
	if (activities === 0) return scopeWords[locale].noneSummary;
	const names = (list: readonly Breadth[]) => {
		const rest = list.length - mostListed;
		const all = list.map(({ term }) => term.name);
		const more = scopeWords[locale].more(format.number(rest));
		// Names hold commas and "and" themselves.
		return (rest > 1 ? [...all.slice(0, mostListed), more] : all).join('; ');
	};
	const sentences = [`${words.white(format.number(white), format.number(cells), narrowed)}.`];
	const most = extreme(groups, 'most');
	const top = most[0]?.covered ?? 0;
	if (themes.length > 1 && groups.length > 1) {
		if (top > 1 && most.length <= mostNamed) {
			const count = words.of(format.number(top), format.number(themes.length));
			sentences.push(words.broadest(names(most), count, most.length > 1));
		}
		const narrow = groups.filter(({ covered }) => covered === 1);
		if (narrow.length > 0) sentences.push(words.narrow(names(narrow)));
	}
	const absent = groups.filter(({ covered }) => covered === 0);
	if (absent.length > 0 && groups.length > 1) sentences.push(words.absent(names(absent), narrowed));
	return sentences.join(' ');
}
