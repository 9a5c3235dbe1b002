import { editionRoot, embedCode } from '../../figures/embed/code.ts';
import { suggestedHeight } from '../../figures/embed/height.ts';
import type { Handout } from '../../figures/export/handout.ts';
import { layoutPicture, pictureWidths } from '../../figures/export/picture.ts';

const [width] = pictureWidths;

const [day, year] = [86_400, 31_536_000];

/** Answer in the sense of oEmbed 1.0, frozen when an edition is given; without an origin addresses are relative to the root of the site. */
export function oembed(handout: Handout, edition?: string) {
	const { figure, locale, shown, county, t } = handout;
	const root = editionRoot(county.origin ?? '', edition);
	const prefix = locale === 'en' ? '/en' : '';
	const height = suggestedHeight(handout, width);
	return {
		version: '1.0',
		type: 'rich',
		title: shown.headline,
		provider_name: `${t.siteName} ${county.name[locale]}`,
		...(county.origin === null ? {} : { provider_url: `${county.origin}${prefix}/` }),
		cache_age: edition === undefined ? day : year,
		width,
		height,
		html: embedCode({
			root,
			figure,
			locale,
			query: '',
			theme: 'auto',
			title: true,
			name: shown.headline,
			width,
			height,
			script: false
		}),
		...(county.origin === null
			? {}
			: {
					thumbnail_url: `${root}${prefix}/figures/${figure}.png`,
					thumbnail_width: width * 2,
					thumbnail_height: Math.ceil(layoutPicture(handout, width).height * 2)
				})
	};
}
