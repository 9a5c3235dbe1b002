import { embedCode } from '../../figures/embed/code.ts';
import { suggestedHeight } from '../../figures/embed/height.ts';
import type { Handout } from '../../figures/export/handout.ts';
import { layoutPicture, pictureWidths } from '../../figures/export/picture.ts';

const [width] = pictureWidths;

/** Answer in the sense of oEmbed 1.0; addresses need the origin of the site and are relative to its root without it. */
export function oembed(handout: Handout) {
	const { figure, locale, shown, county, t } = handout;
	const root = county.origin ?? '';
	const prefix = locale === 'en' ? '/en' : '';
	const height = suggestedHeight(handout, width);
	return {
		version: '1.0',
		type: 'rich',
		title: shown.headline,
		provider_name: `${t.siteName} ${county.name[locale]}`,
		...(county.origin === null ? {} : { provider_url: `${county.origin}${prefix}/` }),
		cache_age: 86_400,
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
