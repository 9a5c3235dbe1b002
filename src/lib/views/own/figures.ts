import { multiplesChart } from '../../charts/multiples/chart.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { askAll } from '../../data/query.ts';
import { nameOf, type Choice, type Peer } from '../../figures/compare/choice.ts';
import { compareLines } from '../../figures/compare/compare-lines.ts';
import { compareMany } from '../../figures/compare/compare-many.ts';
import { compareRanking } from '../../figures/compare/compare-ranking.ts';
import { compareTiles } from '../../figures/compare/compare-tiles.ts';
import { mostBeside, type ManyChoice } from '../../figures/compare/many-choice.ts';
import { partsIn } from '../../figures/compare/many-parts.ts';
import {
	partCube,
	rankingIn,
	readPart,
	seriesIn,
	type ComparePart
} from '../../figures/compare/part.ts';
import type { Context, Figure, Presentation } from '../../figures/figure.ts';
import { yearOf } from '../../i18n/format.ts';
import { figureWords } from './figure.words.ts';
import { isDistrictOf } from './rules.ts';

/** What is drawn of own numbers. */
export interface OwnAsked {
	/** Own numbers as a part of the comparison. */
	rows: readonly PartRow[];
	peers: readonly Peer[];
	period: string;
	file: string;
	mark: string;
	/** Unit of the file that no kind prints; empty where there is none. */
	unit: string;
	/** What the table has and the picture does not. */
	notes: readonly string[];
	/** The official indicator beside, if one is chosen. */
	official?: readonly PartRow[];
	/** How several are drawn at once. */
	many?: Pick<ManyChoice, 'view' | 'sameScale'>;
}

type OwnFigure = Figure<never, OwnAsked>;
type OwnContext = Context<OwnAsked>;

/** An own figure asks nothing of the data: what it draws comes with its choice. */
const cubeOf = (name: string): OwnFigure['cube'] => ({
	...askAll({ name, row: partCube(name).row as never }, []),
	tables: []
});

const choiceOf = (part: ComparePart, peers: readonly Peer[]): Choice => ({
	indicator: part.indicator,
	group: 'own',
	peers
});

/** Says in every picture and file whose numbers these are. */
function marked(shown: Presentation, part: ComparePart, context: OwnContext): Presentation {
	const { filters, locale } = context;
	const { indicator } = part.indicator;
	const name = nameOf(part.indicator, locale);
	return {
		...shown,
		own: filters.file,
		citation: filters.mark,
		data: {
			...shown.data,
			columns: shown.data.columns.map((column) =>
				column.id === indicator ? { ...column, title: name } : column
			)
		},
		notes: [figureWords[locale].unchecked, ...filters.notes, ...shown.notes]
	};
}

const figure = (
	id: string,
	present: (part: ComparePart, context: OwnContext) => Presentation
): OwnFigure => ({
	id,
	cube: cubeOf(id),
	present: (_, context) => {
		const part = readPart(context.filters.rows);
		return marked(present(part, context), part, context);
	}
});

/** Own numbers over time: county, state, country and chosen regions. */
export const ownLines = figure('eigene-daten-verlauf', (part, context) => {
	const { county, filters } = context;
	const peers = filters.peers.map(({ region }) => region);
	const rows = seriesIn(part, [county.region, county.state, county.country, ...peers]);
	return compareLines.present(rows, { ...context, filters: choiceOf(part, filters.peers) });
});

/** Those of the chosen regions that are ranked: the districts of the state. */
const ranked = ({ county, filters }: OwnContext): readonly Peer[] =>
	filters.peers.filter(({ region }) => isDistrictOf(region, county.state));

/** Own numbers of the districts in one period. */
export const ownRanking = figure('eigene-daten-rang', (part, context) =>
	compareRanking.present(rankingIn(part, context.filters.period, context.county), {
		...context,
		filters: choiceOf(part, ranked(context))
	})
);

/** The same as tiles. */
export const ownTiles = figure('eigene-daten-karte', (part, context) =>
	compareTiles.present(rankingIn(part, context.filters.period, context.county), {
		...context,
		filters: choiceOf(part, [])
	})
);

/** Official numbers of the years the own ones are about: others would press these into a corner. */
function sameYears(rows: readonly PartRow[], { indicator }: ComparePart): PartRow[] {
	const [first, last] = [indicator.first_period, indicator.last_period].map(yearOf);
	const isWithin = (year: number) => year >= (first ?? 0) && year <= (last ?? 0);
	return rows.filter((row) => row.row !== 'value' || isWithin(yearOf(row.period)));
}

/** Own numbers and an official indicator side by side, each with its own scale. */
export const ownBeside = figure('eigene-daten-vergleich', (part, context) => {
	const { county, filters, locale, t } = context;
	const beside = sameYears(filters.official ?? [], part);
	const official = readPart(beside);
	const peers = filters.peers.slice(0, mostBeside);
	const ids = [part.indicator.indicator, official.indicator.indicator];
	const shown = compareMany.present([...filters.rows, ...beside], {
		...context,
		filters: { indicators: ids, peers, view: 'values', sameScale: false }
	});
	const names = [nameOf(part.indicator, locale), nameOf(official.indicator, locale)] as const;
	const places = [county.short[locale], ...peers.map(({ name }) => name), county.stateName[locale]];
	const words = figureWords[locale];
	return {
		...shown,
		headline: words.beside.headline(...names),
		subtitle: words.beside.subtitle(t.list(places)),
		summary: words.beside.summary(...names)
	};
});

/** Several own numbers, one small picture each, as the comparison draws official indicators. */
export const ownMany: OwnFigure = {
	id: 'eigene-daten-mehrere',
	cube: cubeOf('eigene-daten-mehrere'),
	present: (_, context) => {
		const { filters, locale } = context;
		const parts = [...partsIn(filters.rows).values()];
		const [first] = parts;
		const { view: wanted, sameScale } = filters.many ?? { view: 'values', sameScale: false };
		// The population by which official numbers are divided is none of the file's.
		const view = wanted === 'index' ? wanted : 'values';
		const indicators = parts.map(({ indicator }) => indicator.indicator);
		const shown = compareMany.present(filters.rows, {
			...context,
			filters: { indicators, peers: filters.peers, view, sameScale }
		});
		if (!first || shown.chart.kind !== 'multiples') return shown;
		const { panels } = shown.chart;
		// A file seldom has the state: what no picture shows is not in the key.
		const isShown = ({ id }: { id: string }) =>
			panels.some(({ series }) => series.some((own) => own.id === id));
		const series = shown.chart.series.filter(isShown);
		const names = parts.map(({ indicator }) => nameOf(indicator, locale));
		const words = figureWords[locale];
		const { list } = context.t;
		const said = {
			headline: words.many(list(names), names.length),
			subtitle: words.manyShown(list(series.map(({ name }) => name)), view)
		};
		const chart = multiplesChart({ series, panels });
		return marked({ ...shown, ...said, chart }, first, context);
	}
};
