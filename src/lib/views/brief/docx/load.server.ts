import { render } from 'svelte/server';
import Chart from '../../../charts/kit/Chart.svelte';
import { layoutChart } from '../../../charts/kinds.ts';
import { paperWidth } from '../../../charts/kit/size.ts';
import type { Locale } from '../../../core/locale.ts';
import { svgFile } from '../../../figures/export/svg-file.ts';
import { loadSpeaker } from '../../embed/embed.server.ts';
import { toPng } from '../../embed/files.server.ts';
import { makeCountyBrief } from '../county-brief.ts';
import { briefFigures } from '../figures.ts';
import { loadCountyBrief, loadThemeBrief } from '../load.server.ts';
import type { BriefFigure, Draft } from '../model.ts';
import { numberBrief } from '../number.ts';
import { makeThemeBrief } from '../theme-brief.ts';
import { wordFile } from './document.ts';
import type { WordPicture } from '../../../figures/export/word/a4.ts';

/** How much of a brief a Word file holds. */
export type Extent = 'short' | 'whole';

/** The brief of the county as a Word file. */
export async function countyWord(locale: Locale, extent: Extent): Promise<Uint8Array<ArrayBuffer>> {
	const data = { ...(await loadCountyBrief(locale)), figures: await briefFigures() };
	const long = extent === 'whole' ? makeCountyBrief(data, [], await loadSpeaker(locale)) : null;
	return written(data.short, long, data.edition.date, locale);
}

/** The brief of a theme as a Word file; undefined for an unknown theme. */
export async function themeWord(
	theme: string,
	locale: Locale,
	extent: Extent
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const data = await loadThemeBrief(theme, locale);
	if (!data) return undefined;
	const long = extent === 'whole' ? makeThemeBrief(data, await loadSpeaker(locale)) : null;
	return written(data.short, long, data.edition.date, locale);
}

/** A Word file as the answer of a route. */
export const wordResponse = (file: Uint8Array<ArrayBuffer>): Response =>
	new Response(file, {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
		}
	});

async function written(opening: Draft, draft: Draft | null, day: string, locale: Locale) {
	const { t, county } = await loadSpeaker(locale);
	const short = numberBrief(opening, t);
	const long = draft && numberBrief(draft, t, short);
	const figures = [...short.figures, ...(long?.figures ?? [])];
	return wordFile(
		{ short, long },
		{
			locale,
			t,
			creator: county.operator.name ?? `${t.siteName} ${county.name[locale]}`,
			day,
			pictures: await pictures(figures, t.figure.empty)
		}
	);
}

async function pictures(
	figures: readonly BriefFigure[],
	emptyText: string
): Promise<Map<string, WordPicture>> {
	const drawn = new Map<string, WordPicture>();
	for (const figure of figures)
		if (!figure.paperTable && !drawn.has(figure.id))
			drawn.set(figure.id, await drawPicture(figure, emptyText));
	return drawn;
}

async function drawPicture({ shown }: BriefFigure, emptyText: string): Promise<WordPicture> {
	const { headline: title, summary: description, chart: data } = shown;
	const props = { data, width: paperWidth, title, description, emptyText, background: true };
	const { width, height } = layoutChart(data, paperWidth).layout;
	return { png: await toPng(svgFile(render(Chart, { props }).body)), width, height };
}
