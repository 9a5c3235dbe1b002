import type { Locale } from '../../core/locale.ts';
import { saidOf } from '../../figures/activities/coverage-sentences.ts';
import { inSentence } from '../../figures/activities/in-sentence.ts';
import type { ThemePage } from '../../figures/strategy/theme-page.ts';
import type { Format } from '../../i18n/format.ts';
import { themesWords } from './words.ts';

/** What the theme has for each chosen target group, those the list does not name first; `here` when more is chosen. */
export function chosenSentences(
	{ chosen, short }: Pick<ThemePage, 'chosen' | 'short'>,
	here: boolean,
	locale: Locale,
	format: Format
): string[] {
	const words = themesWords[locale].spots;
	const { spots = [], served = [] } = Object.groupBy(chosen, ({ state }) =>
		state === 'unnamed' ? 'spots' : 'served'
	);
	return [...spots, ...served].map(({ group, ...pair }) => {
		const said = words.chosen(inSentence(group), short, saidOf(pair, { locale, format }), here);
		return `${said}${pair.state === 'unnamed' ? words.caveat : ''}.`;
	});
}
