import { langParam, type Locale } from '../../core/locale.ts';
import { editionsFolder, listEditions } from '../../data/editions.server.ts';
import { figureEntries, loadEdition } from '../embed/embed.server.ts';
import { loadHandout } from '../embed/files.server.ts';

/** An edition as a page lists it, in one language. */
export interface ListedEdition {
	id: string;
	date: string;
	/** Day it was first kept; undefined for the edition of today. */
	kept: string | undefined;
	figures: { id: string; title: string }[];
}

/** The edition of today, then those kept from earlier builds, the latest first. */
export async function loadEditions(locale: Locale): Promise<ListedEdition[]> {
	const { id, date } = await loadEdition();
	const earlier = listEditions(editionsFolder()).filter(({ edition }) => edition !== id);
	return [
		{ id, date, kept: undefined, figures: await figuresNow(locale) },
		...earlier.map(({ edition, date, kept, figures }) => ({
			id: edition,
			date,
			kept,
			figures: figures.map((figure) => ({ id: figure.id, title: figure.title[locale] }))
		}))
	];
}

async function figuresNow(locale: Locale): Promise<ListedEdition['figures']> {
	const lang = langParam(locale);
	const entries = (await figureEntries()).filter((entry) => entry.lang === lang);
	return Promise.all(
		entries.map(async ({ figure }) => ({
			id: figure,
			title: (await loadHandout(figure, lang))?.shown.headline ?? figure
		}))
	);
}
