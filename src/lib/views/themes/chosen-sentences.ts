import type { Locale } from '../../core/locale.ts';
import { inSentence } from '../../figures/activities/in-sentence.ts';
import type { ThemePage } from '../../figures/strategy/theme-page.ts';
import type { Format } from '../../i18n/format.ts';
import { themesWords } from './words.ts';

/** What the theme has for each chosen target group, white spots first; `here` when more is chosen. */
export function chosenSentences(
	{ chosen, short }: Pick<ThemePage, 'chosen' | 'short'>,
	here: boolean,
	locale: Locale,
	format: Format
): string[] {
	const words = themesWords[locale].spots;
	const { spots = [], served = [] } = Object.groupBy(chosen, ({ count }) =>
		count === 0 ? 'spots' : 'served'
	);
	return [...spots, ...served].map(({ group, count }) =>
		words.chosen(
			inSentence(group),
			short,
			count === 0 ? words.nothing : format.unit(count, 'activities'),
			here
		)
	);
}
