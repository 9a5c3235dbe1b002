import type { ColumnsLayout } from '../columns/layout.ts';
import type { LinesLayout } from '../lines/layout.ts';
import type { MapLayout } from '../map/layout.ts';
import type { PyramidLayout } from '../pyramid/layout.ts';
import type { SpansLayout } from '../spans/layout.ts';
import type { TilesLayout } from '../tiles/layout.ts';
import type { WaterfallLayout } from '../waterfall/layout.ts';
import type { Area } from '../../core/territory.ts';
import type { Value } from '../../core/value.ts';

/** What a mark stands for; the theme gives each role its colours and its second cue. */
export type Role =
	| 'accent'
	| 'compare'
	| 'context'
	| 'muted'
	| 'negative'
	| 'positive'
	| 'cat1'
	| 'cat2'
	| 'cat3'
	| 'cat4'
	| 'cat5'
	| 'cat6'
	| 'unstated';

/** One drawn value: text is printed, label is the full spoken name (category, value with unit, period, flag). */
export interface Datum {
	id: string;
	value: Value;
	text: string;
	label: string;
	/** The text without its unit, printed where a chart names the unit elsewhere; `text` by default. */
	short?: string;
}

export interface LinePoint extends Datum {
	/** Position on the time axis in years; a reference date may be a fraction. */
	x: number;
	/** The period as printed in the tooltip. */
	period: string;
}
export interface LineSeries {
	id: string;
	/** Direct label at the end of the line. */
	name: string;
	role: Role;
	/** Draws dashes between the points: interpolation, never measured values. */
	interpolated?: boolean;
	points: LinePoint[];
}
/** Lines over time. A line breaks at missing values, at years left out (step > maxStep) and at `breaks`. */
export interface LinesData {
	kind: 'lines';
	layout: Lays<LinesData, LinesLayout>;
	series: LineSeries[];
	/** Series breaks: drawn as a dashed vertical rule with a label; no line crosses it, or none of those in `only`. */
	breaks: { x: number; label: string; only?: readonly string[] }[];
	/** Largest distance in years that a line may bridge; 1 unless the source reports more rarely. */
	maxStep: number;
	/** Prints a tick of the value axis. */
	formatValue: (value: number) => string;
	/** Whether the value axis starts at zero. */
	fromZero: boolean;
	/** Name of the value axis, e.g. "Prozent". */
	axisLabel: string;
}

export interface BarRow extends Datum {
	name: string;
	role: Role;
	/** Second line under the name, e.g. a period. */
	detail?: string;
	href?: string;
	/** A flag printed behind the value, e.g. "(p)". */
	flag?: string;
}
/** Horizontal bars; negative values go left from a common zero line. */
export interface BarsData {
	kind: 'bars';
	rows: BarRow[];
	/** Words at both ends of a diverging axis, e.g. "es fehlen", "Überhang". */
	ends?: { negative: string; positive: string };
	/** A vertical rule with a label, e.g. the value of the state. */
	reference?: { value: number; label: string };
	formatValue: (value: number) => string;
}

/** The layout a kind of chart brings along that the overview does not show: pages without it do not load it. */
type Lays<Data, Drawn> = (data: Data, width: number) => Drawn;

export interface WaterfallStep extends Datum {
	name: string;
	role: Role;
	/** A total starts at zero; a delta starts where the last step ended. */
	step: 'delta' | 'total';
}
/** From a gross to a net figure, step by step. */
export interface WaterfallData {
	kind: 'waterfall';
	layout: Lays<WaterfallData, WaterfallLayout>;
	steps: WaterfallStep[];
	formatValue: (value: number) => string;
}

export interface Segment extends Datum {
	name: string;
	role: Role;
}
/** Stacked horizontal bars of 100 per cent each; segments keep their order. */
export interface SharesData {
	kind: 'shares';
	bars: { id: string; name: string; detail?: string; segments: Segment[] }[];
}

/** Stacked columns over time. */
export interface ColumnsData {
	kind: 'columns';
	layout: Lays<ColumnsData, ColumnsLayout>;
	columns: { id: string; x: number; name: string; totalText: string; segments: Segment[] }[];
	breaks: { x: number; label: string }[];
	formatValue: (value: number) => string;
	axisLabel: string;
}

