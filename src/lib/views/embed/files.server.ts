import { readFile } from 'node:fs/promises';
import { render } from 'svelte/server';
import { type Locale, localeOf, pagePath } from '../../core/locale.ts';
import { kept, placeOf } from '../../data/kept.server.ts';
import { sourcesIn } from '../../figures/columns/read.ts';
import type { Handout } from '../../figures/export/handout.ts';
import { pictureWidths } from '../../figures/export/picture.ts';
import { svgFile } from '../../figures/export/svg-file.ts';
import FigurePicture from '../../figures/FigurePicture.svelte';
import { loadCube, loadSources } from '../../figures/load.server.ts';
import { presentDefault } from '../registered.ts';
import { findFigure } from '../registry.server.ts';
import { loadEdition, loadSpeaker } from './embed.server.ts';
import { palettePng } from './png.ts';

const [width] = pictureWidths;
/** How much finer the PNG is than the figure is drawn. */
export const pictureScale = 2;
const fonts = [400, 600].map((weight) => `src/styles/fonts/fira-sans-${weight}.ttf`);
const loaded = new Map<string, Promise<Handout | undefined>>();

/** A figure in its default state with all that must go along; undefined for an unknown id. */
export function loadHandout(id: string, lang: string | undefined): Promise<Handout | undefined> {
	const locale = localeOf(lang);
	const key = `${locale} ${id}`;
	// Picture, text and oEmbed answer are built one after the other from the same rows.
	const handout = loaded.get(key) ?? makeHandout(id, locale);
	loaded.set(key, handout);
	return handout;
}

async function makeHandout(id: string, locale: Locale): Promise<Handout | undefined> {
	const found = await findFigure(id);
	if (!found) return undefined;
	const speaker = await loadSpeaker(locale);
	const shown = presentDefault(found.figure, await loadCube(found.figure), speaker);
	const all = await loadSources();
	const { origin } = speaker.county;
	const path = pagePath(locale, found.figure.path);
	return {
		...speaker,
		figure: id,
		shown,
		sources: sourcesIn(shown.data).flatMap((source) => all[source] ?? []),
		address: origin === null ? '' : `${origin}${path}`,
		accessed: '',
		edition: await loadEdition()
	};
}

/** The figure as an SVG file that stands alone. */
export const figureSvg = (handout: Handout): string =>
	svgFile(render(FigurePicture, { props: { handout, width } }).body);

/** What a picture is made by beside its SVG: the package that draws (its version stands in package.json), our way, the fonts. */
const makers = async (): Promise<(string | Uint8Array)[]> => {
	const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
	const way = `resvg ${devDependencies['@resvg/resvg-js']}, ${pictureScale}, list of colours 2`;
	return [way, ...(await Promise.all(fonts.map((font) => readFile(font))))];
};
let known: ReturnType<typeof makers> | undefined;

/** An SVG file as PNG, twice as fine as it is drawn, as it was drawn before; drawing is two fifths of a build. */
export async function toPng(svg: string): Promise<Uint8Array> {
	return kept(placeOf('picture.png', svg, ...(await (known ??= makers()))), () => drawPng(svg));
}

/** Draws it, only with our own fonts, so it is the same everywhere. */
export async function drawPng(svg: string): Promise<Uint8Array> {
	const { Resvg } = await import('@resvg/resvg-js');
	// The renderer knows the weight by the family name inside the font file.
	const named = svg.replaceAll(
		'font-weight="600"',
		'font-weight="600" font-family="Fira Sans SemiBold"'
	);
	const picture = new Resvg(named, {
		fitTo: { mode: 'zoom', value: pictureScale },
		font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' }
	});
	const drawn = picture.render();
	return palettePng(drawn) ?? drawn.asPng();
}
