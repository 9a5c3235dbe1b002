import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { remember } from '../../figures/activities/remember.ts';
import type { SourceText } from '../../figures/figure.ts';
import { loadCube, loadSources } from '../../figures/load.server.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { allFigures, findFigure, findParts } from '../registry.server.ts';
import type { Registered } from '../registered.ts';
import type { CubePart } from './parts.svelte.ts';
import { sourceIds } from './states.ts';

/** Every figure in both languages, as parameters of a route. */
export const figureEntries = async (): Promise<{ figure: string; lang: 'en' | undefined }[]> =>
	(await allFigures()).flatMap(({ id }) => [
		{ figure: id, lang: undefined },
		{ figure: id, lang: 'en' }
	]);

/** Every figure in both languages, frozen at the edition of the data. */
export async function frozenEntries(): Promise<
	{ figure: string; lang: 'en' | undefined; edition: string }[]
> {
	const { id: edition } = await loadEdition();
	return (await figureEntries()).map((entry) => ({ ...entry, edition }));
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

/** Names of the filters each figure follows, as they stand in its address; figures without any are left out. */
export async function loadFollows(locale: Locale): Promise<Record<string, string[]>> {
	const speaker = await loadSpeaker(locale);
	const entries = (await allFigures()).map(async (figure) => {
		const specs = Object.values(figure.specs(await loadCube(figure), speaker));
		const names = specs.map(({ param }) => param);
		return [figure.id, names.filter((name) => !figure.ignores?.includes(name))] as const;
	});
	return Object.fromEntries((await Promise.all(entries)).filter(([, names]) => names.length > 0));
}

/** What the page of one embedded figure brings with it; undefined for an unknown id or edition. */
export async function loadEmbed(id: string, frozen?: string) {
	const found = await findFigure(id);
	const edition = await loadEdition();
	if (!found || (frozen !== undefined && frozen !== edition.id)) return undefined;
	const rows: unknown[] = await loadCube(found.figure);
	const sources = await sourcesIn(rows, found.figure);
	const { view, list } = found;
	return { view, list, rows, sources, edition, frozen: frozen !== undefined };
}

/** Texts of the sources a figure names in any state; a language changes nothing in that. */
async function sourcesOf(
	figure: Registered,
	rows: readonly unknown[],
	part?: string
): Promise<Record<string, SourceText>> {
	const used = sourceIds(figure, rows, await loadSpeaker('de'), part);
	const all = Object.entries(await loadSources());
	return Object.fromEntries(all.filter(([source]) => used.has(source)));
}

/** Texts of the sources a figure names in any state of its rows. A figure is asked often: by its pages, in each language, of today and frozen. */
export const sourcesIn = remember((rows: readonly unknown[], figure: Registered) =>
	sourcesOf(figure, rows)
);

/** Texts of the sources that the registered figures of a page name. */
export async function sourcesOn(path: string): Promise<Record<string, SourceText>> {
	const figures = (await allFigures()).filter((figure) => figure.path === path);
	const named = figures.map(async (figure) => sourcesIn(await loadCube(figure), figure));
	return Object.assign({}, ...(await Promise.all(named)));
}

/** Every part of every cube that has parts, as parameters of a route. */
export async function partEntries(): Promise<{ cube: string; part: string }[]> {
	const cubes = new Map((await allFigures()).map((figure) => [figure.parts?.name, figure]));
	const entries = [...cubes.values()].map(async (figure) =>
		(figure.parts?.list(await loadCube(figure)) ?? []).map((part) => ({
			cube: figure.parts?.name ?? '',
			part
		}))
	);
	return (await Promise.all(entries)).flat();
}

/** One part of a cube with the texts of its sources; undefined for one nobody knows. */
export async function loadPart(cube: string, part: string): Promise<CubePart | undefined> {
	const figure = await findParts(cube);
	if (!figure?.parts?.list(await loadCube(figure)).includes(part)) return undefined;
	const rows: unknown[] = await loadCube({ cube: figure.parts.cube(part) });
	return { rows, sources: await sourcesOf(figure, rows, part) };
}
