import type { Context } from '../../figures/figure.ts';
import { menu } from '../nav.ts';
import { evidenceWords } from './evidence.words.ts';

/** What the page is called on which a figure of the strategy stands in its context; themes go by their names. */
export function placeName(
	view: string,
	{ locale }: Pick<Context, 'locale'>,
	themes: readonly { id: string; name: string }[]
): string {
	const page = menu.flatMap(({ items }) => items).find(({ path }) => path === view);
	if (page) return page.name[locale];
	const theme = themes.find(({ id }) => view === `/themen/${id}/`);
	return theme ? evidenceWords[locale].theme(theme.name) : evidenceWords[locale].activity;
}
