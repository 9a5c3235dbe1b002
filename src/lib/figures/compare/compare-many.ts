import { byKey } from '../../core/period.ts';
import { territory } from 'virtual:territory';
import { multiplesChart } from '../../charts/multiples/chart.ts';
import type { Panel } from '../../charts/multiples/data.ts';
import type { LinePoint, LineSeries } from '../../charts/lines/data.ts';
import type { TerritoryChange } from '../../core/territory.ts';
import { toValue } from '../../core/value.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Figure, TableData } from '../figure.ts';
import { printValue, type Print } from '../time-series.ts';
import { isComparable, nameOf, printOf } from './choice.ts';
import { compareManyWords } from './compare-many.words.ts';
import { denominator, openingIndicators, type ManyChoice } from './many-choice.ts';
import { regionsOf, type ManyContext, type ManyPanel, type ManyRegion } from './many-context.ts';
import { manyData } from './many-data.ts';
import { manyFindings } from './many-findings.ts';
import { linesIn, type ViewLines, type ViewRow } from './many-lines.ts';
import { partsCube, partsIn } from './many-parts.ts';

/** What is drawn of each chosen indicator whose rows are there. */
export function panelsOf(
	rows: readonly PartRow[],
	context: ManyContext,
	changes: readonly TerritoryChange[]
): ManyPanel[] {
	const { filters, locale, t } = context;
	const parts = partsIn(rows);
	const regions = regionsOf(context).map(({ id }) => id);
	return filters.indicators.flatMap((id) => {
		const part = parts.get(id);
		if (!part) return [];
		const lines = linesIn(part, regions, filters.view, parts.get(denominator), changes);
		const print: Record<ViewLines['view'], Print> = {
			values: printOf(part.indicator, t.units),
			index: { unit: 'count', decimals: 1 },
			'per-1000': { unit: 'count', decimals: 1 }
		};
		return [{ part, lines, name: nameOf(part.indicator, locale), print: print[lines.view] }];
	});
}

/** Several indicators for the county and chosen districts, one small picture each; what it knows about changes of territory is given. */
export const compareManyOn = (
	changes: readonly TerritoryChange[]
): Figure<PartRow, ManyChoice> => ({
	id: 'compare-many',
	cube: partsCube(openingIndicators),
	present: (rows, context) => {
		const { locale } = context;
		const words = compareManyWords[locale];
		const panels = panelsOf(rows, context, changes);
		const regions = regionsOf(context);
		const subtitle = words.subtitle(
			panels.length,
			context.t.list(regions.map(({ name }) => name)),
			words.shown(
				context.filters.view,
				panels.filter(({ lines }) => lines.view === context.filters.view).length,
				panels.length
			),
			newestOf(panels).map((period) => context.format.period(period))
		);
		return {
			...manyFindings(panels, context),
			subtitle,
			chart: multiplesChart({
				series: regions,
				panels: panels.map((panel) => panelOf(panel, regions, context))
			}),
			data: manyData(panels, partsIn(rows).get(denominator), context),
			table: tableOf(panels, regions, subtitle, context),
			notes: notesOf(panels, context)
		};
	}
});

/** Several indicators and districts at once. */
export const compareMany = compareManyOn(territory.changes);

/** The newest period of each indicator, each once: the oldest of them first. */
const newestOf = (panels: readonly ManyPanel[]): string[] => {
	const last = panels.flatMap(({ lines }) =>
		lines.rows
			.filter(({ value }) => value !== null)
			.map(({ period }) => period)
			.toSorted()
			.slice(-1)
	);
	return [...new Set(last)].toSorted();
};

/** Counts of the state are many times larger: they would press those of districts flat. */
const isDrawnHere = ({ id }: ManyRegion, { part, lines }: ManyPanel, { county }: ManyContext) =>
	lines.view !== 'values' || isComparable(part.indicator) || id !== county.state;

function panelOf(panel: ManyPanel, regions: readonly ManyRegion[], context: ManyContext): Panel {
	const { filters, locale, t } = context;
	const { part, lines, name, print } = panel;
	const { indicator } = part.indicator;
	const words = compareManyWords[locale];
	const own = printOf(part.indicator, t.units);
	const reason = part.indicator[`break_${locale}`] || words.change;
	return {
		id: indicator,
		title: name,
		unit: words.unit(lines.view, t.units[own.unit].other, lines.base, lines.why !== null),
		series: regions
			.filter((region) => isDrawnHere(region, panel, context))
			.map((region) => seriesOf(region, panel, context))
			.filter(({ points }) => points.length > 0),
		breaks: lines.breaks.map((x) => ({
			x,
			label: lines.view === 'values' ? reason : words.change
		})),
		print: { locale, decimals: 0 },
		fromZero: lines.view !== 'index',
		scale: filters.sameScale ? `${lines.view} ${t.units[print.unit].other}` : indicator
	};
}

