import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { layoutPicture, pictureWidths } from '../../figures/export/picture.ts';
import { allFigures, findFigure } from '../registry.server.ts';
import { loadHandout, pictureScale } from './files.server.ts';
import { readPage, shareTags, type SharedFigure } from './share.ts';

const [width] = pictureWidths;

async function loadShared(id: string, locale: Locale) {
	const handout = await loadHandout(id, locale);
	if (!handout) throw new Error(`figure "${id}" is not registered`);
	const { headline, subtitle, summary } = handout.shown;
	const height = Math.ceil(layoutPicture(handout, width).height * pictureScale);
	const figure: SharedFigure = {
		...{ id, headline, subtitle, summary },
		width: width * pictureScale,
		height
	};
	return { figure, siteName: `${handout.t.siteName} ${county.name[locale]}` };
}

/** Figure of an embed page, else the first one a page shows; undefined where it shows none. */
async function leadingFigure(embedded: string | undefined, shown: readonly string[]) {
	for (const id of embedded === undefined ? shown : [embedded]) {
		const found = await findFigure(id);
		if (found) return found.figure;
	}
	return undefined;
}

/** The share lines of a finished page; `embedded` names the figure of an embed page. */
export async function loadShareTags(
	html: string,
	given: {
		path: string;
		locale: Locale;
		embedded?: string | undefined;
		edition?: string | undefined;
	}
): Promise<string> {
	const { embedded, ...place } = given;
	const { title, description, figures } = readPage(html);
	const leading = await leadingFigure(embedded, figures);
	// A page without a figure is shared with the first one of the site.
	const [first] = await allFigures();
	const id = leading?.id ?? first?.id;
	if (id === undefined) return '';
	return shareTags({
		...place,
		...{ title, description },
		...(await loadShared(id, place.locale)),
		origin: county.origin,
		own: leading !== undefined,
		...(embedded !== undefined && leading && { view: leading.path })
	});
}
