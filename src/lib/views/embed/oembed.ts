import { pagePath } from '../../core/locale.ts';
import { editionRoot, embedCode, firstTheme } from '../../figures/embed/code.ts';
import { suggestedHeight } from '../../figures/embed/height.ts';
import type { Handout } from '../../figures/export/handout.ts';
import { layoutPicture, pictureWidths } from '../../figures/export/picture.ts';

const [width] = pictureWidths;

/** Where no script runs, the figure says above itself that it follows no choice. */
const saidWithoutScripts = 60;
const [day, year] = [86_400, 31_536_000];

/** Answer in the sense of oEmbed 1.0, frozen when an edition is given; undefined where the site does not know its origin. */
export function oembed(handout: Handout, edition?: string) {
	const { figure, locale, shown, county, t } = handout;
	// What a program puts into a page of its own must say where it comes from.
	if (county.origin === null) return undefined;
	const root = editionRoot(county.origin, edition);
	const height = suggestedHeight(handout, width) + saidWithoutScripts;
	return {
		version: '1.0',
		type: 'rich',
		title: shown.headline,
		provider_name: `${t.siteName} ${county.name[locale]}`,
		provider_url: `${county.origin}${pagePath(locale, '/')}`,
		cache_age: edition === undefined ? day : year,
		width,
		height,
		html: embedCode({
			root,
			figure,
			locale,
			query: '',
			theme: firstTheme,
			title: true,
			name: shown.headline,
			height,
			script: true
		}),
		thumbnail_url: root + pagePath(locale, `/figures/${figure}.png`),
		thumbnail_width: width * 2,
		thumbnail_height: Math.ceil(layoutPicture(handout, width).height * 2)
	};
}