export interface MatrixCell extends Datum {
	row: string;
	column: string;
	/** Shade from 0 to 1; null for an empty cell, drawn with a dashed border. */
	level: number | null;
	/** Border of an empty cell in place of the dashed one: a full line, or none at all. */
	edge?: 'open' | 'none';
	href?: string;
}
/** A table of shaded cells; a cell may print a number or a word. */
export interface MatrixData {
	kind: 'matrix';
	columns: { id: string; name: string; short: string }[];
	rows: { id: string; name: string; short: string }[];
	cells: MatrixCell[];
	/** Rows and columns are the same: where names find no room over the columns, the rows' numbers stand there. */
	numbered?: true;
}

export interface SpanRow extends Datum {
	name: string;
	role: Role;
	from: number;
	to: number;
	/** Rows of one group stand together under its heading. */
	group: string;
}
/** Forecasts as spans from base year to horizon, one row each, never joined; the bar's thickness grows with the value. */
export interface SpansData {
	kind: 'spans';
	layout: Lays<SpansData, SpansLayout>;
	rows: SpanRow[];
}

/** Population pyramid: two mirrored bars per row; rows come youngest first and stand youngest at the bottom. */
export interface PyramidData {
	kind: 'pyramid';
	layout: Lays<PyramidData, PyramidLayout>;
	left: { name: string; role: Role };
	right: { name: string; role: Role };
	rows: { id: string; name: string; left: Datum; right: Datum }[];
	formatValue: (value: number) => string;
}

export interface Tile extends Datum {
	name: string;
	/** Abbreviation, printed where a name finds no room in its tile. */
	code?: string;
	/** Place in the grid of tiles, counted from zero. */
	column: number;
	row: number;
	/** Shade from 0 to 1; null for a missing value, drawn hatched. */
	level: number | null;
	/** Marks the county itself. */
	own?: true;
}
/** Tile map: each region is one tile of equal size at a fixed place, shaded by its value. */
export interface TilesData {
	kind: 'tiles';
	layout: Lays<TilesData, TilesLayout>;
	tiles: Tile[];
	/** Words at both ends of the shading. */
	scale: { low: string; high: string };
	/** Word for a hatched tile. */
	missing: string;
}

export interface MapArea extends Datum, Area {
	name: string;
	/** Shade from 0 to 1; null for a missing value, drawn hatched. */
	level: number | null;
	/** Marks the county itself. */
	own?: true;
}
/** Map: each region is drawn within its boundaries and shaded by its value. */
export interface MapData {
	kind: 'map';
	layout: Lays<MapData, MapLayout>;
	/** Size of the plane the boundaries lie on. */
	width: number;
	height: number;
	areas: MapArea[];
	/** Words at both ends of the shading. */
	scale: { low: string; high: string };
	/** Word for a hatched area. */
	missing: string;
	/** Whose boundaries these are; printed in every copy of the picture. */
	credit: string;
}

export type ChartData =
	| LinesData
	| BarsData
	| WaterfallData
	| SharesData
	| ColumnsData
	| MatrixData
	| SpansData
	| PyramidData
	| TilesData
	| MapData;

/** What can be pointed at or focused: its hit box, its anchor for ring and tooltip, its place in the keyboard grid. */
export interface Mark {
	id: string;
	label: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** Keyboard grid: arrows move along columns and rows. */
	row: number;
	column: number;
	tip: { title: string; text: string };
	href?: string;
	/** Path of an area that is no box: what is pointed at, and where the ring runs. */
	outline?: string;
	/** Stands for nothing: a zero that a choice would not leave anything of. */
	empty?: true;
	/** Set for points: the ring is drawn as a circle. */
	round?: true;
}

/** Makes the marks of a chart choose something; it changes without the picture being laid out again. */
export interface MarkChoice {
	/** Where the page is with this mark chosen, or without it once it is. */
	hrefOf: (mark: string) => string;
	isChosen: (mark: string) => boolean;
	/** Said behind the name of a chosen mark. */
	word: string;
}

/** What every layout returns besides its own shapes. All lengths in px, rounded to 2 decimals. */
export interface Layout {
	width: number;
	height: number;
	marks: Mark[];
	/** Set when there is nothing to draw. */
	empty: boolean;
}
