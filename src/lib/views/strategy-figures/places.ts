import type { Context } from '../../figures/figure.ts';
import { menu } from '../nav.ts';
import { evidenceWords } from './evidence.words.ts';

/** What the page is called on which a figure of the strategy stands in its context. */
export function placeName(view: string, { locale }: Pick<Context, 'locale'>): string {
	const page = menu.flatMap(({ items }) => items).find(({ path }) => path === view);
	if (page) return page.name[locale];
	return view.startsWith('/themen/') ? evidenceWords[locale].theme : evidenceWords[locale].activity;
}
