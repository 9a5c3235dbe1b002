import { inSentence } from '../../i18n/format.ts';
import type { Contradiction } from '../../data/catalog.server.ts';
import type { SourceText } from '../../figures/figure.ts';
import type { PlacedTile } from '../../figures/key/load.server.ts';
import type { Site } from '../../i18n/site.ts';
import { presentDefault, type Registered } from '../registered.ts';
import type { Block, Chapter, Draft, DraftFigure } from './model.ts';
import { chapterPlans, type ChapterId } from './plan.ts';
import { briefWords } from './words.ts';

/** Language, words, formats and county: what every text of a brief is made with. */
export type Speaker = Omit<Site, 'href' | 'root'>;

/** Edition of the data a brief is printed from. */
export interface Edition {
	id: string;
	date: string;
}

/** What the county brief is made of. */
export interface CountyBriefData {
	tiles: readonly PlacedTile[];
	/** Registered figures in any order; rows of their cubes by id. */
	figures: readonly Registered[];
	rows: Readonly<Record<string, readonly unknown[]>>;
	sources: Readonly<Record<string, SourceText>>;
	contradictions: readonly Contradiction[];
	edition: Edition;
}

/** The lines every cover has. */
export function coverLines({ locale, county, format }: Speaker, edition: Edition): Draft['cover'] {
	const words = briefWords[locale];
	return [
		{ name: words.cover.county, text: county.name[locale] },
		...(county.strategy[locale] === ''
			? []
			: [{ name: words.cover.strategy, text: county.strategy[locale] }]),
		{ name: words.cover.edition, text: words.edition(format.period(edition.date), edition.id) }
	];
}

/** Contradictions of some datasets. */
export const contradictionsIn = (
	all: readonly Contradiction[],
	datasets: readonly string[]
): Draft['contradictions'] =>
	all
		.filter((own) => own.datasets.some((dataset) => datasets.includes(dataset)))
		.map(({ title, text }) => ({ title, text }));

/** Chapters of which at least one figure has rows. */
export const chaptersWith = (rows: CountyBriefData['rows']): ChapterId[] =>
	chapterPlans
		.filter(({ figures }) => figures.some((id) => (rows[id] ?? []).length > 0))
		.map(({ id }) => id);

/** The brief of the county with the chosen chapters; without a choice with all of them. */
export function makeCountyBrief(
	data: CountyBriefData,
	parts: readonly string[],
	speaker: Speaker
): Draft {
	const { locale, county } = speaker;
	const words = briefWords[locale];
	const given = chaptersWith(data.rows);
	const plans = chapterPlans.filter(
		({ id }) => given.includes(id) && (parts.length === 0 || parts.includes(id))
	);
	const printed = new Map<string, number>();
	const chapters = plans.map(({ id, figures }) => chapterOf(id, figures, printed, data, speaker));
	return {
		title: words.county.title(county.of[locale]),
		lead: words.county.lead(topicsOf(given, speaker), county.in[locale]),
		cover: coverLines(speaker, data.edition),
		chapters: [keyFigures(data.tiles, words.keyFigures), ...chapters],
		contradictions: contradictionsIn(
			data.contradictions,
			plans.flatMap(({ datasets }) => [...datasets])
		),
		sources: data.sources
	};
}

/** What the chapters are about, as part of a sentence. */
function topicsOf(chapters: readonly ChapterId[], { locale, t }: Speaker): string {
	const titles = chapters
		.filter((id) => id !== 'questions')
		.map((id) => briefWords[locale].chapters[id].title);
	return t.list(titles.map(inSentence[locale]));
}

const keyFigures = (tiles: readonly PlacedTile[], title: string): Chapter<DraftFigure> => ({
	id: 'key-figures',
	title,
	lead: '',
	blocks: [{ kind: 'tiles', id: 'tiles', tiles }]
});

/** Figures that an earlier chapter has printed are only named by their number. */
function chapterOf(
	id: ChapterId,
	figures: readonly string[],
	printed: Map<string, number>,
	data: CountyBriefData,
	speaker: Speaker
): Chapter<DraftFigure> {
	const words = briefWords[speaker.locale];
	const again = figures.flatMap((figure) => printed.get(figure) ?? []);
	const blocks = figures.flatMap((own): Block<DraftFigure>[] => {
		const figure = data.figures.find((registered) => registered.id === own);
		const rows = data.rows[own];
		if (!figure || !rows || rows.length === 0 || printed.has(own)) return [];
		printed.set(own, printed.size + 1);
		const shown = presentDefault(figure, rows, speaker);
		return [{ kind: 'figure', id: own, figure: { id: own, shown } }];
	});
	const { title, lead } = words.chapters[id];
	const see =
		again.length === 0 ? '' : words.again(speaker.t.list(again.map(String)), again.length === 1);
	return { id, title, lead: [lead, see].filter(Boolean).join(' '), blocks };
}
