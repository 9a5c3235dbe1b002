import { layoutChart } from '../../charts/kinds.ts';
import { paperWidth, prerenderWidths } from '../../charts/kit/size.ts';
import { textWidth } from '../../charts/kit/text.ts';
import type { MatrixData } from '../../charts/matrix/data.ts';
import { symbolOf } from '../../core/value.ts';
import { missingIn, sourcesIn } from '../../figures/columns/read.ts';
import type { Presentation, SourceText } from '../../figures/figure.ts';
import type { PlacedTile } from '../../figures/key/load.server.ts';
import type { Messages } from '../../i18n/messages.ts';
import type {
	Block,
	Brief,
	BriefFigure,
	BriefSource,
	BriefTable,
	Chapter,
	Draft,
	DraftFigure
} from './model.ts';

/** A taller chart would have to be made so small for A4 that nobody could read it. */
const tallest = 1000;
/** A chart with many rows needs more of a sheet than any other. */
const highFrom = 450;
/** Plots of lines and columns are made for a screen; on a sheet two rows of figures shall find room. */
const plotHeight = 130;
/** From one part of a column to the next, each named in two lines beside it. */
const partHeight = 32;
/** A matrix too tall for a sheet has one line for each name, the longer ones short. */
const nameWidth = 180;
/** Of the widths a page carries the one that fits a column of a sheet. */
const [columnWidth] = prerenderWidths;

/** What a figure rests on: its document, then its tables by id. */
export const sourcesOf = ({ citation, data }: Presentation): string[] => [
	...(citation ? [citation] : []),
	...sourcesIn(data)
];

/** Numbers figures and sources in reading order; a source is listed once, where it is first named. One that a brief before it has numbered keeps its number. */
export function numberBrief(draft: Draft, t: Messages, before?: Brief): Brief {
	const named = sourceList(draft, before?.sources);
	const figures: BriefFigure[] = [];
	const notes = noteList();
	const number = ({ id, shown: own }: DraftFigure, place: number): BriefFigure => {
		const shown = { ...own, chart: lowered(own.chart) };
		const figure = {
			id,
			shown,
			number: place,
			sources: sourcesOf(shown).map(named.of),
			columnHeight: layoutChart(shown.chart, columnWidth).layout.height,
			high: layoutChart(shown.chart, paperWidth).layout.height > highFrom,
			...notes(shown.notes, place),
			paperTable: paperTable(shown)
		};
		figures.push(figure);
		return figure;
	};
	const block = (own: Block<DraftFigure>): Block<BriefFigure> => {
		if (own.kind === 'figure') return { ...own, figure: number(own.figure, figures.length + 1) };
		if (own.kind === 'picture') return { ...own, figure: number(own.figure, 0) };
		if (own.kind === 'tiles') return { ...own, tiles: own.tiles.map(withSource(named.of)) };
		return named.mark(own);
	};
	const chapters: Chapter[] = draft.chapters.map((chapter) => ({
		...chapter,
		blocks: chapter.blocks.map(block)
	}));
	// A picture of the short version has no number; the whole version numbers it.
	const numbered = figures.filter((own) => own.number > 0);
	const { title, lead, cover, contradictions } = draft;
	return {
		title,
		lead,
		cover,
		contradictions,
		chapters,
		figures,
		signs: signsIn(numbered, t),
		sources: named.all(),
		licences: licencesOf(named.all())
	};
}

function sourceList(
	{ sources: texts, kinds = {} }: Pick<Draft, 'sources' | 'kinds'>,
	before: readonly BriefSource[] = []
) {
	const seen = new Map<string, BriefSource>();
	const numbers = new Map(before.map(({ id, number }) => [id, number]));
	const of = (id: string): BriefSource => {
		const known = seen.get(id);
		if (known) return known;
		const own = textOf(id, texts[id]);
		const text = [own.text, kinds[id]].filter(Boolean).join('; ');
		const number = numbers.get(id) ?? numbers.size + 1;
		numbers.set(id, number);
		const source = { id, number, ...own, text };
		seen.set(id, source);
		return source;
	};
	const all = () => [...seen.values()].toSorted((a, b) => a.number - b.number);
	return { all, of, mark: marker(of) };
}

