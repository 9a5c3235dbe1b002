import { inSentence } from '../../figures/activities/in-sentence.ts';
import type { WhiteSpots } from '../../figures/strategy/theme-page.ts';
import type { Format } from '../../i18n/format.ts';
import type { themesWords } from './words.ts';

/** What is missing in one family of target groups, as a sentence. */
export function spotSentence(
	{ groups, all }: WhiteSpots,
	words: (typeof themesWords)['de']['spots'],
	format: Format
): string {
	const [first] = groups;
	if (first && all === 1) return words.one(inSentence(first));
	const names = groups.map(({ name }) => name).join('; ');
	if (groups.length === all) return words.whole(format.number(all), names);
	return words.some(format.number(groups.length), format.number(all), names);
}
