import type { Asked } from '../data/query.ts';
import type { Certainty } from '../core/certainty.ts';
import type { County } from '../core/county.ts';
import type { Locale } from '../core/locale.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ChartData } from '../charts/chart.ts';
import type { Finding } from '../findings/finding.ts';
import type { FigureData } from './columns/columns.ts';

/** A data table beside a chart; cells are finished text, the first column heads its row. */
export interface TableData {
	caption: string;
	columns: { id: string; name: string; numeric: boolean }[];
	rows: { id: string; cells: string[] }[];
}

/** Everything a reader sees of a figure, in one language and for one state of the filters. */
export interface Presentation {
	/** States the finding. */
	headline: string;
	/** Says what is shown: population, unit, region, date. */
	subtitle: string;
	/** One or two sentences computed from the same rows as the chart. */
	summary: string;
	chart: ChartData;
	/** What headline and summary say of official numbers, computed once for all pages. */
	findings?: readonly Finding[];
	/** The facts behind it, typed; files, citation and card are printed from them. */
	data: FigureData;
	table: TableData;
	notes: string[];
	/** A source that is a document and not a table of the sources dataset, e.g. a section of the strategy. */
	citation?: string;
	/** File of the reader's own that it is made of: it can be saved, but nobody finds it at an address. */
	own?: string;
	/** Kinds of number behind the words, or behind what the data are computed from, where the data do not say so. */
	also?: readonly Certainty[];
}

/** What a figure may use to find its words; no clock, no DOM. */
export interface Context<Filters = Record<string, never>> {
	locale: Locale;
	t: Messages;
	format: Format;
	county: County;
	filters: Filters;
}

/** Regions every cube is asked for. */
export interface CubeParams {
	region: string;
	state: string;
	country: string;
	edition: number;
}

/** A figure: what its cube asks, and a pure way from its rows, or what is read from them, and the filters to a presentation. */
export interface Figure<Row, Filters = Record<string, never>, CubeRow = Row> {
	id: string;
	cube: Asked<CubeParams, CubeRow>;
	present: (rows: readonly Row[], context: Context<Filters>) => Presentation;
}

/** Printed reference to a source table. */
export interface SourceText {
	source: string;
	title: string;
	attribution: string;
	licence: string;
	licenceUrl: string;
	url: string;
}