/** Puts numbers in the place of the sources that a block names by id. */
function marker(of: (id: string) => BriefSource) {
	const sign = (ids: readonly string[]) => ids.map((id) => `[${of(id).number}]`).join(' ');
	type Plain = Exclude<Block<never>, { kind: 'figure' | 'picture' | 'tiles' }>;
	return (block: Plain): Plain => {
		if (block.kind === 'scores')
			return {
				...block,
				scores: block.scores.map((own) => ({ ...own, source: sign([own.source]) }))
			};
		if (block.kind === 'leads')
			return {
				...block,
				cards: block.cards.map((own) => ({ ...own, source: sign([own.source]) })),
				forecast: block.forecast && {
					...block.forecast,
					meta: `${block.forecast.meta} ${sign(block.forecast.sources)}`
				}
			};
		if (block.kind === 'list')
			return {
				...block,
				items: block.items.map((own) => ({
					...own,
					text: own.sources ? `${own.text} ${sign(own.sources)}` : own.text
				}))
			};
		return block;
	};
}

/** A note stands once: at the first figure that has it; later ones name that figure. */
function noteList() {
	const first = new Map<string, number>();
	return (all: readonly string[], figure: number): Pick<BriefFigure, 'notes' | 'notesAt'> => {
		const known = all.filter((note) => first.has(note));
		const notes = all.filter((note) => !first.has(note));
		for (const note of notes) first.set(note, figure);
		return { notes, notesAt: [...new Set(known.flatMap((note) => first.get(note) ?? []))] };
	};
}

/** A document has no entry in the sources dataset: its id is its citation. */
const textOf = (id: string, known: SourceText | undefined): Omit<BriefSource, 'number' | 'id'> =>
	known
		? {
				text: `${known.attribution}, ${known.title} (${known.source})`,
				short: `${known.attribution}, ${known.source.replaceAll('-', '\u2011')}`,
				licence: known.licence,
				licenceUrl: known.licenceUrl
			}
		: { text: id, short: id, licence: '', licenceUrl: '' };

const withSource =
	(of: (id: string) => BriefSource) =>
	(placed: PlacedTile): PlacedTile => {
		const { short, number } = of(placed.tile.source);
		return { ...placed, tile: { ...placed.tile, source: `${short} [${number}]` } };
	};

function signsIn(figures: readonly BriefFigure[], t: Messages): Brief['signs'] {
	const reasons = figures.flatMap(({ shown }) => missingIn(shown.data));
	return [...new Set(reasons)].map((reason) => ({
		sign: symbolOf(reason),
		text: t.missing[reason]
	}));
}

const licencesOf = (sources: readonly BriefSource[]): Brief['licences'] => {
	const urls = new Map(sources.map(({ licence, licenceUrl }) => [licence, licenceUrl]));
	return [...urls].flatMap(([name, url]) => (name === '' || url === '' ? [] : [{ name, url }]));
};

function lowered(chart: Presentation['chart']): Presentation['chart'] {
	if (chart.kind === 'matrix' && isTall(chart))
		return { ...chart, rows: chart.rows.map(inOneLine) };
	if (chart.kind === 'lines') return { ...chart, plotHeight };
	if (chart.kind !== 'columns') return chart;
	const parts = Math.max(...chart.columns.map(({ segments }) => segments.length));
	return { ...chart, plotHeight: Math.max(plotHeight, (parts - 1) * partHeight + 8) };
}

const isTall = (chart: Presentation['chart']) =>
	layoutChart(chart, paperWidth).layout.height > tallest;

const inOneLine = (row: MatrixData['rows'][number]): MatrixData['rows'][number] =>
	textWidth(row.name) > nameWidth ? { ...row, name: row.short } : row;

/** The names and the numbers of a figure; what else its table says, its page on the site shows. */
function paperTable({ chart, table }: Presentation): BriefTable | null {
	if (!isTall(chart)) return null;
	const kept = table.columns.flatMap(({ numeric }, index) => (index === 0 || numeric ? index : []));
	return {
		caption: table.caption,
		columns: table.columns.filter((_, index) => kept.includes(index)),
		rows: table.rows.map(({ id, cells }) => ({
			id,
			cells: cells.filter((_, index) => kept.includes(index))
		})),
		german: []
	};
}