function seriesOf(
	{ id, name, role }: ManyRegion,
	panel: ManyPanel,
	context: ManyContext
): LineSeries {
	const rows = panel.lines.rows.filter(({ region }) => region === id);
	return { id, name, role, points: rows.map((row) => pointOf(row, name, panel, context)) };
}

function pointOf(row: ViewRow, region: string, panel: ManyPanel, context: ManyContext): LinePoint {
	const { format } = context;
	const { indicator } = panel.part.indicator;
	const period = format.period(row.period);
	const value = toValue(row.value, row.value_symbol);
	const short = printed(row, panel, context, true);
	return {
		id: `${indicator}-${row.region}-${row.period}-${row.source}`,
		x: yearOf(row.period),
		...{ period, value, text: printed(row, panel, context), short },
		label: `${panel.name}, ${region}, ${period}: ${spoken(row, panel, context)}`
	};
}

/** A value as mark and table print it. */
const printed = (row: ViewRow, { print }: ManyPanel, context: ManyContext, bare = false) =>
	printValue(
		toValue(row.value, row.value_symbol),
		bare ? '' : row.flag,
		bare || print.bare ? { ...print, unit: 'count' } : print,
		context
	);

const spoken = (row: ViewRow, panel: ManyPanel, context: ManyContext) =>
	panel.lines.view === 'values'
		? printValue(toValue(row.value, row.value_symbol), row.flag, panel.print, context)
		: compareManyWords[context.locale].spoken(
				panel.lines.view,
				printed(row, panel, context),
				panel.lines.base
			);

/** One row for each indicator, period and source, a column for each region. */
function tableOf(
	panels: readonly ManyPanel[],
	regions: readonly ManyRegion[],
	caption: string,
	context: ManyContext
): TableData {
	const { format, locale, t } = context;
	const words = compareManyWords[locale];
	return {
		caption,
		columns: [
			{ id: 'indicator', name: words.columns.what, numeric: false },
			...regions.map(({ id, name }) => ({ id, name, numeric: true }))
		],
		rows: panels.flatMap((panel) => {
			const key = ({ period, source }: ViewRow) => `${period} ${source}`;
			const keys = [...new Map(panel.lines.rows.map((row) => [key(row), row])).values()];
			return keys
				.toSorted((a, b) => byKey(a.period, b.period))
				.map((first) => ({
					id: `${panel.part.indicator.indicator} ${key(first)}`,
					cells: [
						`${panel.name}, ${format.period(first.period)}`,
						...regions.map(({ id }) => {
							const row = panel.lines.rows.find(
								(own) => own.region === id && key(own) === key(first)
							);
							return row ? printed(row, panel, context) : t.missing['not-stated'];
						})
					]
				}));
		})
	};
}

function notesOf(panels: readonly ManyPanel[], context: ManyContext): string[] {
	const { county, filters, locale, t } = context;
	const words = compareManyWords[locale];
	const named = (keep: (panel: ManyPanel) => boolean) =>
		panels.filter(keep).map(({ name }) => name);
	const reasons = (['rate', 'money', 'denominator', 'no-common-year'] as const).flatMap((why) => {
		const names = named(({ lines }) => lines.why === why);
		return names.length > 0 ? [words.notOffered(filters.view, why, t.list(names))] : [];
	});
	const counts = named(
		({ part, lines }) => lines.view === 'values' && !isComparable(part.indicator)
	);
	const broken = named(({ lines }) => lines.breaks.length > 0);
	const shown = (view: ViewLines['view']) => panels.some(({ lines }) => lines.view === view);
	const nominal = named(
		({ part, lines }) => lines.view === 'index' && part.indicator.unit.endsWith('eur')
	);
	return [
		...(shown('index') ? [words.index] : []),
		...(nominal.length > 0 ? [words.nominal(t.list(nominal))] : []),
		...(shown('per-1000') ? [words.perThousand] : []),
		...reasons,
		filters.sameScale ? words.sameScale : words.ownScale,
		...(counts.length > 0 ? [words.counts(county.stateName[locale], t.list(counts))] : []),
		...(broken.length > 0 ? [words.broken(t.list(broken))] : [])
	];
}
