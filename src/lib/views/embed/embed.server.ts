import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { loadCube, loadSources } from '../../figures/load.server.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { allFigures, figureViews, viewFigures } from '../registry.ts';
import { sourceIds } from './states.ts';

/** Every figure in both languages, as parameters of a route. */
export const figureEntries = async (): Promise<{ figure: string; lang: 'en' | undefined }[]> =>
	(await allFigures()).flatMap(({ id }) => [
		{ figure: id, lang: undefined },
		{ figure: id, lang: 'en' }
	]);

/** The registered figure of an id and the view whose module brings it. */
export async function findFigure(id: string) {
	for (const view of figureViews) {
		const figure = (await viewFigures(view)).find((one) => one.id === id);
		if (figure) return { view, figure };
	}
	return undefined;
}

const manifest = v.object({ edition: v.string(), date: v.string() });

/** Edition of the data the site is built from. */
export async function loadEdition(): Promise<{ id: string; date: string }> {
	const text = await readFile('static/data/manifest.json', 'utf8');
	const { edition, date } = v.parse(manifest, JSON.parse(text));
	return { id: edition, date };
}

/** Everything around a figure that its words need, in a language. */
export async function loadSpeaker(locale: Locale) {
	const t = await loadMessages(locale);
	return { locale, t, format: makeFormat(locale, t.units), county };
}

/** What the page of one embedded figure brings with it; undefined for an unknown id. */
export async function loadEmbed(id: string, locale: Locale) {
	const found = await findFigure(id);
	if (!found) return undefined;
	const rows: unknown[] = await loadCube(found.figure);
	const all = await loadSources();
	const used = sourceIds(found.figure, rows, await loadSpeaker(locale));
	const sources = Object.fromEntries(Object.entries(all).filter(([source]) => used.has(source)));
	return { view: found.view, rows, sources, edition: await loadEdition() };
}
